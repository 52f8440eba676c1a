/** The longest text whose runs can be told apart: the work grows with the square of how often one character comes again. */
export const longestText = 250;

/**
 * By the low bits of its unit: where a character was last met; before each place, where one of the same bits was. Of
 * one text at a time.
 */
const lastMet = new Int16Array(256);
const metBefore = new Int16Array(longestText);
const repeated = new Uint8Array(longestText);

/**
 * Of each place of a text: how long a run of at most `most` characters begins there that also begins before it. A run of n characters is
 * met for the first time where this is less than n, so that no run is cut out, kept or compared with all others. Good until the next call.
 */
export function repeatsOf(text: string, most: number): Uint8Array {
  if (text.length > longestText) throw new Error(`more than ${longestText} characters`);
  lastMet.fill(-1);
  for (let at = 0; at < text.length; at++) {
    const bits = text.charCodeAt(at) & 255;
    let longest = 0;
    for (let before = lastMet[bits]!; before >= 0 && longest < most; before = metBefore[before]!) {
      let n = 0;
      while (n < most && at + n < text.length && text.charCodeAt(before + n) === text.charCodeAt(at + n)) n++;
      if (n > longest) longest = n;
    }
    repeated[at] = longest;
    metBefore[at] = lastMet[bits]!;
    lastMet[bits] = at;
  }
  return repeated;
}

/** The different runs of `least` to `most` characters of a text, the shorter first, each where it first stands. */
export function listRuns(text: string, least: number, most: number): string[] {
  const repeats = repeatsOf(text, most);
  const runs: string[] = [];
  for (let n = least; n <= most; n++)
    for (let at = 0; at + n <= text.length; at++) if (repeats[at]! < n) runs.push(text.slice(at, at + n));
  return runs;
}

/** How many different runs of `least` to `most` characters a text of some length and repeats has. */
export function countRuns(repeats: Uint8Array, length: number, least: number, most: number): number {
  let count = 0;
  for (let at = 0; at < length; at++)
    count += Math.max(0, Math.min(most, length - at) - Math.max(least - 1, repeats[at]!));
  return count;
}
