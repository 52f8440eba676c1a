import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { posterSvg } from '../../charts/chart.ts';
import { type Caption, plainTheme } from '../figure/chartFile.ts';
import { LangContext, type Site, SiteContext } from '../state/site.ts';
import { InFile } from './DotCanvas.tsx';

/** As wide as a printed page. */
const width = 960;

/** What a file cannot take from style sheets. */
const styles = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order'],
  ...['opacity', 'font-size', 'font-weight', 'text-anchor'],
] as const;

/** A drawing as an SVG file with title, note, sentence, words at its points and source. It is drawn once more, out of sight. */
export function pictureSvg(picture: ReactNode, site: Site, caption: Caption): string {
  const box = document.createElement('div');
  Object.assign(box.style, { position: 'absolute', left: '-9999px', top: '0', width: `${width}px` });
  document.body.append(box);
  const root = createRoot(box);
  try {
    flushSync(() => root.render(asFile(picture, site)));
    const asides = [...box.querySelectorAll('p')].map((p) => p.textContent ?? '');
    const { svg, height } = together(box);
    const note = [caption.note, ...asides].join(' ');
    return posterSvg({ ...caption, note, svg, width, height }, plainTheme());
  } finally {
    root.unmount();
    box.remove();
  }
}

const asFile = (picture: ReactNode, site: Site) => (
  <LangContext.Provider value={site.lang}>
    <SiteContext.Provider value={{ ...site, view: { ...site.view, static: true } }}>
      <InFile.Provider value={true}>{picture}</InFile.Provider>
    </SiteContext.Provider>
  </LangContext.Provider>
);

/** The layers of a drawing, one over the other, as one element. */
function together(box: HTMLElement): { svg: string; height: number } {
  const layers = [...box.querySelectorAll<SVGSVGElement>('.dots > svg')];
  const height = Math.max(0, ...layers.map((layer) => layer.height.baseVal.value));
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    whole.setAttribute(name, `${value}`);
  for (const layer of layers) whole.append(plain(layer));
  return { svg: new XMLSerializer().serializeToString(whole), height };
}

/** A copy that looks as it does here, wherever it stands. */
function plain(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  const look = getComputedStyle(element);
  for (const name of ['class', 'style', 'aria-hidden']) copy.removeAttribute(name);
  for (const style of styles) copy.setAttribute(style, look.getPropertyValue(style));
  for (const child of element.childNodes) copy.append(child instanceof Element ? plain(child) : child.cloneNode());
  return copy;
}
