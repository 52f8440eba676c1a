import { useEffect, useState } from 'react';
import { languageOf, namesLang } from '../../i18n/i18n.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { useLang, useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import type { Block, Cell, Figure as FigureData, Run, Target } from './blocks.ts';
import { type Picture as Drawn, drawPicture } from './pictures.ts';

/** What HTML calls the language of what is quoted. */
const quoted = languageOf(namesLang).tag;

const plain = (text: string): string => text.replace(/\s+/g, ' ');

function Linked({ run: { text, style }, to }: { run: Run; to: Target }) {
  const words = plain(text);
  return <a href={hrefTo(useSite().view, to.page, to)}>{style === 'strong' ? <b>{words}</b> : words}</a>;
}

function Words({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => {
    const { text, style, to } = run;
    const key = i;
    if (to) return <Linked key={key} run={run} to={to} />;
    if (style === 'strong') return <b key={key}>{plain(text)}</b>;
    if (style === 'same')
      return (
        <mark key={key} className="same">
          {plain(text)}
        </mark>
      );
    return (
      <span key={key} className={style}>
        {plain(text)}
      </span>
    );
  });
}

function Lines({ cell }: { cell: Cell }) {
  return cell.map((runs, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
    <p key={i}>
      <Words runs={runs} />
    </p>
  ));
}

function PaperTable(table: Extract<Block, { kind: 'table' }>) {
  // quotations are words and break; figures and names in columns do not
  if (table.quotes) return <Rows {...table} />;
  return (
    <Scroll label={table.columns.map(({ head }) => head).join(' ')}>
      <Rows {...table} />
    </Scroll>
  );
}

function Rows({ columns, rows, quotes }: Extract<Block, { kind: 'table' }>) {
  return (
    <table className={quotes ? 'quotes' : undefined}>
      <thead>
        <tr>
          {columns.map(({ head, to, width, align }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={i} scope="col" style={{ width: `${width}%`, textAlign: align }}>
              {to ? <Linked run={{ text: head }} to={to} /> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={y}>
            {row.map((cell, x) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={x} style={{ textAlign: columns[x]!.align }} lang={quotes ? quoted : undefined}>
                <Lines cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart as the Word file has it. */
function Picture({ figure, half }: { figure: FigureData; half: boolean }) {
  const lang = useLang();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    void drawPicture(figure, half, lang).then((picture) => wanted && setDrawn(picture));
    return () => {
      wanted = false;
    };
  }, [figure, half, lang]);
  if (!drawn) return <div className="wait" />;
  const { svg, width, height } = drawn;
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return <img src={address} alt={figure.alt} width={width} height={height} />;
}

function Figure({ figure, half }: { figure: FigureData; half: boolean }) {
  return (
    <figure>
      <h4>{figure.title}</h4>
      <p>
        <Words runs={figure.say} />
      </p>
      <Picture figure={figure} half={half} />
      <p className="note">
        {figure.note} <Words runs={[figure.link]} />
      </p>
    </figure>
  );
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return <h2 className="paper-title">{block.text}</h2>;
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return <Heading className={block.newPage ? 'new-page' : undefined}>{block.text}</Heading>;
    }
    case 'text':
      return (
        <p className={block.style}>
          <Words runs={block.runs} />
        </p>
      );
    case 'table':
      return <PaperTable {...block} />;
    case 'figures': {
      const half = block.figures.length > 1;
      return (
        <div className={half ? 'halves' : undefined}>
          {block.figures.map((figure) => (
            <Figure key={figure.title} figure={figure} half={half} />
          ))}
        </div>
      );
    }
  }
}

/** A document as it will be printed: a white sheet in every theme. */
export function Paper({ blocks }: { blocks: readonly Block[] }) {
  return (
    <article className="paper">
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
        <Piece key={i} block={block} />
      ))}
    </article>
  );
}
