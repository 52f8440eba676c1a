import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { County, DatasetIndex } from '../../dataset/dataset.ts';
import { mergeCounties } from '../../series/place.ts';
import type { View } from '../../series/view.ts';
import { collectionsQuery, countyQuery, indexQuery, provinceQuery } from '../state/queries.ts';
import { SiteContext, useLang, useWords } from '../state/site.ts';
import { isBare, replaceView } from '../state/useView.ts';
import { Nowhere } from './Nowhere.tsx';

/** Loads what every page stands on (collection, index, county) and hands it down. */
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

function Collection({ view, collection, children }: Props) {
  const { data: index } = useSuspenseQuery(indexQuery(collection));
  const { shell } = useWords();
  const home = index.home ?? null;
  const whole = index.whole && (view.c === 'all' || (view.c === '' && home === null));
  const props = { view, collection, index, children };
  if (whole) return <Whole {...props} />;
  if (home && (view.c === '' || view.c === home.code)) return <One {...props} file={home.file} />;
  if (view.c === '') return <Nowhere text={shell.noData} view={view} />;
  return <Elsewhere {...props} />;
}

type PropsWithIndex = Props & { index: DatasetIndex };

/** A county that is not the home county: its file is named by its province's directory. */
function Elsewhere({ index, ...props }: PropsWithIndex) {
  const { view, collection } = props;
  const own = index.provinces.filter((p) => view.c.startsWith(p.code));
  // counties without a division code may stand in any province
  const provinces = useSuspenseQueries({
    queries: (own.length > 0 ? own : index.provinces).map((p) => provinceQuery(collection, p.file)),
  });
  const { shell } = useWords();
  const entry = provinces.flatMap(({ data }) => data.counties).find((county) => county.code === view.c);
  if (!entry) return <Nowhere text={shell.noCounty(view.c)} view={view} />;
  return <One {...props} index={index} file={entry.file} />;
}

/** Outside of the component, so that react-query keeps the combined list as long as its parts. */
const dataOf = (shards: readonly { data: County }[]): readonly County[] => shards.map(({ data }) => data);

function Whole({ index, ...props }: PropsWithIndex) {
  const { collection } = props;
  const provinces = useSuspenseQueries({ queries: index.provinces.map((p) => provinceQuery(collection, p.file)) });
  const entries = provinces.flatMap(({ data }) => data.counties);
  const counties = useSuspenseQueries({
    queries: entries.map((entry) => countyQuery(collection, entry.file)),
    combine: dataOf,
  });
  return <Ready {...props} index={index} counties={counties} name={index.title[useLang()]} />;
}

function One({ file, ...props }: PropsWithIndex & { file: string }) {
  const { data } = useSuspenseQuery(countyQuery(props.collection, file));
  const counties = useMemo(() => [data], [data]);
  return <Ready {...props} counties={counties} name={data.name} />;
}

function Ready({
  view,
  collection,
  index,
  counties,
  name,
  children,
}: PropsWithIndex & { counties: readonly County[]; name: string }) {
  const lang = useLang();
  const words = useWords();
  const site = useMemo(() => {
    if (counties.length === 0) return null;
    return { view, lang, words, collection, index, county: mergeCounties(counties, name), counties };
  }, [view, lang, words, collection, index, counties, name]);
  if (!site) return <Nowhere text={words.shell.noData} view={view} />;
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}
