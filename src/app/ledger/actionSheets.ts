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

/** The longest name of a sheet, and the one that Excel keeps for itself. */
const longestName = 31;
const reserved = 'history';

/** What no workbook takes in the name of a sheet: its own signs, controls, broken halves of characters. */
const forbidden = /[[\]:*?/\\'\p{Cc}\p{Surrogate}]/gu;

/** The beginning of a name, no longer than so many code units, without half a character at its end. */
function beginning(name: string, longest: number): string {
  let kept = '';
  for (const sign of name) {
    if (kept.length + sign.length > longest) break;
    kept += sign;
  }
  return kept.trim();
}

/** Names of sheets: at most 31 characters, none of those a workbook forbids, no two alike whatever their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set([reserved, '']);
  return names.map((name) => {
    const plain = name.replace(forbidden, ' ').trim();
    let unique = beginning(plain, longestName);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const number = ` ${n}`;
      unique = (beginning(plain, longestName - number.length) + number).trim();
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Together as wide as a page that lies across. */
const widths = [5, 5, 5, 12, 26, 21, 14, 8, 8, 11, 13];

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
    widths,
    form: true,
  }));
  return filled.length === 1 ? sheets : [{ name: names[0]!, rows: summary, widths: [24, 8, 8, 8, 14] }, ...sheets];
}
