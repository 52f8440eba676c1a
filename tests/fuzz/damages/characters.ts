import type { TextDamage } from './damage.ts';
import { isDigit, matchIn, placeIn, several, splice } from './places.ts';

/** Characters that stray into texts; none makes a number another one or is a numeral. */
const odd = Array.from(
  '\u0001\u0007\u200b\u200c\u200e\u202e\u2060\ufeff\u00ad\u00a0\u3000\ufffd' +
    '囗口人の·•…"\'“”『』<>&*_#~^`@=;:?!()（）[]【】{}|\\/¤§№☆★✓≈×☎,.，、。',
);
const space = [
  ' ',
  '  ',
  '   ',
  '\t',
  '\t\t',
  '\u3000',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\v',
  '\u2009',
  '        ',
];
const raised = ['²', '³', '¹', '⁰', '①', '②', '⑳', '⑴', '⒈', '₂', '½', '㈠', '❶', '†', '*', '℃'];

const text = (
  apply: TextDamage['apply'],
  { solid = false, numbers = 'open' as TextDamage['numbers'] } = {},
): TextDamage => ({ level: 'text', numbers, solid, apply });

/** A run of characters between two numbers, at or behind a place. */
const between = (source: string, at: number): readonly [number, number] | null => {
  let from = at;
  while (from < source.length && isDigit(source[from])) from++;
  let to = from;
  while (to < source.length && !isDigit(source[to])) to++;
  return from < to ? [from, to] : null;
};

/** Damage to single characters, wherever they stand. */
export const characterDamages = {
  replaceChars: text((source, chance) =>
    several(source, chance, 6, (t) => {
      const at = placeIn(t, chance);
      return isDigit(t[at]) ? t : splice(t, at, at + 1, chance.pick(odd));
    }),
  ),
  // not before a digit: a cell that says 约3 says another thing without its 约
  replaceHan: text(
    (source, chance) =>
      several(source, chance, 8, (t) => {
        const hit = matchIn(t, /[\u4e00-\u9fff](?!\d)/, chance);
        return hit && splice(t, hit.index, hit.index + 1, chance.pick(['囗', '口', '\ufffd', '', '·', '人']));
      }),
    { solid: true },
  ),
  insertOdd: text((source, chance) =>
    several(source, chance, 5, (t) => {
      const at = placeIn(t, chance);
      return splice(t, at, at, chance.pick(odd).repeat(chance.pick([1, 1, 1, 2, 5])));
    }),
  ),
  deleteRun: text((source, chance) => {
    const run = between(source, placeIn(source, chance));
    if (!run) return null;
    const from = chance.int(run[0], run[1] - 1);
    return splice(source, from, chance.int(from + 1, run[1]), '');
  }),
  deleteMany: text((source, chance) =>
    several(source, chance, 20, (t) => {
      const at = placeIn(t, chance);
      return isDigit(t[at]) ? t : splice(t, at, at + 1, '');
    }),
  ),
  raiseMarks: text(
    (source, chance) =>
      several(source, chance, 4, (t) => {
        const hit = matchIn(t, /\d(?=\s|\||<|$)/, chance);
        return hit && splice(t, hit.index + 1, hit.index + 1, chance.pick(raised));
      }),
    { solid: true },
  ),
  raiseBefore: text(
    (source, chance) =>
      several(source, chance, 3, (t) => {
        const hit = matchIn(t, /[\s|>]\d/, chance);
        return hit && splice(t, hit.index + 1, hit.index + 1, chance.pick(raised));
      }),
    { solid: true },
  ),
  otherSpace: text((source, chance) =>
    several(source, chance, 8, (t) => {
      const hit = matchIn(t, /[^\S\n]+/, chance);
      return hit && splice(t, hit.index, hit.index + hit[0].length, chance.pick(space));
    }),
  ),
  insertSpace: text((source, chance) =>
    several(source, chance, 5, (t) => {
      const at = placeIn(t, chance);
      return splice(t, at, at, chance.pick(space));
    }),
  ),
  spacedDigits: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, /\d{2,}/, chance);
      return (
        hit &&
        splice(
          t,
          hit.index,
          hit.index + hit[0].length,
          Array.from(hit[0]).join(chance.pick([' ', '\u3000', '\u00a0', '\t', '\n'])),
        )
      );
    }),
  ),
  fullWidth: text(
    (source, chance) => {
      const share = chance.pick([0.1, 0.5, 1]);
      return source.replace(/\d/g, (d) => (chance.happens(share) ? String.fromCharCode(d.charCodeAt(0) + 0xfee0) : d));
    },
    { solid: true },
  ),
  repeat: text((source, chance) => {
    const from = placeIn(source, chance);
    const piece = source.slice(from, from + chance.pick([1, 1, 2, 5, 20, 200]));
    return splice(
      source,
      from,
      from,
      piece.repeat(chance.pick([1, 2, 10, 100, Math.min(3000, Math.ceil(60_000 / piece.length))])),
    );
  }),
  fill: text((source, chance) => {
    const from = placeIn(source, chance);
    const size = chance.pick([1, 2, 3, 5, 10, 30, 100, 400]);
    return splice(
      source,
      from,
      from + size,
      chance
        .pick([...odd, ...space, '0', '9'])
        .charAt(0)
        .repeat(size),
    );
  }),
  truncate: text((source, chance) => source.slice(0, placeIn(source, chance)), { solid: true }),
  loseHead: text((source, chance) => source.slice(placeIn(source, chance))),
} satisfies Record<string, TextDamage>;
