import { longestAddress } from '../../series/params.ts';

/** Cuts what is not read off the address itself: every link and every request of the page would carry it. */
export function shortenAddress(): void {
  const { hash } = window.location;
  if (hash.length > longestAddress)
    window.history.replaceState(window.history.state, '', hash.slice(0, longestAddress));
}
