/** What the reader chose on an earlier visit and can choose again at any time. */
export type Choice = 'lang' | 'font' | 'dark' | 'by';

const key = (choice: Choice) => `zhenlan:${choice}`;

/** What was chosen before; null where nothing was. Storage may be forbidden (frames, `file://`): nothing is remembered. */
export function remembered(choice: Choice): string | null {
  try {
    return window.localStorage.getItem(key(choice));
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. */
export function remember(choice: Choice, value: string): void {
  try {
    window.localStorage.setItem(key(choice), value);
  } catch {
    // the address carries it for this visit
  }
}
