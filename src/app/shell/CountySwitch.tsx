import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { titleIn } from '../../i18n/i18n.ts';
import { Han } from '../parts/Han.tsx';
import { collectionsQuery, provinceQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { Drop } from './Drop.tsx';
import { placePatch } from './otherPlace.ts';
import { SearchList } from './SearchList.tsx';

const PlaceList = lazy(async () => ({ default: (await import('./PlaceList.tsx')).PlaceList }));

/** The counties of a collection whose places are in no file of their own. */
function CountyList({ onDone }: { onDone: () => void }) {
  const { view, collection, index, county, words } = useSite();
  const provinces = useSuspenseQueries({ queries: index.provinces.map((p) => provinceQuery(collection, p.file)) });
  const href = (c: string) => hrefWith(view, placePatch(view, c));
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
              href={hrefWith(view, { ...placePatch(view, ''), page: 'overview', year: 'latest', d: id })}
              aria-current={id === collection || undefined}
              onClick={onDone}
            >
              {titleIn(title, lang)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The name of the place, as a button that leads to the other places and collections. */
export function CountySwitch() {
  const { county, index, words } = useSite();
  const several = index.places !== undefined;
  const title = several ? words.shell.switchPlace(county.name) : words.shell.switchCounty(county.name);
  return (
    <Drop label={<Han text={county.name} />} title={title} className="sw">
      {(close) => (
        <Suspense fallback={<p className="faint">{words.shell.loading}</p>}>
          {several ? <PlaceList onDone={close} /> : <CountyList onDone={close} />}
          <CollectionList onDone={close} />
        </Suspense>
      )}
    </Drop>
  );
}
