import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { scanWords } from '../../i18n/scan.ts';
import { placeOnPages } from '../../series/scanPlaces.ts';
import { useLang, useWords } from '../state/site.ts';
import type { Scan } from './pictures.ts';
import { ScanPage, scanTargetId } from './ScanPage.tsx';
import { useSource } from './source.ts';
import '../styles/scan.css';

/** Below this a page that is as wide as the window cannot be read. */
const narrow = 720;

/** The pictures of a scanned report beside its text; turns to the words pointed at. */
export function ScanPane({ scan, open, onOpen }: { scan: Scan; open: boolean; onOpen: (open: boolean) => void }) {
  const w = scanWords[useLang()];
  const [large, setLarge] = useState(() => window.innerWidth < narrow);
  if (!open)
    return (
      <p className="scan-closed np">
        <button type="button" className="lkb" onClick={() => onOpen(true)}>
          {w.show}
        </button>
      </p>
    );
  return (
    <section className="scan np" aria-labelledby="scan-head">
      <div className="scan-head">
        <h2 id="scan-head" title={w.note}>
          {w.pages}
        </h2>
        <button type="button" className="lkb" onClick={() => setLarge(!large)}>
          {large ? w.smaller : w.larger}
        </button>
        <button type="button" className="lkb" onClick={() => onOpen(false)}>
          {w.hide}
        </button>
      </div>
      {scan.state === 'ready' ? <Pages large={large} /> : <Absent scan={scan} />}
    </section>
  );
}

/** What stands in the place of pictures that are not there. */
function Absent({ scan }: { scan: Exclude<Scan, { state: 'ready' }> }) {
  const w = scanWords[useLang()];
  const { shell } = useWords();
  const says = { loading: w.loading, left_out: w.leftOut, failed: w.failed }[scan.state];
  return (
    <p className="small muted" role="status">
      {says}{' '}
      {scan.state === 'failed' && (
        <button type="button" className="lkb" onClick={scan.retry}>
          {shell.retry}
        </button>
      )}
    </p>
  );
}

function Pages({ large }: { large: boolean }) {
  const { pictures, target } = useSource();
  const ref = useRef<HTMLDivElement>(null);
  const at = useMemo(() => (target ? placeOnPages(pictures, target) : null), [pictures, target]);
  useTurn(ref, at, large);
  return (
    <div className={large ? 'scan-in large' : 'scan-in'} ref={ref}>
      {pictures.map((picture, i) => (
        <ScanPage key={picture.number} picture={picture} target={at?.page === i ? at.place : null} />
      ))}
    </div>
  );
}

/** Brings what is pointed at into the middle of the pane, and nothing else on the page into motion. */
function useTurn(ref: RefObject<HTMLDivElement | null>, at: ReturnType<typeof placeOnPages>, large: boolean) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size moves everything
  useEffect(() => {
    const pane = ref.current;
    const aim = at && (document.getElementById(scanTargetId) ?? pane?.children[at.page]);
    if (!pane || !aim) return;
    const [frame, box] = [pane.getBoundingClientRect(), aim.getBoundingClientRect()];
    const middle = (from: number, length: number) => from + Math.min(length, frame.height) / 2;
    pane.scrollTop += middle(box.top, box.height) - middle(frame.top, frame.height);
    pane.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
  }, [ref, at, large]);
}
