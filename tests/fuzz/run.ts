import { readDocument } from '../../src/document/read.ts';
import { readTables } from '../../src/report/tables/tables.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import { type Base, makeBase } from './base.ts';
import { type Case, Chance } from './case.ts';
import { damages } from './damages/damages.ts';
import { compareNumbers, type FaultyCell, judge, judgePlaces, know, type Known, type Numbers } from './judge.ts';

/** What became of a damaged document. */
export interface Outcome {
  layout: string;
  /** `refused`: it was read as no document; `crash`: something threw. */
  numbers: Numbers | 'refused' | 'crash';
  faults: readonly FaultyCell[];
  /** Cells a number was read of. */
  cells: number;
  /** Milliseconds of processor time. */
  cpu: number;
  /** What was thrown, or why it was refused. */
  detail?: string;
  bytes: Uint8Array;
}

interface Prepared {
  key: string;
  base: Base;
  known: Known | null;
}

let last: Prepared | null = null;

/** The base of a case, read once for all cases that share it. */
async function prepare(it: Case): Promise<Prepared> {
  const prints = it.damages.filter((d) => damages[d.name]!.level === 'print');
  const key = JSON.stringify([it.format, it.source, it.seed, prints]);
  if (last?.key === key) return last;
  const base = makeBase(it);
  const result = await readDocument({ name: `base.${base.format.ending}`, bytes: base.bytes.slice() }, nodeReaders);
  last = { key, base, known: result.ok ? know(base, result.doc, readTables(result.doc)) : null };
  return last;
}

/** Damages a document, reads it and judges what was read. */
export async function runCase(it: Case): Promise<Outcome> {
  const { base, known } = await prepare(it);
  const { bytes, text, kept } = damage(base, it);
  const start = process.cpuUsage();
  const cpu = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    const result = await readDocument({ name: `damaged.${base.format.ending}`, bytes: bytes.slice() }, nodeReaders);
    if (!result.ok)
      return { layout: base.layout, numbers: 'refused', cells: 0, faults: [], cpu: cpu(), detail: result.error.detail ?? result.error.code, bytes };
    const read = readTables(result.doc);
    const spent = cpu();
    const numbers = kept ? 'known' : known ? compareNumbers(known, result.doc, text) : 'changed';
    const moved = it.damages.some((d) => damages[d.name]!.numbers === 'moved');
    const strict = !moved && numbers !== 'changed';
    const faults = strict ? judge(base, known, numbers, result.doc, read) : judgePlaces(result.doc, read);
    const cells = Object.values(read.cells).filter(({ value }) => value !== null).length;
    return { layout: base.layout, numbers: strict ? numbers : 'changed', cells, faults, cpu: spent, bytes };
  } catch (error) {
    return { layout: base.layout, numbers: 'crash', cells: 0, faults: [], cpu: cpu(), detail: (error as Error).stack ?? String(error), bytes };
  }
}

/** Applies the damages of a case to the file of its base. `kept`: by the nature of all of them its figures are kept. */
function damage(base: Base, it: Case): { bytes: Uint8Array; text: string | null; kept: boolean } {
  let { text, bytes } = base;
  let kept = true;
  for (const { name, seed } of it.damages) {
    const one = damages[name]!;
    if (one.level === 'print' || (base.hollow && !one.solid)) continue;
    kept &&= one.numbers === 'kept';
    if (one.level === 'bytes') bytes = one.apply(bytes, new Chance(seed)) ?? bytes;
    else if (text !== null) {
      text = one.apply(text, new Chance(seed)) ?? text;
      bytes = base.format.pack(text);
    }
  }
  const hitBytes = it.damages.some((d) => damages[d.name]!.level === 'bytes');
  return { bytes, text: hitBytes ? null : text, kept };
}

/** The words of the damaged file; null where it has none that can be hit. */
export const damagedText = (it: Case): string | null => damage(makeBase(it), it).text;
