import type { ChannelId } from '../../form/channels.ts';
import { anyOf } from '../../language/vocabulary.ts';
import { summing } from '../../rules/counts/sums.ts';
import { type Context, type Cue, gapTo, KEEPS, VERBS } from './context.ts';
import { isOutlet } from './outletWords.ts';

/** Ends the noun phrase behind a figure. */
const PHRASE_END =
  /^是|(?:在|于|通过|并|被|均|已|由|经|及时|进行)|(?:和|与|等|[、的]?其中|发布|推送|较|比|占|都|全部)|、|"|[给供]/;

const SUMMED = new RegExp(`^(?:累计|${summing})`);
const PERIOD = /^(?:季度|周年|工作日|小时)$/;

/** Words of publishing that are nouns as well. */
const NOMINAL = /公告|通告|公示|报道|解读|推文|图解|直播|信息公开|政务公开/;

/** The noun a figure counts: behind it, else right before it. */
export function headOf(c: Context): Cue | null {
  const { figure, after, cuesAfter, cuesBefore, mentionsBefore } = c;
  const cut = after.search(PHRASE_END);
  const told = cuesAfter.find((t) => t.kind === 'publish' && t.start > figure.end && !NOMINAL.test(t.word));
  const limit = Math.min(figure.end + (cut < 0 ? after.length : cut), told?.start ?? Number.POSITIVE_INFINITY);
  const behind = cuesAfter.findLast((t) => t.end <= limit && !['mute', 'deed', 'handle'].includes(t.kind));
  if (behind) return behind;
  const verb = cuesBefore.findLastIndex((t) => VERBS.includes(t.kind));
  const tail = cuesBefore.slice(verb + 1).findLast((t) => t.kind !== 'mute' && !isSorted(c, t));
  if (!tail || figure.start - tail.end > 10 || /[，。；]/.test(gapTo(c, tail.end))) return null;
  // 县级平台：45条: a label is the place, not the thing
  if (tail.kind === 'other_thing' && gapTo(c, tail.end).includes('：')) return null;
  // 两个季度共69条: when, not what
  if (PERIOD.test(tail.word)) return null;
  // 两个平台合计323条: who published, not what
  if (tail.kind === 'other_thing' && SUMMED.test(gapTo(c, tail.end))) return null;
  const outlet = mentionsBefore.some(
    (m) => m.start >= tail.end && !KEEPS.test(gapTo(c, m.start).slice(0, m.end - m.start)),
  );
  return outlet ? null : tail;
}

/** 督查类2条: the class of a list, whatever its name holds. */
export const CLASS =
  /(?:^|[、，：和及]|其中)(?![^、，：]*\d)[^、，：]{1,10}(?:类|方面)(?:的?(?:信息|文件|内容))?(?:共|为)?$/;

/** 7大类139条: how many kinds there are, not what is counted. */
const isSorted = (c: Context, { start, kind }: Cue) =>
  kind === 'other_thing' && /[\d一二三四五六七八九十][大小个]?$/.test(c.before.slice(0, start - c.figure.start));

/**
 * The verb that governs a figure: the last before it. A deed behind a verb of publishing, or before a noun for information, is what the
 * information is about (公示资产管理事项, 公开建设信息).
 */
export function governor(c: Context, head: Cue | null): Cue | null {
  const shown = shownBehind(c);
  if (shown) return shown;
  const noun = head?.kind ?? null;
  const { cuesBefore, run, figure, before } = c;
  const strong = figure.strength === 'strong';
  if (strong && CLASS.test(before) && (run.split || run.open || run.last?.taken || run.said)) return null;
  const verbs = cuesBefore.filter((t) => VERBS.includes(t.kind));
  const verb = verbs.at(-1) ?? null;
  const told = verbs.find((t) => t.kind !== 'deed');
  if (told?.kind === 'publish' && MATTERS.test(gapTo(c, told.end))) return told;
  if (strong && verb?.kind === 'deed' && REACHING.test(verb.word) && gapTo(c, verb.end) === '')
    return verbs.at(-2) ?? null;
  if (verb?.kind === 'publish') return outerDeed(c, verbs) ?? verb;
  if (!verb || (verb.kind === 'deed' && goesOnSplit(c)) || isInItem(c, verb)) return null;
  const relative = attributed(c, verbs, head);
  if (relative) return relative;
  if (verb.kind === 'handle')
    return verbs.length === 1 && isSubject(c, verb, head) ? null : (saying(c, verbs, head) ?? verb);
  if (verb.kind === 'make') {
    const named = noun === 'piece' && inNoun(c, verb) && run.last?.taken;
    return named || (run.split && verbs.length === 1 && isSubject(c, verb, head)) ? null : verb;
  }
  if (run.last?.taken && run.last.unit === figure.unit && /^[、和及与]/.test(before)) return null;
  const outer = verbs.findLast((t) => t.kind === 'publish' || t.kind === 'handle');
  const subject = noun === 'piece' ? run.last?.taken || run.said : run.split && strong;
  return outer ?? (subject ? null : verb);
}

/** 做成35段视频放进视频号: what was made is shown on the outlet behind it. */
function shownBehind({ cuesAfter, mentionsAfter, after, figure }: Context): Cue | null {
  const outlet = mentionsAfter.find((m) => isOutlet(m) && !m.weak);
  if (!outlet) return null;
  // 选取11件在网站晒出
  const to = after.slice(0, outlet.start - figure.end);
  const behind = cuesAfter.find((t) => t.kind === 'publish' && t.start >= outlet.end && t.start - outlet.end <= 4);
  if (behind && /^[^，。；、未没不]{0,6}[在于由经到]$/.test(to)) return behind;
  const verb = cuesAfter.findLast((t) => t.kind === 'publish' && t.end <= outlet.start);
  if (!verb || /[、未没不]/.test(after.slice(0, verb.end - figure.end))) return null;
  return /^了?[在到进至上于]?[^，。；、的]{0,8}$/.test(after.slice(verb.end - figure.end, outlet.start - figure.end))
    ? verb
    : null;
}

/** 其中民生30条，建设占了12条: in a split a deed is the name of a class. */
const goesOnSplit = (c: Context) => c.run.split && goesOnList(c);
const goesOnList = ({ run, figure }: Context) =>
  figure.strength === 'strong' && run.last?.taken === true && run.last.unit === figure.unit;

/** What is done to pieces of information themselves, before, after or instead of publishing them. */
const DONE_TO_PIECES = new RegExp(
  anyOf(`审 退 驳 撤 删 下架 下线 清理 清除 修改 修正 订正 更正 纠 整改 改正 收到 接到 接收 受理 报送 上报 呈报 投稿 提交 答复 回复 办结 办复 转办
  交办 查出 剔除 核减 备案 备查 归档 存档 发现 供稿 选报 采纳 移交 移送 送交`),
);

/** 其中监督检查37条, 、补贴发放情况26条: in a list of counts of its measure word a verb is part of the name of an item. */
const isInItem = (c: Context, verb: Cue) =>
  goesOnList(c) &&
  (c.run.split || /^[、和及与]/.test(c.before)) &&
  !/[，；]/.test(c.before.slice(1)) &&
  !DONE_TO_PIECES.test(verb.word) &&
  (inNoun(c, verb) || gapTo(c, verb.end) !== '');

/** 公示土地分配、补贴发放等情况, 公开抽查结果: deeds are what was told of. */
const MATTERS =
  /^[^，。；后前并再]{1,30}(?:等[^，。；、]{0,6}(?:情况|事项|信息|内容|名单|结果|事务)|结果|情况|名单)(?:共|共计|累计|合计|达|约)*$/;

/** 公开编制目录的政府信息25条: a verb before 的 and a noun for information describes that noun; the verb of publishing before it governs. */
function attributed(c: Context, verbs: readonly Cue[], head: Cue | null): Cue | null {
  const verb = verbs.at(-1)!;
  if (head?.kind !== 'piece' || head.start < verb.end || head.start > c.figure.start) return null;
  const between = gapTo(c, verb.end).slice(0, head.start - verb.end);
  if (!/的[^，。；的]{0,6}$/.test(between) || /[，。；]/.test(between)) return null;
  return verbs.findLast((t) => t.kind === 'publish') ?? null;
}

/** 我乡完成74条: how many came about, not what was done. */
const REACHING = /^(?:完成|增加|增多|增长|提高|上升)$/;

/** 制定公开清单, 监督村务公开2次: the word of publishing belongs to the thing made or watched. */
const ATTRIBUTIVE = /^(?:主动|信息|政务|党务|村务|财务)?公开$|^公示$/;
const WATCHING = /监督|检查|督查|抽查|督导|巡查|指导/;

function outerDeed(c: Context, verbs: readonly Cue[]): Cue | null {
  const verb = verbs.at(-1)!;
  const outer = verbs.at(-2);
  if (!outer || outer.kind === 'publish') return null;
  const link = gapTo(c, outer.end).slice(0, verb.start - outer.end);
  const rest = c.figure.start - verb.end;
  if (outer.kind === 'handle' && /^(?:已|已经|原|原已|此前)$/.test(link)) return outer;
  if (!ATTRIBUTIVE.test(verb.word)) return null;
  if (outer.kind === 'handle' && rest >= 2 && link.length <= 3 && !/[并后和及再、，]/.test(link)) return outer;
  return link === '' && (rest > 2 || WATCHING.test(outer.word)) ? outer : null;
}

/** 公开食品安全监督信息12条: a deed between the verb of publishing and the noun for information is what that is about. */
function saying(c: Context, verbs: readonly Cue[], head: Cue | null): Cue | null {
  const verb = verbs.at(-1)!;
  const outer = verbs.findLast((t) => t.kind === 'publish');
  if (!outer || head?.kind !== 'piece' || head.start < verb.end || head.start > c.figure.start) return null;
  return /[、，并后再前]/.test(gapTo(c, outer.end).slice(0, verb.start - outer.end)) ? null : outer;
}

/** 环境整治30条 in a list: a deed at the end of a noun is the heading of a class. */
const isSubject = (c: Context, verb: Cue, head: Cue | null) =>
  c.run.last?.taken === true &&
  c.run.last.unit === c.figure.unit &&
  c.figure.strength === 'strong' &&
  (verb.end === c.figure.start || (head?.kind === 'piece' && head.start >= verb.end)) &&
  inNoun(c, verb);

/** Words stand before the verb that make it the end of a noun (补贴发放) rather than the verb of the item. */
function inNoun({ before, figure }: Context, verb: Cue): boolean {
  const words = before
    .slice(0, verb.start - figure.start)
    .replace(/^(?:[、，；和及与]|以及|其中|全年|共|累计|已)+/, '');
  return words.length >= 2 && !/^[向对在给被由从为]/.test(words);
}

/** A word of publishing that is a noun here: 推文 behind a list of what was checked (排查信息9条、推文4篇). */
export const isNoun = ({ before, figure }: Context, verb: Cue) =>
  /^(?:推文|图文|公告|通告|公示|报道|图解)$/.test(verb.word) && verb.end === figure.start && /^[、和及与]/.test(before);

/** Of the verbs only those of publishing count, and those of making what is made to be shown. 发文136件 are documents issued. */
export function governs(c: Context, verb: Cue): boolean {
  if (verb.word === '发文') return c.figure.strength === 'strong';
  if (verb.kind === 'make' && WRITTEN.test(c.figure.unit ?? '') && isOnOutlet(c, verb)) return true;
  if (verb.kind === 'make') return isPost(c, verb) || (verb.word === '编印' && c.figure.unit === '期');
  return verb.kind === 'publish';
}

/** Measure words of issues: 小黑板写了40板. */
const WRITTEN = /^(?:[期次板版篇条块回]|期次)$/;
const SHOWING: readonly ChannelId[] = [
  'bulletin_board',
  'wechat_official',
  'wechat_channels',
  'short_video',
  'led_screen',
];
/** What is made on an outlet named before is shown there. */
const isOnOutlet = ({ mentionsBefore, mentionsLead }: Context, verb: Cue) =>
  [...mentionsLead(), ...mentionsBefore].some((m) => SHOWING.includes(m.id) && !m.weak && m.end <= verb.start);

const POST = /(?:视频|图文|图解|推文|一图读懂|长图|漫画|动漫|专题片|宣传片|简报|音频)|H5|h5|短片|微电影|作品/;

/** Posts, pictures and reports that are made to be shown. */
const isPost = (c: Context, verb: Cue) =>
  POST.test(gapTo(c, verb.start) + c.after.slice(0, 10)) && !/印制|印刷|发放|散发|分发|派发/.test(verb.word);
