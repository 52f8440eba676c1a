import { useState } from 'react';
import type { County } from '../../dataset/dataset.ts';
import type { SeriesRow } from '../../series/series.ts';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

const few = 5;

interface Props {
  rows: readonly SeriesRow[];
  /** True while names are searched: then all that fit are shown. */
  searching: boolean;
  add: (code: string) => void;
}

/** The townships that are not chosen: a few and the rest on request; of several counties, a tree. */
export function OtherTownships(props: Props) {
  const { counties, words } = useSite();
  const [all, setAll] = useState(false);
  const { chart } = words;
  const { rows, searching, add } = props;
  if (searching && rows.length === 0)
    return (
      <p className="small muted" role="status">
        {chart.noTownship}
      </p>
    );
  if (counties.length > 1 && !searching) return <Tree {...props} />;
  const shown = all || searching ? rows : rows.slice(0, few);
  return (
    <>
      <List rows={shown} add={add} long={all || searching} />
      {!searching && rows.length > few && (
        <button type="button" className="lkb small more" onClick={() => setAll(!all)}>
          {all ? chart.showLess : chart.showRest(rows.length - few)}
        </button>
      )}
    </>
  );
}

function List({ rows, add, long }: { rows: readonly SeriesRow[]; add: Props['add']; long: boolean }) {
  return (
    <ul className={long ? 'long' : undefined}>
      {rows.map((row) => (
        <Other key={row.township.code} row={row} add={() => add(row.township.code)} />
      ))}
    </ul>
  );
}

/** One branch per county, with the way to look at that county alone. */
function Tree({ rows, add }: Props) {
  const { counties, view, words } = useSite();
  const within = ({ townships }: County) => {
    const codes = new Set(townships.map((t) => t.code));
    return rows.filter((row) => codes.has(row.township.code));
  };
  return counties.map((county) => {
    const list = within(county);
    if (list.length === 0) return null;
    return (
      <details key={county.code} className="branch">
        <summary>
          {county.name} <span className="faint">{list.length}</span>
        </summary>
        <p className="lk">
          <a href={hrefWith(view, { c: county.code, town: [] })}>{words.chart.onlyCounty}</a>
        </p>
        <List rows={list} add={add} long={false} />
      </details>
    );
  });
}

function Other({ row, add }: { row: SeriesRow; add: () => void }) {
  const { view, words } = useSite();
  const { name } = row.township;
  const says = words.chart.add(name);
  return (
    <li className="tn ctx">
      <span className="sw">{view.others && <SlotMark slot={null} line />}</span>
      <button type="button" className="nm" title={says} aria-label={says} onClick={add}>
        {name}
      </button>
    </li>
  );
}
