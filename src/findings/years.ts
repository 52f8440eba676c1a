import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Check, type Evidence, found } from './evidence.ts';

/** A year that opens a statement, as in “2023年，我镇…” or “…于2023年共公开”. */
const YEAR = /(20\d{2})年(?!\d{1,2}月)度?/g;
/** The sentence reports on work done. */
const REPORTS = /公开|发布|推送|受理|收到|答复|制发|开展|落实|认真贯彻|深入学习|坚持/;
/** The sentence compares, looks back, plans, or names a document: another year is in its place. */
const ELSEWHERE =
  /较|相比|比(?=20|上|去|前)|对比|同比|比上年|比去年|上一?年|去年|同期|存在的问题|整改|反馈|印发|修订|施行|实施|通知|办法|规划|文件|要点|号|届|次会议|以来|至今|之间|截至|截止|计划|下一步|今后|将|明年|新的一年/;

const SENTENCE = /[^。；！？\n]+/g;

function statedYears(passage: Passage, reportYear: number): { year: number; span: Span }[] {
  const sentences = [...passage.text.matchAll(SENTENCE)].filter(([s]) => REPORTS.test(s) && !ELSEWHERE.test(s));
  return sentences.flatMap(({ 0: sentence, index: from }) =>
    [...sentence.matchAll(YEAR)].flatMap((m) => {
      const year = Number(m[1]);
      // the year of publication opens no statement on work done, and the preamble may name it
      if (year >= reportYear) return [];
      return [{ year, span: passage.source(from + m.index, from + m.index + m[0].length) }];
    }),
  );
}

const prosePassages = ({ prose }: Evidence) =>
  (['overview', 'proactive', 'applications', 'disputes', 'other'] as const).flatMap((id) => prose.section(id));

/** year_residue: another year is stated as the one reported on, in a figure or at the head of a statement. */
export const checkYears: Check = (evidence) => {
  const { report } = evidence;
  const year = report.identity.year;
  if (year === null) return [];
  const counted = report.counts
    .filter((c) => c.year !== null && c.year !== year)
    .map((c) => ({ year: c.year!, span: c.span, value: c.value }));
  const stated = prosePassages(evidence)
    .flatMap((p) => statedYears(p, year))
    .filter((s) => !counted.some((c) => Math.abs(c.span[0] - s.span[0]) < 60));
  return [...counted, ...stated]
    .sort((a, b) => a.span[0] - b.span[0])
    .map((s) => found('year_residue', { spans: [s.span], expected: year, actual: s.year }));
};

/** year_conflict: title, statistics period and sign-off do not fit together. */
export const checkYearConflict: Check = ({ report }) => {
  const { year, spans, conflicts } = report.identity;
  if (year === null) return [];
  return conflicts
    .filter((c) => c.field === 'year')
    .map((c) =>
      found('year_conflict', {
        spans: [c.span, spans.year].filter((s): s is Span => Boolean(s)),
        expected: year,
        actual: c.stated,
        params: { source: c.source },
      }),
    );
};
