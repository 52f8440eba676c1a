import type { TextDamage } from './damage.ts';
import { focus, matchIn, several, splice } from './places.ts';

const text = (apply: TextDamage['apply']): TextDamage => ({ level: 'text', numbers: 'open', solid: false, apply });

/** What stands between two figures of one row in the common layouts. */
const DELIMITER = /(?:\t|[^\S\n]*\|[^\S\n]*|[^\S\n]{2,}|\n|<\/t[dh]>\s*<t[dh][^>]{0,80}>|\\cell\b ?|<\/w:tc>)/;
const BETWEEN_FIGURES =
  /(?<=\d)(?:\t|[^\S\n]*\|[^\S\n]*|[^\S\n]+|\n|(?:<\/p>)?<\/t[dh]>\s*<t[dh][^>]{0,80}>(?:<p>)?)(?=\d)/;

/** Damage to what tells one cell from the next. */
export const cellDamages = {
  loseMark: text((source, chance) =>
    several(source, chance, 2, (t) => {
      const hit = matchIn(t, DELIMITER, chance);
      return hit && splice(t, hit.index, hit.index + hit[0].length, chance.pick(['', ' ', ' ', '\u3000']));
    }),
  ),
  mergeCells: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, BETWEEN_FIGURES, chance);
      return (
        hit &&
        splice(
          t,
          hit.index,
          hit.index + hit[0].length,
          chance.pick([' ', '  ', '\u3000', '、', '/', ';', '\u00a0', '|', '<br>', '\u200b', '\u2009']),
        )
      );
    }),
  ),
  mergeRow: text((source, chance) => {
    const hit = matchIn(source, /\d(?:[^\S\n]*[\t |][^\S\n]*\d+){2,}/, chance);
    const put = chance.pick([' ', '  ', '\u3000', '\t', '|', ' | ', '\u00a0']);
    return hit && splice(source, hit.index, hit.index + hit[0].length, hit[0].replace(/[\s|]+/g, put));
  }),
  sameSpace: text((source, chance) => {
    const [from, to] = focus(source, chance);
    const put = chance.pick([' ', '  ', '\t', '\u3000', '\u00a0', ' \t ']);
    return source.slice(0, from) + source.slice(from, to).replace(/[^\S\n]+/g, put) + source.slice(to);
  }),
  doubleMark: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, DELIMITER, chance);
      return hit && splice(t, hit.index, hit.index, hit[0].repeat(chance.pick([1, 1, 2, 5])));
    }),
  ),
  noPipes: text((source, chance) => {
    const [from, to] = focus(source, chance);
    const put = chance.pick([' ', '', '\t', '│', '¦', '\\|', '||']);
    return source.includes('|')
      ? source.slice(0, from) + source.slice(from, to).replace(/\|/g, put) + source.slice(to)
      : null;
  }),
} satisfies Record<string, TextDamage>;
