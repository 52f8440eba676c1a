import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useLargeType } from '../state/useLargeType.ts';

interface Props {
  /** Rows there are; only those in sight are made. */
  count: number;
  label: string;
  /** Names of the columns, and the class that gives them their widths. */
  columns: readonly { key: string; name: string; className?: string }[];
  className: string;
  /** The cells of a row, in the order of the columns. */
  cells: (row: number) => readonly ReactNode[];
  /** Something that stays with a row when the order changes. */
  keyOf: (row: number) => string | number;
  /** Where Enter leads from a row; null = nowhere. */
  hrefOf: (row: number) => string | null;
  rowClass?: (row: number) => string | undefined;
}

/** Rows made beyond those in sight, so that scrolling does not show bare ground. */
const spare = 8;
/** The list is at most so many rows high. */
const mostInSight = 18;

const steps: Readonly<Record<string, (row: number, page: number, last: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row, page) => row + page,
  PageUp: (row, page) => row - page,
  Home: () => 0,
  End: (_row, _page, last) => last,
};

/** The row that the arrow keys have reached; it is brought into sight in the box of `page` rows, and Enter opens it. */
function useActiveRow(
  { count, label, hrefOf }: Pick<Props, 'count' | 'label' | 'hrefOf'>,
  height: number,
  page: number,
) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  // another list begins at its top
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label names the list
  useLayoutEffect(() => {
    box.current?.scrollTo?.(0, 0);
    setActive(null);
  }, [label, count]);
  const go = (row: number) => {
    const next = Math.max(0, Math.min(count - 1, row));
    setActive(next);
    const element = box.current;
    if (!element) return;
    const top = next * height;
    const room = page * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const href = event.key === 'Enter' && event.target === event.currentTarget && active !== null && hrefOf(active);
    if (step) go(step(active ?? -1, page, count - 1));
    else if (href) window.location.hash = href;
    else return;
    event.preventDefault();
  };
  return { box, active, onKey };
}

/** A long table of which only the rows in sight exist. Its head stays; arrow keys go from row to row and Enter opens one. */
export function VirtualRows({ count, label, columns, className, cells, keyOf, hrefOf, rowClass }: Props) {
  const height = useLargeType() ? 44 : 32;
  const [first, setFirst] = useState(0);
  const page = Math.min(mostInSight, Math.max(1, count));
  const { box, active, onKey } = useActiveRow({ count, label, hrefOf }, height, page);
  const from = Math.max(0, Math.min(first, count - page) - spare);
  const to = Math.min(count, first + page + spare);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in sight
    <div
      ref={box}
      role="grid"
      className={`virtual ${className}`}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-activedescendant={active === null ? undefined : `row-${active}`}
      tabIndex={0}
      style={{ maxHeight: page * height + height + 2 }}
      onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / height))}
      onKeyDown={onKey}
    >
      <Head columns={columns} height={height} />
      <div style={{ height: count * height, position: 'relative' }} role="presentation">
        {Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).map((row) => (
          <Row
            key={keyOf(row)}
            row={row}
            height={height}
            className={[row === active ? 'on' : '', rowClass?.(row) ?? ''].join(' ').trim()}
            cells={cells(row)}
            columns={columns}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps extends Pick<Props, 'columns' | 'className'> {
  row: number;
  height: number;
  cells: readonly ReactNode[];
}

/** A row in its place. */
function Row({ row, height, className, cells, columns }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in sight
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      id={`row-${row}`}
      role="row"
      aria-rowindex={row + 2}
      className={`vrow ${className}`.trim()}
      style={{ top: row * height, height }}
    >
      {cells.map((cell, k) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        <span key={columns[k]!.key} role="gridcell" className={columns[k]!.className}>
          {cell}
        </span>
      ))}
    </div>
  );
}

/** The names of the columns, which stay in sight. */
function Head({ columns, height }: Pick<Props, 'columns'> & { height: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in sight
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="row" aria-rowindex={1} className="vhead" style={{ height }}>
      {columns.map(({ key, name, className }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        <span key={key} role="columnheader" className={className}>
          {name}
        </span>
      ))}
    </div>
  );
}
