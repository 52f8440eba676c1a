import type { Mention } from './channelsMentions.ts';
import type { Clause } from './countsClauses.ts';
import {
  backToYear,
  type CueKind,
  countCues,
  cumulative,
  figureTraps,
  otherThings,
  trapBehind,
  trapLifted,
} from './countsCues.ts';
import type { Figure } from './countsFigures.ts';
import { type Found, findWords, indexWords, wordsOf } from './countsWords.ts';

/** A word that tells what a figure near it counts. */
export type Token = Found<CueKind>;

/** A compound of 公开 stands for those of 信息公开 and 政务公开 too. */
function* variants(word: string, kind: CueKind): Generator<readonly [string, CueKind]> {
  yield [word, kind];
  if (kind === 'mute' && word.startsWith('公开')) for (const of of ['信息', '政务', '村务']) yield [of + word, kind];
}

const index = indexWords(
  (Object.keys(countCues) as CueKind[]).flatMap((kind) =>
    wordsOf(countCues[kind]).flatMap((word) => [...variants(word, kind)]),
  ),
);

const KEEPS = /^(?:张贴|张榜)|(?:公示|上墙|推送|推文|图文|简报|广播|宣讲|报道|新闻)$/;

/** The telling words of a text, in order. A word inside the name of a channel tells nothing (公示 in 公示栏). */
export function findTokens(text: string, mentions: readonly Mention[]): Token[] {
  let m = 0;
  return findWords(text, index).filter((token) => {
    while (m < mentions.length && mentions[m]!.end <= token.start) m++;
    const over = mentions[m];
    if (!over || over.start >= token.end) return true;
    return KEEPS.test(text.slice(over.start, over.end));
  });
}

/** What was decided on the figures before, in the same sentence. */
export interface Run {
  sentence: number;
  /** The last figure of the sentence and whether it was taken. */
  last: { taken: boolean; unit: string | null; end: number } | null;
  /** A verb of making public stood in the sentence and no other deed since. */
  said: boolean;
  /** A split of a taken figure has begun in the sentence: 其中, a bracket, a colon. */
  split: boolean;
}

/** A figure with the words around it: what stands before it in its clause (behind the figure before), and behind it. */
export interface Context {
  figure: Figure;
  clause: Clause;
  before: string;
  after: string;
  /** The sentence before the clause. */
  lead: string;
  tokensBefore: readonly Token[];
  tokensAfter: readonly Token[];
  mentionsBefore: readonly Mention[];
  mentionsAfter: readonly Mention[];
  run: Run;
  /** The figure stands inside a split of a taken figure: 其中, a bracket, a colon. */
  inSplit: boolean;
}

const ADJACENT =
  /^(?:了|出|过|共|计|合计|共计|累计|总计|总共|达|到|为|约|的|数|数量|各类|：|"|有|，|条数|总数|量|分别)*$/;

/** Decides whether a figure counts pieces of information made public. */
export function isCount(c: Context, year: number | null): boolean {
  return !isTrapped(c, year) && isLicensed(c);
}

function isTrapped({ before, lead, after, inSplit, figure, mentionsAfter }: Context, year: number | null): boolean {
  for (const [name, pattern] of Object.entries(figureTraps)) {
    if (name === 'plan' && inSplit) continue;
    const lift = name === 'plan' ? trapLifted.plan : null;
    if (pattern.test(before) && !lift?.test(before)) return true;
  }
  if (isCumulative(lead + before, year)) return true;
  if (otherThings.test(after)) return true;
  if (figure.strength === 'weak' && mentionsAfter[0]?.start === figure.end) return true;
  if (trapBehind.test(after)) return true;
  const last = (lead + before).lastIndexOf('申请');
  return last >= 0 && !/主动公开|发布|推送|更新|公示|网站|公众号/.test((lead + before).slice(last));
}

function isCumulative(words: string, year: number | null): boolean {
  let from = -1;
  for (const match of words.matchAll(cumulative)) {
    const since = /(20\d\d)年[^，。；]{0,8}$/.exec(words.slice(Math.max(0, match.index - 14), match.index));
    if (since && Number(since[1]) === year) continue;
    from = match.index + match[0].length;
  }
  if (from < 0) return false;
  const rest = words.slice(from);
  return rest.search(backToYear) < 0 && !(year && rest.includes(`${year}年`));
}

/** The noun a figure counts: behind it, else right before it. */
function headOf({ figure, after, tokensAfter, before, tokensBefore, mentionsBefore }: Context): Token | null {
  const cut = after.search(
    /在|于|通过|并|被|均|已|由|经|及时|进行|和|与|等|[、的]?其中|发布|推送|较|比|占|都|全部|、|"/,
  );
  const limit = figure.end + (cut < 0 ? after.length : cut);
  const behind = tokensAfter.filter(
    (t) => t.end <= limit && t.value !== 'mute' && t.value !== 'do' && t.value !== 'undo',
  );
  if (behind.length) return behind.at(-1)!;
  const verb = tokensBefore.findLastIndex((t) => VERBS.includes(t.value));
  const nouns = tokensBefore.slice(verb + 1).filter((t) => t.value !== 'mute');
  const tail = nouns.at(-1);
  if (
    tail &&
    mentionsBefore.some(
      (m) =>
        m.start >= tail.end &&
        !KEEPS.test(before.slice(m.start - figure.start + before.length, m.end - figure.start + before.length)),
    )
  )
    return null;
  return tail &&
    figure.start - tail.end <= 10 &&
    !/[，。；]/.test(before.slice(before.length - (figure.start - tail.end)))
    ? tail
    : null;
}

const VERBS: readonly CueKind[] = ['say', 'make', 'do', 'undo'];

/** 环境整治30条 in a list: a deed at the end of a noun is the heading of a class. */
const isSubject = (before: string, verb: Token, figure: Figure) =>
  figure.strength === 'strong' &&
  verb.end === figure.start &&
  before.slice(0, verb.start - figure.start).replace(/^(?:、|，|和|及|以及|与|其中|全年|共|累计|已)+/, '').length >= 2;

/** 督查类2条: the class of a list, whatever verb its name holds. */
const CLASS = /(?:^|[、，：和及])[^、，：]{1,8}类(?:信息|文件)?$/;

/** 制定公开清单, 开展政务公开: the word of publishing belongs to the thing made or held. */
const ATTRIBUTIVE = /^(?:主动|信息|政务|党务|村务|财务)?公开$|^公示$/;

const WATCHED = /监督|检查|督查|抽查|督导|巡查|指导/;

/**
 * The verb that governs a figure: the last before it. A deed behind a verb of publishing, or before a noun for information, is what the
 * information is about (公示资产管理事项, 公开建设信息).
 */
function governor({ tokensBefore, run, inSplit, figure, before }: Context, noun: CueKind | null): Token | null {
  if (figure.strength === 'strong' && CLASS.test(before) && (inSplit || run.last?.taken || run.said)) return null;
  const verbs = tokensBefore.filter((t) => VERBS.includes(t.value));
  const verb = verbs.at(-1) ?? null;
  if (verb?.value === 'say' && ATTRIBUTIVE.test(verb.word)) {
    const outer = verbs.at(-2);
    const deed = outer && outer.value !== 'say' && outer.end === verb.start;
    return deed && (figure.start - verb.end > 2 || WATCHED.test(outer.word)) ? outer : verb;
  }
  if (verb?.value === 'undo' && run.last?.taken && run.last.unit === figure.unit && isSubject(before, verb, figure))
    return null;
  if (verb?.value !== 'do') return verb;
  const outer = verbs.findLast((t) => t.value === 'say' || t.value === 'undo');
  if (outer) return outer;
  const subject = noun === 'info' ? run.last?.taken || run.said : inSplit && figure.strength === 'strong';
  return subject ? null : verb;
}

function isLicensed(c: Context): boolean {
  const { figure, before, run, inSplit } = c;
  const head = headOf(c);
  const noun = head?.value ?? null;
  const verb = governor(c, noun);
  const strong = figure.strength === 'strong';
  if (!strong && verb?.word === '发文') return false;
  if (noun === 'never' && !(inSplit && strong && figure.unit === run.last?.unit)) return false;
  if (figure.strength === 'bare') return isLicensedBare(c, verb, noun);
  if (verb?.value === 'do' || verb?.value === 'undo') return false;
  if (verb?.value === 'make' && !isPost(c, verb) && !(verb.word === '编印' && figure.unit === '期')) return false;
  const list = run.last !== null && (!verb || isNoun(c, verb));
  if (
    list &&
    !run.last!.taken &&
    (!c.mentionsBefore.length || /^[、和及与]/.test(before)) &&
    !(run.said && /新增了?$/.test(before))
  )
    return false;
  if (inSplit && (strong || figure.unit === run.last?.unit)) return true;
  if (list && run.last!.taken && (figure.unit === run.last!.unit || (strong && noun !== 'soft'))) return true;
  if (verb) {
    if (strong) return true;
    const item = head?.word.endsWith('事项') && /公开|公示|公布/.test(verb.word);
    if (noun === 'soft' && !item && !/^(?:次|期|批次|期次)$/.test(figure.unit!)) return false;
    const gap = before.slice(verb.end - (figure.start - before.length));
    if (noun === 'info' || ADJACENT.test(gap)) return true;
    if (/^(?:次|期|批次|期次)$/.test(figure.unit!)) return figure.value < 5000;
    const place = c.mentionsBefore.some((m) => m.start >= verb.end && figure.start - m.end <= 1);
    return /^[件项份个张批]$/.test(figure.unit!) && !place && figure.value < 5000;
  }
  const post = c.tokensAfter.some((t) => t.value === 'say');
  if (strong && noun === 'soft') return run.said && !post;
  if (strong) return noun === 'info' || c.mentionsBefore.length > 0 || run.said || post;
  return noun === 'info' && (run.said || c.mentionsBefore.length > 0 || post);
}

/** A word of publishing that is a noun here: 推文 behind a list of what was checked (排查信息9条、推文4篇). */
const isNoun = ({ before, figure }: Context, verb: Token) =>
  /^(?:推文|图文|公告|通告|公示|报道|图解)$/.test(verb.word) && verb.end === figure.start && /^[、和及与]/.test(before);

/** Posts, pictures and reports that are made to be shown. */
const isPost = (c: Context, verb: Token) =>
  /(?:视频|图文|图解|推文|一图读懂|长图|漫画|动漫|H5|h5|专题片|宣传片|简报|音频)/.test(
    c.before.slice(verb.start - (c.figure.start - c.before.length)) + c.after.slice(0, 10),
  ) && !/印制|印刷|发放|散发|分发|派发/.test(verb.word);

/** A number without a measure word: only right behind a channel, a noun for information or a verb, in a sentence that tells of publishing. */
function isLicensedBare(c: Context, verb: Token | null, noun: CueKind | null): boolean {
  const { figure, before, run, inSplit } = c;
  if (!before) return false;
  if (figure.value >= 1900 && figure.value <= 2100 && !inSplit) return false;
  if (verb && verb.value !== 'say') return false;
  const tail = before.slice(-12);
  const channel = c.mentionsBefore.at(-1);
  const atChannel = channel && ADJACENT.test(before.slice(channel.end - (figure.start - before.length)));
  if (inSplit || (run.last?.taken && !verb))
    return Boolean(atChannel || noun === 'info' || (inSplit && /[\u4e00-\u9fff：]$/.test(tail)));
  if (!verb && !run.said) return false;
  const gap = verb ? before.slice(verb.end - (figure.start - before.length)) : before;
  return Boolean(atChannel || noun === 'info' || ADJACENT.test(gap)) && figure.value > 0;
}
