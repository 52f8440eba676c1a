import type { Chance } from './damageModel.ts';

/** Damage to a finished text that leaves every digit where it is, in its order. */
export type TextDamage = (text: string, chance: Chance) => string;

const isDigit = (char: string | undefined) => char !== undefined && /[0-9０-９]/.test(char);
/** Signs, points and units: without them a figure is another one. */
const meansMuch = /[+\-–—－＋.．,，%万亿元增减加少\\/／无零一二三四五六七八九十]/;

/** A place where a change leaves the figures what they are. */
function place(text: string, chance: Chance): number {
  const from = Math.max(0, text.indexOf('第二十条'));
  for (let tries = 0; tries < 20; tries++) {
    const at = chance.int(from, text.length - 1);
    const near = [-2, -1, 1, 2, 3].some((step) => isDigit(text[at + step]));
    if (!isDigit(text[at]) && !(near && meansMuch.test(text[at]!)) && !(isDigit(text[at - 1]) && isDigit(text[at + 1])))
      return at;
  }
  return 0;
}

const times =
  (count: number, change: TextDamage): TextDamage =>
  (text, chance) =>
    Array.from({ length: count }).reduce<string>((damaged) => change(damaged, chance), text);

const replaceAt = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

const blanks = [' ', '  ', '   ', '\t', '\u3000', ' \u3000', '            '];
const betweenDigits = (text: string, at: number) => isDigit(text[at - 1]) && isDigit(text[at]);

/** One match of a pattern, by chance; null where there is none. */
const oneOf = (text: string, pattern: RegExp, chance: Chance) => {
  const found = [...text.matchAll(pattern)];
  return found.length ? chance.pick(found) : null;
};

/** White space changed, delimiters lost, lines wrapped and joined: what programs and hands do to a table. */
export const cellDamage: Record<string, TextDamage> = {
  otherBlanks: (text, chance) =>
    text.replace(/[ \t\u3000]+/g, (run) => (chance.happens(0.2) ? chance.pick(blanks) : run)),
  moreBlanks: times(3, (text, chance) => {
    const at = place(text, chance);
    return betweenDigits(text, at) ? text : replaceAt(text, at, 0, chance.pick(blanks));
  }),
  lostDelimiter: (text, chance) => {
    const mark = oneOf(text, /\||\t|<\/td><td>|<\/?t[dr]>/g, chance);
    return mark ? replaceAt(text, mark.index, mark[0].length, chance.pick(['', ' '])) : text;
  },
  lostCharacters: times(5, (text, chance) => replaceAt(text, place(text, chance), 1, '')),
  otherCharacters: times(5, (text, chance) =>
    replaceAt(text, place(text, chance), 1, chance.pick([' ', '|', '\t', '\n', '报', '正', '~', '*', '#'])),
  ),
  strangeCharacters: times(3, (text, chance) => {
    const at = place(text, chance);
    return betweenDigits(text, at)
      ? text
      : replaceAt(text, at, 0, chance.pick(['\u200b', '¹', '²', '①', '"', '|', '*', '(', '㈠']));
  }),
  raisedMark: times(2, (text, chance) => {
    const figure = oneOf(text, /[0-9](?![0-9.])/g, chance);
    return figure ? replaceAt(text, figure.index + 1, 0, chance.pick(['¹', '²', '①', ' (1)', '*'])) : text;
  }),
  wrappedLines: times(3, (text, chance) => {
    const at = place(text, chance);
    return betweenDigits(text, at) ? text : replaceAt(text, at, 0, '\n');
  }),
  joinedLines: times(3, (text, chance) => {
    const line = oneOf(text, /\n/g, chance);
    return line ? replaceAt(text, line.index, 1, chance.pick([' ', '\t', ''])) : text;
  }),
  lostLines: (text, chance) =>
    text
      .split('\n')
      .filter((line) => /[0-9０-９]/.test(line) || !chance.happens(0.05))
      .join('\n'),
  blankLinesBetween: (text, chance) =>
    text
      .split('\n')
      .map((line) => (chance.happens(0.2) ? `${line}\n${chance.pick(['', '\u3000'])}` : line))
      .join('\n'),
  quoted: (text, chance) => {
    const mark = chance.pick(['> ', '- ', '* ', '\t', '  ']);
    return text
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
  },
};
