/**
 * What each weight of the alignment does: cells of damaged documents that are read, and read wrongly, with it set aside,
 * against all weights as they are. `npm run bench -- weights [documents]`; the documents are those of the fuzzer, whose
 * figures are known.
 */

import type { Bench, Measurement } from '../../scripts/measure.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import type { Doc } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { weights } from '../../src/report/tables/align/weights.ts';
import { readTables } from '../../src/report/tables/tables.ts';

import { compareNumbers } from '../fuzz/judge.ts';
import { open } from '../fuzz/open.ts';
import { planBlock } from '../fuzz/plan.ts';
import { makeCase } from '../fuzz/run.ts';
import type { Truth } from '../fuzz/sources.ts';

interface Sample {
  doc: Doc;
  truth: Truth;
}

/** Values that take a weight out of the sum, or its bound away. */
const aside: Record<keyof typeof weights, unknown> = {
  found: 0,
  whole: Number.POSITIVE_INFINITY,
  ends: Number.POSITIVE_INFINITY,
  parted: { before: 0, behind: 0 },
  gap: Number.POSITIVE_INFINITY,
  cut: 0,
  beside: { least: Number.POSITIVE_INFINITY, off: 0 },
  other: 1,
  fit: { all: 0, line: 0, over: 0 },
  skipped: 0,
  clear: 0,
  sure: 0,
  headers: 0,
};

/** Damaged documents of all formats whose figures came through. */
async function sample(size: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let block = 0; samples.length < size; block++) {
    for (const it of planBlock(block, { seed: 4711, formats: [], labelled: null }).slice(0, 8)) {
      const { bytes, base, known, kept, text } = await makeCase(it);
      const result = await readDocument(await open({ name: `damaged.${base.format.ending}`, bytes }), nodeReaders);
      if (!result.ok) continue;
      const isIntact = kept || (known !== null && compareNumbers(known, result.doc, text) !== 'changed');
      if (isIntact) samples.push({ doc: result.doc, truth: base.truth });
    }
  }
  return samples.slice(0, size);
}

/** Cells read right and wrong of all samples. */
function readAll(samples: readonly Sample[]): { right: number; wrong: number } {
  let [right, wrong] = [0, 0];
  for (const { doc, truth } of samples)
    for (const [id, { value }] of Object.entries(readTables(doc).cells)) {
      const cell = id as Parameters<typeof truth.cells.get>[0];
      if (value === null || truth.unknown.has(cell)) continue;
      if (value === (truth.cells.get(cell) ?? null)) right++;
      else wrong++;
    }
  return { right, wrong };
}

export const bench: Bench = async (effects, [size = '400']) => {
  const samples = await sample(Number(size));
  const all = readAll(samples);
  const table = weights as Record<keyof typeof weights, unknown>;
  const measured: Measurement[] = [
    { what: `all weights: read right, of ${samples.length} documents`, value: all.right, unit: 'cells' },
    { what: 'all weights: wrong', value: all.wrong, unit: 'cells' },
  ];
  for (const name of Object.keys(aside) as (keyof typeof weights)[]) {
    const own = table[name];
    table[name] = aside[name];
    const { right, wrong } = readAll(samples);
    table[name] = own;
    effects.draw(`${name} `);
    measured.push({ what: `without ${name}: read right`, value: right - all.right, unit: 'cells more' });
    measured.push({ what: `without ${name}: wrong`, value: wrong - all.wrong, unit: 'cells more' });
  }
  return measured;
};
