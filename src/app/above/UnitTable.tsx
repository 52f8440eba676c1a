import { type ReactNode, useState } from 'react';
import { aboveWords } from '../../i18n/above.ts';
import { formatNumber, type Lang } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { columns as fixed } from '../../series/columns.ts';
import type { Unit } from '../../series/scope.ts';
import type { CsvTable } from '../../series/table.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

/** A column of a table with a place in each row. */
export interface Column<R> {
  id: string;
  name: string;
  title?: string;
  /** What the column is sorted by and what its file has; null = nothing is known. */
  value: (row: R) => number | string | null;
  /** What is shown where that is not the value. */
  cell?: (row: R) => ReactNode;
  /** In place of a button that sorts. */
  head?: ReactNode;
  className?: string;
  /** A head of many narrow columns: its name runs down. */
  narrow?: boolean;
}

interface Props<R> {
  label: string;
  rows: readonly R[];
  unitOf: (row: R) => Unit;
  columns: readonly Column<R>[];
  /** All places together, in the last row. */
  whole: R;
  /** Why a row has nothing to show; null where it has. */
  absent: (row: R) => string | null;
}

/** Rows shown at once; more on request. */
const page = 200;
/** From so many rows on the table scrolls in itself, so that its head stays. */
const tall = 25;

interface Order {
  by: string;
  rising: boolean;
}

/** A table with a place in each row: sorted by any column, its head in sight, each name leading to the same page about that place. */
export function UnitTable<R>({ label, rows, unitOf, columns, whole, absent }: Props<R>) {
  const { lang } = useSite();
  const w = aboveWords[lang];
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useState(page);
  const sorted = order ? sortRows(rows, order, columns, unitOf) : rows;
  const sort = (by: string) => setOrder({ by, rising: order?.by === by ? !order.rising : by === 'place' });
  const head = (id: string) => (order?.by === id ? (order.rising ? 'ascending' : 'descending') : undefined);
  return (
    <>
      <Scroll label={label} className={rows.length > tall ? 'tall' : ''}>
        <table className="dt units">
          <thead>
            <tr>
              <th scope="col" aria-sort={head('place')}>
                <Sort name={w.place} act={() => sort('place')} />
              </th>
              {columns.map(({ id, name, title, head: own, className, narrow }) => (
                <th
                  key={id}
                  scope="col"
                  title={title}
                  className={[className, narrow && 'v'].filter(Boolean).join(' ') || undefined}
                  aria-sort={head(id)}
                >
                  {own ?? <Sort name={name} act={() => sort(id)} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <Row key={unitOf(row).code} unit={unitOf(row)} row={row} columns={columns} absent={absent(row)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.sum}</th>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={whole} />
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {rows.length > most && (
        <p className="np">
          <button type="button" className="btn" onClick={() => setMost(most + page)}>
            {w.more(Math.min(page, rows.length - most))}
          </button>
        </p>
      )}
    </>
  );
}

function Sort({ name, act }: { name: string; act: () => void }) {
  return (
    <button type="button" className="srt" onClick={act}>
      <span>{name}</span>
    </button>
  );
}

function Row<R>({
  unit,
  row,
  columns,
  absent,
}: {
  unit: Unit;
  row: R;
  columns: readonly Column<R>[];
  absent: string | null;
}) {
  return (
    <tr>
      <th scope="row">
        <PlaceLink unit={unit} />
      </th>
      {absent === null ? (
        columns.map((column) => <Cell key={column.id} column={column} row={row} />)
      ) : (
        <td className="l faint" colSpan={columns.length}>
          {absent}
        </td>
      )}
    </tr>
  );
}

function Cell<R>({ column: { value, cell, className, narrow }, row }: { column: Column<R>; row: R }) {
  const is = value(row);
  const shown = typeof is === 'number' ? formatNumber(is) : is;
  return <td className={[className ?? 'num', narrow && 'nw'].filter(Boolean).join(' ')}>{cell ? cell(row) : shown}</td>;
}

/** What a page keeps when it turns to another place. */
export const elsewhere = { unit: null, town: [], report: '', at: '' } as const;

/** The name of a place, leading to the same page about it, with what it lies in. */
export function PlaceLink({ unit }: { unit: Unit }) {
  const { view } = useSite();
  return (
    <>
      <a href={hrefWith(view, { ...elsewhere, c: unit.code })} lang="zh-CN">
        {unit.name}
      </a>
      {unit.within.length > 0 && (
        <small className="faint only-w" lang="zh-CN">
          {' '}
          {unit.within.join(' ')}
        </small>
      )}
    </>
  );
}

function sortRows<R>(
  rows: readonly R[],
  { by, rising }: Order,
  columns: readonly Column<R>[],
  unitOf: (row: R) => Unit,
): R[] {
  const column = columns.find(({ id }) => id === by);
  const key = (row: R) => (column ? column.value(row) : unitOf(row).code);
  const sign = rising ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    // what is not known comes last either way
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x < y ? -sign : x > y ? sign : 0;
  });
}

/** The table as a file: every row in the order given, the place with its code and what it lies in. */
export function unitCsv<R>(
  { rows, unitOf, columns, whole }: Pick<Props<R>, 'rows' | 'unitOf' | 'columns' | 'whole'>,
  lang: Lang,
): CsvTable {
  const w = aboveWords[lang];
  const values = (row: R) => columns.map(({ value }) => value(row));
  return [
    [fixed.code, fixed.level, w.place, fixed.within, ...columns.map(({ name }) => name)],
    ...rows.map((row) => {
      const { code, level, name, within } = unitOf(row);
      return [code, level, name, within.join(marksOf(lang).list), ...values(row)];
    }),
    ['', '', w.sum, '', ...values(whole)],
  ];
}
