import { describe, expect, it } from 'vitest';
import { makeBase } from './base.ts';
import type { Case } from './case.ts';
import { damages } from './damages/damages.ts';
import { formats } from './formats.ts';
import { judge, know } from './judge.ts';
import { planBlock } from './plan.ts';
import { runCase } from './run.ts';
import { shrink } from './shrink.ts';
import { count, emptyTally, failingsOf } from './tally.ts';

const sound = (format: string, seed = 8): Case => ({ format, source: 'invented', seed, damages: [] });
const written = formats.filter((f) => f.write).map((f) => f.id);

describe('runCase(case)', () => {
  it.each(written)('%s, sound: nearly every cell, none at fault', async (format) => {
    const outcome = await runCase(sound(format));
    expect(outcome.faults).toEqual([]);
    expect(outcome.numbers).toBe('known');
    expect(outcome.cells).toBeGreaterThan(150);
  });

  it('gives the same bytes and the same outcome for the same case', async () => {
    const plan = { seed: 5, formats: ['txt', 'html', 'rtf'], labelled: null };
    for (const it of planBlock(3, plan).slice(0, 6)) {
      const [{ ms: _, ...first }, { ms: __, ...second }] = [await runCase(it), await runCase(it)];
      expect(first).toEqual(second);
    }
    expect(planBlock(3, plan)).toEqual(planBlock(3, plan));
  });

  it('tells numbers that a damage changed from those that came through', async () => {
    const outcome = (name: string) => runCase({ ...sound('txt'), damages: [{ name, seed: 3 }] });
    expect((await outcome('entities')).numbers).toBe('known');
    expect((await outcome('blankLines')).numbers).toBe('same');
    expect((await outcome('spacedDigits')).numbers).toBe('changed');
    expect((await outcome('truncate')).numbers).toBe('cut');
  });
});

describe('judge(base, known, numbers, doc, read)', () => {
  it('finds a wrong number, a stray place, a false blank, and the right number from the wrong cell', async () => {
    const base = await makeBase(sound('txt'));
    const { doc, tables } = base.read!;
    const id = 'applications.received.total' as const;
    const other = 'applications.carried_in.total' as const;
    const [own, foreign] = [tables.cells[id]!, tables.cells[other]!];
    const faults = (reading: typeof own, numbers: 'same' | 'known' = 'same') =>
      judge(base, know(base), numbers, doc, { ...tables, cells: { ...tables.cells, [id]: reading } }).map(
        (f) => f.fault,
      );
    expect(faults(own)).toEqual([]);
    expect(faults(foreign)).toEqual(['wrong']);
    expect(faults({ ...own, span: [own.span![0], doc.text.length + 9] } as typeof own)).toEqual(['span']);
    expect(faults({ value: null, reason: 'blank', raw: '', span: [0, 0] })).toEqual(['blank']);
    expect(faults({ value: null, reason: 'unreadable', raw: '', span: [0, 0] })).toEqual([]);
    const twin = Object.values(tables.cells).find(
      (c) => c.value === 0 && c.span![0] !== tables.cells[other]!.span![0],
    )!;
    const zero = Object.entries(tables.cells).find(([, c]) => c.value === 0 && c !== twin)![0] as typeof id;
    const moved = { ...tables, cells: { ...tables.cells, [zero]: twin } };
    expect(judge(base, know(base), 'same', doc, moved).map((f) => f.fault)).toEqual(['misplaced']);
  });
});

describe('shrink(case, outcome)', () => {
  it('leaves out damages that do not matter', async () => {
    const forged = { name: 'forged', seed: 1 };
    const it = {
      ...sound('txt'),
      damages: [{ name: 'entities', seed: 1 }, forged, { name: 'unseenCells', seed: 2 }],
    };
    const failing = {
      level: 'text' as const,
      numbers: 'kept' as const,
      solid: true,
      apply: (text: string) => text.replace(/(规章\D*)\d+/, (_, label: string) => `${label}9999`),
    };
    const all = damages as Record<string, typeof failing>;
    all.forged = failing;
    try {
      const outcome = await runCase(it);
      expect(failingsOf(outcome)).toEqual(['wrong']);
      expect((await shrink(it, outcome)).it.damages).toEqual([forged]);
      const tally = emptyTally();
      count(tally, it, outcome, failingsOf(outcome));
      expect(tally.formats.txt).toMatchObject({ cases: 1, wrong: 1 });
      expect(tally.damages.forged).toMatchObject({ cases: 1, wrong: 1 });
    } finally {
      delete all.forged;
    }
  });
});
