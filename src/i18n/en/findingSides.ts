import type { SideWords } from '../zh/findingSides.ts';

const printed = 'Printed';
const table = 'Table';
const text = 'Text';
const total = 'Total';
const parts = 'Sum of parts';
const last = 'Last year’s report';
const here = 'This year';
const elsewhere = 'In the text';

export const sideWords: SideWords = {
  rules: {
    A1: ['Received + carried in', 'Outcomes + carried over'],
    A2: [parts, total],
    A3: [parts, total],
    A4: [parts, total],
    A5: [last, here],
    A6: ['From last year', table],
    A7: ['From last year', table],
    late: ['Due', 'Dated'],
    early: ['Year ended', 'Dated'],
    wrong_form: ['Form of the year', 'Form used'],
    applications_mismatch: [table, text],
    disputes_mismatch: [table, text],
    decisions_mismatch: [table, text],
    fee_confusion: [table, printed],
    sum_in_prose: ['Total', parts],
    repeated_figure: ['One place', 'Another'],
    year_residue: ['Report for', elsewhere],
    year_conflict: ['Report for', elsewhere],
    place_residue: ['This place', elsewhere],
    outdated_basis: ['In force', elsewhere],
    jump: ['Own median', here],
  },
  otherwise: ['Against', printed],
};
