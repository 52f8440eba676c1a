import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Han } from '../parts/Han.tsx';
import { collectionsQuery, provinceQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { Drop } from './Drop.tsx';
import { SearchList } from './SearchList.tsx';

/** What a page keeps when it turns to another county. */
const forgotten = { town: [], note: [], report: '', at: '' } as const;

function CountyList({ onDone }: { onDone: () => void }) {
  const { view, collection, index, county, words } = useSite();
  const provinces = useSuspenseQueries({ queries: index.provinces.map((p) => provinceQuery(collection, p.file)) });
  const page = view.page === 'report' || view.page === 'township' ? 'overview' : view.page;
  const href = (c: string) => hrefWith(view, { ...forgotten, page, c });
  const entries = provinces.flatMap(({ data }) => data.counties.map((entry) => ({ ...entry, province: data.name })));
  const whole = {
    key: 'all',
    href: href('all'),
    name: words.shell.wholeCollection,
    more: words.shell.counties(entries.length),
    spellings: [],
    current: county.code === 'all',
  };
  const choices = entries.map((entry) => ({
    key: entry.code,
    href: href(entry.code),
    name: [entry.prefecture, entry.name].filter(Boolean).join(' '),
    more: words.shell.townshipsReports(entry.townships, entry.reports),
    spellings: [entry.initials, entry.code, entry.province],
    current: entry.code === county.code,
  }));
  return (
    <SearchList
      label={words.shell.filterCounties}
      choices={index.whole && entries.length > 1 ? [whole, ...choices] : choices}
      none={words.shell.findNone}
      onDone={onDone}
    />
  );
}

function CollectionList({ onDone }: { onDone: () => void }) {
  const { view, collection, lang, words } = useSite();
  const { data } = useSuspenseQuery(collectionsQuery);
  if (data.collections.length < 2) return null;
  return (
    <>
      <p className="optg">{words.shell.collections}</p>
      <ul>
        {data.collections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={hrefWith(view, { ...forgotten, page: 'overview', c: '', year: 'latest', d: id })}
              aria-current={id === collection || undefined}
              onClick={onDone}
            >
              {title[lang]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The name of the county, as a button that leads to the other counties and collections. */
export function CountySwitch() {
  const { county, words } = useSite();
  return (
    <Drop label={<Han text={county.name} />} title={words.shell.switchCounty(county.name)} className="sw">
      {(close) => (
        <Suspense fallback={<p className="faint">{words.shell.loading}</p>}>
          <CountyList onDone={close} />
          <CollectionList onDone={close} />
        </Suspense>
      )}
    </Drop>
  );
}
