import { useState } from 'react';
import { dataWords } from '../../i18n/data.ts';
import { measureName } from '../../i18n/i18n.ts';
import { type Measure, measures } from '../../series/measures.ts';
import { Heads } from '../parts/Heads.tsx';
import { measureFits } from '../parts/measureFits.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { SearchInput } from '../parts/SearchInput.tsx';
import { copyText } from '../state/copy.ts';
import { isSingleFile } from '../state/load.ts';
import { useSite } from '../state/site.ts';
import { tableFile, tableOf } from '../state/tableAddress.ts';

/** The tables of all measures under addresses that stay. A page that carries its data itself has none beside it. */
export function MeasureTables() {
  const { lang } = useSite();
  const w = dataWords[lang];
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  if (isSingleFile()) return null;
  const search = typed.trim().toLowerCase();
  const shown = measures.filter((m) => (search ? measureFits(m, search) : all || m.group !== 'cells'));
  return (
    <section className="fig tables" aria-labelledby="tables">
      <h2 id="tables">{w.tables}</h2>
      <p className="note">{w.tablesNote}</p>
      <SearchInput {...{ typed, setTyped }} label={w.searchTables} />
      {shown.length > 0 ? (
        <Tables shown={shown} />
      ) : (
        <p className="small muted" role="status">
          {w.noTable}
        </p>
      )}
      {!search && (
        <button type="button" className="lkb small more" onClick={() => setAll(!all)}>
          {all ? w.fewerTables : w.allTables(measures.length)}
        </button>
      )}
    </section>
  );
}

function Tables({ shown }: { shown: readonly Measure[] }) {
  const { lang, words } = useSite();
  const w = dataWords[lang];
  return (
    <Scroll label={w.tables}>
      <table className="dt text">
        <Heads names={[w.name, w.unit, w.file]} />
        <tbody>
          {shown.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">{measureName(measure, lang)}</th>
              <td>{words.shell.units[measure.unit]}</td>
              <td>
                <Files measure={measure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Files({ measure: { id } }: { measure: Measure }) {
  const { collection, lang, words } = useSite();
  const w = dataWords[lang];
  const [copied, setCopied] = useState(false);
  const copy = () => void copyText(tableOf(collection, id)?.() ?? '').then(setCopied);
  return (
    <span className="acts">
      <a href={tableFile(collection, id)} download={`${id}.csv`}>
        CSV
      </a>
      <a href={tableFile(collection, id, 'json')}>{w.about}</a>
      <button type="button" className="lkb" onClick={copy} aria-label={`${w.copyAddress} ${id}`}>
        {copied ? words.shell.copied : w.copyAddress}
      </button>
    </span>
  );
}
