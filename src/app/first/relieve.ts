/** Id of the element that shows what was drawn at build time. */
export const firstId = 'first';
/** Class of the page's own place while that stands in for it: laid out at its width, and not seen. */
export const stagedClass = 'staged';

/** Milliseconds after which the page shows itself whatever it waits for. */
const patience = 10_000;

/** True once the page stands and nothing in it is being waited for. */
const isWhole = (root: HTMLElement): boolean =>
  root.querySelector('h1, .state') !== null && root.querySelector('.boot, .wait') === null;

/** True once the app has begun to run: it has taken the note of what is to be run. */
export const isTaken = (root: HTMLElement): boolean => root.dataset.app === undefined;

/** Lets the page take the place of what was drawn at build time, in one step, once it is whole or leads elsewhere. */
export function relieve(root: HTMLElement): void {
  delete root.dataset.app;
  const first = document.getElementById(firstId);
  if (!first) return;
  const swap = () => {
    first.remove();
    root.classList.remove(stagedClass);
    observer.disconnect();
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', swap);
  };
  const observer = new MutationObserver(() => isWhole(root) && swap());
  observer.observe(root, { childList: true, subtree: true });
  const timer = window.setTimeout(swap, patience);
  window.addEventListener('hashchange', swap);
}
