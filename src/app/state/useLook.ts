import { useSyncExternalStore } from 'react';

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');
const look = (): string => `${document.documentElement.dataset.theme ?? darkSystem().matches}`;

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = darkSystem();
  // older Safari has no addEventListener here
  system.addListener?.(listener);
  return () => {
    observer.disconnect();
    system.removeListener?.(listener);
  };
}

/** Changes whenever the page turns dark or light: what is painted in plain colours must be painted anew. */
export const useLook = (): string => useSyncExternalStore(subscribe, look, () => '');
