import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channelGroups, channels } from '../../src/form/channels.ts';
import { allCellIds, comparableCells, formDue, formOf } from '../../src/form/crosswalk.ts';
import { cellId, cellIds } from '../../src/form/form.ts';
import { form2019 } from '../../src/form/form2019.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { forms } from '../../src/form/forms.ts';
import { problemCategories } from '../../src/form/problems.ts';

const count = (form: typeof form2019 | typeof form2021) =>
  form.tables.map((t) => t.rows.reduce((sum, r) => sum + r.columns.length, 0));

describe('the editions of the form', () => {
  it('are told apart by headers of which each has some to itself', () => {
    const shared = forms.flatMap(({ cues, edition }) =>
      forms.filter((other) => other.edition !== edition && other.cues.some((cue) => cues.includes(cue))),
    );
    expect(shared).toEqual([]);
    for (const { cues } of forms) expect(cues.length).toBeGreaterThan(2);
  });
  it('have the cells of the notices', () => {
    expect(count(form2021)).toEqual([10, 175, 15]);
    expect(count(form2019)).toEqual([22, 161, 15]);
    expect(cellIds(form2021)).toHaveLength(200);
    expect(cellIds(form2019)).toHaveLength(198);
  });
  it('name each cell once', () => {
    for (const form of forms) expect(new Set(cellIds(form)).size).toBe(cellIds(form).length);
    expect(new Set(allCellIds).size).toBe(allCellIds.length);
  });
  it('put no blank or punctuation before a label, so that labels can be held against print', () => {
    for (const form of forms)
      for (const row of form.tables.flatMap((t) => t.rows))
        for (const label of [...row.labels, ...row.columns.flatMap((c) => c.labels)]) expect(label).toBe(label.trim());
  });
});

describe('cellId(table, row, column)', () => {
  it('is the public key', () => {
    expect(cellId('proactive', 'penalties', 'decisions')).toBe('proactive.penalties.decisions');
    expect(cellIds(form2021)[0]).toBe('proactive.rules.issued');
    expect(cellIds(form2021)[199]).toBe('disputes.litigation_after_review.total');
  });
});

describe('formDue(year), formOf(edition)', () => {
  it('follow the notices', () => {
    expect([2018, 2019, 2020, 2021, 2030].map((y) => formDue(y)?.edition ?? null)).toEqual([
      null,
      '2019',
      '2019',
      '2021',
      '2021',
    ]);
    expect(formOf('2019')).toBe(form2019);
    expect(formOf('free')).toBeNull();
  });
});

describe('comparableCells', () => {
  it('join decisions, applications and disputes across the editions, and nothing that changed its meaning', () => {
    expect(comparableCells.has('proactive.penalties.decisions')).toBe(true);
    expect(comparableCells.has('applications.received.total')).toBe(true);
    expect(comparableCells.has('disputes.review.upheld')).toBe(true);
    expect(comparableCells.has('applications.other_other.total')).toBe(false);
    expect([...comparableCells].filter((id) => id.startsWith('proactive.normative_documents'))).toEqual([]);
    expect(comparableCells.has('proactive.fees.amount')).toBe(false);
  });
});

describe('channels, problemCategories', () => {
  it('are the 23 and the 18, each in a known group and named in both languages', () => {
    expect(channels).toHaveLength(23);
    expect(problemCategories).toHaveLength(18);
    for (const { group } of channels) expect(Object.keys(channelGroups)).toContain(group);
    for (const { zh, en } of [...channels, ...problemCategories]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
  it('are those of the published taxonomy, where it lies beside the checkout', () => {
    const file = new URL('../../../shared/design/taxonomy.json', import.meta.url);
    const taxonomy = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { channels, problems: problemCategories };
    expect(channels.map((c) => c.id)).toEqual(taxonomy.channels.map((c: { id: string }) => c.id));
    expect(problemCategories.map((c) => c.id)).toEqual(taxonomy.problems.map((c: { id: string }) => c.id));
  });
});
