import { describeFinding, ruleName } from '../../i18n/findings.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { useSite } from '../state/site.ts';
import { basisOf, type ToDo } from './actionSheets.ts';

/** One township's action list, as a sheet of its own in print. */
export function ActionList({ toDo: { township, entries }, years }: { toDo: ToDo; years: string }) {
  const { lang, words } = useSite();
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
              <th scope="col">{w.columns.severity}</th>
              <th scope="col">{w.problem}</th>
              <th scope="col">{w.columns.quote}</th>
              <th scope="col">{w.basis}</th>
              <th scope="col">{w.responsible}</th>
              <th scope="col">{w.deadline}</th>
              <th scope="col">{w.done}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the number is the name
              <tr key={i}>
                <td>{i + 1}</td>
                <td>{entry.year}</td>
                <td className="nb">{words.shell.severity[entry.severity]}</td>
                <td className="msg">
                  <b title={entry.rule}>{ruleName(entry.rule, lang)}</b>
                  <br />
                  {describeFinding(entry, lang)}
                </td>
                <td className="quote" lang="zh-CN">
                  {entry.quotes[0]?.slice(0, 120)}
                </td>
                <td className="small">{basisOf(entry, lang)}</td>
                <td className="blank-line" />
                <td className="blank-line" />
                <td className="blank-line wide" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
