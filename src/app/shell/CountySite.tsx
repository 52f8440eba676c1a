import { useSuspenseQueries } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { County, DatasetIndex } from '../../dataset/dataset.ts';
import { mergeCounties } from '../../series/place.ts';
import type { Scope } from '../../series/scope.ts';
import { redraws, type View } from '../../series/view.ts';
import { countyQuery } from '../state/queries.ts';
import { type Above, type Site, SiteContext, useLang, useWords } from '../state/site.ts';
import { useView } from '../state/useView.ts';
import { Nowhere } from './Nowhere.tsx';

interface Props {
  view: View;
  collection: string;
  index: DatasetIndex;
  children: ReactNode;
}

/** Outside of the component, so that react-query keeps the combined list as long as its parts. */
const dataOf = (shards: readonly { data: County }[]): readonly County[] => shards.map(({ data }) => data);

const useCounties = (collection: string, files: readonly string[]): readonly County[] =>
  useSuspenseQueries({ queries: files.map((file) => countyQuery(collection, file)), combine: dataOf });

/** Loads counties by their files, makes one of them where they are several, and hands it down. */
export function CountySite({
  files,
  guests: guestFiles,
  merged,
  scope = null,
  ...props
}: Props & {
  files: readonly string[];
  /** Files of further counties, of which only the townships chosen are shown. */
  guests: readonly string[];
  /** What several are called. */
  merged?: { code: string; name: string };
  scope?: Scope | null;
}) {
  const all = useCounties(props.collection, [...files, ...guestFiles]);
  const own = files.length;
  const [counties, guests] = useMemo(() => [all.slice(0, own), all.slice(own)], [all, own]);
  const { code, name } = merged ?? {};
  const county = useMemo(
    () => (counties.length > 0 ? mergeCounties(counties, name, code) : null),
    [counties, name, code],
  );
  const { shell } = useWords();
  if (!county) return <Nowhere text={shell.noData} view={props.view} />;
  return <Ready {...props} county={county} counties={counties} guests={guests} scope={scope} above={null} />;
}

const none: readonly County[] = [];

/** Hands down a place above the county that is shown by files of measures. */
export function ScopeSite({ above, ...props }: Props & { above: Above }) {
  const { scope, places } = above;
  const county = useMemo((): County => {
    const { code, name } = scope;
    const within = { prefecture: null, province: '', years: places.years };
    return { code, name, ...within, townships: [], reports: [], files: { narratives: '', findings: '' } };
  }, [scope, places]);
  return <Ready {...props} county={county} counties={none} guests={none} scope={scope} above={above} />;
}

function Ready({ children, ...given }: Props & Pick<Site, 'county' | 'counties' | 'guests' | 'scope' | 'above'>) {
  const lang = useLang();
  const words = useWords();
  const { collection, index, county, counties, guests, scope, above } = given;
  const asked = useView().view;
  // a chart of what is here is drawn at once; what may have to arrive first is rendered in steps
  const view = !above && redraws(given.view, asked) ? asked : given.view;
  const site = useMemo(
    () => ({ view, lang, words, collection, index, county, counties, guests, scope, above }),
    [view, lang, words, collection, index, county, counties, guests, scope, above],
  );
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}
