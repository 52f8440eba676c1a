/** The longest text whose runs can be told apart: their numbers are kept in a byte. */
export const longestText = 250;

/** By key: the round in which a run was last met, and its number in that round. */
const met = new Uint32Array(1 << 16);
const lastRound = 0xffffff;
let round = 0;
/** The numbers of the runs that begin at each place; of one text at a time. */
const numbers = new Uint8Array(longestText + 1);

/**
 * Visits the different runs of `least` to `most` characters of a text, the shorter first, each where it first stands: [start, end). A run
 * of n is known by the numbers of the two runs of n - 1 in it, so that no run is cut out or compared. Linear.
 */
export function eachRun(text: string, least: number, most: number, visit: (start: number, end: number) => void): void {
  if (text.length > longestText) throw new Error(`more than ${longestText} characters`);
  for (let n = 1; n <= most; n++) {
    if (round === lastRound) met.fill(0);
    round = (round % lastRound) + 1;
    let different = 0;
    for (let start = 0; start + n <= text.length; start++) {
      const key = n === 1 ? text.charCodeAt(start) : (numbers[start]! << 8) | numbers[start + 1]!;
      if (met[key]! >>> 8 !== round) {
        met[key] = (round << 8) | different++;
        if (n >= least) visit(start, start + n);
      }
      numbers[start] = met[key]! & 0xff;
    }
  }
}
