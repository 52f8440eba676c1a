import type { ReactNode } from 'react';
import { describeMeasure } from '../../charts/describe.ts';
import { formatChange } from '../../i18n/i18n.ts';
import { noteWords } from '../../i18n/notes.ts';
import { unitWords } from '../../i18n/units.ts';
import { isOfProse } from '../../series/measures.ts';
import type { Note } from '../../series/note.ts';
import type { Point, Series, SeriesRow } from '../../series/series.ts';
import { Nothing } from '../parts/Nothing.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo, hrefWith } from '../state/useView.ts';
import { ChartTableFoot } from './ChartTableFoot.tsx';
import { FigureText, Flag, FlagKey, MannerKey } from './FigureMarks.tsx';
import { SortHead } from './SortHead.tsx';
import { Sparkline } from './Sparkline.tsx';

/** The figures of a series as a table: each leads to the sentence it comes from, each nothing is named. */
export function ChartTable({ series }: { series: Series }) {
  const { lang, words } = useSite();
  const { table } = words.chart;
  const caption = table.caption(describeMeasure(series, lang), series.place.name);
  return (
    <div className="st">
      <Scroll label={caption}>
        <table className="dt">
          <caption className="vh">{caption}</caption>
          <Columns series={series} />
          <Head series={series} />
          <tbody>
            {series.rows.map((row) => (
              <Row
                key={row.township.code}
                row={row}
                notes={series.notes}
                prose={isOfProse(series.measure)}
                units={isUnit(series, row)}
              />
            ))}
          </tbody>
          <ChartTableFoot series={series} />
        </table>
      </Scroll>
      <p className="foot-note">
        <FlagKey series={series} />
        <MannerKey rows={series.rows} />
        {series.units ? unitWords[lang].hint : table.hint}
      </p>
    </div>
  );
}

/** Rows of places lead one level down; townships chosen beside them to their own page. */
const isUnit = ({ units }: Series, { township }: SeriesRow): boolean => units !== undefined && township.code.length < 9;

function Columns({ series }: { series: Series }) {
  return (
    <colgroup>
      <col className="c1" />
      {series.years.map((year) => (
        <col key={year} />
      ))}
      <col className="c3 only-w" />
      <col className="c4 only-w spark" />
      <col className="c5 only-w" />
    </colgroup>
  );
}

function Head({ series }: { series: Series }) {
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

interface RowProps {
  row: SeriesRow;
  notes: readonly Note[];
  prose: boolean;
  units: boolean;
}

function Row({ row, notes, prose, units }: RowProps) {
  const { view, words } = useSite();
  const { table } = words.chart;
  const { township, points, change } = row;
  const source = [...points].reverse().find((p) => p.report);
  return (
    <tr>
      <th scope="row" title={township.name} lang="zh-CN">
        <span className="sw">{row.slot !== null && <SlotMark slot={row.slot} />}</span>
        <a
          href={
            units
              ? hrefWith(view, { c: township.code, unit: null, town: [] })
              : hrefTo(view, 'township', { town: [township.code] })
          }
        >
          <span className="only-w">{township.name}</span>
          <span className="only-n">{township.name.length > 4 ? township.short : township.name}</span>
        </a>
      </th>
      {points.map((point, i) => (
        <Cell key={point.year} point={point} last={i === points.length - 1} prose={prose}>
          <NoteMark at={notes.findIndex(({ code, year }) => code === township.code && year === point.year)} />
        </Cell>
      ))}
      <td className="num only-w">
        {change ? (
          formatChange(change.difference)
        ) : (
          <span className="k" title={table.notComparableHint}>
            {table.notComparable}
          </span>
        )}
      </td>
      <td className="only-w spark">
        <Sparkline points={points} />
      </td>
      <td className="only-w">
        {source?.report && (
          <a
            href={hrefTo(view, 'report', { report: source.report, at: source.at })}
            aria-label={table.openOf(township.name, source.year)}
          >
            {table.open}
          </a>
        )}
      </td>
    </tr>
  );
}

/** The number of a note, as in the list beside the table. */
function NoteMark({ at }: { at: number }) {
  const { lang } = useSite();
  return at < 0 ? null : <sup className="nt">{noteWords[lang].mark(at + 1)}</sup>;
}

interface CellProps {
  point: Point;
  last: boolean;
  prose: boolean;
  children: ReactNode;
}

function Cell({ point, last, prose, children }: CellProps) {
  const { view } = useSite();
  const href = point.report ? hrefTo(view, 'report', { report: point.report, at: point.at }) : null;
  const inside =
    point.value === null ? (
      <Nothing kind={point.none === 'blank' && prose ? 'not_stated' : (point.none ?? 'blank')} />
    ) : (
      <FigureText point={point} />
    );
  return (
    <td className={last ? 'num now' : 'num'}>
      {href ? (
        <a className="fv" href={href}>
          {inside}
        </a>
      ) : (
        inside
      )}
      <Flag point={point} />
      {children}
    </td>
  );
}
