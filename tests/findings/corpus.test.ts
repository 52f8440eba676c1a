import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/findings/check.ts';
import { auditCounty, type CountyReport } from '../../src/findings/corpus.ts';
import { inventedGazetteer, plainDoc, type ReportText, reportText } from '../support/report.ts';

const codes: Record<string, string> = { 青石镇: '990101101', 柳河镇: '990101102', 沙窝乡: '990101201' };

/** A report of the invented county as the county's rules see it. */
function countyReport(r: ReportText & { township?: string; year?: number } = {}): CountyReport {
  const { township = '青石镇', year = 2024 } = r;
  const text = reportText({ ...r, township, year });
  const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
  if (!result.ok) throw new Error(result.error.code);
  const { report, findings } = result.checked;
  const code = codes[township] ?? township;
  return { id: `${code}-${year}`, township: code, name: township, year, report, text, findings };
}

const audit = (reports: readonly CountyReport[]) => auditCounty({ reports, due: [] }).findings;
const rulesOf = (reports: readonly CountyReport[], id: string) => (audit(reports)[id] ?? []).map((f) => f.rule);

describe('auditCounty: publication', () => {
  it('names what is due and not there', () => {
    const due = [2023, 2024].map((year) => ({ township: codes.青石镇!, name: '青石镇', year, stated: false }));
    const { absent } = auditCounty({ reports: [countyReport()], due });
    expect(absent.map((n) => [n.name, n.year, n.finding.severity])).toEqual([['青石镇', 2023, 'warning']]);
  });
  it('is an error only where somebody stated that it was not published', () => {
    const due = [{ township: codes.青石镇!, name: '青石镇', year: 2023, stated: true }];
    const [absent] = auditCounty({ reports: [], due }).absent;
    expect(absent!.finding).toMatchObject({ rule: 'not_published', severity: 'error', params: { stated: 1 } });
  });
});

describe('auditCounty: carry-over', () => {
  const received = {
    'applications.received.natural_person': '1',
    'applications.received.total': '1',
    'applications.carried_out.natural_person': '1',
    'applications.carried_out.total': '1',
  } as const;
  it('A5: what was carried out is carried in', () => {
    const findings = audit([countyReport({ year: 2023, cells: received }), countyReport({ year: 2024 })]);
    expect(findings['990101101-2024']).toMatchObject([
      { rule: 'A5', expected: 1, actual: 0, params: { column: 'natural_person' } },
    ]);
  });
  it('A5: silent over a gap of a year', () => {
    expect(audit([countyReport({ year: 2022, cells: received }), countyReport({ year: 2024 })])).toEqual({});
  });
  it('A6: in force follows from last year', () => {
    const before = countyReport({ year: 2023, cells: { 'proactive.normative_documents.in_force': '4' } });
    const cells = { 'proactive.normative_documents.issued': '2', 'proactive.normative_documents.in_force': '5' };
    expect(audit([before, countyReport({ cells })])['990101101-2024']).toMatchObject([
      { rule: 'A6', expected: 6, actual: 5, params: { sum: '4 + 2 − 0' } },
    ]);
    const right = { ...cells, 'proactive.normative_documents.in_force': '6' };
    expect(audit([before, countyReport({ cells: right })])).toEqual({});
  });
});

describe('auditCounty: copying', () => {
  const long =
    '镇里把公开事项编成手册放在便民大厅，谁来办事谁能翻看。每逢集日，干部在街口摆摊讲解补贴政策，当场登记群众想知道的事，回去逐条查清再上墙公布。村里的账目由会计念给大家听，听不懂的当场问，问不清的记下来，等下一个集日答复。';
  const other =
    '乡政府请各村会计每月十号报送账目，由财经站核对后贴在村口，群众对数字有疑问的，三天以内给出说明，年底再把全年收支汇总公布一次，接受大家监督。出纳和会计分开，谁签字谁负责，票据存在乡里，想看的人写个条子就能看。';
  it('finds the passages two townships share', () => {
    const reports = [
      countyReport({ township: '青石镇', overview: long }),
      countyReport({ township: '柳河镇', overview: long }),
      countyReport({ township: '沙窝乡', overview: other }),
    ];
    const findings = audit(reports);
    expect(Object.keys(findings)).toEqual(['990101101-2024', '990101102-2024']);
    const [copy] = findings['990101101-2024']!;
    expect(copy).toMatchObject({ rule: 'copied_township', params: { other: '柳河镇', section: 'overview', share: 1 } });
    const [start, end] = copy!.spans[0]!;
    expect(reports[0]!.text.slice(start, end)).toBe(long.slice(0, -1));
  });
  it('is silent where the wording differs, and on what everyone writes', () => {
    expect(audit([countyReport({ overview: long }), countyReport({ township: '柳河镇', overview: other })])).toEqual(
      {},
    );
    const all = Object.keys(codes).flatMap((township) =>
      [long].map((overview) => countyReport({ township, overview: `${overview}${township}另有安排。` })),
    );
    const more = [
      ...all,
      ...[1, 2, 3].map((n) => ({ ...countyReport({ overview: long }), id: `x${n}`, township: `x${n}` })),
    ];
    expect(audit(more)).toEqual({});
  });
  it('finds what is repeated from last year', () => {
    const reports = [2023, 2024].map((year) => countyReport({ year, overview: long }));
    expect(audit(reports)['990101101-2024']).toMatchObject([
      { rule: 'copied_last_year', params: { year: 2023, share: 1 } },
    ]);
    expect(
      rulesOf([countyReport({ year: 2023, overview: other }), countyReport({ overview: long })], '990101101-2024'),
    ).toEqual([]);
  });
});

describe('auditCounty: streaks', () => {
  const words = ['一是信息更新不够及时。', '一是部分栏目更新滞后。', '一是有的通知发布偏晚。'];
  const reports = words.map((problems, i) =>
    countyReport({ year: 2022 + i, problems: `${problems}\n改进措施：专人负责。` }),
  );
  it('tells the third year in a row', () => {
    expect(audit(reports)['990101101-2024']).toMatchObject([
      { rule: 'streak', actual: 3, params: { category: 'timeliness', from: 2022, years: 3 } },
    ]);
    expect(audit(reports)['990101101-2023']).toBeUndefined();
  });
  it('is broken by a year without a report', () => {
    expect(audit([reports[0]!, reports[2]!])).toEqual({});
  });
});

describe('auditCounty: jumps', () => {
  const with1 = (township: string, year: number, penalties: number): CountyReport => {
    const report = countyReport({ year, cells: { 'proactive.penalties.decisions': String(penalties) } });
    return { ...report, id: `${township}-${year}`, township };
  };
  const county = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((t) => [2022, 2023, 2024].map((y) => with1(t, y, 10)));
  const jumps = (reports: readonly CountyReport[]) => (audit(reports)['g-2024'] ?? []).filter((f) => f.rule === 'jump');
  it('gives both medians', () => {
    const reports = [...county, with1('g', 2022, 12), with1('g', 2023, 14), with1('g', 2024, 140)];
    expect(jumps(reports)).toMatchObject([{ rule: 'jump', expected: 13, actual: 140, params: { county: 10 } }]);
  });
  it('is silent where the county jumped too', () => {
    const jumped = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((t) => [
      with1(t, 2022, 10),
      with1(t, 2023, 10),
      with1(t, 2024, 150),
    ]);
    const reports = [...jumped, with1('g', 2022, 12), with1('g', 2023, 14), with1('g', 2024, 140)];
    expect(jumps(reports)).toEqual([]);
  });
});
