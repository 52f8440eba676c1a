import type { SameWords } from '../lang.ts';
import type { checkWords as zh } from '../zh/check.ts';

export const checkWords: SameWords<typeof zh> = {
  title: 'Self-check: a draft before it is published',
  lede: 'Choose a file. This browser reads and checks it with the same code as the site. **The file does not leave this computer.**',
  drop: 'Drop files here, or',
  choose: 'Choose files',
  rules: 'What is checked',
  rulesNote:
    '■ error, ▲ warning, ○ note, ▨ what we could not read (no error of the township). Point at a rule for what it ' +
    'checks; its basis is on the data page.',
  ofDraft: 'The draft itself',
  ofYears: 'Against last year’s report, where this collection has it',
  formats: (endings) =>
    `Read: ${endings.join(', ')}; the content decides, not the ending. Several at once, up to 20 MB each.`,
  scans: 'Scans are recognised on this computer too; each page takes seconds.',
  noScans:
    'This single file cannot recognise scans: open them on the self-check page of the site, or run npm run check.',
  files: 'Files',
  reading: 'Reading…',
  recognising: (page, pages) => `Recognising a scan: page ${page} of ${pages}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  noRecogniser: (why) =>
    `Not read: a scan, not to be recognised here${why && ` (${why})`}; use the site in a newer browser, or npm run check`,
  lacking: 'Some pages are scans, not to be recognised here; use the site in a newer browser, or npm run check.',
  failed: (why) => `Not read as a report: ${why}`,
  crashed: 'Something went wrong; the file was not read.',
  clear: 'Clear',
  results: 'Results',
  file: 'File',
  who: 'Township and year',
  read: 'Read',
  tablesRead: (read, of) => `tables ${read}/${of} cells`,
  proseRead: 'prose read',
  proseUnread: 'prose not read',
  found: 'Findings',
  unknown: 'Township or year not recognised',
  nothingLeaves: 'Closing the page clears everything; nothing is kept.',
  compared: (township, year) =>
    `Compared with the report of ${township} for ${year} (carry-over, copying, recurring problems).`,
  notCompared: (township, year) => `The collection has no report of ${township} for ${year}: nothing to compare with.`,
  elsewhere:
    'The township is not in this county’s list: nothing to compare with. Change to its county at the top of the page.',
  draft: (township, year) => `${township} ${year} (draft)`,
  csv: 'Findings as CSV',
  show: 'Show',
  shown: 'Shown',
};
