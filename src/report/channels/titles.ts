import type { ChannelId } from '../../form/channels.ts';
import { patternWith } from '../../text/pattern.ts';
import type { Mention } from './mention.ts';

/** A paper named by its title alone, where the words around say that something was printed in it. */
const PAPER =
  /(?:在|于|见诸|登上|被|、|由)(《[^《》，。；]{2,10}》)(?=(?:等|上|头版|刊|发表|登|媒体|采用|、《|杂志|报(?!道)|周刊))/g;
/** Titles that say themselves that they are a paper's or a gazette's. */
const NEWSPAPER =
  /《[^《》，。；]{1,12}(?:[^简快月季通专周小情]报|日报|晚报|晨报|早报|时报|周报|商报|都市报|农民报)》/g;
/** A bulletin named by its title alone. */
const BULLETIN_ALONE = /《[^《》，。；]{1,12}(?:简报|简讯|快报|月报|季报|小报|通讯|专刊|专报)》/g;
const GAZETTE = /《[^《》，。；]{0,20}公报》/g;
/** A bulletin of the township's own: 编印《X简讯》. */
const BULLETIN =
  /(?:编印|印发|编发|刊印|编写|印制|发放|办好|编辑)了?[^，。；《]{0,8}(《[^《》，。；]{1,10}(?:简讯|简报|快报|小报|通讯|月报|季报|周报|期刊|专刊)》)/g;
/** A booklet handed out: 发放《惠企政策汇编》. */
const BOOKLET = patternWith('g')`
    (?:发放|印发|印制|印刷|编印|派发|赠送|散发)了?[^，。；《]{0,8}(《[^《》，。；]{1,16}(?:汇编|指南|手册|问答|读本|一本通|选编|百问|百答|须知
    |明白[纸卡])》)(?=[^，。；]{0,6}[\d一二三四五六七八九十百千]+[余多]?[册本份套])
  `;
const BOOKLET_HANDED =
  /(?:发放|印发|制作|印制|印刷|编印|派发|赠送|散发)了?[^，。；《]{0,8}(《[^《》，。；]{0,16}(?:手册|明白[纸卡]|一封信|折页|海报|口袋书|小册子|读本)》)/g;

/** A website in the brackets of a title: 通过《某县人民政府网》. */
const SITE =
  /(?:通过|在|于|利用|依托|借助|登录|用好|、)(《[^《》，。；]{1,16}(?:网站?|官网)》)(?=[^，。；]{0,30}(?:公开|发布|公示|公布|等))/g;

const patterns: readonly (readonly [ChannelId, RegExp])[] = [
  ['print_material', BULLETIN],
  ['print_material', BOOKLET],
  ['print_material', BOOKLET_HANDED],
  ['gazette', GAZETTE],
  ['print_material', BULLETIN_ALONE],
  ['gov_website', SITE],
  ['press', NEWSPAPER],
  ['press', PAPER],
];

/** Adds papers, gazettes and booklets named by their title. */
export function withTitles(text: string, mentions: readonly Mention[]): Mention[] {
  if (!text.includes('《')) return [...mentions];
  const found = new Map<number, Mention>();
  for (const [id, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf('《');
      const end = start + (match[1] ?? match[0]).length;
      if (!found.has(start)) found.set(start, { id, start, end, weak: false, generic: false });
    }
  if (!found.size) return [...mentions];
  return [...mentions, ...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
