import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { DatasetIndex } from '../../dataset/dataset.ts';
import type { Places } from '../../dataset/figures.ts';
import { titleIn } from '../../i18n/i18n.ts';
import { isAbove, levelOf, WHOLE } from '../../places/levels.ts';
import { type Scope, scopeOf } from '../../series/scope.ts';
import { countiesOf, isSmall, rowsOf } from '../../series/unit.ts';
import type { View } from '../../series/view.ts';
import { collectionsQuery, indexQuery, placesQuery, provinceQuery } from '../state/queries.ts';
import { useLang, useWords } from '../state/site.ts';
import { isBare, replaceView } from '../state/useView.ts';
import { CountySite, ScopeSite } from './CountySite.tsx';
import { Nowhere } from './Nowhere.tsx';

/** Loads what every page stands on (collection, index, place) and hands it down. */
export function SiteProvider({ view, children }: { view: View; children: ReactNode }) {
  const { data } = useSuspenseQuery(collectionsQuery);
  const { shell } = useWords();
  const first = data.collections[0];
  if (!first) return <Nowhere text={shell.noData} view={view} />;
  const byId = (id: string | undefined) => data.collections.find((c) => c.id === id);
  const unnamed = byId(data.unnamed) ?? first;
  if (isBare() && first !== unnamed) return <Enter collection={first.id} />;
  return (
    <Collection view={view} collection={(byId(view.d) ?? unnamed).id}>
      {children}
    </Collection>
  );
}

/** A visit that asks for nothing begins with the first collection, by its name: an address without one means another. */
function Enter({ collection }: { collection: string }) {
  useEffect(() => replaceView({ d: collection }), [collection]);
  return null;
}

interface Props {
  view: View;
  collection: string;
  children: ReactNode;
}

type PropsWithIndex = Props & { index: DatasetIndex };

function Collection({ view, collection, children }: Props) {
  const { data: index } = useSuspenseQuery(indexQuery(collection));
  const { shell } = useWords();
  const home = index.home ?? null;
  const code = view.c || (home === null && index.whole ? WHOLE : '');
  const level = levelOf(code);
  const byTownship = view.unit === null || view.unit === 'township';
  const props = { view, collection, index, children };
  if (code === WHOLE && index.whole && byTownship) return <Whole {...props} />;
  if (index.places !== undefined && level !== null && isAbove(level, 'county'))
    return <Upwards {...props} code={code} />;
  if (code === WHOLE && index.whole) return <Whole {...props} />;
  if (home && (code === '' || code === home.code)) return <Home {...props} code={home.code} file={home.file} />;
  if (code === '') return <Nowhere text={shell.noData} view={view} />;
  return <Elsewhere {...props} />;
}

/** Code of the one township that a page is about, or whose report it shows: its county is enough. Null of other pages. */
function townshipAsked({ page, town, report }: View): string | null {
  if (page === 'township') return town[0] ?? null;
  return page === 'report' && report !== '' ? report.split('-')[0]! : null;
}

/** The county a visit begins with, and those of townships of others that are compared with its own. */
function Home({ code, file, ...props }: PropsWithIndex & { code: string; file: string }) {
  const { view, index } = props;
  const one = { code, file };
  const asked = townshipAsked(view);
  if (asked !== null && !asked.startsWith(code) && index.places !== undefined)
    return <OfAnother {...props} own={one} township={asked} />;
  const strange = view.page === 'explore' && view.town.some((town) => !town.startsWith(code));
  if (strange && index.places !== undefined) return <Compared {...props} own={one} />;
  return <CountySite {...props} files={[file]} guests={[]} />;
}

/** The county of a township that lies in another than the address says, as a chart of both leads to. */
function OfAnother({ own, township, ...props }: PropsWithIndex & { own: { file: string }; township: string }) {
  const { data: places } = useSuspenseQuery(placesQuery(props.collection, props.index));
  const county = places ? countiesOf(places, [township], [])[0] : undefined;
  return <CountySite {...props} files={[county?.file ?? own.file]} guests={[]} />;
}

/** A county beside which townships of others stand. */
function Compared({ own, ...props }: PropsWithIndex & { own: { code: string; file: string } }) {
  const { collection, index, view } = props;
  const { data: places } = useSuspenseQuery(placesQuery(collection, index));
  const guests = places ? countiesOf(places, view.town, [own.code]) : [];
  return <CountySite {...props} files={[own.file]} guests={guests.map(({ file }) => file)} />;
}

/** A county that is not the home county: its file is named by its province's directory. */
function Elsewhere(props: PropsWithIndex) {
  const { view, collection, index } = props;
  const own = index.provinces.filter((p) => view.c.startsWith(p.code));
  // counties without a division code may stand in any province
  const provinces = useSuspenseQueries({
    queries: (own.length > 0 ? own : index.provinces).map((p) => provinceQuery(collection, p.file)),
  });
  const { shell } = useWords();
  const entry = provinces.flatMap(({ data }) => data.counties).find((county) => county.code === view.c);
  if (!entry) return <Nowhere text={shell.noCounty(view.c)} view={view} />;
  return <Home {...props} code={entry.code} file={entry.file} />;
}

/** A small collection, all of its counties as one. */
function Whole(props: PropsWithIndex) {
  const { collection, index } = props;
  const provinces = useSuspenseQueries({ queries: index.provinces.map((p) => provinceQuery(collection, p.file)) });
  const files = provinces.flatMap(({ data }) => data.counties.map(({ file }) => file));
  return (
    <CountySite {...props} files={files} guests={[]} merged={{ code: WHOLE, name: titleIn(index.title, useLang()) }} />
  );
}

/** A place above the county: its counties as one where it is small and shown by township, else the files of measures. */
function Upwards({ code, ...props }: PropsWithIndex & { code: string }) {
  const { view, collection, index } = props;
  const { data: places } = useSuspenseQuery(placesQuery(collection, index));
  const { shell } = useWords();
  const title = titleIn(index.title, useLang());
  const above = useMemo(() => {
    const scope = places && scopeOf(places, code, title);
    return scope && { places, scope, ...rowsOf(places, scope, view.unit) };
  }, [places, code, title, view.unit]);
  if (!above) return <Nowhere text={shell.noPlace(code)} view={view} />;
  const asked = townshipAsked(view);
  const county = asked === null ? undefined : countiesOf(above.places, [asked], [])[0];
  if (county) return <CountySite {...props} files={[county.file]} guests={[]} />;
  if (above.unit !== 'township' || !isSmall(above.scope)) return <ScopeSite {...props} above={above} />;
  return <Together {...props} {...above} />;
}

/** The counties of a small place as one. */
function Together({ places, scope, ...props }: PropsWithIndex & { places: Places; scope: Scope }) {
  const { view } = props;
  const known = scope.counties.map((c) => c.code);
  const guests = view.page === 'explore' ? countiesOf(places, view.town, known) : [];
  const files = (counties: readonly { file: string }[]) => counties.map(({ file }) => file);
  return <CountySite {...props} files={files(scope.counties)} guests={files(guests)} merged={scope} scope={scope} />;
}
