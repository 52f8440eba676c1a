import { useMemo } from 'react';
import { type Swarm, type SwarmRow, swarmOf, textWidth } from '../../charts/dots.ts';
import { fieldWords, noteOf } from '../../i18n/field.ts';
import { chosenIn } from '../../series/chosen.ts';
import type { Field } from '../../series/field.ts';
import { statisticsOf, type UnitStatistics } from '../../series/unitStatistics.ts';
import { useSite } from '../state/site.ts';
import { useLargeType } from '../state/useLargeType.ts';
import { useWidth } from '../state/useWidth.ts';
import { ChosenDots } from './ChosenDots.tsx';
import { DotNotes } from './DotNotes.tsx';
import { DotPlot, type DotSays } from './DotPlot.tsx';
import { useDistributionText } from './distributionText.ts';
import { FieldFigure } from './FieldFigure.tsx';
import { fullName, type Ground } from './ground.ts';
import { StripTable, statisticsCsv } from './StripTable.tsx';
import { type FieldNote, useFieldNotes } from './useFieldNotes.ts';
import { type MannerWords, useManner, useRelated } from './useManner.ts';

/** Every township a dot of its place's strip; of a single place, a strip for each year. */
export function Distribution({ ground }: { ground: Ground }) {
  const { lang } = useSite();
  const w = fieldWords[lang];
  const manner = useManner(ground);
  const field = useRelated(ground.field, ground);
  const rows = useMemo(() => rowsOf(field, ground.units, ground.stretches), [field, ground.units, ground.stretches]);
  const { measure } = field;
  const title = manner.titleOf(measure);
  const year = field.years[field.years.length - 1];
  const whole = useMemo(() => (year ? statisticsOf(year, ground.stretches) : null), [year, ground.stretches]);
  const text = useDistributionText(ground, field, rows, whole, manner);
  const headers = ground.units.length > 1 ? w.table.unit : w.table.year;
  const drawn = useMemo(() => [...new Set(rows.map((row) => row.year.year))], [rows]);
  const notable = useFieldNotes(ground, field, drawn);
  const strips = rows.some((row) => row.statistics.n > 0) && (
    <Strips {...{ ground, field, rows, title, manner }} notes={notable.notes} />
  );
  return (
    <FieldFigure
      {...{ title, say: text.say, source: manner.source, from: manner.from, years: manner.years }}
      note={text.note}
      nothing={whole && whole.n > 0 ? null : text.nothing}
      csv={{
        name: `${ground.name}-${title}-${manner.years}`,
        table: () => statisticsCsv(rows, headers, lang, manner.from),
      }}
      drawing={strips}
      picture={strips}
      notable={notable}
      table={<StripTable {...{ rows, headers, manner, measure, ground, title }} />}
    />
  );
}

function rowsOf(field: Field, units: Ground['units'], stretches: Ground['stretches']): SwarmRow[] {
  const last = field.years[field.years.length - 1];
  if (units.length > 1 && last)
    return units.map((unit) => ({
      ...{ key: unit.code, name: unit.name, year: last, stretches: unit.stretches },
      statistics: statisticsOf(last, unit.stretches),
    }));
  return field.years.map((year) => ({
    ...{ key: `${year.year}`, name: `${year.year}`, year, stretches },
    statistics: statisticsOf(year, stretches),
  }));
}

interface StripsProps {
  ground: Ground;
  field: Field;
  rows: readonly SwarmRow[];
  title: string;
  manner: MannerWords;
  notes: readonly FieldNote[];
}

function Strips({ ground, field, rows, title, manner, notes }: StripsProps) {
  const { view, lang } = useSite();
  const w = fieldWords[lang];
  const [box, width] = useWidth<HTMLDivElement>();
  const size = useLargeType() ? 17 : 12;
  const narrow = width < 620;
  const figures = narrow ? 0 : 9.5 * size;
  const names = narrow ? 0 : Math.min(width / 4, 14 + Math.max(...rows.map((row) => textWidth(row.name, size + 1))));
  const swarm = useMemo(
    () => (width > 0 ? swarmOf(rows, { width, names, figures, line: size + 4, log: view.log }) : null),
    [rows, width, names, figures, size, view.log],
  );
  const chosen = useMemo(() => chosenIn(field, ground.stretches, view), [field, ground.stretches, view]);
  const says = (dot: number): DotSays => {
    const [at, row] = [swarm!.dots.at[dot]!, rows[swarm!.dots.row[dot]!]!];
    const figure = manner.withUnit(row.year.values[at]!, field.measure);
    const name = fullName(ground, at);
    const besides = manner.besides(at, row.year);
    return {
      text: noteOf([`${name} ${row.year.year}`, figure, ...besides], lang),
      href: manner.hrefOf(at, row.year, field.measure),
      slip: (
        <>
          <p className="h">
            {name} <span>{row.year.year}</span>
          </p>
          <p className="v">
            <b>{figure}</b>
          </p>
          {besides.map((words) => (
            <p key={words} className="small muted">
              {words}
            </p>
          ))}
        </>
      ),
    };
  };
  const named = ground.units.length > 1 ? undefined : rows.length - 1;
  return (
    <div ref={box} className="chart">
      {swarm && (
        <DotPlot
          {...{ width, height: swarm.height, dots: swarm.dots, radius: swarm.radius, says }}
          label={w.points(title)}
          under={<Backdrop {...{ swarm, width, names, size, manner, field }} />}
          over={
            <>
              <Medians swarm={swarm} show={view.median} />
              <ChosenDots
                {...{ dots: swarm.dots, chosen, ground, box: { left: names, right: width - figures } }}
                {...(named === undefined ? {} : { named })}
              />
              <DotNotes dots={swarm.dots} notes={notes} yearOf={(row) => rows[row]!.year.year} />
            </>
          }
        />
      )}
      {swarm?.axis.log && <p className="small muted">{noteOf([w.logAxis, w.zeroBand], lang)}</p>}
    </div>
  );
}

interface BackdropProps {
  swarm: Swarm;
  width: number;
  names: number;
  size: number;
  manner: MannerWords;
  field: Field;
}

/** Gridlines with their figures, the middle half of each strip, its name and its median at the right. */
function Backdrop({ swarm, width, names, size, manner, field }: BackdropProps) {
  const { view, lang } = useSite();
  const { axis, strips, height } = swarm;
  const unit = manner.unitOf(field.measure);
  const last = axis.ticks.length - 1;
  const words = axis.ticks.map(({ value }, i) => manner.format(value) + (i === last && unit !== '%' ? ` ${unit}` : ''));
  // the last bears the unit; what it would touch is left out
  const lastWidth = textWidth(words[last] ?? '', size);
  const lastAt = Math.min(axis.ticks[last]?.at ?? 0, width - lastWidth / 2);
  const isFree = (i: number) => i === last || axis.ticks[i]!.at + size * 1.5 < lastAt - lastWidth / 2;
  const figure = ({ median, n, due }: UnitStatistics) =>
    `${median === null ? '' : `${manner.format(median)}　`}${fieldWords[lang].nOf(n, due)}`;
  return (
    <>
      {axis.band && (
        <rect x={axis.band[0]} y={20} width={axis.band[1] - axis.band[0]} height={height - 24} className="band0" />
      )}
      {axis.ticks.map(({ at, value }, i) => (
        <g key={value}>
          <line x1={at} x2={at} y1={20} y2={height - 4} className={value === 0 && !axis.band ? 'axis' : 'grid'} />
          {isFree(i) && (
            <text x={i === last ? lastAt : at} y={13} textAnchor="middle" className="tick">
              {words[i]}
            </text>
          )}
        </g>
      ))}
      {strips.map(({ row, top, bottom }) => {
        const { low, high } = row.statistics;
        const base = names === 0 ? top - 5 : (top + bottom) / 2 + size * 0.36;
        return (
          <g key={row.key}>
            {view.median && low !== null && high !== null && (
              <rect
                className="half"
                x={axis.of(low)}
                width={Math.max(2, axis.of(high) - axis.of(low))}
                y={top + 2}
                height={bottom - top - 4}
              />
            )}
            <line x1={0} x2={width} y1={bottom + 0.5} y2={bottom + 0.5} className="grid" />
            <text x={0} y={base} className="unit">
              {row.name}
            </text>
            <text x={width} y={base} textAnchor="end" className="figs">
              {figure(row.statistics)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Medians({ swarm: { axis, strips }, show }: { swarm: Swarm; show: boolean }) {
  return strips.map(({ row, top, bottom }) => {
    const { median } = row.statistics;
    if (!show || median === null) return null;
    const x = axis.of(median);
    return <line key={row.key} x1={x} x2={x} y1={top + 2} y2={bottom - 2} className="median" />;
  });
}
