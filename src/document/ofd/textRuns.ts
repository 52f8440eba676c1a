import { type Matrix, type Run, times } from '../page/piece.ts';
import type { TextCode, TextObject } from './pageXml.ts';
import { stepsOf } from './values.ts';

/** The widest that a Han character, and any other, is taken to be where the next one stands farther away; in type sizes. */
const widest = { han: 1.6, other: 0.7 } as const;
/** A step down of more than this part of the type size begins a new line. */
const level = 0.1;

/** Characters as wide as they are high; quotation marks and dashes are, between Han characters. */
const WIDE = /[\u2010-\u2027\u2030-\u205e\u2e80-\uffff]/;

/** Characters that are no words: places for glyphs whose number stands elsewhere. */
const NO_WORD = /[\p{Co}\ufffd]|[^\P{Cc}\t\n\r]/gu;
const PLACEHOLDER = /¤/g;

/**
 * The runs of a text object, placed on its page in millimetres. Characters that stand apart are runs of their own, so that
 * figures of several columns set in one go are not one figure. Characters that are no words become U+FFFD.
 */
export function textRuns(object: TextObject): Run[] {
  return object.size > 0 ? object.codes.flatMap((code) => codeRuns(code, object)) : [];
}

function codeRuns(code: TextCode, { matrix, size, stretch, remapped }: TextObject): Run[] {
  const chars = [...wordsOf(code.text, remapped)];
  const right = stepsOf(code.deltaX, chars.length);
  const down = stepsOf(code.deltaY, chars.length);
  const runs: Run[] = [];
  let [x, y] = [code.x ?? 0, code.y ?? 0];
  let open: { text: string; x: number; y: number; width: number } | null = null;
  const end = () => {
    if (open?.text.trim()) runs.push(runOf(open, matrix, size));
    open = null;
  };
  chars.forEach((char, i) => {
    const kind = WIDE.test(char) ? 'han' : 'other';
    const usual = size * stretch * (kind === 'han' ? 1 : 0.5);
    const step = right[i] ?? (down.length ? 0 : usual);
    const drop = down[i] ?? 0;
    const isLast = i === chars.length - 1;
    const near = !isLast && step > 0 && step <= size * stretch * widest[kind] && Math.abs(drop) <= size * level;
    open ??= { text: '', x, y, width: 0 };
    open.text += char;
    open.width += near ? step : usual;
    if (!near) end();
    x += step;
    y += drop;
  });
  end();
  return runs;
}

const wordsOf = (text: string, remapped: boolean) => {
  const words = text.replace(NO_WORD, '\ufffd');
  return remapped ? words.replace(PLACEHOLDER, '\ufffd') : words;
};

function runOf(
  { text, x, y, width }: { text: string; x: number; y: number; width: number },
  matrix: Matrix,
  size: number,
) {
  const transform = times(matrix, [size, 0, 0, size, x, y]);
  return { str: text, width: width * Math.hypot(matrix[0], matrix[1]), transform };
}
