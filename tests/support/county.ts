import {
  type CellValue,
  type County,
  type CountyNarratives,
  datasetFormat,
  type ReportSummary,
  type Township,
} from '../../src/dataset/dataset.ts';
import { textOf } from '../../src/dataset/names.ts';
import { absenceOf } from '../../src/dataset/standing.ts';
import { channels } from '../../src/form/channels.ts';
import { formDue } from '../../src/form/crosswalk.ts';
import { type CellId, cellIds } from '../../src/form/form.ts';
import { problemCategories } from '../../src/form/problems.ts';

/** Repeatable noise in [0, 1): a small linear congruential generator. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A township with made-up code. */
export function township(n: number, name: string, initials: string, since: number | null = null): Township {
  const short = name.replace(/(镇|乡|街道|土家族乡)$/, '');
  return { code: String(990101100 + n), name, short: short || name, initials, since, until: null, absent: {} };
}

/** The county with the absences that its reports leave, as the build finds them; `unpublished` by township code. */
export function settled(county: County, unpublished: Readonly<Record<string, readonly number[]>> = {}): County {
  const { years, reports, expect = 'all' } = county;
  const collected = new Set(reports.map((r) => r.year));
  const townships = county.townships.map((t) => {
    const seen = new Set(reports.filter((r) => r.township === t.code).map((r) => r.year));
    const due = { since: t.since, until: t.until, unpublished: unpublished[t.code] ?? [] };
    return { ...t, absent: absenceOf(due, years, { seen, collected, expect }) };
  });
  return { ...county, townships };
}

/** What a report looks like of which neither tables nor prose could be read. */
export const unread = { tables: 'unread', prose: 'unread' } as const;

/** A report with nothing in it but what is given. */
export function report(township: string, year: number, given: Partial<ReportSummary> = {}): ReportSummary {
  const form = given.form ?? formDue(year)?.edition ?? 'free';
  const cells: Record<string, number> = {};
  for (const id of cellIds(formDue(year)!)) cells[id] = 0;
  return {
    id: `${township}-${year}`,
    township,
    year,
    form,
    date: `${year + 1}-01-20`,
    status: 'on_time',
    tables: form === 'free' ? 'no_form' : 'read',
    prose: 'read',
    daysLate: 0,
    coverage: { read: 200, blank: 0, unreadable: 0, missing: 0, expected: 200 },
    disclosed: { value: null, approx: false, basis: null },
    channelCounts: {},
    channels: [],
    problems: [],
    problemCount: 0,
    findings: { error: 0, warning: 0, note: 0, unread: 0 },
    cells,
    flagged: {},
    file: `${township}-${year}.html`,
    url: null,
    text: textOf(township.slice(0, 6), year, '0000000000', `${township}-${year}`),
    ...given,
  };
}

/** `-` = not seen, `.` = not due; else the value of the cell. */
type Entry = number | Exclude<CellValue, number> | '-' | '.';

/** A county in which one cell has the values given, by township name and year. */
export function countyOf(cell: CellId, years: readonly number[], table: Record<string, readonly Entry[]>): County {
  const townships: Township[] = [];
  const reports: ReportSummary[] = [];
  Object.entries(table).forEach(([name, row], n) => {
    const due = row.findIndex((v) => v !== '.');
    const t = township(n, name, `t${n}`, due > 0 ? years[due]! : null);
    townships.push(t);
    row.forEach((value, i) => {
      if (value === '-' || value === '.') return;
      // a report on no national form has none of its cells
      if (value === 'not_in_form') reports.push(report(t.code, years[i]!, { form: 'free', cells: {} }));
      else {
        const made = report(t.code, years[i]!);
        reports.push({ ...made, cells: { ...made.cells, [cell]: value } });
      }
    });
  });
  return settled({
    code: '990101',
    name: '云泽县',
    prefecture: '宁江市',
    province: '河川省',
    years,
    townships,
    reports,
    files: { narratives: '', findings: '' },
  });
}

const names: [string, string][] = [
  ['城关镇', 'cgz'],
  ['白马渡镇', 'bmdz'],
  ['青石镇', 'qsz'],
  ['柳河镇', 'lhz'],
  ['石桥镇', 'sqz'],
  ['望亭镇', 'wtz'],
  ['临泉镇', 'lqz'],
  ['大河口镇', 'dhkz'],
  ['双桥镇', 'sqz'],
  ['松岭镇', 'slz'],
  ['龙泉镇', 'lqz'],
  ['竹溪乡', 'zxx'],
  ['沙窝乡', 'swx'],
  ['杏花乡', 'xhx'],
  ['东坪乡', 'dpx'],
  ['云台乡', 'ytx'],
  ['马家坪土家族乡', 'mjptjzx'],
  ['新城街道', 'xcjd'],
];

/** Cells that made-up townships fill with more than zeros, and how large they get. */
const lively: Record<string, number> = {
  'proactive.penalties.decisions': 140,
  'proactive.licences.decisions': 60,
  'proactive.coercive_measures.decisions': 6,
  'proactive.normative_documents.in_force': 9,
  'proactive.normative_documents.issued': 3,
  'proactive.normative_documents.public_total': 12,
  'proactive.fees.amount': 30,
  'applications.received.natural_person': 7,
  'applications.received.total': 7,
  'applications.granted.total': 4,
  'applications.outcomes_total.total': 7,
};

function madeReport(t: Township, year: number, size: number, next: () => number): ReportSummary | null {
  const luck = next();
  if (luck < 0.07) return null;
  const made = report(t.code, year);
  const cells = { ...made.cells };
  for (const [id, most] of Object.entries(lively)) {
    if (!(id in cells)) continue;
    const value = Math.round(most * size * (0.5 + next() * 0.5));
    cells[id as CellId] = id === 'proactive.fees.amount' ? Math.round(value * 13) / 10 : value;
    if (next() < 0.03) cells[id as CellId] = 'blank';
  }
  const stated = problemCategories.filter((_, i) => next() < (i < 6 ? 0.35 : 0.08)).map((c) => c.id);
  const used = channels.filter((_, i) => next() < (i % 4 === 0 ? 0.8 : 0.15)).map((c) => c.id);
  const late = luck > 0.85 ? 1 + Math.floor(next() * 60) : 0;
  if (luck < 0.12) {
    for (const id of Object.keys(cells)) cells[id as CellId] = 'unreadable';
    const coverage = { read: 0, blank: 0, unreadable: 0, missing: 200, expected: 200 };
    return { ...made, cells, coverage, ...unread, problems: [], channels: [] };
  }
  return {
    ...made,
    cells,
    status: late ? 'late' : 'on_time',
    daysLate: late,
    disclosed: {
      value: next() < 0.1 ? null : Math.round(400 * size + next() * 80),
      approx: next() < 0.1,
      basis: 'stated',
    },
    problems: stated,
    problemCount: stated.length,
    channels: used,
    channelCounts: next() < 0.6 ? { gov_website: Math.round(90 * size) } : {},
    findings: { error: next() < 0.1 ? 1 : 0, warning: Math.floor(next() * 3), note: Math.floor(next() * 4), unread: 0 },
    flagged: next() < 0.15 ? { 'proactive.penalties.decisions': ['jump'] } : {},
  };
}

/** A made-up county of 18 townships over six years, with every kind of nothing; the same for the same seed. */
export function syntheticCounty(seed = 7, years: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024]): County {
  const next = noise(seed);
  const townships = names.map(([name, initials], n) => township(n, name, initials, name === '新城街道' ? 2021 : null));
  const reports = townships.flatMap((t, n) => {
    const size = n > 12 && n < 16 ? 0.02 * n : next() ** 2;
    return years.flatMap((year, i) =>
      t.since !== null && year < t.since ? [] : (madeReport(t, year, size * (0.6 + i * 0.08), next) ?? []),
    );
  });
  return settled({
    code: '990101',
    name: '云泽县',
    prefecture: '宁江市',
    province: '河川省',
    years,
    townships,
    reports,
    files: { narratives: 'narratives/990101.json', findings: 'findings/990101.json' },
  });
}

/** The words behind the problems of a county: one made-up sentence and one measure per category, some repeated yearly. */
export function syntheticNarratives(county: County, seed = 7): CountyNarratives {
  const next = noise(seed);
  const reports = Object.fromEntries(
    county.reports.map((r) => {
      let end = 100;
      const span = (words: string): [number, number] => {
        const start = end;
        end += words.length + 10;
        return [start, start + words.length];
      };
      const sentence = (c: string) =>
        `${c}方面还有不足，${next() < 0.5 ? '群众反映较多' : `第${r.year}年度仍需改进`}。`;
      const problems = r.problems.map((c) => {
        const words = sentence(problemCategories.find((p) => p.id === c)!.zh);
        return { text: words, categories: [c], span: span(words), because: [] };
      });
      const improvements = problems.map((p, answers) => {
        const words = `针对${p.text.slice(0, 6)}，安排专人负责并定期检查${next() < 0.5 ? '' : '，每季度通报一次'}。`;
        return { text: words, span: span(words), answers, lastYear: false, because: [] };
      });
      return [r.id, { counts: [], channels: [], problems, improvements, rectifiedLastYear: null }];
    }),
  );
  return { format: datasetFormat, reports };
}
