import { nodeReaders } from '../../scripts/readers.ts';
import { readDocument } from '../../src/document/read.ts';
import { readTables } from '../../src/report/tables/tables.ts';
import { type Base, makeBase, makeSound, type Sound } from './base.ts';
import { Aim, type Case, seedOf } from './case.ts';
import { damages } from './damages/damages.ts';
import { compareNumbers, type FaultyCell, judge, judgePlaces, type Known, know, type Numbers } from './judge.ts';
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
  const base = await makeBase(it);
  last = { key, base, known: know(base) };
  return last;
}

/** Of so many documents one goes through the whole line, twice; of the others the tables alone are read. */
const wholeOnceIn = 16;

/** Damages a document, reads it and judges what was read. */
export async function runCase(it: Case): Promise<Outcome> {
  const { base, known } = await prepare(it);
  const damaged = damage(base, it);
  const start = process.cpuUsage();
  const cpu = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const common = { layout: base.layout, faults: [], whole: null, cells: 0, bytes: damaged.bytes };
  try {
    const read = await readDamaged(it, base, known, damaged);
    const spent = cpu();
    const whole = seedOf(JSON.stringify(it)) % wholeOnceIn === 0 ? await judgeWhole(base, damaged.bytes) : null;
    return { ...common, ...read, ...whole, cpu: Math.max(spent, whole ? (cpu() - spent) / 2 : 0) };
  } catch (error) {
    return { ...common, numbers: 'crash', cpu: cpu(), detail: (error as Error).stack ?? String(error) };
  }
}

async function readDamaged(it: Case, base: Base, known: Known | null, { bytes, text, kept }: Damaged) {
  const result = await readDocument({ name: `damaged.${base.format.ending}`, bytes: bytes.slice() }, nodeReaders);
  if (!result.ok) return { numbers: 'refused' as const, detail: result.error.detail ?? result.error.code };
  const read = readTables(result.doc);
  const moved = it.damages.some((d) => damages[d.name]!.numbers === 'moved');
  const numbers = moved ? 'changed' : kept ? 'known' : known ? compareNumbers(known, result.doc, text) : 'changed';
  const faults = numbers === 'changed' ? judgePlaces(result.doc, read) : judge(base, known, numbers, result.doc, read);
  return { numbers, faults, cells: Object.values(read.cells).filter(({ value }) => value !== null).length };
}

/** Runs the whole line twice. */
async function judgeWhole(base: Base, bytes: Uint8Array): Promise<Pick<Outcome, 'whole' | 'detail'>> {
  const name = `damaged.${base.format.ending}`;
  const [first, second] = [await checkWhole(name, bytes), await checkWhole(name, bytes)];
  if (first?.json !== second?.json) return { whole: 'unsteady' };
  const detail = first && faultyFindings(first.checked);
  return detail ? { whole: 'findings', detail } : { whole: null };
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
