import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/findings/finding.ts';
import { check, type ReportText } from '../support/report.ts';

/** The rules found in a made-up report, each once. */
const rulesOf = (r: ReportText): RuleId[] => [...new Set(check(r).findings.map((f) => f.rule))];

describe('auditReport(a sound report)', () => {
  it('finds nothing', () => {
    expect(check().findings).toEqual([]);
  });
});

/** What is changed in the sound report, the rule that must speak, and a neighbouring change at which it must be silent. */
const cases: readonly [rule: RuleId, wrong: ReportText, right: ReportText][] = [
  [
    'A1',
    { cells: { 'applications.received.natural_person': '2', 'applications.received.total': '2' } },
    {
      cells: {
        'applications.received.natural_person': '2',
        'applications.received.total': '2',
        'applications.carried_out.natural_person': '2',
        'applications.carried_out.total': '2',
      },
      overview: '2024年，本镇收到政府信息公开申请2件，均结转下年度办理。',
    },
  ],
  [
    'A2',
    { cells: { 'applications.granted.business': '1', 'applications.granted.total': '2' } },
    { cells: { 'applications.granted.business': '/', 'applications.granted.total': '2' } },
  ],
  [
    'A3',
    { cells: { 'applications.granted.research': '1', 'applications.granted.total': '1' } },
    { cells: { 'applications.granted.research': '—', 'applications.granted.total': '—' } },
  ],
  [
    'A4',
    { cells: { 'disputes.review.upheld': '1', 'disputes.review.total': '2' } },
    { cells: { 'disputes.review.upheld': '1', 'disputes.review.total': '1' }, overview: '发生行政复议1件。' },
  ],
  ['missing_table', { withoutTables: ['disputes'] }, {}],
  ['incomplete_table', { without: ['applications.carried_in'] }, {}],
  [
    'blank_cell',
    { cells: { 'proactive.licences.decisions': '/' } },
    { cells: { 'proactive.licences.decisions': '0' } },
  ],
  ['missing_problems', { problems: '本年度工作有序开展，各方评价较好。' }, {}],
  ['missing_fee_statement', { other: '无。' }, { other: '没有产生信息公开处理费。' }],
  ['missing_date', { date: '云泽县青石镇人民政府' }, { date: '2025年1月31日' }],
  ['late', { date: '云泽县青石镇人民政府\n2025年2月8日' }, { date: '云泽县青石镇人民政府\n2025年1月31日' }],
  ['early', { date: '云泽县青石镇人民政府\n2024年12月20日' }, { date: '云泽县青石镇人民政府\n2025年1月3日' }],
  [
    'impossible_value',
    { cells: { 'proactive.rules.in_force': '1' } },
    { cells: { 'proactive.normative_documents.in_force': '1' } },
  ],
  ['odd_number', { cells: { 'proactive.fees.amount': '00' } }, { cells: { 'proactive.fees.amount': '0.5' } }],
  ['odd_number', { cells: { 'proactive.licences.decisions': '0\t0\t0' } }, {}],
  [
    'applications_mismatch',
    { overview: '2024年，本镇共收到政府信息公开申请3件。' },
    { overview: '2024年，本镇未收到政府信息公开申请。' },
  ],
  [
    'disputes_mismatch',
    { overview: '全年发生行政复议1件，未发生行政诉讼。' },
    { overview: '全年未发生行政复议、行政诉讼。' },
  ],
  [
    'decisions_mismatch',
    { overview: '全年作出行政处罚决定22件。' },
    { overview: '全年作出行政处罚决定22件。', cells: { 'proactive.penalties.decisions': '22' } },
  ],
  ['fee_confusion', { cells: { 'proactive.fees.amount': '70487元' } }, { cells: { 'proactive.fees.amount': '7.05' } }],
  [
    'sum_in_prose',
    { overview: '2024年共公开政府信息94条，其中工作动态71条、政策文件15条、专题报道13条。' },
    { overview: '2024年共公开政府信息99条，其中工作动态71条、政策文件15条、专题报道13条。' },
  ],
  [
    'year_residue',
    { overview: '2023年，青石镇主动公开政府信息41条。' },
    { overview: '2024年，青石镇主动公开政府信息41条，较2023年增加3条。' },
  ],
  [
    'place_residue',
    { overview: '2024年，对柳河镇9个村的公开工作进行了督导。' },
    { overview: '2024年，对9个村的公开工作进行了督导，并赴柳河镇学习经验。' },
  ],
  [
    'place_residue',
    { overview: '“柳河发布”账号定时转载县里的政策。' },
    { overview: '“青石发布”账号定时转载县里的政策。' },
  ],
  [
    'place_residue',
    { overview: '2024年，乌岭县人民政府办公室认真落实上级部署。' },
    { overview: '云泽县和宁江市的部署都已落实。' },
  ],
  ['template_residue', { overview: '2024年，XX镇按要求更新了指南。' }, { overview: '2024年，本镇按要求更新了指南。' }],
  ['template_residue', { overview: '2024年，某镇按要求更新了指南。' }, { overview: '2024年，镇里某处 x 镇换了牌匾。' }],
  ['template_residue', { overview: '公开信息XX条。' }, { overview: '公开 XX。' }],
  ['template_residue', { other: '[bookmark: _GoBack]本年度未收取信息处理费。' }, {}],
  ['outdated_basis', { preamble: '根据国务院令第492号编制。' }, { preamble: '根据国务院令第711号编制。' }],
  [
    'duplicate_block',
    { title: '云泽县青石镇人民政府2024年政府信息公开工作年度报告\n云泽县青石镇人民政府2024年政府信息公开工作年度报告' },
    {},
  ],
];

describe('auditReport(report, doc, gazetteer)', () => {
  for (const [rule, wrong, right] of cases) {
    it(`${rule}: speaks of ${JSON.stringify(wrong).slice(0, 70)}`, () => expect(rulesOf(wrong)).toContain(rule));
    it(`${rule}: is silent on ${JSON.stringify(right).slice(0, 70)}`, () => expect(rulesOf(right)).not.toContain(rule));
  }

  it('quotes the words it speaks of', () => {
    const c = check({ cells: { 'proactive.rules.in_force': '7' }, overview: '2023年，青石镇主动公开政府信息41条。' });
    expect(c.words(c.of('impossible_value')[0]!)).toEqual(['7']);
    expect(c.words(c.of('year_residue')[0]!)[0]).toContain('41条');
  });

  it('tells a total column that is off only because another is just once', () => {
    const c = check({ cells: { 'applications.received.natural_person': '2', 'applications.received.total': '2' } });
    expect(c.of('A1').map((f) => [f.params.column, f.expected, f.actual])).toEqual([['natural_person', 2, 0]]);
  });

  it('says nothing on sums with a cell that has no number', () => {
    expect(
      check({ cells: { 'applications.granted.business': '/', 'applications.granted.total': '9' } }).of('A2'),
    ).toEqual([]);
  });

  it('takes a report of which no cell was read for a failure', () => {
    const c = check({ withoutTables: ['proactive', 'applications', 'disputes'] });
    expect(c.report.coverage.read).toBe(0);
    expect(c.of('missing_table').map((f) => [f.severity, f.params.table])).toEqual([
      ['error', 'proactive'],
      ['error', 'applications'],
      ['error', 'disputes'],
    ]);
  });

  it('calls nobody gravely late who may have mistaken the year of a report that is in time', () => {
    const found = check({ date: '云泽县青石镇人民政府\n2026年1月14日' }).of('late');
    expect(found).toMatchObject([{ severity: 'warning', params: { season: 2025 } }]);
    expect(check({ date: '云泽县青石镇人民政府\n2026年4月14日' }).of('late')).toMatchObject([{ severity: 'error' }]);
  });

  it('makes an error of a report dated after March', () => {
    const late = check({ date: '云泽县青石镇人民政府\n2025年4月2日' }).of('late');
    expect(late).toMatchObject([
      { severity: 'error', expected: '2025-01-31', actual: '2025-04-02', params: { days: 61 } },
    ]);
  });

  it('does not compare the information-processing fee with the administrative fees', () => {
    expect(rulesOf({ cells: { 'proactive.fees.amount': '3.2' }, other: '本年度收取信息处理费0元。' })).toEqual([]);
  });
});
