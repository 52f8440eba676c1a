import { useMemo } from 'react';
import { aboveWords } from '../../i18n/above.ts';
import { type Lang, measureName } from '../../i18n/i18n.ts';
import { type Lie, type Lies as LiesOf, selectLies } from '../../series/aboveFigures.ts';
import { defaultMeasure, measureOf } from '../../series/measures.ts';
import { headlineMeasures } from '../../series/overview.ts';
import type { Unit } from '../../series/scope.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { useAbove } from '../state/site.ts';
import { useFigures } from '../state/useSheets.ts';
import { hrefTo, hrefWith } from '../state/useView.ts';
import { Strip } from './Strip.tsx';
import { type Column, UnitTable, unitCsv } from './UnitTable.tsx';

interface Row {
  unit: Unit | null;
  lie: Lie;
}

/** How the townships of each place lie on a headline figure; the others are one step away. */
export function Lies({ year }: { year: number }) {
  const { view, county, scope, units, lang, words } = useAbove();
  const w = aboveWords[lang];
  const measure = measureOf(view.m) ?? measureOf(defaultMeasure)!;
  const sheet = useFigures(measure.id, year);
  const lies = useMemo(() => sheet && selectLies(units, scope.stretches, sheet), [units, scope, sheet]);
  const name = measureName(measure, lang);
  if (!lies) return null;
  const others = [...new Set([...headlineMeasures, measure.id])];
  const props = { ...rowsOf(lies, units), columns: columnsOf(lies, w) };
  return (
    <section className="fig" aria-labelledby="lies">
      <div className="fh">
        <h2 id="lies">{w.lies(name)}</h2>
        <nav className="lk np" aria-label={w.otherFigures}>
          {others.map((m) => (
            <a key={m} href={hrefWith(view, { m })} aria-current={m === measure.id || undefined}>
              {measureName(measureOf(m)!, lang)}
            </a>
          ))}
        </nav>
      </div>
      <p className="note">{w.liesNote(words.shell.units[measure.unit], year)}</p>
      <UnitTable {...props} label={w.lies(name)} absent={({ lie }) => absentOf(lie, w.none(year))} />
      <FigureFoot
        title={w.lies(name)}
        years={`${year}`}
        csv={{ name: `${county.name}-${name}-${year}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'lies' }}
      >
        <a href={hrefTo(view, 'explore', { m: measure.id })}>{words.shell.pages.explore}</a>
      </FigureFoot>
    </section>
  );
}

const rowsOf = (lies: LiesOf, units: readonly Unit[]) => ({
  rows: units.map((unit): Row => ({ unit, lie: lies.rows.get(unit)! })),
  unitOf: (row: Row) => row.unit!,
  whole: { unit: null, lie: lies.whole },
});

const absentOf = ({ values, none }: Lie, why: string): string | null => {
  const kinds = Object.keys(none);
  return values.length === 0 && kinds.length > 0 && kinds.every((kind) => kind === 'not_collected') ? why : null;
};

const columnsOf = (lies: LiesOf, w: (typeof aboveWords)[Lang]): Column<Row>[] => [
  { id: 'n', name: w.with, value: ({ lie }) => lie.values.length },
  { id: 'total', name: w.total, value: ({ lie }) => lie.total },
  { id: 'median', name: w.median, value: ({ lie }) => lie.median, className: 'num now' },
  {
    id: 'strip',
    name: w.strip,
    value: ({ lie }) => lie.high,
    cell: ({ lie }) => <Strip lie={lie} whole={lies.whole} />,
    className: 'l',
  },
];
