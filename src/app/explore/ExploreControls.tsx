import type { Series, SeriesRow } from '../../series/series.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import { MannerControls } from './MannerControls.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import { TownshipPicker } from './TownshipPicker.tsx';

/** What to compare, whom, and when. */
export function ExploreControls({ series, rows }: { series: Series; rows: readonly SeriesRow[] }) {
  const { townships } = useSite().county;
  const stated = {
    population: townships.some((township) => township.population),
    villages: townships.some((township) => township.villages),
  };
  return (
    <>
      <MeasurePicker />
      <MannerControls stated={stated} />
      <TownshipPicker series={series} rows={rows} />
      <Years />
    </>
  );
}

/** First and last year; the ends of the data stay open, so that a saved address follows new years. */
export function Years() {
  const { county, view, words } = useSite();
  const { chart } = words;
  const { years } = county;
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return null;
  const from = view.time.from === 'earliest' ? first : view.time.from;
  const to = view.time.to === 'latest' ? last : view.time.to;
  const set = (a: number, b: number) =>
    replaceView({ time: { from: a === first ? 'earliest' : a, to: b === last ? 'latest' : b } });
  return (
    <section>
      <h2>{chart.period}</h2>
      <div className="rng">
        <YearSelect label={chart.from} years={years} value={from} onChange={(y) => set(y, Math.max(y, to))} />
        <span>{chart.to}</span>
        <YearSelect label={chart.to} years={years} value={to} onChange={(y) => set(Math.min(from, y), y)} />
      </div>
    </section>
  );
}

function YearSelect({
  label,
  years,
  value,
  onChange,
}: {
  label: string;
  years: readonly number[];
  value: number;
  onChange: (year: number) => void;
}) {
  const list = years.includes(value) ? years : [...years, value].sort((a, b) => a - b);
  return (
    <select className="inp" aria-label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {list.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </select>
  );
}
