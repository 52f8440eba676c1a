import { formDue, sharedRows } from '../form/crosswalk.ts';
import { type FormTable, rowCells, sectionIds } from '../form/form.ts';
import type { AnnualReport, Departure, Improvement, Problem, Reading } from '../report/report.ts';
import { parseChinese, parseDigits } from '../text/numerals.ts';
import { overlap, type Span } from '../text/span.ts';
import { type Check, type Evidence, found } from './evidence.ts';
import type { Finding } from './finding.ts';
import { sentencesOf } from './yearRole.ts';

const tablesOf = ({ form, report }: Evidence): { table: FormTable; readings: Reading[] }[] =>
  (form?.tables ?? []).map((table) => {
    const other = report.departures.find((d) => d.kind === 'other_edition' && d.where === table.id)?.edition;
    // a table of another edition is complete without the rows that one does not have
    const rows = other ? sharedRows(table, other) : table.rows;
    const ids = rows.flatMap((row) => rowCells(table.id, row));
    return { table, readings: ids.map((id) => report.cells[id]).filter((reading) => reading !== undefined) };
  });

const reasonsOf = (readings: readonly Reading[]) => {
  const count = (reason: string) => readings.filter((r) => r.value === null && r.reason === reason).length;
  return { blank: count('blank'), unreadable: count('unreadable'), missing: count('missing') };
};

/** True where a cell was read: the form is known from it, and not guessed from words. */
const isOnForm = ({ report }: Evidence) => report.coverage.read > 0;

/** True for a report of a year without a national form, on which no table was read either. */
const isBeforeForm = (evidence: Evidence) => {
  const { year } = evidence.report.identity;
  return year !== null && !formDue(year) && !isOnForm(evidence);
};

/** missing_section: neither heading nor, for the sections that hold a table, the table is there. Reports before the form have others. */
export const checkSections: Check = (evidence) => {
  if (isBeforeForm(evidence)) return [];
  const there = new Set<string>(evidence.report.sections.map((s) => s.id));
  for (const { table, readings } of tablesOf(evidence)) if (readings.some((r) => r.value !== null)) there.add(table.id);
  return sectionIds.filter((id) => !there.has(id)).map((section) => found('missing_section', { params: { section } }));
};

/** missing_table, incomplete_table, blank_cell: how much of each table could be read. */
export const checkTables: Check = (evidence) => {
  // before the national form no report had these tables
  if (isBeforeForm(evidence)) return [];
  const tables = tablesOf(evidence);
  if (!tables.length && evidence.report.identity.year !== null && formDue(evidence.report.identity.year))
    return (['proactive', 'applications', 'disputes'] as const).map((table) =>
      found('missing_table', { params: { table } }),
    );
  return tables.flatMap(({ table, readings }) => {
    const { blank, unreadable, missing } = reasonsOf(readings);
    const params = { table: table.id, blank, unreadable, missing, expected: readings.length };
    const read = readings.length - blank - missing - unreadable;
    if (!read && missing + unreadable > blank) return [found('missing_table', { params })];
    const spans = (reason: string) =>
      readings.flatMap((r) => (r.value === null && r.reason === reason && r.span ? [r.span] : []));
    return [
      ...(missing + unreadable ? [found('incomplete_table', { spans: spans('unreadable'), params })] : []),
      ...(blank ? [found('blank_cell', { spans: spans('blank'), params })] : []),
    ];
  });
};

/** A sentence that praises and has no word of lack. */
const PRAISES = /好评|前[列头茅]|肯定|满意|表扬|表彰|认可|齐心|佳绩|台阶/;
const LACKS = /不|没|未|无|少|差|慢|缺|难|但|仍|还|只|才/;

/** A sentence that praises, leads to a list, or is a heading: it hides neither a problem nor a measure. */
const TELLS_NOTHING =
  /成效|成绩|进展|有序|平稳|良好|顺利|圆满|(?:以下|如下|几个?方面|差距|不足|问题|短板|主要[是有]|表现[在为])(?:[和与及、](?:不足|问题|困难|短板))?[：:]?$|^[^，。；]{0,20}[：:]$/;
/** Letters from which a sentence can say something. */
const SENTENCE = 6;

/** True where section five has a sentence of which nothing was read: what is not found may stand there. */
function hasUnreadSentence({ prose, report }: Evidence): boolean {
  const read = [...report.problems, ...report.improvements].map((p) => p.span);
  if (report.rectifiedLastYear) read.push(report.rectifiedLastYear.span);
  read.sort((a, b) => a[0] - b[0]);
  let next = 0;
  // sentences come in order: what ends before one ends before all behind it
  const isRead = (span: Span) => {
    while (next < read.length && read[next]![1] <= span[0]) next++;
    return next < read.length && overlap(read[next]!, span);
  };
  return prose.passages('problems').some((passage) =>
    sentencesOf(passage.text).some(({ text, start }) => {
      const closed = /[。；！？]/.test(passage.text[start + text.length] ?? '');
      if (!closed || text.trim().length < SENTENCE || TELLS_NOTHING.test(text.trim())) return false;
      if (PRAISES.test(text) && !LACKS.test(text)) return false;
      return !isRead(passage.source(start, start + text.length));
    }),
  );
}

/** What was read as a problem begins like a measure. */
const LIKE_MEASURE = /^(?:现?已|目前已|从[^，。；]{1,8}起|改进|整改|将|拟|今后|下一?步|针对|安排|实行|建立|增设|组织)/;
/** What a measure does or promises. */
const DOES =
  /加[强大快]|强化|深化|完善|提[升高]|健全|建[立设]|落实|组织|开展|推[进动行]|规范|优化|细化|拓[展宽]|丰富|创新|[做抓]好|严格|确保|坚持|明确|安排|定期|进一步|继续|将|要|已|每[周月季年天日]/;

/** Told under words that open a plan (今后, 下一步) and lacking nothing: a measure, whatever its verb. */
const isPlanned = ({ because, text }: Improvement) => because.some((rule) => PLANNED.has(rule)) && !LACKS.test(text);
const PLANNED = new Set(['problems/next-step', 'problems/next-year', 'problems/we-will']);
/** Ends like a lack stated plainly. */
const PLAINLY = new RegExp(
  '(?:不(?:及时|足|够|高|强|深|细|全|新|严|紧|准|畅|均|熟|多|大|广|快|清|力|便|到位|规范|完善|健全|平衡|明显|丰富)|薄弱|滞后|欠缺|缺乏|' +
    '缺少|单一|陈旧|有待[^，。；]{0,8}|[看听弄读找]不[懂见到清明]|[少慢低弱差难乱旧散浅])(?:的?(?:问题|现象|情况))?$',
);

/** Problems in running text that speak of a time to come, or stand behind the first and lack nothing plainly: measures perhaps. */
const isUnsure = (problems: readonly Problem[]) =>
  problems.some(
    ({ text, because }, i) =>
      because.includes('problems/clause') && (/[来明]年|[今往以]后/.test(text) || (i > 0 && !PLAINLY.test(text))),
  );

/** True where what is absent may stand among what was read as the other. */
const isDoubtful = ({ problems, improvements, rectifiedLastYear }: AnnualReport, absent: string) =>
  absent === 'improvements'
    ? problems.some((p) => LIKE_MEASURE.test(p.text)) || isUnsure(problems)
    : rectifiedLastYear !== null || improvements.some((m) => !DOES.test(m.text) && !isPlanned(m));

/** A clause of section five of which nothing was read that speaks of a time to come (公开得少，来年翻番). */
const hasPlan = ({ prose }: Evidence) =>
  prose
    .passages('problems')
    .some(({ text }) => /[，。；：][来明]年|[，。；：](?:[今往以]后|下[一半]?[步年])/.test(text));

/**
 * missing_problems: section five states no problem, or no measure. Silent where the section is missing, which is
 * told, or not all of it was read.
 */
export const checkProblems: Check = (evidence) => {
  const { report } = evidence;
  const section = report.sections.find((s) => s.id === 'problems');
  const absent = [!report.problems.length && 'problems', !report.improvements.length && 'improvements'].filter(Boolean);
  if (!section || !absent.length || (!report.noProblemStated && hasUnreadSentence(evidence))) return [];
  return absent
    .filter((what) => report.noProblemStated || !isDoubtful(report, what as string))
    .filter((what) => what !== 'improvements' || !hasPlan(evidence))
    .map((what) =>
      found('missing_problems', {
        spans: [report.noProblemStated && what === 'problems' ? report.noProblemStated : section.heading],
        params: { what: what as string, stated_none: report.noProblemStated ? 1 : 0 },
      }),
    );
};

/** Words on the fee for processing information, or on fees at all; the administrative fees of table two are another thing. */
const FEE = /处理费|收费|费用|收取|免费|无偿/;
const OTHER_FEE = /行政事业性收费|(?:摊位|停车|卫生|垃圾|清运|物业|租赁|占道|管理|水|电|保险|医保|养老|补偿|服务)费/;

/** missing_fee_statement: reports for 2020 and later must speak of the information-processing fee; silent where they speak of it unread. */
export const checkFeeStatement: Check = ({ report, prose }) => {
  const other = report.sections.find((s) => s.id === 'other');
  if (report.informationFee || (report.identity.year ?? 0) < 2020) return [];
  const spoken = prose
    .passages('other')
    .some(({ text }) => sentencesOf(text).some((s) => FEE.test(s.text) && !OTHER_FEE.test(s.text)));
  return spoken ? [] : [found('missing_fee_statement', { spans: other ? [other.heading] : [] })];
};

/** The number before a heading: 三、 · （三） · 第三部分; null where there is none. */
function numberBefore(heading: string): number | null {
  const match = /^\s*(?:第|[（(])?\s*([一二三四五六七八九十]{1,2}|[1-9１-９])\s*(?:[）)、.．，,：]|部分)/.exec(heading);
  return match ? (parseChinese(match[1]!) ?? parseDigits(match[1]!)) : null;
}

/**
 * Headings whose numbers skip or repeat. A section that is missing is told as such: the numbers may go on as if it were
 * there, or without it.
 */
function renumbered({ doc, report }: Evidence): Finding[] {
  const numbered = report.sections.flatMap(({ id, heading }) => {
    const number = numberBefore(doc.text.slice(...heading));
    return number === null ? [] : [{ id, heading, number, place: sectionIds.indexOf(id) }];
  });
  return numbered.flatMap(({ id, heading, number, place }, i) => {
    const before = numbered[i - 1];
    if (!before || number === before.number + 1 || number - before.number === place - before.place) return [];
    return [found('altered_form', { spans: [heading], params: { kind: 'renumbered', where: id } })];
  });
}

/** wrong_form, altered_form: the edition the year requires, and departures from it. */
export const checkForm: Check = (evidence) => {
  const { report } = evidence;
  const form = isOnForm(evidence) ? evidence.form : null;
  const due = report.identity.year === null ? null : formDue(report.identity.year);
  const others = report.departures.flatMap(({ edition, span }) => (edition ? [{ edition, spans: [span] }] : []));
  const wrong = [...(form ? [{ edition: form.edition, spans: [] }] : []), ...others]
    .filter(({ edition }) => due && edition !== due.edition)
    .map(({ edition, spans }) =>
      found('wrong_form', { spans, expected: due!.edition, actual: edition, params: { year: report.identity.year! } }),
    );
  return [
    ...wrong,
    ...(due ? renumbered(evidence) : []),
    ...report.departures
      .filter((d) => !toldAsOdd(d, report) && d.kind !== 'other_edition')
      .map(({ kind, span, where }) => found('altered_form', { spans: [span], params: { kind, where } })),
  ];
};

/** True where the row's figures say themselves that several numbers stand for one: odd_number tells of it. */
const toldAsOdd = ({ kind, where }: Departure, { cells }: AnnualReport) =>
  kind === 'extra_numbers' &&
  Object.entries(cells).some(([id, r]) => id.startsWith(`${where}.`) && r.value !== null && r.odd === 'extra_numbers');
