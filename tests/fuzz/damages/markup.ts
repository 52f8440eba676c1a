import type { Aim } from '../case.ts';
import type { TextDamage } from './damage.ts';
import { matchIn, several, splice } from './places.ts';

const text = (apply: TextDamage['apply'], numbers: TextDamage['numbers'] = 'open', solid = false): TextDamage => ({
  level: 'text',
  numbers,
  solid,
  apply,
});

/** Puts something behind a match, in some places. */
const behind = (source: string, chance: Aim, most: number, pattern: RegExp, put: readonly string[]): string | null =>
  several(source, chance, most, (t) => {
    const hit = matchIn(t, pattern, chance);
    return hit && splice(t, hit.index + hit[0].length, hit.index + hit[0].length, chance.pick(put));
  });

const TAG = /<\/?[a-z][^<>]{0,200}>|\\[a-z]{1,20}-?\d{0,6} ?|[{}]/i;

/** What nobody sees in a page, in Word and in rich text; each holds figures. */
const unseen = {
  page: [
    '<span style="display:none">93</span>',
    '<!-- 17 -->',
    '<b hidden>5</b>',
    '<script>var n = 41;</script>',
    '<i style="visibility:hidden; display: none">8</i>',
  ],
  word: [
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>93</w:t></w:r>',
    '<w:del w:id="7" w:author="a"><w:r><w:delText>17</w:delText></w:r></w:del>',
    '<w:bookmarkStart w:id="5" w:name="n5"/><w:bookmarkEnd w:id="5"/>',
  ],
  rich: ['{\\v 93}', '{\\*\\bkmkstart n17}', '{\\deleted 17}', '{\\*\\unknown 5}'],
};
const raised = {
  page: ['<sup>1</sup>', '<sup>[2]</sup>', '<sup><a href="#n3">3</a></sup>'],
  word: ['<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'],
  rich: ['{\\super 1}', '{\\super 23}'],
};
const CELL_OF_PAGE = /<td[^<>]{0,80}><p>\d+/;
const RUN_OF_WORD = /<w:t xml:space="preserve">\d+<\/w:t><\/w:r>/;
const CELL_OF_RICH = /\\intbl \d+/;

/** Puts something behind figures, whatever the format. */
const atFigures = (source: string, chance: Aim, put: typeof unseen): string | null =>
  source.startsWith('{\\rtf')
    ? behind(source, chance, 4, CELL_OF_RICH, put.rich)
    : source.includes('<w:body>')
      ? behind(source, chance, 4, RUN_OF_WORD, put.word)
      : behind(source, chance, 4, CELL_OF_PAGE, put.page);

/** Damage to the marks of a page, of Word's XML, of rich text and of mail. */
export const markupDamages = {
  loseTags: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, TAG, chance);
      return hit && splice(t, hit.index, hit.index + hit[0].length, '');
    }),
  ),
  doubleTags: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, TAG, chance);
      return hit && splice(t, hit.index, hit.index, hit[0].repeat(chance.pick([1, 1, 2, 50])));
    }),
  ),
  breakTags: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, /[<>"=\\{}]/, chance);
      return hit && splice(t, hit.index, hit.index + 1, chance.pick(['', '<', '>', '"', '\\', '{', '}', '&lt;']));
    }),
  ),
  nestTables: text((source, chance) =>
    several(source, chance, 3, (t) => {
      const hit = matchIn(t, /(<td[^<>]{0,80}>)(<p>[^<]{0,80}<\/p>)(?=<\/td>)/, chance);
      return (
        hit && splice(t, hit.index, hit.index + hit[0].length, `${hit[1]}<table><tr><td>${hit[2]}</td></tr></table>`)
      );
    }),
  ),
  unseenFigures: text((source, chance) => atFigures(source, chance, unseen), 'kept', true),
  raisedFigures: text((source, chance) => atFigures(source, chance, raised), 'kept', true),
  unseenCells: text(
    (source, chance) =>
      behind(source, chance, 3, /<td[^<>]{0,80}><p>\d+<\/p><\/td>/, [
        '<td style="display:none"><p>93</p></td>',
        '<td hidden><p>5</p></td>',
      ]),
    'kept',
    true,
  ),
  entities: text(
    (source, chance) =>
      source.includes('<td') && !source.includes('MIME-Version')
        ? source.replace(/(?<=<p>[^<]{0,60})[\u4e00-\u9fff\d](?=[^<]{0,60}<\/p>)/g, (c) =>
            chance.happens(0.2)
              ? `&#${chance.happens(0.5) ? c.charCodeAt(0) : `x${c.charCodeAt(0).toString(16)}`};`
              : c,
          )
        : null,
    'kept',
    true,
  ),
  escapes: text((source, chance) =>
    source.includes('|')
      ? source.replace(/[()#.|_*-]/g, (c) => (c !== '|' && chance.happens(0.2) ? `\\${c}` : c))
      : null,
  ),
} satisfies Record<string, TextDamage>;
