import type { FormTable } from '../../../form/form.ts';
import { LetterPairs } from '../lines/letterPairs.ts';
import { groupsOf, type Slot, slotsOf } from '../lines/slots.ts';

/** A label of a row, by its letters. */
export interface Label {
  slot: number;
  ink: string;
  /** In one edition the label of a group, beside which rows stand. */
  group: boolean;
  /** Without its number. */
  core: string;
  /** Two letters that are a column header too. */
  bare: boolean;
  /** Such but for its number. */
  numbered: boolean;
  /** The number that the form gives the label, also where this wording has none. */
  number: string;
  /** Its last letters. */
  end: string;
  pairs: readonly LabelPair[];
  total: number;
  /** Shorter than the form's own wording, or another: it proves less. */
  other: boolean;
}

/** A pair of letters of a label; pairs that few labels have weigh more. */
interface LabelPair {
  /** Its number in the index. */
  pair: number;
  weight: number;
  rare: boolean;
}

/** Knows the labels of one table by their letter pairs. */
export interface LabelIndex {
  slots: readonly Slot[];
  labels: readonly Label[];
  pairs: LetterPairs;
  /** The labels that have a pair, by its number. */
  byPair: readonly (readonly number[])[];
}

/** Labels of rows that are labels of columns too, in short. */
const columnHeaders = new Set(['其他', '总计', '合计']);

/** Indexes the labels of a table, whatever the edition. */
export function indexLabels(table: FormTable['id']): LabelIndex {
  const slots = slotsOf(table);
  const pairs = new LetterPairs(slots.flatMap((slot) => slot.labels));
  const spread = Array.from({ length: pairs.count }, () => new Set<number>());
  slots.forEach((slot, i) => {
    for (const label of slot.labels) for (const pair of pairs.of(label)) spread[pair]!.add(i);
  });
  const groups = new Set(slots.flatMap(groupsOf));
  const labels = slots.flatMap((slot, i) =>
    slot.labels.map((label, variant): Label => {
      const own = pairs.of(label).map((pair) => {
        const { size } = spread[pair]!;
        return { pair, weight: 1 / size, rare: size <= 2 };
      });
      return {
        slot: i,
        ink: label,
        group: groups.has(label),
        core: label.replace(/^[\d一二三四五六七]/, ''),
        bare: columnHeaders.has(label),
        numbered: columnHeaders.has(label.slice(1)),
        number: /^\d/.exec(slot.labels[0]!)?.[0] ?? '',
        end: label.slice(-3),
        pairs: own,
        total: own.reduce((sum, p) => sum + p.weight, 0),
        other: variant > 0,
      };
    }),
  );
  const byPair = Array.from({ length: pairs.count }, (): number[] => []);
  labels.forEach((label, i) => {
    for (const { pair } of label.pairs) byPair[pair]!.push(i);
  });
  return { slots, labels, pairs, byPair };
}
