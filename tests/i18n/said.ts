import { expect } from 'vitest';
import { ruleIds } from '../../src/findings/finding.ts';
import { forms } from '../../src/form/forms.ts';
import { dataWords } from '../../src/i18n/data.ts';
import { langs, measureName } from '../../src/i18n/i18n.ts';
import { notesSheet } from '../../src/i18n/notesSheet.ts';
import { columns } from '../../src/series/columns.ts';
import { standings } from '../../src/series/countyTable.ts';
import { measures } from '../../src/series/measures.ts';
import { nothingNotes } from '../../src/series/table.ts';
import { languages } from '../../src/text/langs.ts';
import { indexOfDemo } from '../app/data.ts';

const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'];
/** What people read on the page but code: its texts, and the attributes that are shown or read out. */
export function said(root: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('textarea, code')) texts.push(walker.currentNode.textContent ?? '');
  const elements = [...root.querySelectorAll('*')];
  return [...texts, ...elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))];
}

/** The words outside all brackets, addresses aside; a sentence may go on from one text to the next. */
export function bareOf(texts: readonly string[]): string[] {
  let depth = 0;
  const outside = texts.map((text) =>
    [...text].filter((c) => ((c === '⟦' && ++depth) || (c === '⟧' && depth--) ? false : depth === 0)).join(''),
  );
  expect(depth).toBe(0);
  const spoken = outside.map((text) => text.replace(/https?:\S+/g, ''));
  const words = spoken.flatMap((text) => text.match(/[a-z\u4e00-\u9fff][a-z\u4e00-\u9fff ]*/gi) ?? []);
  return [...new Set(words.map((word) => word.trim()))];
}

/** All that data say, but their keys. */
export const stringsOf = (data: unknown): string[] =>
  typeof data === 'string' ? [data] : data && typeof data === 'object' ? Object.values(data).flatMap(stringsOf) : [];

/** What may stand on a page of any language: its data, the printed form, ids, names of formats and languages. */
export function knownOnPages(): string[] {
  const files = [...document.head.querySelectorAll('script[data-file]')].map((file) => JSON.parse(file.textContent!));
  const ids = [ruleIds, measures.map(({ id }) => id), Object.keys(dataWords.en.nothingRows)];
  return [...stringsOf([files, forms, languages, ids]), 'CSV XLSX PNG SVG'];
}

/** What files hold besides, as they outlive the page: names of columns and kinds of nothing in the languages of the data. */
export function knownInFiles(): string[] {
  const named = measures.flatMap((measure) => langs.map((lang) => measureName(measure, lang)));
  const notes = notesSheet({ index: indexOfDemo, what: () => '', place: '', years: '', url: '' });
  return [...stringsOf([columns, nothingNotes, standings, notes]), ...named];
}

/** Gives the words that are neither known nor names of places put together. */
export function unknownBeside(known: readonly string[]): (words: readonly string[]) => string[] {
  const all = [...new Set(known)].join('\n');
  const names = new Set(known.filter((name) => /^[\u4e00-\u9fff]{1,5}(?:[省市县镇乡]|街道)$/.test(name)));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const isName = (word: string) => longestFirst.reduce((rest, name) => rest.replace(name, ''), word).trim() === '';
  return (words) => words.filter((word) => !all.includes(word) && !isName(word));
}
