import type { FormColumn } from '../../../form/form.ts';
import type { NoFigure, Reading } from '../../report.ts';
import type { Slotted } from '../align/cells.ts';
import { valueIn } from '../lines/cellValue.ts';

/** The reading of a cell whose row or table is not in the document. */
export const missing: NoFigure = { value: null, reason: 'missing', raw: '', span: null };

/** Turns what stands in a column into a reading. `at` is where an empty cell of the row is said to stand. */
export function readCell(text: string, slotted: Slotted, column: FormColumn, at: number): Reading {
  if (slotted === 'blank') return { value: null, reason: 'blank', raw: '', span: [at, at] };
  if (slotted === 'unsafe') return { value: null, reason: 'unreadable', raw: '', span: [at, at] };
  const { span, word, kind } = slotted;
  const raw = text.slice(span[0], span[1]);
  if (kind === 'empty') return { value: null, reason: 'blank', raw: '', span };
  if (word?.kind === 'mark') return { value: null, reason: 'blank', raw, span };
  const value = word ? valueIn(word, column) : null;
  if (value === null) return { value: null, reason: 'unreadable', raw, span };
  return word?.kind === 'number' && word.odd ? { value, raw, span, odd: word.odd } : { value, raw, span };
}
