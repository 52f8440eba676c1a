import type { Sorting } from '../../series/params.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';

/** Sorts by a column; pressed again, the other way round. */
export function SortHead({
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
