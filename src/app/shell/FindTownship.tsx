import { lazy, useState } from 'react';
import type { FoundTownship } from '../../series/find.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { SearchList } from './SearchList.tsx';

const FindEverywhere = lazy(async () => ({ default: (await import('./FindEverywhere.tsx')).FindEverywhere }));

/** Finds a township by name or pinyin initials and leads to its page: of the county, or of the whole collection when asked. */
export function FindTownship({ onDone }: { onDone: () => void }) {
  const { view, index, above, words } = useSite();
  const several = index.places !== undefined;
  const [everywhere, setEverywhere] = useState(above !== null);
  const { shell } = words;
  const hrefOf = ({ code, county }: FoundTownship) =>
    hrefTo(view, 'township', { c: county.code, unit: null, town: [code] });
  if (everywhere) return <FindEverywhere hrefOf={hrefOf} onDone={onDone} />;
  return (
    <>
      <FindHere onDone={onDone} />
      {several ? (
        <button type="button" className="lkb small" onClick={() => setEverywhere(true)}>
          {shell.findEverywhere}
        </button>
      ) : (
        <p className="micro faint">{shell.findElsewhere}</p>
      )}
    </>
  );
}

function FindHere({ onDone }: { onDone: () => void }) {
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
  return <SearchList label={words.shell.findHint} choices={choices} none={words.shell.findNone} onDone={onDone} />;
}
