// @vitest-environment happy-dom
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { ComponentType } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ruleIds } from '../../src/findings/finding.ts';
import { forms } from '../../src/form/forms.ts';
import { dataWords } from '../../src/i18n/data.ts';
import { measures } from '../../src/series/measures.ts';
import { languages } from '../../src/text/langs.ts';
import { putData } from '../app/data.ts';
import { cleanUp, render, until } from '../app/render.tsx';
import { pseudo, withPseudo } from './pseudo.ts';

let copy = '';
let App: ComponentType;
beforeAll(async () => {
  copy = withPseudo();
  const path = `../../test-results/${basename(copy)}/src/app/App.tsx`;
  ({ App } = (await import(/* @vite-ignore */ path)) as { App: ComponentType });
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
}, 60_000);
afterAll(() => {
  cleanUp();
  vi.unstubAllGlobals();
  rmSync(copy, { recursive: true, force: true });
});

const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
/** What people read on the page: its texts, and the attributes that are shown or read out. */
function said(root: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const elements = [...root.querySelectorAll('*')];
  return [...texts, ...elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))];
}

/** The words outside all brackets; a sentence may go on from one text to the next. */
function bareOf(texts: readonly string[]): string[] {
  let depth = 0;
  const outside = texts.map((text) =>
    [...text].filter((c) => ((c === '⟦' && ++depth) || (c === '⟧' && depth--) ? false : depth === 0)).join(''),
  );
  expect(depth).toBe(0);
  return outside.flatMap((text) => text.match(/[a-z\u4e00-\u9fff][a-z\u4e00-\u9fff ]*/gi) ?? []).map((w) => w.trim());
}

/** All that data say, but their keys. */
const stringsOf = (data: unknown): string[] =>
  typeof data === 'string' ? [data] : data && typeof data === 'object' ? Object.values(data).flatMap(stringsOf) : [];

/** What may stand on a page of any language: its data, the printed form, ids, names of formats and languages. */
function known(): string {
  const files = [...document.head.querySelectorAll('script[data-file]')].map((file) => JSON.parse(file.textContent!));
  const ids = [ruleIds, measures.map(({ id }) => id), Object.keys(dataWords.en.nothingRows)];
  return [...stringsOf([files, forms, languages, ids]), 'CSV XLSX PNG SVG'].join('\n');
}

const pages = 'overview explore channels problems applications findings township report briefing data check changes';

describe('a machine-made language', () => {
  it('needs a folder and an entry of the list: everything compiles', () => {
    const tsc = join(dirname(createRequire(import.meta.filename).resolve('typescript/package.json')), 'bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: copy, stdio: 'pipe' });
  }, 60_000);

  it('is told from what is no word of it', () => {
    expect(bareOf(['⟦a ⟦b⟧', 'c⟧ Left 留', '1 (d)'])).toEqual(['Left 留', 'd']);
  });

  it.each(pages.split(' '))('is all that is read on the page %s, beside the data', async (page) => {
    window.location.hash = `#/${page}?lang=${pseudo}`;
    putData();
    await render(<App />);
    await until(() => document.querySelector('main h2, main .lede, main .say'));
    const texts = said(document.body);
    expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(20);
    const all = known();
    expect([...new Set(bareOf(texts))].filter((words) => !all.includes(words))).toEqual([]);
  });
});
