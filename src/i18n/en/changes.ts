import type { SameWords } from '../lang.ts';
import type { changeWords as zh } from '../zh/changes.ts';

export const changeWords: SameWords<typeof zh> = {
  title: 'Changes',
  lede:
    'Each time the data are made they are compared with the version before: which reports are new, gone or changed, ' +
    'which figures, and why.',
  none: 'No record of changes: these data are a single file, or an earlier program made them.',
  first: (reports) =>
    `First version, ${reports === '1' ? '1 report' : `${reports} reports`}; there is nothing earlier to compare with.`,
  parts: {
    new: (n) => (n === '1' ? '1 report new' : `${n} reports new`),
    gone: (n) => (n === '1' ? '1 report gone' : `${n} reports gone`),
    changed: (n) => (n === '1' ? '1 report changed' : `${n} reports changed`),
    figures: (n) => (n === '1' ? '1 figure changed' : `${n} figures changed`),
  },
  heads: { new: 'New reports', gone: 'Reports gone', changed: 'Reports changed', figures: 'Figures changed' },
  versions: 'Versions',
  version: (version, before) => `Version ${version}, compared with ${before}`,
  firstVersion: (version) => `Version ${version}`,
  updated: (day) => `data up to ${day}`,
  causes: {
    file: 'the file was replaced or edited',
    correction: 'corrected by hand',
    reading: 'same file, read otherwise (a new program, or other statements beside it)',
  },
  columns: {
    township: 'Township',
    year: 'Year',
    file: 'File',
    what: 'Figure',
    old: 'Before',
    now: 'Now',
    why: 'Why',
  },
  figuresOf: (n) => (n === '1' ? '1 figure' : `${n} figures`),
  rest: (n) => `${n} more are not listed`,
  showAll: (n) => `Show all (${n})`,
  uncompared: (n) => `The earlier figures of ${n} counties could not be read; they were not compared.`,
  feed: 'Subscribe (Atom)',
  figureNames: { problem_count: 'Problems stated', problems: 'Categories of problems' },
  nothing: 'none',
  feedTitle: (title) => `${title}: changes`,
};
