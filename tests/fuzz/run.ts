import { nodeReaders } from '../../scripts/readers.ts';
import { readDocument } from '../../src/document/read.ts';
import { readTables } from '../../src/report/tables/tables.ts';
import { type Base, makeBase, makeSound, type Sound } from './base.ts';
import { Aim, type Case, seedOf } from './case.ts';
import { damages } from './damages/damages.ts';
import { compareNumbers, type FaultyCell, judge, judgePlaces, type Known, know, type Numbers } from './judge.ts';
import { open } from './open.ts';
import { limits } from './tally.ts';
import { checkWhole, faultyFindings } from './whole.ts';

/** What became of a damaged document. */
export interface Outcome {
  layout: string;
  /** `refused`: it was read as no document; `crash`: something threw. */
  numbers: Numbers | 'refused' | 'crash';
  faults: readonly FaultyCell[];
  /** What is wrong with the whole line, of those documents that go through it. */
  whole: 'findings' | 'unsteady' | null;
  /** Cells a number was read of. */
  cells: number;
  /** Milliseconds by the clock; of processor time where they are more than the limit. */
  ms: number;
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
  const base = await makeBase(it);
  last = { key, base, known: know(base) };
  return last;
}

/** Of so many documents one goes through the whole line, twice; of the others the tables alone are read. */
const wholeOnceIn = 64;

/** A document damaged, before it is read. */
export interface Made extends Damaged {
  base: Base;
  known: Known | null;
  /** Something happened to the file of its base. */
  isDamaged: boolean;
}

/** Makes the document of a case. */
export async function makeCase(it: Case): Promise<Made> {
  const { base, known } = await prepare(it);
  const damaged = damage(base, it);
  return { ...damaged, base, known, isDamaged: !Buffer.from(damaged.bytes).equals(base.bytes) };
}

/** Makes the document of a case, reads it and judges what was read. */
export const runCase = async (it: Case): Promise<Outcome> => judgeCase(it, await makeCase(it));

/** Reads a damaged document and judges what was read. */
export async function judgeCase(it: Case, damaged: Made): Promise<Outcome> {
  const { base, known } = damaged;
  const common = { layout: base.layout, faults: [], whole: null, cells: 0, bytes: damaged.bytes };
  const start = performance.now();
  try {
    const read = await readDamaged(it, base, known, damaged);
    const ms = await timeOf(performance.now() - start, () => readDamaged(it, base, known, damaged));
    const isWhole = seedOf(JSON.stringify(it)) % wholeOnceIn === 0;
    return { ...common, ms, ...read, ...(isWhole ? await judgeWhole(base, damaged.bytes) : null) };
  } catch (error) {
    const detail = (error as Error).stack ?? String(error);
    return { ...common, numbers: 'crash', ms: performance.now() - start, detail };
  }
}

/** Asking for processor time takes as long as a small document: it is asked for where the clock tells of too much. */
async function timeOf(clock: number, again: () => Promise<unknown>): Promise<number> {
  if (clock <= limits.ms) return clock;
  const start = process.cpuUsage();
  await again();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function readDamaged(it: Case, base: Base, known: Known | null, { bytes, text, kept }: Damaged) {
  const result = await readDocument(await open({ name: `damaged.${base.format.ending}`, bytes }), nodeReaders);
  if (!result.ok) return { numbers: 'refused' as const, detail: result.error.detail ?? result.error.code };
  const read = readTables(result.doc);
  const moved = it.damages.some((d) => damages[d.name]!.numbers === 'moved');
  const numbers = moved ? 'changed' : kept ? 'known' : known ? compareNumbers(known, result.doc, text) : 'changed';
  const faults = numbers === 'changed' ? judgePlaces(result.doc, read) : judge(base, known, numbers, result.doc, read);
  return { numbers, faults, cells: Object.values(read.cells).filter(({ value }) => value !== null).length };
}

/** Runs the whole line twice. */
async function judgeWhole(base: Base, bytes: Uint8Array): Promise<Partial<Outcome>> {
  const name = `damaged.${base.format.ending}`;
  const start = performance.now();
  const first = await checkWhole(name, bytes);
  const ms = await timeOf(performance.now() - start, () => checkWhole(name, bytes));
  const second = await checkWhole(name, bytes);
  if (first?.json !== second?.json) return { whole: 'unsteady' };
  const detail = first && faultyFindings(first.checked);
  return { ...(ms > limits.ms ? { ms } : null), ...(detail ? { whole: 'findings', detail } : null) };
}

interface Damaged {
  bytes: Uint8Array;
  /** The words of the file; null where its bytes were hit. */
  text: string | null;
  /** By the nature of all damages the figures are kept. */
  kept: boolean;
}

/** Applies the damages of a case to the file of its base. */
function damage(base: Sound | Base, it: Case): Damaged {
  let { text, bytes } = base;
  let kept = true;
  for (const { name, seed } of it.damages) {
    const one = damages[name]!;
    if (one.level === 'print' || (base.hollow && !one.solid)) continue;
    kept &&= one.numbers === 'kept';
    if (one.level === 'bytes') bytes = one.apply(bytes, new Aim(seed, it.near)) ?? bytes;
    else if (text !== null) {
      text = one.apply(text, new Aim(seed, it.near)) ?? text;
      bytes = base.pack(text);
    }
  }
  const hitBytes = it.damages.some((d) => damages[d.name]!.level === 'bytes');
  return { bytes, text: hitBytes ? null : text, kept };
}

/** The words of the damaged file; null where it has none that can be hit. */
export const damagedText = (it: Case): string | null => damage(makeSound(it), it).text;
