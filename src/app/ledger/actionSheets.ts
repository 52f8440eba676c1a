import type { LedgerEntry, Township } from '../../dataset/dataset.ts';
import { rules } from '../../findings/rules.ts';
import { describeBasis, describeFinding, ruleName } from '../../i18n/findings.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { marksOf } from '../../i18n/marks.ts';
import { countGroups } from '../../series/ledger.ts';
import type { CsvTable } from '../../series/table.ts';
import type { Sheet } from '../../series/workbook.ts';

/** A township with what it has to act on. */
export interface ToDo {
  township: Township;
  entries: readonly LedgerEntry[];
}

/** The legal basis of a finding's rule, as cited. */
export const basisOf = ({ rule }: Pick<LedgerEntry, 'rule'>, lang: Lang): string =>
  rules[rule].basis.map((b) => describeBasis(b, lang)).join(marksOf(lang).semicolon);

/** One township's action list: who, until when and how far are left open to be filled in; the rule's id comes last. */
export function actionTable(entries: readonly LedgerEntry[], lang: Lang): CsvTable {
  const w = ledgerWords[lang];
  const { columns } = w;
  const header = [
    ...[w.number, columns.year, columns.severity, columns.rule, w.problem, columns.quote, w.basis],
    ...[w.responsible, w.deadline, w.done, w.ruleId],
  ];
  const rows = entries.map((entry, i) => [
    ...[i + 1, entry.year, words(lang).shell.severity[entry.severity], ruleName(entry.rule, lang)],
    ...[describeFinding(entry, lang), entry.quotes[0] ?? '', basisOf(entry, lang)],
    ...[null, null, null, entry.rule],
  ]);
  return [header, ...rows];
}

/** Names of sheets: at most 31 characters, none of those a workbook forbids, no two alike whatever their case. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 27);
    let unique = base;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${base} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const widths = [6, 8, 8, 20, 44, 40, 30, 12, 12, 20, 18];

/** The action lists of townships as a workbook: an overview where there are several, then a sheet for each with something to do. */
export function actionSheets(toDo: readonly ToDo[], lang: Lang): Sheet[] {
  const w = ledgerWords[lang];
  const filled = toDo.filter(({ entries }) => entries.length > 0);
  const header = [
    w.columns.township,
    ...(['error', 'warning', 'note'] as const).map((s) => words(lang).shell.severity[s]),
  ];
  const summary: CsvTable = [
    [...header, w.code],
    ...toDo.map(({ township, entries }) => {
      const { error, warning, note } = countGroups(entries);
      return [township.name, error, warning, note, township.code];
    }),
  ];
  const names = sheetNames([w.summarySheet, ...filled.map(({ township }) => township.name)]);
  const sheets = filled.map(({ entries }, i) => ({
    name: names[i + 1]!,
    rows: actionTable(entries, lang),
    frozen: 1,
    widths,
  }));
  return filled.length === 1 ? sheets : [{ name: names[0]!, rows: summary, widths: [20, 8, 8, 8, 14] }, ...sheets];
}
