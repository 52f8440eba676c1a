import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ReportSource } from '../../dataset/dataset.ts';
import { reportWords } from '../../i18n/report.ts';
import { traceWords } from '../../i18n/trace.ts';
import { placeIn } from '../../series/address.ts';
import { countMarks, type MarkKind, markKinds, marksOf } from '../../series/marks.ts';
import { trimSpan } from '../../text/span.ts';
import { useLang } from '../state/site.ts';
import { markClasses } from './Marked.tsx';
import { type Scan, usePictures } from './pictures.ts';
import { proseRows } from './proseRows.ts';
import { ScanPane } from './ScanPane.tsx';
import { SourceText } from './SourceText.tsx';
import { type Published, type Source, SourceContext, targetId } from './source.ts';

/** Switches for the kinds of marks. */
function Kinds({
  counts,
  off,
  onSwitch,
}: {
  counts: Readonly<Record<MarkKind, number>>;
  off: ReadonlySet<MarkKind>;
  onSwitch: (kind: MarkKind) => void;
}) {
  const w = reportWords[useLang()];
  return (
    <fieldset className="kinds">
      <legend>{w.marks}</legend>
      {markKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!off.has(kind)} onChange={() => onSwitch(kind)} />
          <em className={markClasses[kind]}>{w.kinds[kind]}</em>
          {counts[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** On narrow screens the panels stand below the text: ways down to them. */
function Jump({ report }: { report: ReportSource['report'] }) {
  const lang = useLang();
  const w = reportWords[lang];
  const findings = report.findings.length;
  const figures = report.coverage.expected;
  const prose = proseRows(report, lang).length;
  const jump = (id: string) => document.getElementById(id)?.scrollIntoView();
  return (
    <nav className="jump only-n np" aria-label={w.contents}>
      <button type="button" onClick={() => jump('findings')}>
        {w.findingsTab(findings)}
      </button>
      <button type="button" onClick={() => jump('figures')}>
        {w.figuresTab(figures)}
      </button>
      <button type="button" onClick={() => jump('prose')}>
        {traceWords[lang].tab(prose)}
      </button>
    </nav>
  );
}

/** A source text on the left, what was read from it on the right; `at` is the place pointed at. */
export function Beside({
  source,
  at,
  hrefOf,
  besideOf,
  empty,
  scan,
  published = null,
  children,
}: {
  source: Pick<ReportSource, 'text' | 'blocks' | 'report'>;
  at: string;
  hrefOf: (at: string) => string;
  besideOf?: Source['besideOf'];
  /** What stands in place of a text without words. */
  empty?: ReactNode;
  /** The pictures of its pages, where some were read from them. */
  scan?: Scan | undefined;
  /** See {@link Source}. */
  published?: Published | null;
  children: ReactNode;
}) {
  const { text, blocks, report } = source;
  const [off, setOff] = useState<ReadonlySet<MarkKind>>(new Set());
  const all = useMemo(() => marksOf(report), [report]);
  const marks = useMemo(() => all.filter((mark) => !off.has(mark.kind)), [all, off]);
  const place = useMemo(() => placeIn(report, at), [report, at]);
  const target = useMemo(() => (place?.span ? trimSpan(text, place.span) : null), [place, text]);
  const pressed = useRef('');
  const onSwitch = (kind: MarkKind) => {
    const next = new Set(off);
    if (!next.delete(kind)) next.add(kind);
    setOff(next);
  };
  useEffect(() => {
    const words = target && document.getElementById(targetId);
    if (!words) return;
    words.scrollIntoView({ block: 'center' });
    words.tabIndex = -1;
    words.focus({ preventScroll: true });
  }, [target]);
  const [open, setOpen] = useState(true);
  const pictures = usePictures(scan);
  const value = useMemo(
    () => ({ text, blocks, report, marks, pictures, place, target, pressed, published, hrefOf, besideOf }),
    [text, blocks, report, marks, pictures, place, target, published, hrefOf, besideOf],
  );
  return (
    <SourceContext.Provider value={value}>
      <div className={scan && open ? 'rp scanned' : 'rp'}>
        {scan && <ScanPane scan={scan} open={open} onOpen={setOpen} />}
        <div className="doc-side">
          <Jump report={report} />
          {text.trim() !== '' && <Kinds counts={countMarks(all)} off={off} onSwitch={onSwitch} />}
          {text.trim() === '' && empty ? <div className="hatched">{empty}</div> : <SourceText />}
        </div>
        <div className="pan">
          <div className="pan-in">{children}</div>
        </div>
      </div>
    </SourceContext.Provider>
  );
}
