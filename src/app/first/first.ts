/**
 * The first script of the built page, a small classic one right behind the views that were drawn when the site was
 * built. Where the address asks for one of them it is shown at once, and the files it was drawn from are asked for, so
 * that they are there when the app is.
 */

import { defaultLang, langOf } from '../../text/langs.ts';
import { remembered } from '../state/remembered.ts';
import { shortenAddress } from '../state/shortenAddress.ts';
import { firstId, stagedClass } from './relieve.ts';

/** The look that was chosen before, so that nothing flashes. */
function dress({ dataset }: HTMLElement): void {
  if (remembered('font') === 'large') dataset.type = 'large';
  const dark = remembered('dark');
  if (dark !== null) dataset.theme = dark === '1' ? 'dark' : 'light';
}

/** The view drawn for an address; they are drawn in the default language. */
function drawnFor(address: string): HTMLTemplateElement | null {
  if ((langOf(remembered('lang')) ?? defaultLang) !== defaultLang) return null;
  const views = document.querySelectorAll<HTMLTemplateElement>('template[data-addresses]');
  return Array.from(views).find((view) => listed(view.dataset.addresses).includes(address)) ?? null;
}

/** Puts a drawn view in front of the page's own place. Styles of elements come as data: the page allows none in its text. */
function show({ content }: HTMLTemplateElement, root: HTMLElement): void {
  const first = document.createElement('div');
  first.id = firstId;
  first.append(document.importNode(content, true));
  for (const element of first.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  root.classList.add(stagedClass);
  root.before(first);
}

function ask(files: readonly string[]): void {
  const asked = files.map((file) => [file, fetch(`data/${file}`)] as const);
  // whoever takes one sees it fail
  for (const [, response] of asked) response.catch(() => null);
  window.zhenlanFiles = Object.fromEntries(asked);
}

/** Has code come that is needed, but not run yet. */
function announce(modules: readonly string[]): void {
  for (const href of modules) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href });
    document.head.append(link);
  }
}

/** Starts the app. Asked for here and not in the page's text, so that it does not hold up what shows first. */
function start([app, ...imports]: readonly string[]): void {
  if (!app) return;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', crossOrigin: '', src: app });
  document.head.append(script);
  announce(imports);
}

const listed = (list: string | undefined): string[] => list?.split(' ').filter(Boolean) ?? [];

shortenAddress();
// known only while the script runs for the first time
const { currentScript } = document;
const root = document.getElementById('root');
const view = drawnFor(window.location.hash || '#/');
dress(document.documentElement);
if (root && view) show(view, root);
start(listed(currentScript?.dataset.app));
if (view) {
  ask(listed(view.dataset.files).map(decodeURI));
  announce(listed(view.dataset.modules));
}
