import { useSyncExternalStore } from 'react';

const isLarge = () => document.documentElement.dataset.type === 'large';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-type'] });
  return () => observer.disconnect();
}

/** True while the switch for large type is on: charts set their type in pixels and must know. */
export const useLargeType = (): boolean => useSyncExternalStore(subscribe, isLarge, () => false);
