import { type MouseEvent, type ReactNode, useEffect } from 'react';
import { embedWords } from '../../i18n/embed.ts';
import { formatView, type View } from '../../series/view.ts';
import { Fiction } from '../shell/Footer.tsx';
import { useSite } from '../state/site.ts';
import { useFrameHeight } from './useFrameHeight.ts';
import '../styles/embed.css';

/** Links in a frame lead out of it: the hosting page stays, the site opens beside it. */
function leadOut({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.hasAttribute('download')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/** What an embedded figure stands in: its height is told to the hosting page. */
export function Framed({ view, children }: { view: View; children: ReactNode }) {
  const { plain, static: still, transparent } = view;
  const ref = useFrameHeight<HTMLDivElement>(formatView(view));
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.embed = '';
    if (transparent) dataset.transparent = '';
    else delete dataset.transparent;
    return () => {
      delete dataset.embed;
      delete dataset.transparent;
    };
  }, [transparent]);
  return (
    <div ref={ref} className={`emb${plain ? ' plain' : ''}${still ? ' static' : ''}`} onClickCapture={leadOut}>
      {children}
    </div>
  );
}

/** The figure of a page that the address names (`fig=`), the page's first where it names none. */
export function FigureAlone({ figures }: { figures: Readonly<Record<string, ReactNode>> }) {
  const { view } = useSite();
  return (
    <>
      <Fiction />
      {Object.hasOwn(figures, view.fig) ? figures[view.fig] : Object.values(figures)[0]}
    </>
  );
}

/** At the foot of an embedded figure: that the data have moved on since it was made. */
export function PinNotice() {
  const { view, index, lang } = useSite();
  const short = index.version.slice(0, view.v.length);
  if (view.v === '' || short === view.v) return null;
  return (
    <p className="note pin" role="status">
      {embedWords[lang].newer(view.v.slice(0, 8), index.version.slice(0, 8), index.asOf)}
    </p>
  );
}
