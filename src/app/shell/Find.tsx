import { lazy, useState } from 'react';
import { measureName } from '../../i18n/i18n.ts';
import type { FoundTownship } from '../../series/find.ts';
import { measures } from '../../series/measures.ts';
import { measureFits } from '../parts/measureFits.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { type Choice, SearchList } from './SearchList.tsx';

const FindEverywhere = lazy(async () => ({ default: (await import('./FindEverywhere.tsx')).FindEverywhere }));

/** Measures offered to what was typed; the picker of the page 比较 has them all. */
const most = 6;

/**
 * Finds a township by name or pinyin initials, of the county or of the whole collection when asked, a measure likewise,
 * or words in the ledger, and leads there.
 */
export function Find({ onDone }: { onDone: () => void }) {
  const { view, index, above, words } = useSite();
  const [everywhere, setEverywhere] = useState(above !== null);
  const others = useOthers();
  const { shell } = words;
  const hrefOf = ({ code, county }: FoundTownship) =>
    hrefTo(view, 'township', { c: county.code, unit: null, town: [code] });
  if (everywhere) return <FindEverywhere hrefOf={hrefOf} others={others} onDone={onDone} />;
  return (
    <>
      <FindHere others={others} onDone={onDone} />
      {index.places !== undefined ? (
        <button type="button" className="lkb small" onClick={() => setEverywhere(true)}>
          {shell.findEverywhere}
        </button>
      ) : (
        <p className="micro faint">{shell.findElsewhere}</p>
      )}
    </>
  );
}

function FindHere({ others, onDone }: { others: (typed: string) => readonly Choice[]; onDone: () => void }) {
  const { view, county, words } = useSite();
  const reports = (code: string) => county.reports.filter((report) => report.township === code).length;
  const choices = county.townships.map((township) => ({
    key: township.code,
    href: hrefTo(view, 'township', { town: [township.code] }),
    name: township.name,
    more: `${township.initials}　${reports(township.code)}`,
    spellings: [township.initials, township.code],
    current: view.page === 'township' && view.town[0] === township.code,
  }));
  const { findHint, findNone } = words.shell;
  return <SearchList label={findHint} choices={choices} others={others} none={findNone} onDone={onDone} />;
}

/** Where else what was typed leads: measures, and the ledger. */
function useOthers() {
  const { view, lang, words } = useSite();
  const { shell } = words;
  return (typed: string): Choice[] => [
    ...measures
      .filter((measure) => measureFits(measure, typed.toLowerCase()))
      .slice(0, most)
      .map((measure) => ({
        ...plain,
        key: measure.id,
        href: hrefTo(view, 'explore', { m: measure.id }),
        name: measureName(measure, lang),
        more: shell.pages.explore,
      })),
    {
      ...plain,
      key: 'ledger',
      href: hrefTo(view, 'findings', { q: typed }),
      name: shell.findInLedger(typed),
      more: shell.pages.findings,
    },
  ];
}

const plain = { spellings: [], current: false };
