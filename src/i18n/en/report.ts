import { formatCount, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { reportWords as zh } from '../zh/report.ts';

export const reportWords: SameWords<typeof zh> = {
  title: (township, year) => `${township}: report for ${year}`,
  lede: (status, { read, expected }, prose, { error, warning, unread }) => {
    const cells = expected > 0 ? `tables: ${read} of ${expected} cells read` : 'none of the national tables was found';
    const words = {
      read: 'prose read',
      unread: '**prose not read**',
      scan: '**a scan: figures of tables only where two readers agree, none from its prose**',
    }[prose];
    const found =
      error > 0
        ? `**${error} ${error === 1 ? 'error' : 'errors'}**`
        : `no errors, ${warning || 'no'} ${warning === 1 ? 'warning' : 'warnings'}`;
    const ours = unread > 0 ? `; ${unread} ${unread === 1 ? 'thing' : 'things'} we could not read` : '';
    return `${status}; ${expected > 0 && read === 0 ? `**${cells}**` : cells}; ${words}; ${found}${ours}.`;
  },
  status: {
    on_time: 'Published on time',
    late: (days) => `Published ${days} ${days === 1 ? 'day' : 'days'} late`,
    undated: 'Undated',
    not_published: 'Not published, as stated by hand',
  },
  choose: 'Choose a report',
  chooseLede: 'A cell leads to a report: its text and every figure read from it.',
  notHere: (id) => `This county has no report ${id}.`,
  more: (n) => `${n} more ${n === 1 ? 'file' : 'files'} for the year`,
  another: (n) => `No. ${n}`,
  marks: 'Mark',
  kinds: {
    figure: 'figures',
    channel: 'channels',
    problem: 'problems',
    improvement: 'measures',
    finding: 'findings',
    identity: 'identity',
  },
  source: 'Source',
  contents: 'On this page',
  figuresTab: (n) => `Figures ${n}`,
  findingsTab: (n) => `Findings ${n}`,
  noWords: (why) => `There is no text to show: ${why}.`,
  unread: (status, why, expected) =>
    `${status}; **neither tables nor prose were read**: ${why}; tables: 0 of ${expected} cells read.`,
  rebuilt: 'Set again after the form; the figures are as written. A figure leads to its place in the text.',
  verbatim: 'Verbatim text',
  showTable: 'Table',
  zeroRows: (n) => `${formatCount(n, 'more row')} at 0`,
  onlyZero: (n) => `All ${n} rows report 0`,
  showRows: 'Show',
  findings: 'Findings',
  unreadFindings: 'What we could not read',
  unreadNote: 'Here this tool failed to read; it is no error of the township. Please see the original.',
  noFindings: 'No findings.',
  notChecked: 'No words were read: nothing could be checked.',
  accepted: (reason) => `Accepted: ${reason}`,
  basis: (basis) => `Basis: ${basis}`,
  noPlace: 'No place in the text to point to',
  printSheet: 'Print the findings of this report',
  allFindings: 'On the findings page',
  figures: 'Figures read',
  figuresCount: (read, expected, blank, unreadable, missing) =>
    [
      `${read} of ${expected} cells read`,
      blank > 0 && `${blank} blank`,
      unreadable > 0 && `${unreadable} unreadable`,
      missing > 0 && `${missing} not found`,
    ]
      .filter(Boolean)
      .join(', '),
  noTables: 'None of the national tables was found.',
  meter: (positive, zero, blank, unreadable, missing) =>
    [
      `${positive} above 0`,
      `${zero} reported as 0`,
      blank > 0 && `${blank} blank`,
      unreadable > 0 && `${unreadable} unreadable`,
      missing > 0 && `${missing} not found`,
    ]
      .filter(Boolean)
      .join(', '),
  nothingRead: (expected) => `0 of ${expected} cells were read.`,
  openOriginal: 'Open the original',
  measure: 'Measure',
  thisReport: 'This report',
  before: 'Year before',
  median: (whole) => (whole ? 'Overall median' : 'County median'),
  allCells: (n) => `All ${n} cells`,
  raw: 'As written',
  value: 'Value',
  cell: 'Cell',
  disclosedStated: 'total as stated',
  disclosedDerived: 'sum of the parts',
  identity: 'Identity',
  published: 'Published',
  publishedOn: (date, status, deadline) => `${date}, ${status} (due ${deadline})`,
  agency: 'Agency',
  code: 'Code',
  file: 'File',
  link: 'Address',
  resolved: 'Supplied',
  resolvedFields: {
    township: 'township',
    county: 'county',
    prefecture: 'prefecture',
    province: 'province',
    code: 'code',
    year: 'year',
    date: 'date',
    agency: 'agency',
  },
  resolvedNote: 'not in the text; from the gazetteer or the accompanying metadata',
  formats: {
    txt: 'text',
    md: 'text',
    html: 'web page',
    docx: 'Word',
    doc: 'Word',
    pdf: 'PDF',
    rtf: 'RTF',
    xlsx: 'spreadsheet',
    ofd: 'OFD',
    scan: 'scan, read from pictures',
  } as Readonly<Record<string, string>>,
  narrative: 'Words read',
  channelsRead: (n) => formatCount(n, 'channel'),
  fee: 'Information-processing fee (text)',
  disclosed: 'Information disclosed (text)',
  previousTownship: (name) => `Previous: ${name}`,
  nextTownship: (name) => `Next: ${name}`,
  neighbours: 'Reports of neighbouring townships',
  number: formatNumber,
};
