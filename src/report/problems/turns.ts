import type { Discourse } from '../../language/discourse.ts';
import { cutAt, type Stretch, tokensIn, trimmed, wordsIn } from '../../language/stretch.ts';
import { isWord, type Token } from '../../language/tokens.ts';
import { ofClasses } from '../../language/vocabulary.ts';
import { announcements, leads, nones, scenes, vows } from '../../rules/problems/asides.ts';
import { headings, heads, openings } from '../../rules/problems/headings.ts';
import { conditions } from '../../rules/problems/joins.ts';
import { readLetter } from './letter.ts';
import { lacks, measureStart, part } from './polarity.ts';
import { isQuestion, readQuestion } from './questions.ts';
import type { Turn } from './turn.ts';

/** True where a sentence only announces problems. */
export const isLead = (stretch: Stretch): boolean => leads.hear(bareEnd(stretch)) !== null;

/** True where a sentence announces problems and states them: 今年的主要问题是… */
export const announces = (stretch: Stretch): boolean => announcements.hear(stretch) !== null;

/** True where the words before a list name problems and no measures: 新的问题也随之出现： */
export function leadsToProblems(stretch: Stretch): boolean {
  const tokens = tokensIn(stretch);
  const has = (name: string) => tokens.some((token) => isWord(token, name));
  const named = tokens.some((t) => (isWord(t, 'problem_noun') || isWord(t, 'lead_noun')) && !isWord(t, 'answers_it'));
  return (
    /[：，。]$/.test(wordsIn(stretch).trimEnd()) &&
    (named || /(?:存在|出现|遇到)[^，。；]{0,8}情况/.test(wordsIn(stretch))) &&
    !tokens.some((token) => isWord(token, 'measure_noun') && !isWord(token, 'problem_noun')) &&
    !has('will_only')
  );
}

/** True where a sentence behind what was done on old problems tells of new ones: 工作中还暴露出A、B等情况. */
export const tellsOfNew = (stretch: Stretch): boolean =>
  /(?:还|又|仍|新|尚)[^，。；]{0,4}(?:暴露|存在|出现|发现|面临|反映)[^。]*(?:问题|情况|不足|现象|短板|困难)[，。；：]?$/.test(
    wordsIn(stretch).trimEnd(),
  ) && lacks(stretch);

/** True where a sentence before any heading only tells how the year went. */
export const isScene = (stretch: Stretch): boolean =>
  scenes.hear(stretch) !== null && !lacks(stretch) && !AHEAD.test(wordsIn(stretch));

/** Something is planned; 将 for 把 (将公开纳入考核) plans nothing. */
const AHEAD = /拟|计划|打算|将(?![^，。；把从在]{2,16}(?:纳入|列入|作为|一体|摆上|当作|放在|融入|列为))/;

/** True where a closing sentence states neither a problem nor a measure. */
export function isVow(stretch: Stretch): boolean {
  if (vows.hear(stretch)) return true;
  const [first, second] = cutAt({ ...stretch, end: Math.min(stretch.end, stretch.start + 120) }, '，');
  return (
    second !== undefined && conditions.hear(first!)?.rule === 'problems/manner-first' && vows.hear(second) !== null
  );
}

/** True where a sentence says that there is no problem worth stating. */
export const isNone = (stretch: Stretch): boolean =>
  nones.hear(trimmed(stretch)) !== null &&
  !BESIDES.test(wordsIn(stretch)) &&
  !/但|然而|不过|仍存|还存|，(?:只是|只有|唯|就是|倒是|要说)/.test(wordsIn(stretch).replace(STRIVES, ''));

/** 除A外，未发现其他问题: A is one. */
export const BESIDES = /^(?:本年度?，?|今年，?)?除了?([^，。；]{5,})(?:之外|以外|外|，(?=(?:别的|其[他它余]|再)))/;

/** ，但仍需在精细化上下功夫: no problem is named. */
const STRIVES = /，但[^，。；]{0,4}(?:仍需|还需|仍要|还要|需要)[^，。；]{0,20}(?:下功夫|努力|用力|加强|改进)[。；]?$/;

const bareEnd = (stretch: Stretch): Stretch => {
  const words = wordsIn(stretch);
  const end = stretch.start + words.trimEnd().length;
  return /[，。；]$/.test(words.trimEnd()) ? { ...stretch, end: end - 1 } : { ...stretch, end };
};

/** Reads a heading at the start of a stretch: 存在的问题：…, （二）改进措施, 对2023年存在问题的整改。 */
export function readHeading(stretch: Stretch, year: number | null): Turn | null {
  const text = wordsIn(stretch);
  if (isQuestion(stretch)) return readQuestion(stretch);
  const boxed = /^〔([^〔〕]{1,24})〕[：。]?/.exec(text);
  const stop = boxed ? boxed[0].length - 1 : text.slice(0, 60).search(/[：。？]/);
  const from = stretch.start + (boxed ? 1 : 0);
  const to = boxed ? from + boxed[1]!.length : stretch.start + (stop < 0 ? text.trimEnd().length : stop);
  if (to <= from || to - from > 44 || text[to - stretch.start - 1] === '，') return null;
  const head: Stretch = { discourse: stretch.discourse, start: from, end: to };
  const rest = stop < 0 ? stretch.end : stretch.start + stop + 1;
  if (boxed && to - from === 1) return readLetter(boxed[1]!, rest);
  const named = isGeneric(head) && text[stop] !== '？' ? headings.hear(head) : null;
  const last = { ...head, start: Math.max(from, from + wordsIn(head).lastIndexOf('，') + 1) };
  const more = to - last.start <= 16 && opensMore(text.slice(0, stop + 1));
  const heard = named ?? (more ? (heads.hear(last) ?? headsOfFirst(head, last)) : null);
  if (!heard) return null;
  // a bare 2022年存在的问题 in the report on 2023 is more likely a year left standing than a list of old problems
  const previous = previousIn(head, year) ?? (/整改|改进情况|落实/.test(wordsIn(head)) && previousYear(head, year));
  if (previous && (heard.effect === 'measure' || wordsIn(head).startsWith('对')))
    return { to: 'measure', lastYear: true, rest, rule: heard.rule };
  return { to: heard.effect, lastYear: false, rest, rule: heard.rule };
}

/** 三点打算，按轻重排：: a head of a few words with a remark behind it. */
function headsOfFirst(head: Stretch, last: Stretch) {
  const first = { ...head, end: last.start - 1 };
  if (first.end - first.start < 3 || first.end - first.start > 8 || wordsIn(first).includes('，')) return null;
  return isGeneric(first) ? headings.hear(first) : null;
}

/** A head in the writer's own words ends in a colon or a question mark, or says that something follows. */
const opensMore = (words: string) => /[：？]$|(?:如下|以下|[是有为][一二三四五六两几][条点个项]?)[。]$/.test(words);

const GENERIC = ['heading_filler', 'problem_noun', 'lead_noun', 'measure_noun', 'outlook', 'next_step', 'answers_it'];

/** True where hardly a word of the heading names anything. */
function isGeneric(head: Stretch): boolean {
  const odd = tokensIn(head).filter(
    (token) =>
      !(token.kind === 'date' || token.kind === 'number' || token.kind === 'mark') &&
      !GENERIC.some((name) => isWord(token, name)),
  );
  return odd.reduce((sum, { start, end }) => sum + end - start, 0) <= 1;
}

/** Where the words name a previous year's problems: their end; null where they do not. */
export function previousIn(stretch: Stretch, year: number | null): { start: number; end: number } | null {
  const { tokens } = stretch.discourse;
  for (const i of previousYears(stretch, year)) {
    const token = tokens[i]!;
    for (let k = i + 1; k < tokens.length && k < i + 24; k++) {
      const later = tokens[k]!;
      if (later.start >= stretch.end || later.start - token.end > 40) break;
      if (later.kind === 'mark' && '，。；\n'.includes(later.mark)) break;
      if (isWord(later, 'previous_what') || isWord(later, 'lead_noun')) return { start: token.start, end: later.end };
    }
  }
  return null;
}

/** True where a previous year is named. */
const previousYear = (stretch: Stretch, year: number | null) => previousYears(stretch, year).length > 0;

/** The tokens of a stretch that name a previous year, by their index. */
const previousYears = ({ discourse, start, end }: Stretch, year: number | null): readonly number[] => {
  const named = discourse.once(findYears, findYears);
  if (!named.length) return named;
  const { tokens } = discourse;
  return named.filter((i) => tokens[i]!.start >= start && tokens[i]!.start < end && isPrevious(tokens[i]!, year));
};

/** The tokens that name any year, by their index: most discourses have none. */
const findYears = ({ tokens }: Discourse): readonly number[] => {
  const named: number[] = [];
  for (const [i, token] of tokens.entries())
    if (token.kind === 'date' ? token.year !== null : token.kind === 'word' && isYear(token.classes)) named.push(i);
  return named;
};
const isYear = ofClasses((names) => names.has('previous_word') || names.has('last_year'));

const isPrevious = (token: Token, year: number | null) =>
  token.kind !== 'date' || (token.year !== null && year !== null && token.year < year && token.year >= year - 3);

/** 2022年，我镇 before 针对…: who answers last year's problems. */
const WHO = /^(?:\d{4}年度?，)?(?:我(?:镇|乡|街道|场|苏木|单位|办)|本(?:镇|乡|街道|单位))?(?=针对|对)/;
const ANSWERED =
  /^(?:针对|对于?|关于|就|另，)?[^，。；]{0,50}?(?:问题|不足|短板|意见|建议|困难|差距|[一两二三]项|一事)[^，。；]{0,10}(?:，|已|得到|均|全部)/;

/** Reads an opening that turns to measures: 下一步，我镇将…, 针对以上问题，… */
export function readOpening(stretch: Stretch, year: number | null): Turn | null {
  const text = wordsIn(stretch);
  const subject = WHO.exec(text)?.[0].length ?? 0;
  const answered = ANSWERED.exec(text.slice(subject));
  if (answered) {
    const from = stretch.start + subject;
    if (previousIn({ ...stretch, start: from, end: from + answered[0].length }, year)) {
      const at = from + answered[0].search(/(?:已|得到|均|全部|，)$/);
      return { to: 'measure', lastYear: true, rest: measureStart(stretch, at), rule: 'problems/last-year-answered' };
    }
  }
  const settled = answeredLater(stretch, year);
  if (settled) return { to: 'measure', lastYear: true, rest: settled, rule: 'problems/last-year-answered' };
  const next = nextYear(stretch, year);
  if (next) return { to: 'measure', lastYear: false, rest: measureStart(stretch, next), rule: 'problems/next-year' };
  const heard = openings.hear(firstSentence(stretch));
  if (!heard) return null;
  return {
    to: 'measure',
    lastYear: false,
    weak: heard.effect === 'weak',
    rest: heard.effect === 'weak' ? behindWill(stretch) : measureStart(stretch, heard.end),
    rule: heard.rule,
  };
}

/** A deed of this year, or one that is done. */
const SETTLED =
  /^(?:今年|现|目前|如今|年初|年内|本年度?|都|均|全部|已|[两三四]件|其中)?[^，。；：]{0,8}?(?:已|兑现|销号|清零|[补换改修建还配调][^，。；：]{0,6}了|了却|今年[^，。；：]{0,3}[补换改修建还配])/;

/** 去年群众反映的…一事，今年已…: where the deed begins behind a previous year’s matter; null where none is told. */
export function answeredLater(stretch: Stretch, year: number | null): number | null {
  if (!owesFromBefore(stretch, year)) return null;
  const [, ...later] = cutAt(firstSentence(stretch), '，：。').slice(0, 4);
  const deed = later.find((clause) => clause.mark !== '。' && isSettled(clause));
  if (!deed) return null;
  const behind = later[later.indexOf(deed) + 1];
  return behind?.mark === '：' ? behind.start : measureStart(stretch, deed.start);
}

/** A previous year at the beginning, behind the marks in front. */
const OWED_FROM = /^[\s，：。]*(?:对|就|关于|针对|复议机关在)?(?:去年|上年|上一年|往年|前年|20\d\d年)/;

/** True where words begin with what a previous year left: 去年报告里写着我们…, 上年检查组指出…. */
export function owesFromBefore(stretch: Stretch, year: number | null): boolean {
  if (!OWED_FROM.test(wordsIn(firstSentence(stretch)))) return false;
  const [first] = cutAt(firstSentence(stretch), '，：。');
  if (!first || !OWED_FROM.test(wordsIn(first))) return false;
  return previousYear({ ...first, end: Math.min(first.end, first.start + 10) }, year) && OWED.test(wordsIn(first));
}

/** True where a clause tells what was done since: 今年每笔都附了票据, and no new lack. */
export const isSettled = (clause: Stretch): boolean =>
  !FRESH.test(wordsIn(clause)) &&
  (SETTLED.test(wordsIn(clause)) || (SINCE.test(wordsIn(clause)) && !lacks(clause)) || part(clause).measure > 2.5);
const SINCE = /^\s*(?:今年|本年度?|年初|年中|如今|现在|后来|随后|当年|[\d一二三四五六七八九十]{1,2}月)/;
export const FRESH =
  /(?:今年|本年度?|眼下|目前|新的|新添|新冒|新近|新查)[^，；。]{0,8}(?:问题|不足|难|毛病|短板|麻烦|添|冒|欠|差|缺)/;

/** What was owed: a matter, a lack, a promise. */
const OWED =
  /一事|写[着了道]|点了?名|许过|许诺|查出|遗留|订正|反馈|一案|[的件]事|账|问题|不足|短板|承认|承诺|提到|点到|反映|指出|欠|毛病|批评|意见|没有|不/;

/** Behind 我镇将 or 将. */
function behindWill(stretch: Stretch): number {
  const at = measureStart(stretch, stretch.start);
  return '将拟'.includes(stretch.discourse.text[at]!) ? at + 1 : at;
}

const firstSentence = (stretch: Stretch): Stretch => ({ ...stretch, end: Math.min(stretch.end, stretch.start + 80) });

/** 2024年 in the report on 2023, or any year followed by 将: where the words behind it begin; null where there is none. */
function nextYear(stretch: Stretch, year: number | null): number | null {
  const [first, second, third] = tokensIn(firstSentence(stretch));
  const { text } = stretch.discourse;
  const date = first && text.slice(first.start, first.end) === '在' ? second : first;
  const behind = date === first ? second : third;
  if (date?.kind !== 'date' || date.year === null || date.month !== null) return null;
  const rest = text.slice(date.end, Math.min(stretch.end, date.end + 14));
  if (/存在|不足|问题是/.test(rest)) return null;
  if (year !== null)
    return date.year === year + 1 ? date.end : PLANNED.test(rest) && date.year >= year ? date.end : null;
  return behind && PLANNED.test(rest) ? date.end : null;
}
const PLANNED = /^，?[^，。；：的]{0,6}(?:将从|将(?![^，。；]{2,16}(?:纳入|列入|作为|与|同))|拟|计划|打算)/;
