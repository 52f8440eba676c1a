import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/dataset/dataset.ts';
import { actionList, countGroups, ledgerYears, selectLedger } from '../../src/series/ledger.ts';
import { selectNeeds } from '../../src/series/needs.ts';
import { defaultView } from '../../src/series/view.ts';

const entry = (given: Partial<LedgerEntry>): LedgerEntry => ({
  rule: 'A1',
  severity: 'error',
  spans: [[1, 2]],
  expected: null,
  actual: null,
  params: {},
  township: '990101100',
  year: 2024,
  report: '990101100-2024',
  quotes: [],
  accepted: null,
  ...given,
});
const ledger: LedgerEntry[] = [
  entry({ rule: 'streak', severity: 'note', township: '990101101', quotes: ['人手不足'] }),
  entry({ rule: 'A1', severity: 'error' }),
  entry({ rule: 'late', severity: 'warning', township: '990101101' }),
  entry({ rule: 'late', severity: 'error', township: '990101102', year: 2023 }),
  entry({ rule: 'sum_in_prose', severity: 'warning', accepted: '两处口径不同' }),
  entry({ rule: 'not_published', township: '990101103', report: null, spans: [] }),
  entry({ rule: 'not_published', severity: 'warning', township: '990101105', report: null, spans: [] }),
  entry({ rule: 'missing_table', township: '990101106' }),
  entry({ rule: 'not_published', township: '990101104', report: null, spans: [] }),
];
const open = { rule: null, severity: null, town: [], q: '', years: [2023, 2024] };
const say = (e: LedgerEntry) => `规则 ${e.rule}`;

describe('selectLedger(findings, filter, sentenceOf)', () => {
  it('puts the gravest first and what we could not read last, then the latest year, then townships in their order', () => {
    const { entries } = selectLedger(ledger, open, say);
    expect(entries.map((e) => [e.severity, e.year, e.rule])).toEqual([
      ['error', 2024, 'A1'],
      ['error', 2024, 'not_published'],
      ['error', 2024, 'not_published'],
      ['error', 2023, 'late'],
      ['warning', 2024, 'sum_in_prose'],
      ['warning', 2024, 'late'],
      ['warning', 2024, 'not_published'],
      ['note', 2024, 'streak'],
      ['error', 2024, 'missing_table'],
    ]);
  });

  it('filters by year, rule, severity, township and words', () => {
    const size = (filter: Partial<typeof open> | object) =>
      selectLedger(ledger, { ...open, ...filter }, say).entries.length;
    expect(size({ years: [2023] })).toBe(1);
    expect(size({ rule: 'late' })).toBe(2);
    expect(size({ rule: 'late', severity: 'warning' })).toBe(1);
    expect(size({ severity: 'unread' })).toBe(1);
    expect(size({ town: ['990101101'] })).toBe(2);
    expect(size({ q: '人手' })).toBe(1);
    expect(size({ q: '规则 LATE' })).toBe(2);
    expect(size({ q: '没有这样的话' })).toBe(0);
  });

  it('counts what each filter would leave if it were the other one', () => {
    const found = selectLedger(ledger, { ...open, rule: 'late', severity: 'warning' }, say);
    expect([found.all, found.accepted]).toEqual([8, 1]);
    expect(found.byGroup).toEqual({ error: 1, warning: 1, note: 0, unread: 0 });
    expect(found.byRule.map((r) => [r.rule, r.count])).toEqual([
      ['late', 1],
      ['not_published', 1],
    ]);
  });
});

describe('ledgerYears(years, view)', () => {
  const years = [2022, 2023, 2024];
  it('is the latest year unless the address says otherwise', () => {
    expect(ledgerYears(years, defaultView())).toEqual([2024]);
    expect(ledgerYears(years, { ...defaultView(), year: 2022 })).toEqual([2022]);
    expect(ledgerYears(years, { ...defaultView(), year: 1999 })).toEqual([2024]);
    expect(ledgerYears([], defaultView())).toEqual([]);
  });

  it('is the period where one is named', () => {
    const view = { ...defaultView(), time: { from: 'earliest', to: 2023 } } as const;
    expect(ledgerYears(years, view)).toEqual([2022, 2023]);
  });
});

describe('actionList(findings, township, years)', () => {
  it('is open errors and warnings alone', () => {
    expect(actionList(ledger, '990101100', [2024]).map((e) => e.rule)).toEqual(['A1']);
    expect(actionList(ledger, '990101101', [2024]).map((e) => e.rule)).toEqual(['late']);
    expect(actionList(ledger, '990101101', [2023])).toEqual([]);
  });

  it('holds recurring problems where asked, and never what we could not read', () => {
    const rules = actionList(ledger, '990101101', [2024], { streaks: true }).map((e) => e.rule);
    expect(rules).toEqual(['late', 'streak']);
    expect(actionList(ledger, '990101106', [2024])).toEqual([]);
  });
});

describe('countGroups(findings)', () => {
  it('counts what could not be read by itself, whatever its severity', () => {
    expect(countGroups(ledger)).toEqual({ error: 4, warning: 3, note: 1, unread: 1 });
    expect(countGroups([])).toEqual({ error: 0, warning: 0, note: 0, unread: 0 });
  });
});

describe('selectNeeds(findings, year, most)', () => {
  it('names townships without a report together, before all else', () => {
    expect(selectNeeds(ledger, 2024, 5).slice(0, 2)).toEqual([
      { kind: 'not_published', townships: ['990101103', '990101104'] },
      { kind: 'not_seen', townships: ['990101105'] },
    ]);
  });

  it('leaves out accepted exceptions and other years', () => {
    const rules = selectNeeds(ledger, 2024, 9).map((n) => (n.kind === 'finding' ? n.entry.rule : n.kind));
    expect(rules).toEqual(['not_published', 'not_seen', 'A1', 'missing_table', 'late', 'streak']);
  });

  it('shows many townships before much of one', () => {
    const many = [
      ...[1, 2, 3].map(() => entry({ rule: 'A2' })),
      entry({ rule: 'late', severity: 'warning', township: '990101109' }),
    ];
    const towns = selectNeeds(many, 2024, 2).map((n) => (n.kind === 'finding' ? n.entry.township : ''));
    expect(towns).toEqual(['990101100', '990101109']);
  });

  it('stops where it is told', () => {
    expect(selectNeeds(ledger, 2024, 2)).toHaveLength(2);
    expect(selectNeeds([], 2024, 2)).toEqual([]);
  });
});
