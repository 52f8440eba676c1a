import { archiveOf } from '../../src/dataset/county.ts';
import {
  type CountyFindings,
  type DatasetIndex,
  datasetFormat,
  type ReportArchive,
  type ReportSource,
} from '../../src/dataset/dataset.ts';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { textOf } from '../../src/dataset/names.ts';
import { syntheticCounty, syntheticNarratives } from '../support/county.ts';
import { sourceOfLines } from '../support/source.ts';

const made = syntheticCounty();
const hash = '0123456789';

/** A made-up county of 18 townships over six years. */
export const county = {
  ...made,
  reports: made.reports.map((report) => ({ ...report, text: textOf(made.code, report.year, hash, report.id) })),
};

/** The index of its collection. */
export const indexOfDemo: DatasetIndex = {
  format: datasetFormat,
  collection: 'demo',
  title: { zh: '示例', en: 'Example' },
  fictional: true,
  version: '0123456789abcdef',
  asOf: '2025-04-18',
  years: county.years,
  totals: {
    reports: county.reports.length,
    tables: 1,
    prose: 1,
    counties: 1,
    townships: county.townships.length,
    failed: 1,
    cells: { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 },
  },
  provinces: [{ code: '99', name: '河川省', counties: 1, file: 'provinces/99.json' }],
  home: { code: county.code, file: 'counties/990101.json' },
  whole: true,
  failures: 'failures.json',
};

const findings: CountyFindings = {
  format: datasetFormat,
  findings: county.reports
    .filter((report) => report.year === 2024)
    .slice(0, 3)
    .map((report, i) => ({
      rule: i === 0 ? 'missing_date' : 'missing_fee_statement',
      severity: i === 0 ? 'note' : 'warning',
      spans: [],
      expected: null,
      actual: null,
      params: {},
      township: report.township,
      year: 2024,
      report: report.id,
      quotes: i === 1 ? ['<img src=x onerror=alert(1)>'] : [],
      accepted: null,
    })),
};

/** A short text for every report. */
const texts: readonly ReportSource[] = county.reports.map(({ id, year }) => ({
  ...sourceOfLines([
    `云泽县${year}年度报告`,
    '一、总体情况',
    '安排专人更新栏目，群众反映良好。',
    `共公开信息${year - 2000}条。`,
  ]),
  id,
}));

/** The archives of a county's years, by name. */
function archivesOf(sources: readonly ReportSource[]): Record<string, ReportArchive> {
  const years = new Map(county.reports.map((report) => [report.id, report.year]));
  const archives = county.years.map((year) => {
    const name = `demo/${textOf(county.code, year, hash, '').replace('#', '')}`;
    return [name, archiveOf(sources.filter(({ id }) => years.get(id) === year))] as const;
  });
  return Object.fromEntries(archives);
}

/** Puts the files of a dataset into the page, as the single-file build does; `sources` are reports with their texts. */
export function putData(sources: readonly ReportSource[] = [], changes: Record<string, unknown> = {}): void {
  const files: Record<string, unknown> = {
    'collections.json': {
      format: datasetFormat,
      collections: [{ id: 'demo', title: { zh: '示例', en: 'Example' }, fictional: true }],
    },
    'demo/index.json': indexOfDemo,
    'demo/counties/990101.json': encodeCounty(county),
    'demo/provinces/99.json': {
      format: datasetFormat,
      code: '99',
      name: '河川省',
      counties: [
        {
          code: '990101',
          name: '云泽县',
          prefecture: '宁江市',
          initials: 'yzx',
          townships: 18,
          reports: county.reports.length,
          file: 'counties/990101.json',
        },
      ],
    },
    'demo/narratives/990101.json': syntheticNarratives(county),
    'demo/findings/990101.json': findings,
    'demo/failures.json': {
      format: datasetFormat,
      files: [{ file: '扫描.pdf', error: { code: 'no_text', message: '没有文字' } }],
    },
    ...archivesOf([...new Map([...texts, ...sources].map((source) => [source.id, source])).values()]),
    ...changes,
  };
  for (const old of document.head.querySelectorAll('script[data-file]')) old.remove();
  for (const [file, json] of Object.entries(files)) {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.dataset.file = file;
    element.textContent = JSON.stringify(json);
    document.head.append(element);
  }
}
