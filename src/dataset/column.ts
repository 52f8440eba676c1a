/**
 * A column of numbers and letters as text of one character an entry, which packs close to what it says: `0` to `Z` are 0 to 35; a letter is
 * itself; a sign of {@link sizes} stands for a larger whole number of so many bits, which follow in `bits`, six to a character; `~` for
 * any other number, which follows in `others`.
 */
export interface TextColumn {
  text: string;
  bits: string;
  others: number[];
  /** True where whole numbers below 0 occur: then 0, -1, 1, -2 … are written as 0, 1, 2, 3 … */
  signed: boolean;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const sizes = '!#$%()*+,-./:;=?@[]^_{|}';
const OTHER = '~';
const six = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What is less is written in bits. */
const LARGEST = digits.length + 2 ** sizes.length - 1;

const placesIn = (alphabet: string): Int8Array => {
  const places = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) places[alphabet.charCodeAt(i)] = i;
  return places;
};
const digitAt = placesIn(digits);
const sizeAt = placesIn(sizes);
const sixAt = placesIn(six);
const placeOf = (places: Int8Array, code: number): number => (code < 128 ? places[code]! : -1);

/** Writes a column of numbers and single letters from `a` to `z`. */
export function toText(column: readonly (number | string)[]): TextColumn {
  const signed = column.some((value) => typeof value === 'number' && value < 0 && isPlain(value));
  const bits = bitWriter();
  const others: number[] = [];
  const text = column.map((value) => {
    if (typeof value === 'string') return value;
    const whole = !isPlain(value) ? LARGEST : signed ? (value < 0 ? -2 * value - 1 : 2 * value) : value;
    if (whole < digits.length) return digits[whole]!;
    if (whole >= LARGEST) {
      others.push(value);
      return OTHER;
    }
    const rest = whole - digits.length + 1;
    const size = 31 - Math.clz32(rest);
    bits.put(rest - 2 ** size, size);
    return sizes[size]!;
  });
  return { text: text.join(''), bits: bits.end(), others, signed };
}

/** Whole, not -0, and small enough to be doubled. */
const isPlain = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0);

/**
 * Reads a column of `length` entries, letters by what they stand for; throws a RangeError where anything does not fit.
 */
export function fromText<L>(
  { text, bits, others, signed }: TextColumn,
  length: number,
  letters: ReadonlyMap<string, L>,
): (number | L)[] {
  if (text.length !== length) throw new RangeError(`${text.length} entries, not ${length}`);
  const column = new Array<number | L>(length);
  const reader = bitReader(bits);
  let other = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const digit = placeOf(digitAt, code);
    const size = placeOf(sizeAt, code);
    if (text[i] === OTHER) {
      const value = others[other++];
      if (typeof value !== 'number') throw new RangeError(`no number for entry ${i}`);
      column[i] = value;
    } else if (digit >= 0 || size >= 0) {
      const whole = digit >= 0 ? digit : digits.length - 1 + 2 ** size + reader.take(size);
      column[i] = !signed ? whole : whole % 2 ? -(whole + 1) / 2 : whole / 2;
    } else column[i] = meaningOf(letters, text[i]!);
  }
  if (other !== others.length || !reader.isDone()) throw new RangeError('more numbers than entries');
  return column;
}

function meaningOf<L>(letters: ReadonlyMap<string, L>, letter: string): L {
  const meant = letters.get(letter);
  if (meant === undefined) throw new RangeError(`no entry: ${letter}`);
  return meant;
}

/** Puts bits together, six to a character. */
function bitWriter() {
  const packed: string[] = [];
  let [held, filled] = [0, 0];
  return {
    put(value: number, size: number) {
      for (let left = size; left > 0; ) {
        const taken = Math.min(6 - filled, left);
        left -= taken;
        held = (held << taken) | ((value >>> left) & ((1 << taken) - 1));
        filled += taken;
        if (filled < 6) continue;
        packed.push(six[held]!);
        [held, filled] = [0, 0];
      }
    },
    end: (): string => packed.join('') + (filled ? six[held * 2 ** (6 - filled)]! : ''),
  };
}

/** Takes them apart again. */
function bitReader(bits: string) {
  let [at, held, left] = [0, 0, 0];
  return {
    take(size: number): number {
      while (left < size) {
        const next = at < bits.length ? placeOf(sixAt, bits.charCodeAt(at++)) : -1;
        if (next < 0) throw new RangeError(`no bits at ${at}`);
        held = (held << 6) | next;
        left += 6;
      }
      left -= size;
      const value = held >>> left;
      held &= (1 << left) - 1;
      return value;
    },
    isDone: () => at === bits.length && held === 0,
  };
}
