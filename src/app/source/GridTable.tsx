import type { Block } from '../../document/document.ts';
import { Scroll } from '../components/Scroll.tsx';
import { Marked } from './Marked.tsx';

type Table = Extract<Block, { kind: 'table' }>;

/** Short cells hold figures: the number of a finding stays beside them. */
const isFigure = ({ span: [start, end] }: Table['cells'][number]): boolean => end - start <= 6;

/** A table of the document, with its own grid. */
export function GridTable({ table, label }: { table: Table; label: string }) {
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  return (
    <Scroll className="tbl" label={label}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
                  className={cell.column === 0 ? 't' : isFigure(cell) ? 'v' : undefined}
                >
                  <Marked span={cell.span} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
