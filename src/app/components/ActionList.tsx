import type { LedgerEntry, Township } from '../../dataset/dataset.ts';
import { rules } from '../../findings/rules.ts';
import { describeBasis, describeFinding, ruleName } from '../../i18n/findings.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import type { CsvTable } from '../../series/table.ts';
import { useSite } from '../site.ts';

/** The legal basis of a finding's rule, as cited. */
export const basisOf = (entry: Pick<LedgerEntry, 'rule'>, lang: Lang): string =>
  rules[entry.rule].basis.map((b) => describeBasis(b, lang)).join(lang === 'zh' ? '；' : '; ');

/** Action lists as a table to hand out: one row per finding, an empty column for what was done. */
export function actionTable(entries: readonly LedgerEntry[], nameOf: (code: string) => string, lang: Lang): CsvTable {
  const w = ledgerWords[lang];
  const { columns } = w;
  const header = [
    w.number,
    columns.township,
    columns.year,
    columns.severity,
    columns.rule,
    w.problem,
    columns.quote,
    w.basis,
    w.done,
  ];
  const rows = entries.map((entry, i) => [
    i + 1,
    nameOf(entry.township),
    entry.year,
    entry.severity,
    ruleName(entry.rule, lang),
    describeFinding(entry, lang),
    entry.quotes[0] ?? '',
    basisOf(entry, lang),
    '',
  ]);
  return [header, ...rows];
}

/** One township's action list, as a sheet of its own in print. */
export function ActionList({
  township,
  entries,
  years,
}: {
  township: Township;
  entries: readonly LedgerEntry[];
  years: string;
}) {
  const { lang } = useSite();
  const w = ledgerWords[lang];
  return (
    <section className="fig sheet" aria-label={w.actionListFor(township.name, years)}>
      <h2>{w.actionListFor(township.name, years)}</h2>
      <p className="note">{w.actionListNote}</p>
      {entries.length === 0 ? (
        <p className="say">{w.nothingToDo}</p>
      ) : (
        <table className="led">
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.columns.year}</th>
              <th scope="col">{w.problem}</th>
              <th scope="col">{w.columns.quote}</th>
              <th scope="col">{w.basis}</th>
              <th scope="col">{w.done}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the number is the name
              <tr key={i}>
                <td>{i + 1}</td>
                <td>{entry.year}</td>
                <td className="msg">
                  <b>{ruleName(entry.rule, lang)}</b>
                  <br />
                  {describeFinding(entry, lang)}
                </td>
                <td className="quote" lang="zh-CN">
                  {entry.quotes[0]?.slice(0, 120)}
                </td>
                <td className="small">{basisOf(entry, lang)}</td>
                <td className="blank-line" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
