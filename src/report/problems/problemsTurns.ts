import {
  lastYearWords,
  leadPhrases,
  measureNouns,
  measureOpenings,
  nonePhrases,
  problemNouns,
  vowOpenings,
  weakOpenings,
} from './problemsCues.ts';
import { lackPredicates, lackWords, openLackWords, strongMeasureVerbs } from './problemsPredicates.ts';

const anyOf = (words: readonly string[], flags = '') => new RegExp(`(?:${words.join('|')})`, flags);

const CLOSED = anyOf(lackWords);
const LACKS = anyOf([...lackWords, ...openLackWords]);
const LACK_PREDICATE = anyOf(lackPredicates);
const STRONG = new RegExp(`^(?:${strongMeasureVerbs.join('|')})`);
const LEAD = anyOf(leadPhrases);
const LEADS = anyOf(leadPhrases, 'g');
/** Negations that praise, and lacks that a measure answers: they do not say that something is lacking. */
const PRAISE =
  /(?:没有|未|没|无|不|未曾|不再|未再)(?:再)?(?:发生|出现|产生|收到|引发|发现|接到)[^，。；]*|(?:没有|未|未曾|没)被[^，。；]{0,10}(?:通报|批评|问责|点名|曝光|约谈|处分)|(?:没有|无|未|零|不)(?:一例|一起|任何)?(?:投诉|舆情|差错|泄密|失泄密|事故|超期|逾期|不合格|上访|复议|诉讼|失误|违规|负面|不良)[^，。；]*|不容忽视|不容回避|不尽如人意|不如人意|不尽人意|美中不足|克服[^，。；]{0,24}(?:困难|不利|影响|障碍|因素|难题)|^针对[^，。；]*(?:，|$)/g;
const WEAK = new RegExp(`^(?:${weakOpenings.join('|')})`);
const NONE = anyOf(nonePhrases);
const VOW = new RegExp(`^(?:${vowOpenings.join('|')})`);

/** Words around the noun of a heading that say nothing of their own. */
const FILLER = new RegExp(
  `(?:${problemNouns}|${measureNouns}|政府信息公开|政府信息|政务信息公开|政务信息|政务公开|信息公开|公开工作|工作|存在|具体|主要|突出|明显|本年度|本年|年度|\\d{4}年度?|当前|目前|现阶段|今年|我们|我|本|镇|乡|街道|办事处|苏木|农场|场|人民政府|政府|机关|单位|自身|开展|推进|过程|中|上|里|方面|情况|有|是|为|如下|以下|下列|几|[一二三四五六两]|个|点|在|于|还|仍|尚|也|一些|一定|发现|查摆|自查|梳理|现有|之处|相应|采取|针对|上述|以上|这些|对|将|要|拟|了|得|的|和|与|及|以及|、|，|下一?步|下一阶段|今后|下|步|解决|改进|改善|整改|落实|进行|做法|主要表现|表现|体现|包括|如何|怎么|怎样|所|提出|列|反映|指出|意见|反馈|全面|现将|明年|来年|工作中|展望|结语|原因|成因|分析|剖析|：|。|；|\\s)`,
  'g',
);
const PROBLEM_NOUN = new RegExp(`(?:${problemNouns})`);
const MEASURE_NOUN = new RegExp(`(?:${measureNouns})`);

/** What a heading or an opening turns to. `both` is the section's own heading, met again inside it. */
export interface Turn {
  to: 'problem' | 'measure' | 'both';
  /** It speaks of a previous year's problems. */
  lastYear: boolean;
  /** An opening that closing words have as well: 我镇将… */
  weak?: boolean;
  /** Where the content begins, from the start of the text given; its length where there is none. */
  rest: number;
}

/** True where the clause says that something is lacking. `不足` and the like as bare nouns of a lead do not count. */
export const lacks = (clause: string): boolean => LACKS.test(bareOf(clause)) || FALLS_SHORT.test(clause);

/** 公开内容与群众期望还有差距: the distance is that of a thing named, and no mere lead. */
const FALLS_SHORT =
  /(?:^|[，。；])(?:质量|[^距离与，。；]{0,12}(?:内容|[^高距离与，。；]质量|能力|水平|数量|形式|时效))[^，。；]{0,16}(?:差距|距离)/;

/** The same, where the clause needs no more words behind it: a list joined by 、 may end there. */
export const lacksByItself = (clause: string): boolean => CLOSED.test(bareOf(clause));

const bareOf = (clause: string) => clause.replace(PRAISE, '').replace(LEADS, '');

/** The part of a sentence behind 但: what it comes to. */
export const afterBut = (text: string): string => text.slice(Math.max(0, text.search(BUT)));

const BUT = /，(?:但是?|然而|不过|可是|却)/;

/** True where the clause announces or reports a measure and not a lack. */
export function plans(clause: string): boolean {
  const bare = clause.slice(measureStart(clause)).replace(/^，/, '');
  if (LACK_PREDICATE.test(bare)) return false;
  return (
    STRONG.test(bare) ||
    bare.startsWith('针对') ||
    /^[^，。；]{0,12}(?:将|拟|计划|打算|已经?|正在)(?![、性书表])/.test(bare)
  );
}

/** True where the words before a list name problems and no measures: 新的问题也随之出现： */
export const leadsToProblems = (text: string): boolean =>
  /问题|不足|短板|差距|困难|难处|薄弱|缺点|弱项|(?:存在|出现|遇到)[^，。；]{0,8}情况/.test(text) &&
  /[：:]$/.test(text) &&
  !MEASURE_NOUN.test(text) &&
  !/[将要]/.test(text);

/** True where a sentence only announces problems. */
export const isLead = (text: string): boolean => LEAD.test(text) || /[：:]$/.test(text);

const ANNOUNCES =
  /^(?:\d{4}年(?:度)?，)?[^，。；]{0,18}?(?:问题|不足|短板|困难|薄弱环节|差距)(?:之处)?(?:主要|突出)?(?:是|有|在于|为|体现在|表现在|：)/;

/** True where a sentence announces problems and states them: 今年的主要问题是… */
export const announces = (text: string): boolean => ANNOUNCES.test(text) && !/^(?:针对|对|围绕|解决)/.test(text);

/** True where a sentence behind what was done on old problems tells of new ones: 工作中还暴露出A、B等情况. */
export const tellsOfNew = (text: string): boolean =>
  /(?:还|又|仍|新|尚)[^，。；]{0,4}(?:暴露|存在|出现|发现|面临|反映)[^。]*(?:问题|情况|不足|现象|短板|困难)[，。；：]?$/.test(
    text,
  ) && lacks(text);

const SCENE =
  /^(?:\d{4}年|一年来|过去一年|今年|本年度|近年来|总体|总的|虽然?|尽管|按照|根据|在[^，。；]{0,24}(?:领导|指导|支持)下)|(?:取得|成效|成绩|较好|平稳|有序|顺利|位列)/;

/** True where a sentence before any heading only tells how the year went. */
export const isScene = (text: string): boolean => SCENE.test(text) && !lacks(text) && !/[将拟]|计划|打算/.test(text);

/** True where a closing sentence states neither a problem nor a measure. */
export const isVow = (text: string): boolean => VOW.test(text);

/** True where a sentence says that there is no problem worth stating. */
export const isNone = (text: string): boolean => NONE.test(text.trim()) && !/但|然而|不过|仍存|还存/.test(text);

/** The cue patterns that depend on the year reported on. */
export interface Cues {
  /** Opening phrases that turn to measures; sticky. */
  turns: RegExp;
  /** Problems of a year before. */
  previous: RegExp;
}

/** Makes the cue patterns for a report on the given year; null = not known. */
export function cuesFor(year: number | null): Cues {
  const next = year === null ? '20\\d\\d年[^，。；]{0,2}，?[^，。；]{0,8}(?:将|拟|计划)' : `在?${year + 1}年`;
  const before = year === null ? '' : `|${[1, 2, 3].map((n) => `${year - n}年`).join('|')}`;
  return {
    turns: new RegExp(`(?:${[...measureOpenings, ...weakOpenings].join('|')}|${next})`, 'y'),
    previous: new RegExp(`(?:${lastYearWords}${before})[^，。；]{0,40}?(?:问题|不足|短板|意见|建议|困难|差距)`),
  };
}

/** Reads a heading at the start of a piece: 存在的问题：…, （二）改进措施, 对2023年存在问题的整改。 */
export function readHeading(text: string, cues: Cues): Turn | null {
  const boxed = /^〔([^〔〕]{2,24})〕[：。]?/.exec(text);
  const stop = boxed ? boxed[0].length - 1 : text.slice(0, 60).search(/[：。]/);
  const to = stop < 0 ? text.length : stop;
  const head = boxed ? boxed[1]! : text.slice(0, to);
  if (!head || to > 44 || head.endsWith('，') || !isGeneric(head)) return null;
  const problem = PROBLEM_NOUN.test(head);
  const measure = MEASURE_NOUN.test(head) || /(?:下一?步|今后|明年)$/.test(head);
  if (!problem && !measure && !/^(?:工作)?(?:展望|结语|结束语)$/.test(head)) return null;
  const rest = stop < 0 ? text.length : stop + 1;
  // a bare 2022年存在的问题 in the report on 2023 is more likely a year left standing than a list of old problems
  if (cues.previous.test(head) && /对|整改|改进|如何|落实|解决/.test(head))
    return { to: 'measure', lastYear: true, rest };
  if (/展望|结语|结束语/.test(head)) return { to: 'both', lastYear: false, rest };
  if (problem && measure) {
    const answered = /^(?:针对|对|围绕|解决|上述|以上|这些)|(?:问题|不足)的?(?:整改|改进)|如何|解决/.test(head);
    return { to: answered ? 'measure' : 'both', lastYear: false, rest };
  }
  return { to: problem ? 'problem' : 'measure', lastYear: false, rest };
}

const isGeneric = (head: string) => head.replace(FILLER, '').length <= 1;

/** 2022年，我镇 before 针对…: who answers last year's problems. */
const WHO = /^(?:\d{4}年度?，)?(?:我(?:镇|乡|街道|场|苏木|单位|办)|本(?:镇|乡|街道|单位))?(?=针对|对)/;

/** Reads an opening that turns to measures: 下一步，我镇将…, 针对以上问题，… */
export function readOpening(text: string, cues: Cues): Turn | null {
  const subject = WHO.exec(text)?.[0].length ?? 0;
  const answered =
    /^(?:针对|对于?|关于|就)?[^，。；]{0,50}?(?:问题|不足|短板|意见|建议|困难|差距)[^，。；]{0,10}(?:，|已|得到|均|全部)/.exec(
      text.slice(subject),
    );
  if (answered && cues.previous.test(answered[0])) {
    return {
      to: 'measure',
      lastYear: true,
      rest: measureStart(text, subject + answered[0].search(/(?:已|得到|均|全部|，)$/)),
    };
  }
  cues.turns.lastIndex = 0;
  if (!cues.turns.test(text)) return null;
  return { to: 'measure', lastYear: false, weak: WEAK.test(text), rest: measureStart(text, cues.turns.lastIndex) };
}

const SUBJECT =
  /^(?:[，、]|一方面|(?:截至)?(?:目前|当前|现)，?(?=我|已|镇|街|乡)|我(?:镇|乡|街道|街|场|苏木|办|区|管委会|单位)(?![的各全群村干社居辖])|(?:一年来|今年以来|过去一年|全年|年内|本年度?)，|\d{4}年度?(?:，|(?=[将要拟计打]))|今年|本年度|我们|我?(?:镇|乡|街道|街|场|办|苏木|管委会|单位|机关|区|中心)(?:党委|政府|人民政府|机关|办事处|党政办|办公室|将|拟)?(?=[，将要拟计打准继会进着还已仍\d])|(?:镇|乡)?党政(?:综合)?办(?:公室)?(?=[将要拟])|本(?:镇|乡|街道|机关|单位|级)(?=[，将要拟计打准继会进着还已仍\d])|(?:镇|乡)(?:人民)?政府(?=[，将要拟计打准继会进着还已仍\d]))/;
const WILL = /^(?:仍|还|也)?(?:将要?|要(?!求)|拟|计划|打算|准备|会)[：，]?(?=.)/;
const WILL_DO = new RegExp(`^(?:将要?|要|拟|计划|打算|准备)(?=${strongMeasureVerbs.join('|')})`);

/** Where the measure itself begins, behind its subject and 将/要. */
export function measureStart(text: string, from = 0): number {
  let at = from;
  for (;;) {
    const rest = text.slice(at, at + 40);
    const skip = SUBJECT.exec(rest) ?? (at > 0 ? WILL : WILL_DO).exec(rest);
    if (!skip) return at;
    at += skip[0].length;
  }
}
