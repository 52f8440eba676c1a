import { lazy, Suspense, useState } from 'react';
import type { Township } from '../../dataset/dataset.ts';
import { unitWords } from '../../i18n/units.ts';
import { isMerged } from '../../series/place.ts';
import { slots } from '../../series/select.ts';
import type { Series, SeriesRow } from '../../series/series.ts';
import type { View } from '../../series/view.ts';
import { SearchInput } from '../parts/SearchInput.tsx';
import { SlotMark } from '../parts/SlotMark.tsx';
import { Drop } from '../shell/Drop.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith, pushView } from '../state/useView.ts';
import { OtherTownships } from './OtherTownships.tsx';

const FindEverywhere = lazy(async () => ({ default: (await import('../shell/FindEverywhere.tsx')).FindEverywhere }));

const few = 5;

const fits = ({ name, initials, code }: Township, typed: string): boolean =>
  name.includes(typed) || initials.includes(typed) || code.startsWith(typed);

const gapKinds: readonly (string | null)[] = ['not_seen', 'not_published', 'unreadable', 'blank'];
const gaps = (row: SeriesRow): number => row.points.filter((p) => gapKinds.includes(p.none)).length;

/** Codes of those with gaps: in the latest year first, then by how many. */
function lacking(rows: readonly SeriesRow[]): string[] {
  const weight = (row: SeriesRow) => gaps(row) + (row.points[row.points.length - 1]?.value === null ? 100 : 0);
  return rows
    .filter((row) => gaps(row) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, slots)
    .map((row) => row.township.code);
}

/** The place of a chosen township in the list, and the way there. */
const idOf = ({ township }: SeriesRow): string => `chosen-${township.code}`;
const jumpTo = (row: SeriesRow) => document.getElementById(idOf(row))?.querySelector('button')?.focus();

/** Which townships stand out: by name or initials, the highest, those with gaps. `rows` = all of the county. */
export function TownshipPicker({ series, rows }: { series: Series; rows: readonly SeriesRow[] }) {
  const { view, county, index, words, lang } = useSite();
  const { chart, shell } = words;
  const [typed, setTyped] = useState('');
  const chosen = rows.filter((row) => row.chosen).sort((a, b) => (a.slot ?? 99) - (b.slot ?? 99));
  const codes = view.town.length > 0 ? view.town : chosen.map((row) => row.township.code);
  const search = typed.trim().toLowerCase();
  const found = search === '' ? [] : chosen.filter((row) => fits(row.township, search));
  const rest = rows.filter((row) => !row.chosen && (search === '' || fits(row.township, search)));
  const choose = (town: readonly string[], more: Partial<View> = {}) => pushView({ town, ...more });
  const without = (code: string) => {
    const town = codes.filter((c) => c !== code);
    choose(town, town.length === 0 ? { top: 0 } : {});
  };
  return (
    <section>
      <h2>
        {series.units ? unitWords[lang].heads[series.units.level] : chart.townships}{' '}
        <span>{chart.townshipCount(series.townships, chosen.length)}</span>
      </h2>
      <SearchInput
        {...{ typed, setTyped }}
        label={chart.searchTownships}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || search === '') return;
          if (found[0]) jumpTo(found[0]);
          else if (rest[0]) choose([...codes, rest[0].township.code]);
        }}
      />
      <p className="lk">
        <Quick
          word={isMerged(county) ? shell.all : chart.wholeCounty}
          act={() => choose([], { top: 0, others: true })}
        />
        <Quick word={chart.highest(few)} act={() => choose([], { top: few })} />
        <Quick word={chart.lacking} act={() => choose(lacking(rows))} />
        <Quick word={chart.clear} act={() => choose([], { top: 0 })} />
      </p>
      {found.length > 0 && (
        <p className="lk">
          {found.map((row) => (
            <Quick key={row.township.code} word={chart.isChosen(row.township.name)} act={() => jumpTo(row)} />
          ))}
        </p>
      )}
      <ul>
        {chosen.map((row) => (
          <Chosen key={row.township.code} row={row} remove={() => without(row.township.code)} />
        ))}
      </ul>
      {chosen.length > slots && <p className="small muted">{chart.atMost(slots)}</p>}
      {rest.length > 0 && view.others && <p className="optg">{chart.restInGrey(rows.length - chosen.length)}</p>}
      {index.places !== undefined && (
        <Drop label={shell.findEverywhere} className="lkb small">
          {(close) => (
            <Suspense fallback={<p className="faint">{shell.loading}</p>}>
              <FindEverywhere hrefOf={({ code }) => hrefWith(view, { town: [...codes, code] })} onDone={close} />
            </Suspense>
          )}
        </Drop>
      )}
      {(rest.length > 0 || found.length === 0) && (
        <OtherTownships rows={rest} searching={search !== ''} add={(code) => choose([...codes, code])} />
      )}
    </section>
  );
}

function Quick({ word, act }: { word: string; act: () => void }) {
  return (
    <button type="button" className="lkb" onClick={act}>
      {word}
    </button>
  );
}

function Chosen({ row, remove }: { row: SeriesRow; remove: () => void }) {
  const { chart } = useSite().words;
  const { name } = row.township;
  return (
    <li className="tn" id={idOf(row)}>
      <span className="sw">
        <SlotMark slot={row.slot} line />
      </span>
      <b className="nm">{name}</b>
      <button type="button" className="x" aria-label={chart.remove(name)} title={chart.remove(name)} onClick={remove}>
        ×
      </button>
    </li>
  );
}
