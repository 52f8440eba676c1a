import type { Aim } from '../case.ts';
import type { TextDamage } from './damage.ts';
import { focus, matchIn, placeIn, several, splice } from './places.ts';

const text = (apply: TextDamage['apply'], numbers: TextDamage['numbers'] = 'open'): TextDamage => ({
  level: 'text',
  numbers,
  solid: false,
  apply,
});

/** Lines that stray into tables and say nothing. */
const neutral = [
  '',
  ' ',
  '\t',
  '---',
  '——————',
  '（续表）',
  '| | |',
  '|---|---|',
  '注：以上数据由各科室提供。',
  '打印 关闭',
  '**',
  '> ',
  '· · ·',
];

const lineAt = (source: string, at: number): readonly [number, number] => {
  const end = source.indexOf('\n', at);
  return [source.lastIndexOf('\n', at - 1) + 1, end < 0 ? source.length : end + 1];
};

/** Changes the lines of the part of a text that holds its tables. */
function onLines(source: string, chance: Aim, change: (lines: string[]) => string[]): string {
  const [from, to] = focus(source, chance);
  return source.slice(0, from) + change(source.slice(from, to).split('\n')).join('\n') + source.slice(to);
}

/** Damage to lines. */
export const lineDamages = {
  deleteLines: text((source, chance) =>
    several(source, chance, 3, (t) => splice(t, ...lineAt(t, placeIn(t, chance)), '')),
  ),
  duplicateLines: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const [from, to] = lineAt(t, placeIn(t, chance));
      return splice(t, from, from, t.slice(from, to));
    }),
  ),
  swapLines: text((source, chance) => {
    const [from, to] = lineAt(source, placeIn(source, chance));
    const [, end] = lineAt(source, to);
    return source.slice(0, from) + source.slice(to, end) + source.slice(from, to) + source.slice(end);
  }, 'moved'),
  moreLines: text((source, chance) =>
    several(source, chance, 6, (t) => {
      const [from] = lineAt(t, placeIn(t, chance));
      return splice(t, from, from, `${chance.pick(neutral)}\n`);
    }),
  ),
  wrapLines: text((source, chance) =>
    several(source, chance, 4, (t) => {
      const hit = matchIn(t, /[^\S\n]|(?=[\u4e00-\u9fff])/, chance);
      return hit && splice(t, hit.index, hit.index + hit[0].length, `\n${' '.repeat(chance.pick([0, 0, 2, 8, 30]))}`);
    }),
  ),
  joinLines: text((source, chance) => {
    const put = chance.pick([' ', '', '\t', '  ', '\u3000']);
    return several(source, chance, 6, (t) => {
      const hit = matchIn(t, /\n+/, chance);
      return hit && splice(t, hit.index, hit.index + hit[0].length, put);
    });
  }),
  oneLine: text((source, chance) => {
    const put = chance.pick([' ', '\t', '  ']);
    return onLines(source, chance, (lines) => [lines.join(put)]);
  }),
  windowsLines: text((source) => source.replace(/\n/g, '\r\n')),
  blankLines: text((source) => source.replace(/\n/g, '\n\n')),
  indentLines: text((source, chance) =>
    onLines(source, chance, (lines) =>
      lines.map((line) => (chance.happens(0.2) ? ' '.repeat(chance.int(1, 12)) + line : line)),
    ),
  ),
  quoteLines: text((source, chance) => {
    const put = chance.pick(['> ', '- ', '* ', '\t', '| ', '    ', '· ']);
    return onLines(source, chance, (lines) => lines.map((line) => put + line));
  }),
  cutColumns: text((source, chance) => {
    const at = chance.int(4, 60);
    return onLines(source, chance, (lines) => [
      ...lines.map((l) => l.slice(0, at)),
      '',
      ...lines.map((l) => l.slice(at)),
    ]);
  }, 'moved'),
} satisfies Record<string, TextDamage>;
