import { type Context, gapTo, KEEPS, type Token } from './countsContext.ts';
import type { CueKind } from './countsCues.ts';

const VERBS: readonly CueKind[] = ['say', 'make', 'do', 'undo'];
/** What may stand between verb or outlet and number: 了, 共计, 总数达到, 分别为. A class and not words, so that it cannot backtrack. */
const ADJACENT = /^[了出过共计合累总达到为约的数量各类："有，条分别]*$/;
/** Measure words of acts of posting. */
const ACTS = /^(?:次|期|批次|期次)$/;
/** Above this a number of acts is one of views. */
const MANY_ACTS = 5000;

/** Whether verb, noun and list around a figure say that it counts pieces of information made public. */
export function isLicensed(c: Context): boolean {
  const { figure, run } = c;
  const head = headOf(c);
  const noun = head?.value ?? null;
  const verb = governor(c, head);
  const sameUnit = figure.unit === run.last?.unit;
  if (!run.split && c.tokensBefore.at(-1)?.value === 'mute' && c.tokensBefore.at(-1)!.end === figure.start)
    return false;
  if (noun === 'never' && !(run.split && figure.strength === 'strong' && sameUnit) && !renews(c)) return false;
  if (!run.last && figure.unit && figure.unit === run.summed && SUM.test(c.before)) return true;
  if (figure.unit === '场' && !/播|放映/.test(c.before)) return false;
  if (figure.strength === 'bare') return isLicensedBare(c, verb, noun);
  if (verb && !canGovern(c, verb)) return false;
  const listed = run.last !== null && (!verb || isNoun(c, verb));
  if (listed && !run.last!.taken && !startsAnew(c)) return false;
  if (run.split && (figure.strength === 'strong' || sameUnit)) return true;
  if (listed && run.last!.taken && (sameUnit || (figure.strength === 'strong' && noun !== 'soft'))) return true;
  return verb ? isObject(c, verb, head) : isStatement(c, noun);
}

/** Of the verbs only those of publishing count, and those of making what is made to be shown. 发文136件 are documents issued. */
function canGovern(c: Context, verb: Token): boolean {
  if (verb.word === '发文') return c.figure.strength === 'strong';
  if (verb.value === 'make') return isPost(c, verb) || (verb.word === '编印' && c.figure.unit === '期');
  return verb.value === 'say';
}

/** 共计47条 alone behind a list. */
const SUM = /^(?:以上|各项|全年|全镇|全乡)*(?:共计|合计|总计|总共|一共|累计|共)$/;

/** 更新专栏74次: what is counted are acts of posting, whatever they filled. */
const renews = ({ figure, tokensBefore }: Context) =>
  ACTS.test(figure.unit ?? '') && tokensBefore.some((t) => t.word === '更新');

/** A figure behind one that was no count is none either, unless it names an outlet of its own or something new. */
const startsAnew = ({ before, mentionsBefore }: Context) =>
  (mentionsBefore.length > 0 && !/^[、和及与]/.test(before)) ||
  /新增(?:公开|发布)?(?:政府|政务)?(?:信息|条目|内容)?$/.test(before);

/** Notices pasted up, whatever papers beside them. */
const PASTED = /张贴[^，。；]{0,6}(?:公告|通告|公示|通知)[^，。；]{0,12}$/;
/** Things and papers that are disclosed as they are: 公布权责清单3份. */
const DISCLOSABLE = /(?:事项|清单|制度|办法|台账)$/;

/** A figure governed by a verb of publishing; weak measure words need the verb or a noun for information beside them. */
function isObject(c: Context, verb: Token, head: Token | null): boolean {
  const { figure, mentionsBefore } = c;
  if (figure.strength === 'strong') return true;
  const acts = ACTS.test(figure.unit!);
  if (acts && figure.value >= MANY_ACTS) return false;
  if (PASTED.test(c.before)) return true;
  const item = DISCLOSABLE.test(head?.word ?? '') && /公开|公示|公布|发布|晒/.test(verb.word);
  if (head?.value === 'soft' && !item && !acts) return false;
  if (head?.value === 'info' || ADJACENT.test(gapTo(c, verb.end))) return true;
  if (acts) return true;
  const place = mentionsBefore.some((m) => m.start >= verb.end && figure.start - m.end <= 1);
  return /^[件项份个张批]$/.test(figure.unit!) && !place && figure.value < MANY_ACTS;
}

/** Channels whose figures are of people and letters. */
const PEOPLE: readonly string[] = ['reception', 'hotline', 'mailbox', 'home_visit', 'meeting'];

/** A figure without a verb of its own: an outlet, a noun for information, or a verb of publishing near it must tell. */
function isStatement(c: Context, noun: CueKind | null): boolean {
  const { figure, mentionsBefore, tokensAfter, tokensLead, before, run } = c;
  const post = tokensAfter.some((t) => t.value === 'say');
  const told = run.said || mentionsBefore.length > 0 || post;
  // 逐月公示名单，共12次
  const deeds = tokensLead.some((t) => t.value === 'undo');
  const summed = before !== '' && ADJACENT.test(before) && ACTS.test(figure.unit ?? '') && run.said && !deeds;
  const outlet = mentionsBefore.findLast((m) => !PEOPLE.includes(m.id));
  const issues =
    ACTS.test(figure.unit ?? '') && outlet !== undefined && ADJACENT.test(gapTo(c, outlet.end)) && run.said;
  if (figure.strength !== 'strong') return summed || issues || (noun === 'info' && told);
  return noun === 'soft' ? run.said && !post : noun === 'info' || told;
}

/** A number without a measure word: only right behind an outlet, a noun for information or a verb, where publishing is told of. */
function isLicensedBare(c: Context, verb: Token | null, noun: CueKind | null): boolean {
  const { figure, before, run } = c;
  const isYear = figure.value >= 1900 && figure.value <= 2100;
  if (!before || (isYear && !run.split) || (verb && verb.value !== 'say')) return false;
  const channel = c.mentionsBefore.at(-1);
  const beside = noun === 'info' || (channel !== undefined && ADJACENT.test(gapTo(c, channel.end)));
  if (run.split || (run.last?.taken && !verb)) return beside || (run.split && /[\u4e00-\u9fff：]$/.test(before));
  if (!verb && !run.said) return false;
  return figure.value > 0 && (beside || ADJACENT.test(verb ? gapTo(c, verb.end) : before));
}

/** The noun a figure counts: behind it, else right before it. */
function headOf(c: Context): Token | null {
  const { figure, after, tokensAfter, tokensBefore, mentionsBefore } = c;
  const cut = after.search(PHRASE_END);
  const limit = figure.end + (cut < 0 ? after.length : cut);
  const behind = tokensAfter.findLast((t) => t.end <= limit && !['mute', 'do', 'undo'].includes(t.value));
  if (behind) return behind;
  const verb = tokensBefore.findLastIndex((t) => VERBS.includes(t.value));
  const tail = tokensBefore.slice(verb + 1).findLast((t) => t.value !== 'mute' && !isSorted(c, t));
  if (!tail || figure.start - tail.end > 10 || /[，。；]/.test(gapTo(c, tail.end))) return null;
  // 县级平台：45条: a label is the place, not the thing
  if (tail.value === 'never' && gapTo(c, tail.end).includes('：')) return null;
  const outlet = mentionsBefore.some(
    (m) => m.start >= tail.end && !KEEPS.test(gapTo(c, m.start).slice(0, m.end - m.start)),
  );
  return outlet ? null : tail;
}

/** 7大类139条: how many kinds there are, not what is counted. */
const isSorted = (c: Context, { start, value }: Token) =>
  value === 'never' && /[\d一二三四五六七八九十][大小个]?$/.test(c.before.slice(0, start - c.figure.start));

/** Ends the noun phrase behind a figure. */
const PHRASE_END = /在|于|通过|并|被|均|已|由|经|及时|进行|和|与|等|[、的]?其中|发布|推送|较|比|占|都|全部|、|"/;

/**
 * The verb that governs a figure: the last before it. A deed behind a verb of publishing, or before a noun for information, is what the
 * information is about (公示资产管理事项, 公开建设信息).
 */
function governor(c: Context, head: Token | null): Token | null {
  const noun = head?.value ?? null;
  const { tokensBefore, run, figure, before } = c;
  const strong = figure.strength === 'strong';
  if (strong && CLASS.test(before) && (run.split || run.last?.taken || run.said)) return null;
  const verbs = tokensBefore.filter((t) => VERBS.includes(t.value));
  const verb = verbs.at(-1) ?? null;
  const told = verbs.find((t) => t.value !== 'do');
  if (told?.value === 'say' && MATTERS.test(gapTo(c, told.end))) return told;
  if (verb?.value === 'say') return outerDeed(c, verbs) ?? verb;
  if (verb?.value === 'undo')
    return verbs.length === 1 && isSubject(c, verb, head) ? null : (saying(c, verbs, head) ?? verb);
  if (verb?.value === 'make') return noun === 'info' && inNoun(c, verb) && run.last?.taken ? null : verb;
  if (verb?.value !== 'do') return verb;
  if (run.last?.taken && run.last.unit === figure.unit && /^[、和及与]/.test(before)) return null;
  const outer = verbs.findLast((t) => t.value === 'say' || t.value === 'undo');
  const subject = noun === 'info' ? run.last?.taken || run.said : run.split && strong;
  return outer ?? (subject ? null : verb);
}

/** 公示土地分配、补贴发放等情况, 公开抽查结果: deeds are what was told of. */
const MATTERS =
  /^[^，。；后前并再]{1,30}(?:等[^，。；、]{0,6}(?:情况|事项|信息|内容|名单|结果|事务)|结果|情况|名单)(?:共|共计|累计|合计|达|约)*$/;

/** 督查类2条: the class of a list, whatever verb its name holds. */
const CLASS = /(?:^|[、，：和及])[^、，：]{1,8}类(?:信息|文件)?$/;
/** 制定公开清单, 监督村务公开2次: the word of publishing belongs to the thing made or watched. */
const ATTRIBUTIVE = /^(?:主动|信息|政务|党务|村务|财务)?公开$|^公示$/;
const WATCHING = /监督|检查|督查|抽查|督导|巡查|指导/;

function outerDeed(c: Context, verbs: readonly Token[]): Token | null {
  const verb = verbs.at(-1)!;
  const outer = verbs.at(-2);
  if (!outer || outer.value === 'say') return null;
  const link = gapTo(c, outer.end).slice(0, verb.start - outer.end);
  const rest = c.figure.start - verb.end;
  if (outer.value === 'undo' && /^(?:已|已经|原|原已|此前)$/.test(link)) return outer;
  if (!ATTRIBUTIVE.test(verb.word)) return null;
  if (outer.value === 'undo' && rest >= 2 && link.length <= 3 && !/[并后和及再、，]/.test(link)) return outer;
  return link === '' && (rest > 2 || WATCHING.test(outer.word)) ? outer : null;
}

/** 公开食品安全监督信息12条: a deed between the verb of publishing and the noun for information is what that is about. */
function saying(c: Context, verbs: readonly Token[], head: Token | null): Token | null {
  const verb = verbs.at(-1)!;
  const outer = verbs.findLast((t) => t.value === 'say');
  if (!outer || head?.value !== 'info' || head.start < verb.end || head.start > c.figure.start) return null;
  return /[、，并后再前]/.test(gapTo(c, outer.end).slice(0, verb.start - outer.end)) ? null : outer;
}

/** 环境整治30条 in a list: a deed at the end of a noun is the heading of a class. */
const isSubject = (c: Context, verb: Token, head: Token | null) =>
  c.run.last?.taken === true &&
  c.run.last.unit === c.figure.unit &&
  c.figure.strength === 'strong' &&
  (verb.end === c.figure.start || (head?.value === 'info' && head.start >= verb.end)) &&
  inNoun(c, verb);

/** Words stand before the verb that make it the end of a noun (补贴发放) rather than the verb of the item. */
const inNoun = ({ before, figure }: Context, verb: Token) =>
  before.slice(0, verb.start - figure.start).replace(/^(?:、|，|和|及|以及|与|其中|全年|共|累计|已)+/, '').length >= 2;

/** A word of publishing that is a noun here: 推文 behind a list of what was checked (排查信息9条、推文4篇). */
const isNoun = ({ before, figure }: Context, verb: Token) =>
  /^(?:推文|图文|公告|通告|公示|报道|图解)$/.test(verb.word) && verb.end === figure.start && /^[、和及与]/.test(before);

/** Posts, pictures and reports that are made to be shown. */
const isPost = (c: Context, verb: Token) =>
  /视频|图文|图解|推文|一图读懂|长图|漫画|动漫|H5|h5|专题片|宣传片|简报|音频/.test(
    gapTo(c, verb.start) + c.after.slice(0, 10),
  ) && !/印制|印刷|发放|散发|分发|派发/.test(verb.word);
