import type { Series, SeriesRow } from '../../series/series.ts';
import { isFieldTab, type View } from '../../series/view.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import { MannerControls } from './MannerControls.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import { TownshipPicker } from './TownshipPicker.tsx';

/** What to compare, whom, when, and how it is shown. */
export function ExploreControls({ series, rows }: { series: Series; rows: readonly SeriesRow[] }) {
  return (
    <>
      <MeasurePicker />
      <MannerControls />
      <TownshipPicker series={series} rows={rows} />
      <Years />
      <Display />
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

type Switch = 'median' | 'gaps' | 'others' | 'log' | 'pattern';

/** Switches that the drawings of every township know. */
const ofFields: readonly Switch[] = ['median', 'log'];

/** How the drawing looks. */
export function Display() {
  const { view, words } = useSite();
  const { chart } = words;
  const switches: readonly (readonly [Switch, string, boolean?])[] = [
    ['median', chart.showMedian],
    ['gaps', chart.showGaps],
    ['others', chart.hideRest, true],
    ['log', chart.logScale],
    ['pattern', chart.patterns],
  ];
  const set = (key: Switch, on: boolean) => replaceView({ [key]: on } as Partial<View>);
  return (
    <section>
      <h2>{chart.display}</h2>
      {switches
        .filter(([key]) => !isFieldTab(view.tab) || ofFields.includes(key))
        .map(([key, word, inverse = false]) => (
          <label key={key} className="chk">
            <input
              type="checkbox"
              checked={view[key] !== inverse}
              onChange={(event) => set(key, event.target.checked !== inverse)}
            />
            {word}
          </label>
        ))}
    </section>
  );
}
