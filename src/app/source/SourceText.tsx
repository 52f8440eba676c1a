import { useEffect, useMemo, useState } from 'react';
import { reportWords } from '../../i18n/report.ts';
import { layoutOf, type Piece } from '../../series/layout.ts';
import { contains, type Span } from '../../text/span.ts';
import { useLang } from '../state/site.ts';
import { FormTable } from './FormTable.tsx';
import { GridTable } from './GridTable.tsx';
import { Marked } from './Marked.tsx';
import { useSource } from './source.ts';

/** The element and class of each kind of words: the report's headings stand below the page's own. */
const settings = {
  title: ['h2', 'title'],
  heading: ['h3', 'hd'],
  paragraph: ['p', undefined],
  signature: ['p', 'sign'],
} as const;

/** True where the words pointed at stand in a table but in none of its cells: only the verbatim text can show them. */
function useNeedsVerbatim(span: Span): boolean {
  const { target, report } = useSource();
  if (!target || !contains(span, target)) return false;
  return !Object.values(report.cells).some((cell) => cell.span && contains(cell.span, target));
}

/** A statutory table whose grid the document lost: set after the form, or verbatim. */
function LooseTable({ piece }: { piece: Extract<Piece, { kind: 'form' }> }) {
  const w = reportWords[useLang()];
  const needed = useNeedsVerbatim(piece.span);
  const [verbatim, setVerbatim] = useState(needed);
  useEffect(() => {
    if (needed) setVerbatim(true);
  }, [needed]);
  return (
    <div className="tbl">
      <p className="switch np">
        <span>{verbatim ? '' : w.rebuilt}</span>
        <button type="button" className="lkb" onClick={() => setVerbatim(!verbatim)}>
          {verbatim ? w.showTable : w.verbatim}
        </button>
      </p>
      {verbatim ? (
        <pre>
          <Marked span={piece.span} />
        </pre>
      ) : (
        <FormTable id={piece.table} onOpen={() => setVerbatim(true)} />
      )}
    </div>
  );
}

function PieceView({ piece }: { piece: Piece }) {
  const lang = useLang();
  if (piece.kind === 'grid') return <GridTable table={piece.table} label={reportWords[lang].source} />;
  if (piece.kind === 'form') return <LooseTable piece={piece} />;
  const [Element, className] = settings[piece.kind];
  return (
    <Element className={className}>
      {piece.spans.map((span) => (
        <Marked key={span[0]} span={span} />
      ))}
    </Element>
  );
}

const keyOf = (piece: Piece): string =>
  piece.kind === 'grid'
    ? `t${piece.table.span[0]}`
    : piece.kind === 'form'
      ? `f${piece.table}`
      : `p${piece.spans[0]![0]}`;

/** The text of a report, set to be read, with what was read from it marked. */
export function SourceText() {
  const { text, blocks, report } = useSource();
  const pieces = useMemo(() => layoutOf({ text, blocks, report }), [text, blocks, report]);
  return (
    <article className="doc" lang="zh-CN">
      {pieces.map((piece) => (
        <PieceView key={keyOf(piece)} piece={piece} />
      ))}
    </article>
  );
}
