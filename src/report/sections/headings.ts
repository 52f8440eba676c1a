import { type SectionId, sectionIds } from '../../form/form.ts';
import { parseChinese } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { headingEnd, headingLexicon, headingWords, itemStart } from './headingLexicon.ts';
import { gapAt, type Line } from './lines.ts';

/** How a line is numbered: 一、 · （一） · 第一部分 · 1. · not at all (or the number got lost). */
export type Numbering = 'han' | 'bracket' | 'part' | 'arabic' | 'none';

/** A line, or the beginning of one, that may be the heading of a section. */
export interface Heading {
  id: SectionId;
  numbering: Numbering;
  /** The number itself; null where there is none or it cannot be read. */
  number: number | null;
  /** `plain` wording, wording `shared` with parts of the overview, or known by single `words`. */
  sureness: 'plain' | 'shared' | 'words';
  /** The words matched, without number. */
  wording: string;
  span: Span;
}

const han = '[一二三四五六七八九十]{1,3}';
const numbers: readonly (readonly [Numbering, RegExp])[] = [
  ['part', new RegExp(`^第${han}(?:部分|章|节)[、.．，：]?`)],
  ['bracket', new RegExp(`^(?:（${han}）|[㈠-㈩])[、.．，]?`)],
  ['han', new RegExp(`^(?:第?${han}[、.．，：·。]|[IVX]{1,4}[、.．，])`)],
  ['arabic', /^(?:\d{1,2}[、.．，）](?!\d)|（\d{1,2}）|[①-⒛])/],
  ['han', new RegExp(`^${han}(?=[^一二三四五六七八九十、]{2})`)],
];
const decoration = /^(?:[\s*#>·\-+|~=_、.，．]|（\s*）)+/;

/** Compiles the notation of the lexicon to a pattern anchored at the start. */
const compile = (wording: string) => {
  const groups = wording.replace(/\[([^\]]*)\]/g, '(?:$1)?').replace(/\(([^?][^)]*)\)/g, '(?:$1)');
  return new RegExp(`^${groups.replace(/#/g, '(?:(?:\\d{4}|[二〇零一三四五六七八九]{4})年?度?)')}`);
};
const patterns = sectionIds.flatMap((id) =>
  (['plain', 'shared'] as const).flatMap((sureness) =>
    headingLexicon[id][sureness].map((wording) => ({ id, sureness, pattern: compile(wording) })),
  ),
);

/** Reads a line as a heading; null where it is none. */
export function readHeading(line: Pick<Line, 'text' | 'source'>): Heading | null {
  const { numbering, number, start } = numberOf(line.text);
  const rest = line.text.slice(start);
  const known = longest(rest);
  if (known && endsWell(rest, known.length, numbering, gapAt(line, start + known.length)))
    return {
      id: known.id,
      sureness: known.sureness,
      numbering,
      number,
      wording: rest.slice(0, known.length),
      span: line.source(0, headingEndIn(line.text, start + known.length)),
    };
  return numbering === 'none' ? null : byWords(line, start, { numbering, number });
}

/** Reads the beginning of a stretch as a numbered heading that is followed by its text; null where it is none. */
export function readInline(passage: Pick<Line, 'text' | 'source'>): Heading | null {
  const { numbering, number, start } = numberOf(passage.text);
  const known = longest(passage.text.slice(start));
  if (known?.sureness !== 'plain' || /^[、；，和及与]/.test(passage.text.slice(start + known.length))) return null;
  const wording = passage.text.slice(start, start + known.length);
  return {
    ...known,
    numbering,
    number,
    wording,
    span: passage.source(0, headingEndIn(passage.text, start + known.length)),
  };
}

/** The number of a line, decoration and damage before it included. */
function numberOf(text: string): { numbering: Numbering; number: number | null; start: number } {
  const from = decoration.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  for (const [numbering, pattern] of numbers) {
    const match = pattern.exec(rest);
    if (match) return { numbering, number: numberIn(match[0]), start: from + match[0].length };
  }
  return { numbering: 'none', number: null, start: from };
}

const numberIn = (words: string) => parseChinese(words.replace(/[^一二三四五六七八九十\d]/g, ''));

/** The longest wording a text begins with. */
function longest(text: string) {
  let best: { id: SectionId; sureness: 'plain' | 'shared'; length: number } | null = null;
  for (const { id, sureness, pattern } of patterns) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 1)) best = { id, sureness, length };
  }
  return best;
}

/** What may follow a heading on its line: nothing, a full stop and text, or, behind a number, text after a gap. */
function endsWell(rest: string, length: number, numbering: Numbering, gap: boolean): boolean {
  const tail = rest.slice(length).replace(/[*#_]+$/, '');
  if (/^[。：]?$/.test(tail)) return true;
  if (/^[.·…]{2,}/.test(tail) || /^[、；，]/.test(tail)) return false;
  if (/^。/.test(tail)) return true;
  if (numbering === 'none') return false;
  return gap || /^(?:：|（|\d{4}年|一是|1[.、]|本年|我[镇乡街场]|根据|按照|如下|见下)/.test(tail);
}

const headingEndIn = (text: string, end: number) => end + (/^[。：]/.test(text.slice(end)) ? 1 : 0);

/** A numbered line of a heading's make, known by its words. */
function byWords(
  line: Pick<Line, 'text' | 'source'>,
  start: number,
  by: Pick<Heading, 'numbering' | 'number'>,
): Heading | null {
  const wording = line.text.slice(start).replace(/[。：*#_]+$/, '');
  if (wording.length < 3 || wording.length > 32 || /[。；：？！]/.test(wording)) return null;
  if (!headingEnd.test(wording) || itemStart.test(wording)) return null;
  const id = headingWords.find(([, words]) => words.test(wording))?.[0];
  return id ? { id, ...by, sureness: 'words', wording, span: line.source(0, line.text.length) } : null;
}
