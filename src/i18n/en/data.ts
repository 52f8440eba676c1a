import { formatCount } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { dataWords as zh } from '../zh/data.ts';

export const dataWords: SameWords<typeof zh> = {
  title: 'Data: downloads, codebook, method',
  lede: (reports, counties, townships, years, failed, tables, prose) =>
    `${reports} reports for ${years} of ${townships} townships in ${counties} ` +
    `${counties === '1' ? 'county' : 'counties'}; tables of ${tables} and prose of ${prose} were read. ` +
    `${failed > 0 ? `**${formatCount(failed, 'file')} became no report**, listed below.` : 'Every file became a report.'}`,
  downloads: 'Downloads',
  downloadsNote: 'The package: UTF-8, RFC 4180, blank = not stated. For Excel take the files below.',
  all: 'Download all',
  allFiles: (files, size) => `zip, ${files} files${size && `, ${size}`}`,
  file: 'File',
  what: 'Contents',
  size: 'Size',
  rows: 'Rows',
  hash: 'SHA-256',
  noPackage: 'This build has no data package. npm run data writes it into the data folder.',
  descriptor: 'Columns, units, codes and checksums (Data Package v2)',
  parquet: (files) =>
    `The same tables as Parquet, ${files} files by year and province; this lists them and their columns`,
  readme: 'About, and how to cite',
  tables: 'A table for each measure',
  tablesNote:
    'Township by year; a letter in the last column says why there is no figure. For scripts and Excel: addresses stay.',
  searchTables: 'Search measures',
  noTable: 'No such measure.',
  allTables: (n) => `Show all ${n}`,
  fewerTables: 'Show fewer',
  about: 'About',
  copyAddress: 'Copy address',
  county: 'Files for Excel',
  countyNote: (county) => `Every measure of ${county}. Wide: one row per township and year; long: one row per figure.`,
  csvOf: (form) => `CSV (${form.toLowerCase()})`,
  failures: 'Files that became no report',
  failuresNote: 'They are counted, not dropped.',
  noFailures: 'None.',
  reason: 'Why',
  codebook: 'Codebook',
  codebookNote: 'The codes, names and definitions below are the ones the program uses.',
  fields: (n) => `${n} fields`,
  field: 'Field',
  name: 'Name',
  type: 'Type',
  unit: 'Unit',
  values: 'Values',
  forms: 'Cells of the forms',
  formOf: (edition, n, basis) => `${edition}, ${n} cells, after ${basis}`,
  cellId: 'Id',
  row: 'Row',
  column: 'Column',
  channels: 'Channels (23)',
  categories: 'Problem categories (18)',
  rules: 'Rules',
  basis: 'Basis',
  measures: 'Measures',
  nothing: 'Kinds of nothing',
  sheetSource: 'Annual disclosure reports of the townships; their words belong to those who published them',
  nothingRows: {
    '0': 'Reported as 0: the text says 0',
    blank: 'Left blank: an empty cell, or / — 无',
    unreadable: 'Something stands there that is no number, or the order is not safe',
    missing: 'The document lacks the row or the table',
    not_in_form: 'The form of that year has no such cell',
    not_seen: 'No report seen: due, and the file is not here; that does not mean none was published',
    not_published: 'Stated by hand (places.json or .meta.json) not to have been published',
    not_due: 'Not yet established, or merged: not due',
    not_collected: 'Not collected: the collection is a selection, or has no report of that county for that year',
  },
  method: 'Method',
  methodText: [
    'Tables are aligned with the national form: labels first, then the numbers that follow them. Where a table has ' +
      'lost its grid, the order of the form and its arithmetic may choose between readings, but no number is ever ' +
      'altered. What cannot be aligned safely is “unreadable”, not guessed.',
    'Three judgements are told apart: whether a report was seen, whether its tables were read, whether its prose was ' +
      'read. A report whose tables are pictures counts with its date, channels, counts and problems; only its cells ' +
      'are lacking. Of several files on one year of a township the later, fuller one counts.',
    'Prose: counts, channels, problems, measures, requests, disputes and fees are taken sentence by sentence. Each ' +
      'carries its place in the text.',
    'Blank is not zero: nothing is filled in, totals are never repaired, a zero stands only where the text says zero.',
    'Findings: rules look at the report itself, at last year’s, and at the county’s other townships; each names its ' +
      'basis and both sides of what disagrees, and calls neither right. What we could not read stands by itself and is ' +
      'no error of a township. Accepted exceptions are listed with their reason and not counted.',
    'Like for like: changes use only townships with a figure in both years; medians need three townships, quartiles five.',
    'Due: townships of the division codes. Date: as signed, else as published; the deadline is 31 January (article 49).',
  ],
  cite: 'Cite',
  citeShort: 'Short',
  citeLong: 'Long',
  copyCitation: 'Copy',
  version: 'Version',
  versionNote: 'The version is computed from all contents: same contents, same version. ',
  rights: 'The texts belong to the authorities that published them.',
  collection: 'Collection',
};
