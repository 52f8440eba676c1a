/**
 * The first script of the built page, a small classic one written into it before the views that were drawn when the site
 * was built. Where the address asks for one of them it is shown as soon as it has come, and the files it was drawn from
 * are asked for, so that they are there when the app is. The app starts once that is painted.
 */

import { shortenAddress } from '../state/shortenAddress.ts';
import { type Asked, askedFor } from './asked.ts';
import { firstId, isTaken } from './relieve.ts';

declare global {
  interface Window {
    /** Shows the view asked for, and what stands below its first screen, if it has come; called behind each. */
    zhenlanFirst?: () => void;
  }
}

const listed = (list: string | undefined): string[] => list?.split(' ').filter(Boolean) ?? [];

/** The look that was asked for or chosen before, so that nothing flashes. */
function dress({ dataset }: HTMLElement, { large, dark }: Asked): void {
  if (large) dataset.type = 'large';
  if (dark !== null) dataset.theme = dark ? 'dark' : 'light';
}

/** The view drawn for what is asked, in a part of the page. */
function drawnFor({ lang, address }: Asked, within: ParentNode): HTMLTemplateElement | null {
  const views = within.querySelectorAll<HTMLTemplateElement>(`template[data-lang="${lang}"]`);
  return Array.from(views).find((view) => listed(view.dataset.addresses).includes(address)) ?? null;
}

/** What a template holds. Styles of elements come as data: the page allows none in its text. */
function contentOf({ content }: HTMLTemplateElement): DocumentFragment {
  for (const element of content.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  return content;
}

/** Puts a drawn view in front of the page's own place; asks for the code and the files behind it, and goes on, once it is painted. */
function show(view: HTMLTemplateElement, code: readonly string[], next: () => void): void {
  const first = document.createElement('div');
  first.id = firstId;
  first.append(contentOf(view));
  document.documentElement.lang = view.dataset.html ?? '';
  document.body.prepend(first);
  // code that comes is compiled at once, and would hold up the painting
  afterPaint(() => {
    announce([...code, ...listed(view.dataset.modules)]);
    ask(listed(view.dataset.files).map(decodeURI));
    // painted is not yet shown: that takes the processor too
    window.setTimeout(() => {
      first.dataset.rest = view.dataset.rest;
      next();
    }, 200);
  });
}

/** Puts what stands below the first screen into its places, once that is painted and the rest has come. */
function complete(within: ParentNode): void {
  const first = document.getElementById(firstId);
  const rest = within.querySelector<HTMLTemplateElement>(`template[data-rest-of="${first?.dataset.rest}"]`);
  if (!first || !rest) return;
  const parts = Array.from(contentOf(rest).children);
  for (const place of Array.from(first.querySelectorAll('.later')))
    place.replaceWith(...(parts.shift()?.childNodes ?? []));
  rest.remove();
}

function ask(files: readonly string[]): void {
  const asked = files.map((file) => [file, fetch(`data/${file}`)] as const);
  // whoever takes one sees it fail
  for (const [, response] of asked) response.catch(() => null);
  window.zhenlanFiles = Object.fromEntries(asked);
}

const announced = new Set<string>();

/** Has code come that is needed, but not run yet. */
function announce(modules: readonly string[]): void {
  for (const href of modules) {
    if (announced.has(href)) continue;
    announced.add(href);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href });
    document.head.append(link);
  }
}

/** Goes on once what is there is painted; a page nobody looks at paints nothing. */
function afterPaint(next: () => void): void {
  if (document.hidden) next();
  else window.requestAnimationFrame(() => window.requestAnimationFrame(next));
}

/** Runs the app. Asked for here and not in the page's text, so that it does not hold up what shows first. */
function start(app: string): void {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', crossOrigin: '', src: app });
  document.head.append(script);
}

/** Takes the drawn view away where the app does not come to life: what the page says of that stands below it. */
function giveUp({ target }: Event): void {
  const isCode = target === window || (target instanceof HTMLScriptElement && target.type === 'module');
  if (isCode && !isTaken(document)) document.getElementById(firstId)?.remove();
}

/** Fetches the views drawn in a language other than the page's text has. */
async function fetchViews(lang: string): Promise<ParentNode | null> {
  const response = await fetch(`first.${lang}.html`).catch(() => null);
  if (!response?.ok) return null;
  const page = document.createElement('template');
  page.innerHTML = await response.text();
  return page.content;
}

function begin(html: HTMLElement, { dataset }: HTMLElement): void {
  shortenAddress();
  const asked = askedFor(window.location.hash);
  const code = listed(dataset.app);
  const look = (within: ParentNode) => {
    if (isTaken(document)) return;
    const view = document.getElementById(firstId) ? null : drawnFor(asked, within);
    if (view) show(view, code, () => complete(within));
    else complete(within);
  };
  window.zhenlanFirst = () => look(document);
  dress(html, asked);
  window.addEventListener('error', giveUp, true);
  look(document);
  // what the page says in its own text, and its style, has come then
  const run = () => {
    start(code[0] ?? '');
    announce(code);
  };
  if (code.length > 0) document.addEventListener('DOMContentLoaded', () => afterPaint(run));
  if (listed(dataset.langs).includes(asked.lang)) void fetchViews(asked.lang).then((views) => views && look(views));
}

// a server may forbid what is written into pages: then this script comes as a file too, and runs as that
if (!window.zhenlanFirst) begin(document.documentElement, document.body);
