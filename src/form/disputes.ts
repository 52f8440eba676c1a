import type { FormColumn, FormTable } from './form.ts';

/** The five result columns of table four, repeated for each of its three groups. */
export const resultColumns = [
  { id: 'upheld', labels: ['结果维持'] },
  { id: 'corrected', labels: ['结果纠正'] },
  { id: 'other', labels: ['其他结果'] },
  { id: 'pending', labels: ['尚未审结'] },
  { id: 'total', labels: ['总计'] },
] as const satisfies readonly FormColumn[];

/** Table four, the same in both editions: 3 groups × 5 results printed side by side in one row of 15 numbers. */
export const disputes: FormTable = {
  id: 'disputes',
  rows: [
    { id: 'review', labels: ['行政复议'], columns: resultColumns },
    { id: 'direct_litigation', labels: ['未经复议直接起诉'], columns: resultColumns },
    { id: 'litigation_after_review', labels: ['复议后起诉'], columns: resultColumns },
  ],
};
