import type { CellId } from '../../src/form/form.ts';
import { fillForm } from '../report/tables/damageModel.ts';
import { printForm } from '../report/tables/damageSheet.ts';
import { type Case, Chance, seedOf } from './case.ts';
import { damages } from './damages/damages.ts';
import { type Format, formats } from './formats.ts';

/** A sound document, or one that was damaged only in print, with what it states. */
export interface Base {
  format: Format;
  layout: string;
  bytes: Uint8Array;
  /** The words of the file that damages can hit; null where they hit bytes alone. */
  text: string | null;
  /** What each cell says; null = no number. Cells of other editions are not in it. */
  truth: ReadonlyMap<CellId, number | null>;
  /** Cells that are not known; whatever is read of them is right. */
  unknown: ReadonlySet<CellId>;
  hollow: boolean;
  repeats: boolean;
}

/** Makes the base of a case, its damage to the print included. */
export function makeBase({ format: id, seed, damages: chosen }: Case): Base {
  const format = formats.find((f) => f.id === id)!;
  const chance = new Chance(seed);
  const filled = fillForm(chance);
  let print = printForm(filled, chance);
  let hollow = false;
  let repeats = false;
  for (const { name, seed: own } of chosen) {
    const damage = damages[name]!;
    if (damage.level !== 'print') continue;
    print = damage.apply(print, new Chance(own));
    hollow ||= damage.hollow;
    repeats ||= damage.repeats;
  }
  const { layout, text } = format.write!(print, new Chance(seedOf(seed, 'layout')));
  const truth = new Map(Object.entries(filled.cells).map(([cell, { value }]) => [cell as CellId, value]));
  return { format, layout, text, bytes: format.pack(text), truth, unknown: new Set(), hollow, repeats };
}
