import type { ChannelId } from '../../form/channels.ts';
import { fold } from '../../text/fold.ts';
import { findWords, indexWords, type WordIndex, wordsOf } from '../counts/countsWords.ts';
import type { Lexicon } from '../lexicon.ts';
import { accountNames, channelCues, channelDecoys, genericWords, jointCues } from './channelsCues.ts';

/** A word that names a channel, at [start, end) of the folded text. */
export interface Mention {
  id: ChannelId;
  start: number;
  end: number;
  /** Proves use only beside a word of publishing, telling or asking. */
  weak: boolean;
  /** Names a kind of channel, not one of them. */
  generic: boolean;
}

/** What a word of the lexicon stands for; a decoy stands for nothing. */
interface Entry {
  ids: readonly ChannelId[];
  weak: boolean;
}

const builtIn: readonly (readonly [string, Entry])[] = [
  ...wordsOf(channelDecoys).map((word) => [word, { ids: [], weak: false }] as const),
  ...channelCues.flatMap((cue) => [
    ...wordsOf(cue.firm).map((word) => [word, { ids: [cue.id], weak: false }] as const),
    ...('weak' in cue ? wordsOf(cue.weak).map((word) => [word, { ids: [cue.id], weak: true }] as const) : []),
  ]),
  ...Object.entries(jointCues).map(([word, ids]) => [word, { ids, weak: false }] as const),
];
const builtInIndex = indexWords(builtIn);
const indexes = new WeakMap<Lexicon, WordIndex<Entry>>();

/** The words of the collection and the built-in ones; the collection's own win. */
function indexFor(lexicon: Lexicon | undefined): WordIndex<Entry> {
  if (!lexicon) return builtInIndex;
  let index = indexes.get(lexicon);
  if (!index) {
    const own = Object.entries(lexicon.channels).map(([word, id]) => [fold(word), { ids: [id], weak: false }] as const);
    index = indexWords([...own, ...builtIn]);
    indexes.set(lexicon, index);
  }
  return index;
}

/** Finds every word that names a channel, in text order; of overlapping words the leftmost longest. Linear. */
export function findMentions(text: string, lexicon?: Lexicon): Mention[] {
  const words = findWords(text, indexFor(lexicon)).flatMap(({ word, value, start, end }) =>
    value.ids.map((id): Mention => ({ id, start, end, weak: value.weak, generic: genericWords.has(word) })),
  );
  return absorb(text, withPapers(text, withNames(text, words)));
}

const QUOTED = /"([^"，。；：\n]{2,14})"/g;
/** What may stand before and after an account's name where no word says what kind it is. */
const BEFORE_NAME = /(?:通过|利用|依托|借助|运用|使用|在|由|经|用好|办好|做强|运营|维护|账号|平台|、|和|及|与)$/;
const AFTER_NAME =
  /^(?:等?(?:平台|账号|帐号|号|栏目|媒体|上|共|累计|全年)|推送|发布|推出|刊发|转发|更新|发文|编发|公开|阅读|粉丝|、"|\d)/;

const RENAMED = /(?:更名|改名|改|升级)(?:为|成)$/;

interface Name {
  name: string;
  start: number;
  end: number;
}

/**
 * Adds account names in quotation marks. The word beside a name tells its kind ("X"公众号, 视频号"X") and holds for the
 * whole text; else its form does (X发布), where it stands in the place of an outlet. Words inside a typed name are dropped.
 */
function withNames(text: string, words: readonly Mention[]): Mention[] {
  const names = [...text.matchAll(QUOTED)].map((m) => ({ name: m[1]!, start: m.index, end: m.index + m[0].length }));
  if (!names.length) return [...words];
  const starts = new Map(words.map((m) => [m.start, m.id]));
  const ends = new Map(words.map((m) => [m.end, m.id]));
  const known = new Map<string, ChannelId>();
  const typed = new Map<number, ChannelId>();
  let last: ChannelId | null = null;
  for (const q of names) {
    const renamed: ChannelId | null = RENAMED.test(text.slice(Math.max(0, q.start - 5), q.start)) ? last : null;
    const own =
      starts.get(q.start + 1) === 'service_platform' && ends.has(q.end - 1) ? ('service_platform' as const) : null;
    const id: ChannelId | null = own ?? idBehind(text, q, starts) ?? ends.get(q.start) ?? renamed;
    last = id ?? last;
    if (!id) continue;
    typed.set(q.start, id);
    known.set(q.name, id);
  }
  const owner = new Map<number, Name>();
  for (const q of names) for (let i = q.start + 1; i < q.end - 1; i++) owner.set(i, q);
  const kept = words.flatMap((m) => {
    const q = owner.get(m.start);
    if (!q || m.end >= q.end || m.end - m.start === q.name.length) return [m];
    if (typed.has(q.start)) return [];
    return [m.id === 'app' ? { ...m, start: q.start, end: q.end } : m];
  });
  const read = new Set(kept.map((m) => m.start));
  for (const q of names) {
    if (typed.has(q.start) || read.has(q.start) || read.has(q.start + 1)) continue;
    const id =
      known.get(q.name) ??
      (text[q.end] === '群' ? 'wechat_group' : null) ??
      (inPlace(text, q) ? accountKind(q.name) : null);
    if (id) kept.push({ id, start: q.start, end: q.end, weak: false, generic: false });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The channel named right behind a name: "X"微信公众号, "X"政务抖音号. */
function idBehind(text: string, q: Name, starts: ReadonlyMap<number, ChannelId>): ChannelId | null {
  for (let i = q.end; i <= q.end + 4 && !/[，。；：、"（）\n和及与或]/.test(text[i] ?? '\n'); i++) {
    const id = starts.get(i);
    if (id) return id;
  }
  return null;
}

const inPlace = (text: string, q: Name) =>
  BEFORE_NAME.test(text.slice(Math.max(0, q.start - 4), q.start)) || AFTER_NAME.test(text.slice(q.end, q.end + 4));

/** Names of columns and kinds of information, which look like names of accounts: "人事信息"33条. */
const COLUMN =
  /^(?:工作|政务|政府|通知|公示|财政|人事|规划|政策|机构|领导|部门|应急|统计|招标|采购|民生|重点|法定|其他|其它|社会|公共|安全|行政|执法|扶贫|惠民|惠农|党建|镇村|村级|乡镇|街道|镇街|图片|热点|基层|项目|资金|便民|服务|综合|业务|环保|就业|招聘|教育|卫生|文化|信息)+(?:振兴|建设|公开)?(?:信息|动态|资讯|快讯|头条|快报)$/;

function accountKind(name: string): ChannelId | null {
  if (COLUMN.test(name)) return null;
  const kind = accountNames.find(
    (k) => wordsOf(k.ends).some((e) => name.endsWith(e)) || wordsOf(k.starts).some((s) => name.startsWith(s)),
  );
  return kind?.id ?? null;
}

const PAPER = /(?:在|于|见诸|登上|被|、|由)(《[^《》，。；]{2,10}》)(?=等|上|头版|刊|发表|登|媒体|采用|、《|杂志)/g;

/** A bulletin of the township's own: 编印《X简讯》. */
const BULLETIN =
  /(?:编印|印发|编发|刊印|编写|印制|发放|办好|编辑)(?:了)?[^，。；《]{0,8}(《[^《》，。；]{1,10}(?:简讯|快报|小报|通讯|月报|季报|周报|期刊|专刊)》)/g;

/** A booklet handed out: 发放《惠企政策汇编》. */
const BOOKLET =
  /(?:发放|印发|印制|印刷|编印|派发|赠送|散发)(?:了)?[^，。；《]{0,8}(《[^《》，。；]{1,16}(?:汇编|指南|问答|读本|一本通|选编|百问|百问百答|须知|一点通|明白)》)(?=[^，。；]{0,4}\d|[^，。；]{0,6}(?:余|近)?\d)/g;

/** Adds papers named by their title alone, where the words around say that something was printed in them. */
function withPapers(text: string, mentions: readonly Mention[]): Mention[] {
  const read = new Set(mentions.map((m) => m.start));
  const titled = (id: ChannelId) => (match: RegExpMatchArray) => {
    const start = match.index! + match[0].indexOf('《');
    const end = start + match[1]!.length;
    for (let i = start; i < end; i++) if (read.has(i)) return [];
    return [{ id, start, end, weak: false, generic: false }];
  };
  const found = [
    ...[...text.matchAll(PAPER)].flatMap(titled('press')),
    ...[...text.matchAll(BULLETIN)].flatMap(titled('print_material')),
    ...[...text.matchAll(BOOKLET)].flatMap(titled('print_material')),
  ];
  return found.length ? [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end) : [...mentions];
}

/** Words that name the form an outlet takes: 人民日报客户端 is the paper, 大厅电子屏 the screen. */
const isForm = (text: string, m: Mention) =>
  /^(?:(?:手机|移动)?客户端|app|小程序|微信公众号|公众号)$/i.test(text.slice(m.start, m.end));

/** Outlets of which an app or an account is only the form. */
const FORMED: readonly ChannelId[] = ['press', 'new_media', 'service_platform'];

/** 网络 is a channel only in a list of channels (网络、公示栏). */
const isListed = (text: string, m: Mention, before: Mention | undefined, after: Mention | undefined) =>
  (text[m.end] === '、' && after?.start === m.end + 1) || (text[m.start - 1] === '、' && before?.end === m.start - 1);

/** Of two words side by side that name one outlet, keeps the one that says which. */
function absorb(text: string, mentions: readonly Mention[]): Mention[] {
  const touches = (a: Mention | undefined, b: Mention | undefined) =>
    a && b && /^[》"的]{0,2}$/.test(text.slice(a.end, b.start)) && a.end <= b.start;
  return mentions.filter((m, i) => {
    const before = mentions[i - 1];
    let a = i + 1;
    while (a < i + 4 && mentions[a]?.id === m.id && touches(mentions[a - 1], mentions[a])) a++;
    const after = mentions[i + 1];
    if (before && touches(before, m) && FORMED.includes(before.id) && isForm(text, m)) return false;
    if (/^网[络上]$/.test(text.slice(m.start, m.end)) && !isListed(text, m, before, after)) return false;
    return !(m.id === 'service_hall' && touches(mentions[a - 1], mentions[a]) && mentions[a]?.id === 'led_screen');
  });
}
