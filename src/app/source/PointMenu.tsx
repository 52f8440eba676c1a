import { lazy, type RefObject, Suspense, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { pointedWords } from '../../i18n/pointed.ts';
import { useLang } from '../state/site.ts';
import { useSource } from './source.ts';
import '../styles/pointed.css';

const PointActions = lazy(async () => ({ default: (await import('./PointActions.tsx')).PointActions }));

/** Below the button and within the window, in pixels of the page: a table that scrolls would cut it off. */
function placeOf(button: HTMLElement): { left: number; top: number } {
  const { left, bottom } = button.getBoundingClientRect();
  const width = Math.min(352, document.documentElement.clientWidth - 16);
  const most = document.documentElement.clientWidth - width - 8;
  return { left: Math.max(8, Math.min(left, most)) + window.scrollX, top: bottom + 4 + window.scrollY };
}

/** Tells when the reader turns to what is outside of all parts, or the window changes; until what it hands back is called. */
function whenLeft(parts: readonly RefObject<HTMLElement | null>[], leave: () => void): () => void {
  // a dialog that was opened from here lives as long as the menu; a phone's keyboard makes the window smaller
  const shut = () => {
    if (!document.querySelector('dialog[open]')) leave();
  };
  const away = ({ target }: Event) => {
    const inside = target instanceof Node && parts.some(({ current }) => current?.contains(target));
    if (!inside) shut();
  };
  document.addEventListener('pointerdown', away);
  window.addEventListener('resize', shut);
  return () => {
    document.removeEventListener('pointerdown', away);
    window.removeEventListener('resize', shut);
  };
}

/** The menu of the place pointed at, behind its words: closed unless the reader has just pressed them. */
export function PointMenu() {
  const w = pointedWords[useLang()];
  const { place, pressed } = useSource();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  const id = useId();
  useEffect(() => {
    setOpen(pressed.current !== '' && pressed.current === place?.at);
    pressed.current = '';
  }, [place, pressed]);
  useLayoutEffect(() => {
    if (open && button.current) setAt(placeOf(button.current));
  }, [open]);
  useEffect(() => (open ? whenLeft([panel, button], () => setOpen(false)) : undefined), [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  if (!place) return null;
  return (
    <span className="pm np">
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={w.open}
        title={w.open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open &&
        createPortal(
          // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the controls inside
          <div
            className="pm-panel np"
            id={id}
            ref={panel}
            style={at}
            onKeyDown={(event) => event.key === 'Escape' && close()}
          >
            <Suspense>
              <PointActions place={place} close={close} />
            </Suspense>
          </div>,
          document.body,
        )}
    </span>
  );
}
