/**
 * `embed.js`, for the page of whoever embeds charts: gives each frame the height its content asks for, and defines
 * `<zhenlan-chart src="…">`. Built by itself as a classic script of ES2017; touches nothing else.
 */
import { webAddress } from '../../text/webAddress.ts';
import { toldHeight } from './height.ts';

const script = document.currentScript;
const home = new URL('.', script instanceof HTMLScriptElement ? script.src : window.location.href).href;

const isOurs = (frame: HTMLIFrameElement): boolean => /[?&]embed=1/.test(frame.src);
const frames = (): HTMLIFrameElement[] => Array.from(document.querySelectorAll('iframe')).filter(isOurs);

/** Tells a frame that its height is looked after; it answers with its height. Frames may be sandboxed: no origin. */
const greet = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({ type: 'zhenlan:sized' }, '*');

/** A frame may have been led elsewhere; one in a sandbox, or on a disk, says of itself that its origin is null. */
const isStillThere = (frame: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null' || frame.src.indexOf(`${origin}/`) === 0;

window.addEventListener('message', ({ data, source, origin }: MessageEvent) => {
  const told = toldHeight(data);
  if (told === null) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || !isStillThere(frame, origin)) continue;
    const height = `${told}px`;
    if (frame.style.height === height) continue;
    frame.style.height = height;
    greet(frame);
  }
});

// load events do not bubble, but can be caught on their way down
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) greet(target);
  },
  true,
);

class ZhenlanChart extends HTMLElement {
  static get observedAttributes() {
    return ['src', 'title', 'height'];
  }

  connectedCallback() {
    this.show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.show();
  }

  /** The address may leave out the site (`#/explore?…`): then it is the one this script comes from. No frame of any other. */
  show() {
    const frame = this.querySelector('iframe') ?? document.createElement('iframe');
    const src = webAddress(this.getAttribute('src') ?? '', home);
    if (src === null) {
      frame.remove();
      return;
    }
    const address = isOurs({ src } as HTMLIFrameElement) ? src : `${src}${src.includes('?') ? '&' : '?'}embed=1`;
    frame.title = this.title;
    frame.setAttribute('loading', 'lazy');
    if (!frame.style.height) frame.style.height = `${parseInt(this.getAttribute('height') ?? '', 10) || 620}px`;
    frame.style.width = '100%';
    frame.style.border = '0';
    // a frame of another colour scheme than its content is given a ground by the browser
    if (/[?&]transparent=1/.test(address))
      frame.style.setProperty('color-scheme', /[?&]dark=1/.test(address) ? 'dark' : 'light');
    this.style.display = 'block';
    if (frame.src !== address) frame.src = address;
    if (!frame.parentNode) this.appendChild(frame);
  }
}

if (window.customElements && !customElements.get('zhenlan-chart')) customElements.define('zhenlan-chart', ZhenlanChart);
frames().forEach(greet);
