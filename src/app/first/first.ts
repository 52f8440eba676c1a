/**
 * The first script of the built page, a small classic one written into it before the views that were drawn when the site
 * was built. Where the address asks for one of them it is shown as soon as it has come, and the files it was drawn from
 * are asked for, so that they are there when the app is. The app starts once that is painted.
 */

import { shortenAddress } from '../state/shortenAddress.ts';
import { type Asked, askedFor } from './asked.ts';
import { firstId, isTaken, stagedClass } from './relieve.ts';

declare global {
  interface Window {
    /** Shows the view asked for if it has come; called behind each. */
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

/** Puts a drawn view in front of the page's own place. Styles of elements come as data: the page allows none in its text. */
function show({ content, dataset }: HTMLTemplateElement, root: HTMLElement, code: readonly string[]): void {
  const first = document.createElement('div');
  first.id = firstId;
  first.append(content);
  for (const element of first.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  document.documentElement.lang = dataset.html ?? '';
  root.classList.add(stagedClass);
  root.before(first);
  // code that comes is compiled at once, and would hold up the painting
  afterPaint(() => {
    announce([...code, ...listed(dataset.modules)]);
    ask(listed(dataset.files).map(decodeURI));
  });
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
  const root = document.getElementById('root');
  const isCode = target === window || (target instanceof HTMLScriptElement && target.type === 'module');
  if (!root || !isCode || isTaken(root)) return;
  document.getElementById(firstId)?.remove();
  root.classList.remove(stagedClass);
}

/** Fetches the views drawn in a language other than the page's text has. */
async function fetchViews(lang: string): Promise<ParentNode | null> {
  const response = await fetch(`first.${lang}.html`).catch(() => null);
  if (!response?.ok) return null;
  const page = document.createElement('template');
  page.innerHTML = await response.text();
  return page.content;
}

function begin(root: HTMLElement): void {
  shortenAddress();
  const asked = askedFor(window.location.hash);
  const code = listed(root.dataset.app);
  const look = (within: ParentNode) => {
    const view = document.getElementById(firstId) || isTaken(root) ? null : drawnFor(asked, within);
    if (view) show(view, root, code);
  };
  window.zhenlanFirst = () => look(document);
  dress(document.documentElement, asked);
  window.addEventListener('error', giveUp, true);
  look(document);
  // what the page says in its own text, and its style, has come then
  const run = () => {
    start(code[0] ?? '');
    announce(code);
  };
  if (code.length > 0) document.addEventListener('DOMContentLoaded', () => afterPaint(run));
  if (listed(root.dataset.langs).includes(asked.lang))
    void fetchViews(asked.lang).then((views) => views && look(views));
}

const root = document.getElementById('root');
// a server may forbid what is written into pages: then this script comes as a file too, and runs as that
if (root && !window.zhenlanFirst) begin(root);
