import type { Passage } from '../text/passage.ts';
import { overlap, type Span } from '../text/span.ts';
import { type Check, type Evidence, found } from './evidence.ts';
import type { Finding } from './finding.ts';
import {
  isBeside,
  isStatedOfYear,
  looksElsewhere,
  sentenceAt,
  sentencesOf,
  tellsHistory,
  yearsIn,
} from './yearRole.ts';

/** A year met where the year reported on belongs; `plan` where it is announced as still to come. */
interface Met {
  year: number;
  span: Span;
  plan?: boolean;
}

const prosePassages = ({ prose }: Evidence) =>
  (['overview', 'proactive', 'applications', 'disputes', 'other'] as const).flatMap((id) => prose.passages(id));

/** The sentences of a passage that have a letter without which nothing is met in them. */
const sentencesWith = ({ text }: Passage, letter: string) =>
  text.includes(letter) ? sentencesOf(text).filter((sentence) => sentence.text.includes(letter)) : [];

/** Years before the one reported on in which something is said to have been done. */
function statedYears(passage: Passage, reportYear: number): Met[] {
  return sentencesWith(passage, '年').flatMap(({ text, start }) =>
    yearsIn(text)
      // the year of publication opens no statement on work done
      .filter((m) => m.year < reportYear && isStatedOfYear(text, m, reportYear))
      .map((m) => ({ year: m.year, span: passage.source(start + m.start, start + m.end) })),
  );
}

/** 截至2023年12月31日, 截止2023年底: up to when a statement on the year reaches. */
const UNTIL = /截[至止]到?(20\d\d)年(?:12月(?:3[01]日|底)?|年?[底末])/g;
/** What is said to be so by then belongs to the year. */
const OF_THE_YEAR = /公开|发布|受理|收到|申请|复议|诉讼|收取|处理费/;

/** The ends of years that a statement on the year's work reaches to; a sentence that names the year itself compares. */
function closedYears(passage: Passage, reportYear: number): Met[] {
  return sentencesWith(passage, '截').flatMap(({ text, start }) => {
    if (!OF_THE_YEAR.test(text) || tellsHistory(text) || text.includes(`${reportYear}年`)) return [];
    return [...text.matchAll(UNTIL)]
      .map((m) => ({
        year: Number(m[1]),
        span: passage.source(start + m.index, start + m.index + m[0].length),
      }))
      .filter(({ year }) => year !== reportYear);
  });
}

/** A heading among the problems: （一）2022年存在的主要问题. */
const HEADING =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]{1,2})?[^\d，。；：]{0,12}(20\d\d)年度?(?!以?[前来后]|之前|底|末|初)[^，。；：\d]{0,24}[：。]?$/;
const TROUBLE = /问题|不足|短板/;
const PLAN = /改进|计划|打算|措施|安排|思路|方向|努力/;
const DEALT_WITH = /整改|落实|反馈|解决|针对|完成|情况|回顾|总结/;
/** 2023年将从以下方面改进, 2023年我镇计划进一步…: a plan; 将 as the mark of an object (将…纳入考核) is none. */
const ANNOUNCED = new RegExp(
  '^(?:[^，。；]{0,6}[，。；：])?在?(20\\d\\d)年度?(?:的?(?:[^，。；]{0,6})?工作中)?，?(?:我[镇乡场]|我街道|本[镇乡]|我们)?(?:将|拟|计划|打算|准备)' +
    '(?:主要从|从|进一步|继续|重点|着力|着重|持续|不断|加[强大快]|强化|努力|认真|积极|切实|采取|做好|抓好)',
);

/** Section five: problems of two years ago and more, and plans for a year that is over. */
function pastPlans(passage: Passage, reportYear: number): Met[] {
  return sentencesOf(passage.text).flatMap(({ text, start }) => {
    const heading = HEADING.exec(text);
    const announced = ANNOUNCED.exec(text);
    const match = heading ?? announced;
    if (!match) return [];
    const year = Number(match[1]);
    const open = !DEALT_WITH.test(text);
    const trouble = heading !== null && open && TROUBLE.test(text) && year < reportYear - 1;
    const plan =
      (announced !== null && year <= reportYear) ||
      (heading !== null && open && !TROUBLE.test(text) && PLAN.test(text) && year < reportYear);
    if (!trouble && !plan) return [];
    const at = start + text.indexOf(match[1]!, match.index);
    return [{ year, span: passage.source(at, at + 5), ...(plan && { plan }) }];
  });
}

/** Another year in the preamble; what title, period and sign-off say is a conflict, and the text is read sentence by sentence. */
const slips = ({ report, doc }: Evidence): Met[] =>
  report.identity.conflicts.flatMap(({ field, source, stated, span }) =>
    field === 'year' && source === 'preamble' && span && !looksElsewhere(sentenceAt(doc.text, span[0]))
      ? [{ year: Number(stated), span }]
      : [],
  );

const contradicts = (source: string) => source === 'title' || source === 'period' || source === 'signoff';

/** year_residue: another year is stated as the one reported on, in a figure or at the head of a statement. */
export const checkYears: Check = (evidence) => {
  const { report } = evidence;
  const year = report.identity.year;
  if (year === null) return [];
  const counted: Met[] = report.counts
    .filter((c) => c.year !== null && c.year !== year && !isBeside(evidence.doc.text, c.span[0], c.year, year))
    .map((c) => ({ year: c.year!, span: c.span }));
  const passages = prosePassages(evidence);
  const stated = [
    ...slips(evidence),
    ...passages.flatMap((p) => [...statedYears(p, year), ...closedYears(p, year)]),
    ...evidence.prose.passages('problems').flatMap((p) => pastPlans(p, year)),
  ];
  return withoutRepeats([...counted, ...stated])
    .sort((a, b) => a.span[0] - b.span[0])
    .map((met) => residue(met, year));
};

/** Each statement once, however it was met. */
const withoutRepeats = (all: readonly Met[]): Met[] =>
  all.filter(
    (m, i) =>
      !all.slice(0, i).some((before) => overlap(before.span, m.span) || Math.abs(before.span[0] - m.span[0]) < 60),
  );

const residue = ({ year, span, plan }: Met, expected: number): Finding =>
  found('year_residue', { spans: [span], expected, actual: year, ...(plan && { params: { kind: 'plan' } }) });

/** year_conflict: title, statistics period and sign-off do not fit together. */
export const checkYearConflict: Check = ({ report }) => {
  const { year, spans, conflicts } = report.identity;
  if (year === null) return [];
  return conflicts
    .filter((c) => c.field === 'year' && contradicts(c.source))
    .map((c) =>
      found('year_conflict', {
        spans: [c.span, spans.year].filter((s): s is Span => Boolean(s)),
        expected: year,
        actual: c.stated,
        params: { source: c.source },
      }),
    );
};
