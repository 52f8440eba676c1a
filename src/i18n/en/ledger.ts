import { formatCount, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { ledgerWords as zh } from '../zh/ledger.ts';

export const ledgerWords: SameWords<typeof zh> = {
  title: 'Findings: what is wrong with the reports',
  lede: (year, { error, warning, note, unread }, accepted) => {
    const n = error + warning + note;
    const found =
      n === 0
        ? `No findings ${year}`
        : `${formatCount(n, 'finding')} ${year}: **${formatCount(error, 'error')}**, ` +
          `${formatCount(warning, 'warning')}, ${formatCount(note, 'note')}`;
    const ours =
      unread > 0 ? `; ${formatCount(unread, 'thing')} we could not read, which are no errors of the townships` : '';
    return `${found}${ours}${accepted > 0 ? `; ${formatNumber(accepted)} accepted and not counted` : ''}.`;
  },
  ofYear: (year) => `for ${year}`,
  ofAll: 'over all years',
  filters: 'Filter',
  severity: 'Severity',
  rule: 'Rule',
  township: 'Township',
  year: 'Year',
  search: 'Search the words',
  allRules: 'All rules',
  allTownships: 'All townships',
  allYears: 'All years',
  allSeverities: 'All',
  shown: (n, all) => (n === all ? `${formatNumber(n)}` : `${formatNumber(n)} of ${formatNumber(all)}`),
  byRule: 'By rule',
  byRuleNote: 'A rule leads to its findings alone; each names its legal basis.',
  none: 'No finding fits.',
  clear: 'Clear filters',
  columns: {
    severity: 'Severity',
    township: 'Township',
    year: 'Year',
    rule: 'Rule',
    finding: 'What disagrees',
    quote: 'Words',
    place: 'Source',
  },
  sides: 'Both sides',
  ledger: 'Ledger',
  unread: 'What we could not read',
  unreadNote:
    'Here this tool failed to read (tables as pictures, attachments, rows it could not tell). These are no errors of ' +
    'the townships and are in no action list; please see the originals.',
  code: 'Code',
  ruleId: 'Rule id',
  groupId: 'Group id',
  reportId: 'Report id',
  acceptedColumn: 'Accepted',
  responsible: 'Responsible',
  deadline: 'Until',
  withStreaks: 'List recurring problems too',
  summarySheet: 'Summary',
  explain: 'What this rule checks',
  basis: 'Basis',
  noBasis: 'A general check, no article cited',
  accepted: (reason) => `Accepted: ${reason}`,
  actionList: 'Action list',
  actionListFor: (township, year) => `${township}: action list for the report of ${year}`,
  actionListNote: 'Errors and warnings only; who, until when and how far are left open to be filled in.',
  exportAction: 'Export action list, XLSX',
  printAction: 'Print action list',
  listAction: 'Show the action list of every township',
  hideAction: 'Hide the action lists',
  backToLedger: 'Back to the ledger',
  number: 'No.',
  problem: 'Finding',
  done: 'Done',
  nothingToDo: 'No errors or warnings to act on.',
  showMore: (n) => `Show ${n} more`,
  wrongTitle: 'Is this wrong?',
  wrong:
    'Rules see words and numbers only and may be mistaken. Put a .meta.json file of the same name beside the source ' +
    'file that names the accepted rule and the reason; after the data is built again the finding is shown as ' +
    'accepted.',
  notSeen: 'Not seen',
  notPublished: 'Not published',
};
