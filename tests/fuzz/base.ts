import { readFileSync } from 'node:fs';
import { nodeReaders } from '../../scripts/readers.ts';
import type { Doc } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import type { CellId } from '../../src/form/form.ts';
import { readTables, type TablesRead } from '../../src/report/tables/tables.ts';
import { fillForm } from '../report/tables/damageModel.ts';
import { printForm } from '../report/tables/damageSheet.ts';
import { type Case, Chance, seedOf } from './case.ts';
import { damages } from './damages/damages.ts';
import { type Format, formats } from './formats.ts';
import { open } from './open.ts';
import { statedTruth, type Truth, wordsOf } from './sources.ts';

/** A sound document, or one that was damaged only in print, before anything was read of it. */
export interface Sound {
  format: Format;
  layout: string;
  bytes: Uint8Array;
  /** The words of the file that damages can hit; null where they hit bytes alone. */
  text: string | null;
  pack(text: string): Uint8Array;
  truth: Truth | null;
  /** Cells are empty: white space and marks between cells must stay. */
  hollow: boolean;
  /** Figures stand twice, or others among them: their place tells nothing. */
  repeats: boolean;
}

/** A sound document with what it says. */
export interface Base extends Omit<Sound, 'truth'> {
  truth: Truth;
  /** How it reads; null where it is refused. */
  read: { doc: Doc; tables: TablesRead } | null;
}

/** Makes the sound document of a case, its damage to the print included. */
export const makeSound = (it: Case): Sound => (it.source === 'invented' ? invented(it) : fromFile(it));

function invented({ format: id, seed, damages: chosen }: Case): Sound {
  const format = formats.find((f) => f.id === id)!;
  const chance = new Chance(seed);
  const filled = fillForm(chance);
  const inPrint = chosen
    .flatMap(({ name, seed: own }) => {
      const damage = damages[name]!;
      return damage.level === 'print' ? [{ damage, own }] : [];
    })
    .sort((a, b) => Number(b.damage.zeros) - Number(a.damage.zeros));
  const print = inPrint.reduce((p, { damage, own }) => damage.apply(p, new Chance(own)), printForm(filled, chance));
  const { layout, text } = format.write!(print, new Chance(seedOf(seed, 'layout')));
  const any = (key: 'zeros' | 'hollow' | 'repeats') => inPrint.some(({ damage }) => damage[key]);
  const noZeros = any('zeros');
  const cells = Object.entries(filled.cells).map(
    ([cell, { value }]) => [cell as CellId, noZeros && value === 0 ? null : value] as const,
  );
  const truth = { cells: new Map(cells), unknown: new Set<CellId>() };
  const bytes = format.pack(text);
  return { format, layout, text, bytes, pack: format.pack, truth, hollow: any('hollow'), repeats: any('repeats') };
}

function fromFile({ format: id, source }: Case): Sound {
  const format = formats.find((f) => f.id === id)!;
  const bytes = new Uint8Array(readFileSync(source));
  const truth = statedTruth(source);
  const hollow = (truth?.unknown.size ?? 0) > 0;
  const layout = source.split(/[/\\]/).slice(-2).join('/');
  return {
    format,
    layout,
    bytes,
    text: wordsOf(bytes, format.ending),
    pack: format.pack,
    truth,
    hollow,
    repeats: false,
  };
}

/** Makes the base of a case; where nothing tells the truth of a file, the reading of the sound one is it. */
export async function makeBase(it: Case): Promise<Base> {
  const sound = makeSound(it);
  const file = await open({ name: `sound.${sound.format.ending}`, bytes: sound.bytes });
  const result = await readDocument(file, nodeReaders);
  const read = result.ok ? { doc: result.doc, tables: readTables(result.doc) } : null;
  return { ...sound, read, truth: sound.truth ?? readingAsTruth(read?.tables ?? null) };
}

function readingAsTruth(read: TablesRead | null): Truth {
  const cells = Object.entries(read?.cells ?? {}) as [CellId, { value: number | null }][];
  return {
    cells: new Map(cells.map(([cell, { value }]) => [cell, value])),
    unknown: new Set(cells.flatMap(([cell, { value }]) => (value === null ? [cell] : []))),
  };
}
