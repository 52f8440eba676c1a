import type { ChannelId } from '../../form/channels.ts';
import { wordsOf } from '../../language/vocabulary.ts';
import { accountNames, columnNames } from '../../rules/channels/accountNames.ts';
import type { Mention } from './mention.ts';

const QUOTED = /"([^"，。；：\n]{2,14})"/g;
/** What may stand before and after an account's name where no word says what kind it is. */
const BEFORE_NAME =
  /(?:通过|利用|依托|借助|运用|使用|在|由|经)$|(?:用好|办好|做强|运营|维护|入驻|账号|平台|、|和|及|与)$/;
const AFTER_NAME =
  /^(?:等?(?:平台|账号|帐号|号|媒体|频道|上|共|累计|全年)|\d|、")|^(?:推送|发布|推出|刊发|转发|更新|发文|编发|公开|阅读|粉丝)/;
const RENAMED = /(?:更名|改名|改|升级)(?:为|成)$/;
/** Behind a name: it is that of a column on an outlet named elsewhere. */
const COLUMN_BEHIND = /^(?:专题|专)?(?:栏目?|板块|版块|模块|专区|专题|子栏目|小栏目)/;

interface Name {
  name: string;
  start: number;
  end: number;
}

/**
 * Adds account names in quotation marks. The word beside a name tells its kind ("X"公众号, 视频号"X") and holds for the
 * whole text; else its form does (X发布), where it stands in the place of an outlet. Words inside a typed name are dropped.
 */
export function withNames(text: string, words: readonly Mention[]): Mention[] {
  if (!text.includes('"')) return [...words];
  const names = [...text.matchAll(QUOTED)].map((m) => ({ name: m[1]!, start: m.index, end: m.index + m[0].length }));
  if (!names.length) return [...words];
  const typed = typesOf(text, words, names);
  const kinds = new Map(names.flatMap((q) => (typed.has(q.start) ? [[q.name, typed.get(q.start)!] as const] : [])));
  const kept = withoutInner(words, names, typed);
  const read = new Set(kept.map((m) => m.start));
  for (const q of names) {
    if (typed.has(q.start) || read.has(q.start) || read.has(q.start + 1)) continue;
    const id = kinds.get(q.name) ?? (text[q.end] === '群' ? 'wechat_group' : null) ?? kindInPlace(text, q);
    if (id) kept.push({ id, start: q.start, end: q.end, weak: false, generic: false });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The channel that a word beside each name tells, by where the name begins. */
function typesOf(text: string, words: readonly Mention[], names: readonly Name[]): Map<number, ChannelId> {
  const starts = new Map(words.map((m) => [m.start, m.id]));
  const ends = new Map(words.map((m) => [m.end, m.id]));
  const typed = new Map<number, ChannelId>();
  let last: ChannelId | null = null;
  for (const q of names) {
    const renamed: ChannelId | null = RENAMED.test(text.slice(Math.max(0, q.start - 5), q.start)) ? last : null;
    const own =
      starts.get(q.start + 1) === 'service_platform' && ends.has(q.end - 1) ? ('service_platform' as const) : null;
    const id: ChannelId | null = own ?? idBehind(text, q, starts) ?? ends.get(q.start) ?? renamed;
    last = id ?? last;
    if (id) typed.set(q.start, id);
  }
  return typed;
}

/** Drops the words inside typed names; an app's word inside another name stands for the whole name. */
function withoutInner(words: readonly Mention[], names: readonly Name[], typed: ReadonlyMap<number, ChannelId>) {
  const owner = new Map<number, Name>();
  for (const q of names) for (let i = q.start + 1; i < q.end - 1; i++) owner.set(i, q);
  return words.flatMap((m) => {
    const q = owner.get(m.start);
    const type = q && typed.get(q.start);
    if (!q || m.end >= q.end || type === m.id) return [m];
    if (type) return [];
    if (m.end - m.start === q.name.length) return [m];
    return [m.id === 'app' ? { ...m, start: q.start, end: q.end } : m];
  });
}

/** The channel named right behind a name: "X"微信公众号, "X"政务抖音号. */
function idBehind(text: string, q: Name, starts: ReadonlyMap<number, ChannelId>): ChannelId | null {
  for (let i = q.end; i <= q.end + 4 && !/[，。；：、"（）\n和及与或上里]/.test(text[i] ?? '\n'); i++) {
    const id = starts.get(i);
    if (id) return id;
  }
  return null;
}

/** The kind that the form of a name tells, where it stands in the place of an outlet. */
function kindInPlace(text: string, q: Name): ChannelId | null {
  const behind = text.slice(q.end, q.end + 5);
  if (COLUMN_BEHIND.test(behind)) return null;
  const inPlace = BEFORE_NAME.test(text.slice(Math.max(0, q.start - 4), q.start)) || AFTER_NAME.test(behind);
  return inPlace ? accountKind(q.name) : null;
}

const kinds = accountNames.map(({ id, starts, ends }) => ({ id, starts: wordsOf(starts), ends: wordsOf(ends) }));
const columnWords = wordsOf(columnNames.of);
const columnEnds = wordsOf(columnNames.ends);

function accountKind(name: string): ChannelId | null {
  if (isColumn(name)) return null;
  const kind = kinds.find((k) => k.ends.some((e) => name.endsWith(e)) || k.starts.some((s) => name.startsWith(s)));
  return kind?.id ?? null;
}

/** 工作动态, 行政执法信息: made of words for what columns hold alone. */
function isColumn(name: string): boolean {
  const end = columnEnds.find((e) => name.endsWith(e));
  if (!end) return false;
  let at = 0;
  const to = name.length - end.length;
  while (at < to) {
    const word = columnWords.find((w) => name.startsWith(w, at) && at + w.length <= to);
    if (!word) return false;
    at += word.length;
  }
  return at > 0;
}
