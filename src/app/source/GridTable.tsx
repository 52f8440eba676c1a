import type { Block } from '../../document/document.ts';
import { overlap, type Span } from '../../text/span.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { Crop, useCrop } from './Crop.tsx';
import { Marked } from './Marked.tsx';
import { PointMenu } from './PointMenu.tsx';
import { useSource } from './source.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Cells with figures are never broken: the number of a finding stays beside them. */
const isFigure = (words: string): boolean => words.length <= 12 && /^[\s\d.,，%％/／—－-]*$/.test(words);

/** Wide tables of the form (15 columns) need the room between their words. */
const many = 9;

/** The words of a cell; the picture of one that was not recognised. */
function Words({ span }: { span: Span }) {
  const crop = useCrop(span);
  const { target } = useSource();
  if (!crop) return <Marked span={span} />;
  return (
    <>
      <Crop crop={crop} inText />
      {target && overlap(target, span) && <PointMenu />}
    </>
  );
}

/** A table of the document, with its own grid. */
export function GridTable({ table, label }: { table: Table; label: string }) {
  const { text } = useSource();
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  return (
    <Scroll className="tbl" label={label}>
      <table className={table.columns >= many ? 'many' : undefined}>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
                  className={cell.column === 0 ? 't' : isFigure(text.slice(...cell.span)) ? 'v' : undefined}
                >
                  <Words span={cell.span} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
