import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read.ts';
import { readTables, type TablesRead } from '../../../src/report/tables/tables.ts';

const load = async (url: URL): Promise<TablesRead> => {
  const result = await readDocument({ name: 'report', bytes: new Uint8Array(readFileSync(url)) });
  if (!result.ok) throw new Error(result.error.code);
  return readTables(result.doc);
};
const numberOf = (read: TablesRead, id: string) => read.cells[id as keyof TablesRead['cells']]?.value ?? null;

interface Expected {
  form: string;
  blank: string[];
  nonZero: Record<string, number>;
}

const folder = new URL('../../reports/tables/', import.meta.url);
/** Converters that move numbers from their labels or drop a part of the table: less is read, nothing wrong. */
const lossy = new Set(['p2t-lo', 'antiword', 'catdoc']);

describe('readTables(doc): the output of converters', () => {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(names.map((entry) => entry.name))('%s', async (name) => {
    const home = new URL(`${name}/`, folder);
    const input = readdirSync(home).find((file) => file.startsWith('input.'))!;
    const { form, blank, nonZero } = JSON.parse(readFileSync(new URL('expected.json', home), 'utf8')) as Expected;
    const read = await load(new URL(input, home));
    expect(read.form).toBe(form);
    const ids = Object.keys(read.cells);
    const lost = ids.filter((id) => numberOf(read, id) === null && !blank.includes(id));
    const wrong = ids.filter((id) => numberOf(read, id) !== null && numberOf(read, id) !== (nonZero[id] ?? 0));
    expect(wrong).toEqual([]);
    if (!lossy.has(name)) expect(lost).toEqual([]);
  });
});

interface Truth {
  form: string;
  cells: Record<string, number>;
  blankCells?: string[];
  docs: { file: string; layout: string; tier: 'A' | 'B' | 'C' }[];
}

const labelled = new URL('../../../../shared/devset/tables/', import.meta.url);

describe.runIf(existsSync(fileURLToPath(labelled)))('readTables(doc): the labelled set', () => {
  it('tier A 99.8 %, tier B 98 %, at most one wrong figure in a thousand', async () => {
    const truth = JSON.parse(readFileSync(new URL('truth.json', labelled), 'utf8')) as Record<string, Truth>;
    const score = { A: [0, 0], B: [0, 0], C: [0, 0] } as Record<'A' | 'B' | 'C', [right: number, all: number]>;
    let wrong = 0;
    for (const { cells, blankCells = [], docs } of Object.values(truth)) {
      for (const { file, tier } of docs) {
        if (/\.docx?$|\.pdf$/.test(file)) continue;
        const read = await load(new URL(`docs/${file}`, labelled));
        for (const [id, want] of Object.entries(cells)) {
          const got = numberOf(read, id);
          const right = got === want || (blankCells.includes(id) && got === null);
          score[tier][0] += right ? 1 : 0;
          score[tier][1]++;
          if (!right && got !== null) wrong++;
        }
      }
    }
    expect(score.A[0] / score.A[1]).toBeGreaterThanOrEqual(0.998);
    expect(score.B[0] / score.B[1]).toBeGreaterThanOrEqual(0.98);
    expect(wrong / (score.A[1] + score.B[1] + score.C[1])).toBeLessThanOrEqual(0.001);
  }, 60_000);
});

const real = new URL('../../../../shared/reports/', import.meta.url);

describe.runIf(existsSync(fileURLToPath(real)))('readTables(doc): real reports', () => {
  it.each(existsSync(fileURLToPath(real)) ? readdirSync(real) : [])('%s: 200 of 200', async (file) => {
    const read = await load(new URL(encodeURIComponent(file), real));
    expect(read.form).toBe('2021');
    expect(Object.values(read.cells).filter((cell) => cell.value !== null)).toHaveLength(200);
  });
});
