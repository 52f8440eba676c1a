import { useId, useMemo, useState } from 'react';
import { traceWords } from '../../i18n/trace.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { useLang } from '../state/site.ts';
import { ByHand } from './ByHand.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { type ProseKind, type ProseRow, proseKinds, proseRows } from './proseRows.ts';
import { useSource } from './source.ts';
import { Trace } from './Trace.tsx';

function Row({ row }: { row: ProseRow }) {
  const w = traceWords[useLang()];
  const { hrefOf } = useSource();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { label, note, quote, at } = row;
  return (
    <li className={row.kind}>
      <div className="say">
        <a href={hrefOf(at)}>
          <ByHand at={at}>{label || <Words quote={quote} />}</ByHand>
        </a>
        {note && <span className="muted"> {note}</span>}
        {label && quote && ' '}
        {label && quote && <Words quote={quote} />}
        <CorrectButton at={at} />
      </div>
      <button type="button" className="lkb np" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {w.why}
        <span className="vh">{w.whyOf(label || quote)}</span>
        <span aria-hidden="true">{open ? ' ▴' : ' ▾'}</span>
      </button>
      <div className="trace" id={id} hidden={!open}>
        {open && (
          <Boundary>
            <Trace row={row} />
          </Boundary>
        )}
      </div>
    </li>
  );
}

const Words = ({ quote }: { quote: string }) => (
  <span className="q" lang="zh-CN">
    {quote}
  </span>
);

function Group({ kind, rows }: { kind: ProseKind; rows: readonly ProseRow[] }) {
  const w = traceWords[useLang()];
  return (
    <>
      <h3>
        {w.kinds[kind]} <span className="muted">{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.at} row={row} />
        ))}
      </ul>
    </>
  );
}

/** What the prose was read to say: each with its place in the text, and why it was read so. */
export function ProsePanel() {
  const lang = useLang();
  const w = traceWords[lang];
  const { report } = useSource();
  const rows = useMemo(() => proseRows(report, lang), [report, lang]);
  return (
    <section id="prose" className="prose" aria-labelledby="prose-head">
      <h2 id="prose-head">{w.title}</h2>
      {rows.length === 0 && <p className="small muted">{w.none}</p>}
      {proseKinds.map((kind) => {
        const here = rows.filter((row) => row.kind === kind);
        return here.length > 0 && <Group key={kind} kind={kind} rows={here} />;
      })}
    </section>
  );
}
