import { useState } from 'react';
import type { ReportSource } from '../../dataset/dataset.ts';
import { formOf } from '../../form/crosswalk.ts';
import { cellId, type FormRow, type FormTable as Table } from '../../form/form.ts';
import { describeCorrected, describeReading } from '../../i18n/corrections.ts';
import { printedColumn, printedGroup, printedRow, tableName } from '../../i18n/i18n.ts';
import { reportWords } from '../../i18n/report.ts';
import { correctionAt } from '../../series/correctable.ts';
import { overlap } from '../../text/span.ts';
import { Nothing } from '../parts/Nothing.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useLang } from '../state/site.ts';
import { Marked, References } from './Marked.tsx';
import { PointMenu } from './PointMenu.tsx';
import { useSource } from './source.ts';

type Cells = ReportSource['report']['cells'];

/** Rows that have the same columns stand under one header. */
function sectionsOf(rows: readonly FormRow[]): FormRow[][] {
  const sections: FormRow[][] = [];
  const key = (row: FormRow) => row.columns.map((c) => c.id).join();
  for (const row of rows) {
    const open = sections[sections.length - 1];
    if (open && key(open[0]!) === key(row)) open.push(row);
    else sections.push([row]);
  }
  return sections;
}

function Value({ id, onOpen }: { id: string; onOpen: ((at: string) => void) | undefined }) {
  const lang = useLang();
  const { report, hrefOf, place } = useSource();
  const correction = correctionAt(report, id);
  const cell = (report.cells as Record<string, Cells[keyof Cells]>)[id];
  if (!cell?.span) return <Nothing kind={cell?.reason === 'blank' ? 'blank' : 'missing'} />;
  const at = `cell:${id}`;
  const words = cell.span[0] === cell.span[1] ? null : <Marked span={cell.span} bare />;
  return (
    <>
      {words && (
        <a href={hrefOf(at)} onClick={() => onOpen?.(at)}>
          {words}
        </a>
      )}
      <References span={cell.span} />
      {place?.at === at && <PointMenu />}
      {correction && ' '}
      {correction && (
        <b className="cor" title={describeCorrected(correction.read, lang)}>
          {describeReading(correction.correct, lang)}
        </b>
      )}
      {cell.value === null && !correction && (
        <>
          {words && ' '}
          <Nothing kind={cell.reason === 'unreadable' ? 'unreadable' : 'blank'} />
        </>
      )}
    </>
  );
}

function Row({
  table,
  row,
  width,
  onOpen,
}: {
  table: Table;
  row: FormRow;
  width: number;
  onOpen?: ((at: string) => void) | undefined;
}) {
  const lang = useLang();
  const { columns } = row;
  const group = printedGroup(row, lang);
  return (
    <tr>
      <th scope="row">
        {group && <span className="faint">{group}　</span>}
        {printedRow(row, lang)}
      </th>
      {columns.map((column, i) => (
        <td key={column.id} className="v" colSpan={i === columns.length - 1 ? width - columns.length + 1 : undefined}>
          <Value id={cellId(table.id, row.id, column.id)} onOpen={onOpen} />
        </td>
      ))}
    </tr>
  );
}

/** True where a row says nothing but 0 and nobody points at it. */
function useQuiet(table: Table): (row: FormRow) => boolean {
  const { report, marks, target } = useSource();
  return (row) =>
    row.columns.every(({ id }) => {
      const cell = report.cells[cellId(table.id, row.id, id)];
      if (cell?.value !== 0 || !cell.span) return false;
      const { span } = cell;
      return !marks.some((m) => overlap(m.span, span)) && !(target && overlap(target, span));
    });
}

const leastFolded = 3;

/** The rows of a section: runs of rows that only report 0 are folded. */
function Rows({
  table,
  rows,
  width,
  onOpen,
}: {
  table: Table;
  rows: readonly FormRow[];
  width: number;
  onOpen?: ((at: string) => void) | undefined;
}) {
  const w = reportWords[useLang()];
  const [open, setOpen] = useState(false);
  const quiet = useQuiet(table);
  const folded = rows.filter(quiet);
  const fold = !open && folded.length >= leastFolded;
  return (
    <>
      {rows
        .filter((row) => !fold || !folded.includes(row))
        .map((row) => (
          <Row key={row.id} table={table} row={row} width={width} onOpen={onOpen} />
        ))}
      {fold && (
        <tr className="fold">
          <td colSpan={width + 1}>
            {folded.length === rows.length ? w.onlyZero(rows.length) : w.zeroRows(folded.length)}
            <button type="button" className="lkb" onClick={() => setOpen(true)}>
              {w.showRows}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

/** A statutory table set after the form, from the cells read; each value as written and linked to its place. */
export function FormTable({ id, onOpen }: { id: Table['id']; onOpen?: ((at: string) => void) | undefined }) {
  const lang = useLang();
  const { report } = useSource();
  const table = formOf(report.form)?.tables.find((t) => t.id === id);
  if (!table) return null;
  const width = Math.max(...table.rows.map((row) => row.columns.length));
  return (
    <Scroll label={tableName(id, lang)}>
      <table>
        {sectionsOf(table.rows).map((rows) => (
          <tbody key={rows[0]!.id}>
            <tr>
              <td className="t faint" />
              {rows[0]!.columns.map((column, i, all) => (
                <th key={column.id} scope="col" colSpan={i === all.length - 1 ? width - all.length + 1 : undefined}>
                  {printedColumn(column, lang)}
                </th>
              ))}
            </tr>
            <Rows table={table} rows={rows} width={width} onOpen={onOpen} />
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}
