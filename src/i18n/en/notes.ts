import type { SameWords } from '../lang.ts';
import type { noteWords as zh } from '../zh/notes.ts';

export const noteWords: SameWords<typeof zh> = {
  notes: 'Notes',
  open: 'Notes',
  title: 'Notes at points of the chart',
  intro: (most, long) =>
    'Notes stand in the address: copied links, PNG, SVG and embeds carry them. ' +
    `At most ${most}, each of at most ${long} characters. Another measure drops them.`,
  township: 'Township',
  year: 'Year',
  text: 'Words',
  set: 'Set',
  full: (most) => `There are ${most}; remove one first.`,
  remove: 'Remove',
  removeOf: (where) => `Remove the note: ${where}`,
  where: (township, year) => `${township} ${year}`,
  mark: (n) => `n${n}`,
  hint: 'Right click or N: note',
  close: 'Close',
};
