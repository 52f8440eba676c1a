import { useMemo } from 'react';
import { aboveWords } from '../../i18n/above.ts';
import { formatPercent } from '../../i18n/i18n.ts';
import { categoryName, channelName } from '../../i18n/names.ts';
import { type SetTable, selectSets, shareOf } from '../../series/aboveSets.ts';
import { type ShareKind, ShareMatrix } from '../above/ShareMatrix.tsx';
import { ShareTrend } from '../above/ShareTrend.tsx';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useAbove } from '../state/site.ts';
import { useSheet, useYear } from '../state/useSheets.ts';
import '../styles/above.css';

const names = { channel: channelName, category: categoryName } as const;
const sheets = { channel: 'used', category: 'stated' } as const;
const first = 3;

/** 渠道 of a place above the county: where is which channel named? */
export const ChannelsAbove = () => <Shares kind="channel" />;
/** 问题 of a place above the county: where is which problem stated? */
export const ProblemsAbove = () => <Shares kind="category" />;

function Shares({ kind }: { kind: ShareKind }) {
  const { view, places, scope, units, lang, words } = useAbove();
  const w = aboveWords[lang];
  const year = useYear();
  const sheet = useSheet(sheets[kind], year);
  const table = useMemo(
    () => sheet && selectSets(places, units, scope.stretches, sheet),
    [places, units, scope, sheet],
  );
  const nameOf = (id: string) => names[kind](id, lang);
  if (!table) return <Empty text={words.shell.noData} />;
  const chosen = view[kind];
  const trend = chosen && (
    <Boundary resetKey={`${scope.code} ${chosen}`}>
      <ShareTrend kind={kind} id={chosen} name={nameOf(chosen)} year={year} />
    </Boundary>
  );
  const matrix = <ShareMatrix kind={kind} table={table} nameOf={nameOf} />;
  if (view.embed) return <FigureAlone figures={{ shares: matrix, ...(trend && { 'share-trend': trend }) }} />;
  return (
    <>
      <PageHead title={w.shares[kind].title} lede={ledeOf(table, nameOf, w.sharesLede)} foot={<UnitSwitch />}>
        <YearPicker years={places.years} year={year} />
      </PageHead>
      {matrix}
      {trend || <p className="note np">{w.chooseOne}</p>}
    </>
  );
}

function ledeOf(
  { year, whole, ids }: SetTable,
  nameOf: (id: string) => string,
  says: (year: number, of: number, names: { name: string; share: string }[]) => string,
): string {
  const named = ids.slice(0, first).map((id) => {
    const { count, of } = shareOf(whole, id);
    return { name: nameOf(id), share: formatPercent(count / of, 0) };
  });
  return says(year, whole.of, named);
}
