import { useEffect, useState } from 'react';

/** Long enough to be read, and heard. */
const seconds = 4;

/** A state that goes back to its rest by itself after some seconds, unless it is told to stay: for “copied”. */
export function usePassing<T>(rest: T): [value: T, set: (value: T, stays?: boolean) => void] {
  const [now, setNow] = useState({ value: rest, stays: true });
  useEffect(() => {
    if (now.stays) return;
    const timer = setTimeout(() => setNow({ value: rest, stays: true }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [now, rest]);
  return [now.value, (value, stays = false) => setNow({ value, stays })];
}
