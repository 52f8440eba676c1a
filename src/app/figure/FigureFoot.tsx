import { type ReactNode, useState } from 'react';
import { marksOf } from '../../i18n/marks.ts';
import type { CsvTable } from '../../series/table.ts';
import type { View } from '../../series/view.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { OpenSite } from '../embed/OpenSite.tsx';
import { CsvButton } from '../parts/CsvButton.tsx';
import { copyText } from '../state/copy.ts';
import { useSite } from '../state/site.ts';
import { measureBehind, tableOf } from '../state/tableAddress.ts';
import { useLink } from '../state/useLink.ts';
import { usePassing } from '../state/usePassing.ts';

interface Props {
  /** Name of the figure. */
  title: string;
  /** The year or years it shows, as cited. */
  years: string;
  /** Where its figures come from, in one sentence. */
  source?: ReactNode;
  /** Who counted what its figures are held against. */
  from?: string;
  /** Its table, made on the click, and the name of the file. */
  csv?: { name: string; table: () => CsvTable | Promise<CsvTable> };
  /** What the address of the figure alone names; absent where it cannot stand alone. */
  embed?: Partial<View>;
  /** Actions of this figure only, before the others. */
  children?: ReactNode;
}

/** The address and the citation of a figure. */
function useTexts({ title, years, from = '' }: Props) {
  const { county, index, lang, words } = useSite();
  const link = useLink();
  const day = () => new Date().toISOString().slice(0, 10);
  const named = marksOf(lang).title(title);
  return { link, citation: () => words.chart.cite(named, county.name, years, index.version, link(), day(), from) };
}

/** The foot of a figure that is a table: its source, and what can be taken away. */
export function FigureFoot(props: Props) {
  const { view, collection, words } = useSite();
  const data = tableOf(collection, measureBehind(view));
  const { chart, shell } = words;
  const { title, source, csv, embed, children } = props;
  const [handout, setHandout] = useState<string | null>(null);
  const [said, setSaid] = usePassing('');
  const texts = useTexts(props);
  const give = async (text: string, always = false) => {
    const copied = await copyText(text);
    setSaid(copied ? chart.copied : '');
    setHandout(always || !copied ? text : null);
  };
  return (
    <>
      <p className="src">
        <span>{source}</span>
        <span className="acts np">
          <span role="status" className="muted">
            {said}
          </span>
          {!view.embed && children}
          {csv && <CsvButton name={csv.name} table={csv.table} />}
          {view.embed ? (
            <OpenSite />
          ) : (
            <>
              <Act word={shell.copyLink} act={() => void give(texts.link())} />
              {data && <Act word={chart.copyData} act={() => void give(data())} />}
              <Act word={chart.citeIt} act={() => void give(texts.citation(), true)} />
              {embed && <EmbedButton title={title} patch={embed} />}
            </>
          )}
        </span>
      </p>
      {handout !== null && (
        <div className="handout np">
          <p>{chart.copyThis}</p>
          <textarea readOnly value={handout} aria-label={chart.copyThis} onFocus={(e) => e.target.select()} />
        </div>
      )}
    </>
  );
}

function Act({ word, act }: { word: string; act: () => void }) {
  return (
    <button type="button" className="lkb" onClick={act}>
      {word}
    </button>
  );
}
