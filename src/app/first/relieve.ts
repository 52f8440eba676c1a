/** Id of the element that shows what was drawn at build time; the page's own place behind it is laid out and not seen (base.css). */
export const firstId = 'first';

/** Milliseconds after which the page shows itself whatever it waits for. */
const patience = 10_000;

/** True once the page stands and nothing in it is being waited for. */
const isWhole = (root: HTMLElement): boolean =>
  root.querySelector('h1, .state') !== null && root.querySelector('.boot, .wait') === null;

/** True once the app has begun to run: it has taken the note of what is to be run. */
export const isTaken = ({ body }: Document): boolean => body.dataset.app === undefined;

/** Lets the page take the place of what was drawn at build time, in one step, once it is whole or leads elsewhere. */
export function relieve(root: HTMLElement): void {
  delete document.body.dataset.app;
  const first = document.getElementById(firstId);
  if (!first) return;
  const swap = () => {
    first.remove();
    observer.disconnect();
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', swap);
  };
  const observer = new MutationObserver(() => isWhole(root) && swap());
  observer.observe(root, { childList: true, subtree: true });
  const timer = window.setTimeout(swap, patience);
  window.addEventListener('hashchange', swap);
}
