import { correctionWords, describePlace, describeReading } from '../../i18n/corrections.ts';
import { marksOf } from '../../i18n/marks.ts';
import { Heads } from '../parts/Heads.tsx';
import { useLang } from '../state/site.ts';
import { useSource } from './source.ts';

/** What people corrected in the report: both values, who says so, and why. Nothing where nothing was. */
export function CorrectionsPanel() {
  const lang = useLang();
  const w = correctionWords[lang].panel;
  const { corrections = [] } = useSource().report;
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections-head">
      <h2 id="corrections-head">
        {w.title} <span>{corrections.length}</span>
      </h2>
      <p className="small muted">{w.note}</p>
      <table className="kv wide">
        <Heads names={[w.place, w.read, w.correct, w.who]} />
        <tbody>
          {corrections.map(({ at, read, correct, by, date, why }) => (
            <tr key={at}>
              <th scope="row">{describePlace(at, lang)}</th>
              <td>
                <del>{describeReading(read, lang)}</del>
              </td>
              <td>
                <b className="cor">{describeReading(correct, lang)}</b>
              </td>
              <td>{[by, date, why].filter(Boolean).join(marksOf(lang).comma)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
