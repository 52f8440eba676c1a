import { unitWords } from '../../i18n/units.ts';
import type { Sorting } from '../../series/params.ts';
import type { Series } from '../../series/series.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';

/** Sorts by a column; pressed again, the other way round. */
function SortHead({
  by,
  name,
  now,
  className,
}: {
  by: Sorting['by'];
  name: string;
  now?: boolean;
  className?: string;
}) {
  const { view, words } = useSite();
  const { sort } = view;
  const active = sort.by === by || (sort.by === 'value' && now === true && by !== 'name' && by !== 'change');
  const down = by === 'name' ? sort.reverse : !sort.reverse;
  const press = () => replaceView({ sort: { by: now ? 'value' : by, reverse: active && !sort.reverse } });
  return (
    <th
      scope="col"
      className={[now ? 'now' : '', className ?? ''].join(' ').trim() || undefined}
      aria-sort={active ? (down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={press} title={words.chart.table.sortBy(name)}>
        {active && (
          <span aria-hidden="true" className="arrow">
            {down ? '↓ ' : '↑ '}
          </span>
        )}
        {name}
      </button>
    </th>
  );
}

/** The head of the table of a series: each column sorts. */
export function Head({ series }: { series: Series }) {
  const { lang, words } = useSite();
  const { table } = words.chart;
  const last = series.years[series.years.length - 1];
  return (
    <thead>
      <tr>
        <SortHead by="name" name={series.units ? unitWords[lang].heads[series.units.level] : table.township} />
        {series.years.map((year) => (
          <SortHead key={year} by={year} name={`${year}`} now={year === last} />
        ))}
        <SortHead by="change" name={table.change} className="only-w" />
        <th scope="col" className="only-w spark">
          {table.trend}
        </th>
        <th scope="col" className="only-w">
          {table.source}
        </th>
      </tr>
    </thead>
  );
}
