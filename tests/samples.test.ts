import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDivisions } from '../scripts/divisions.ts';
import { nodeReaders } from '../scripts/readers.ts';
import { type Checked, checkFile } from '../src/findings/check.ts';
import { cellIds } from '../src/form/form.ts';
import { form2021 } from '../src/form/form2021.ts';
import { makeGazetteer } from '../src/places/gazetteer.ts';

interface Expected {
  identity: Record<string, string | number | null>;
  nonZeroCells: Record<string, number>;
  rawCells?: Record<string, string>;
  counts: Record<string, unknown>[];
  channels: string[];
  problems: string[][];
  rectified_last_year: boolean;
  findings: string[];
}
const expectations: Record<string, Expected> = JSON.parse(
  readFileSync(new URL('reports/samples.json', import.meta.url), 'utf8'),
);
const gazetteer = makeGazetteer(readDivisions());

async function read(folder: URL, name: string): Promise<Checked> {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const result = await checkFile({ name, bytes }, { gazetteer }, nodeReaders);
  if (!result.ok) throw new Error(result.error.code);
  return result.checked;
}

// the published reports, where they lie beside the checkout; the restated ones always
const folders = [
  new URL('../reports/samples/', import.meta.url),
  new URL('../../shared/reports/', import.meta.url),
].filter((folder) => existsSync(fileURLToPath(folder)));

for (const folder of folders)
  describe(`the line, on ${fileURLToPath(folder).split(/[/\\]/).slice(-3, -1).join('/')}`, () => {
    for (const [name, wanted] of Object.entries(expectations))
      it(name, async () => {
        const { doc, report, findings } = await read(folder, name);
        expect(report.identity).toMatchObject(wanted.identity);
        expect(report.identity.resolved).toEqual(expect.arrayContaining(['prefecture', 'province', 'code']));
        expect(report.form).toBe('2021');
        expect(report.coverage).toEqual({ read: 200, blank: 0, unreadable: 0, missing: 0, expected: 200 });
        for (const id of cellIds(form2021))
          expect([id, report.cells[id]?.value]).toEqual([id, wanted.nonZeroCells[id] ?? 0]);
        for (const [id, raw] of Object.entries(wanted.rawCells ?? {}))
          expect(report.cells[id as never]).toMatchObject({ raw });
        expect(report.counts).toMatchObject(wanted.counts);
        expect(report.channels.map((c) => c.id).sort()).toEqual(wanted.channels);
        expect(report.problems).toHaveLength(wanted.problems.length);
        for (const [i, categories] of wanted.problems.entries())
          expect(categories, report.problems[i]!.text).toContain(report.problems[i]!.categories[0]);
        expect(report.rectifiedLastYear !== null).toBe(wanted.rectified_last_year);
        expect([...new Set(findings.map((f) => f.rule))]).toEqual(expect.arrayContaining(wanted.findings));
        expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
        for (const item of [...report.counts, ...report.channels])
          expect(doc.text.slice(...item.span)).toBe(item.quote);
        for (const item of [...report.problems, ...report.improvements])
          expect(doc.text.slice(...item.span)).toBe(item.text);
      });
  });
