/**
 * One key of an address: its default, and how its value is read and written. `read` answers undefined for what it does not
 * know; `before` is what an earlier value of the same key gave. What is written as a list is a key for each.
 */
export interface Param<T> {
  readonly fallback: T;
  read(value: string, before?: T): T | undefined;
  write(value: T): string | readonly string[];
}

/** Report years, inclusive; open ends move with the data. */
export interface Period {
  from: number | 'earliest';
  to: number | 'latest';
}

/** The order of townships: by value of the latest year, of a given year, by change, by division code or by name. */
export interface Sorting {
  by: 'value' | 'change' | 'code' | 'name' | number;
  /** Against the natural order (values: largest first; codes and names: ascending). */
  reverse: boolean;
}

/** Characters of an address that are read; nobody's question is longer. */
export const longestAddress = 8192;
/** No name and no search is longer. */
const longest = 300;

/** A value as it is, of at most 300 characters; `known` restricts it. */
export function text(fallback: string, known?: RegExp | ((value: string) => boolean)): Param<string> {
  const ok = known instanceof RegExp ? (value: string) => known.test(value) : (known ?? (() => true));
  return {
    fallback,
    read: (value) => (value.length <= longest && ok(value) ? value : undefined),
    write: (value) => value,
  };
}

/** One of a list. */
export function oneOf<const T extends string>(list: readonly T[], fallback: NoInfer<T>): Param<T> {
  return { fallback, read: (value) => list.find((x) => x === value), write: (value) => value };
}

/** Yes or no, as 1 or 0. */
export function flag(fallback: boolean): Param<boolean> {
  const known = new Map([
    ['1', true],
    ['0', false],
  ]);
  return { fallback, read: (value) => known.get(value), write: (value) => (value ? '1' : '0') };
}

/** A value that may be absent: null is the default and is never written. */
export function perhaps<T>(param: Param<T>): Param<T | null> {
  return { fallback: null, read: param.read, write: (value) => (value === null ? '' : param.write(value)) };
}

/** A whole number within bounds. */
export function numberBetween(least: number, most: number, fallback: number): Param<number> {
  const read = (value: string) => {
    const n = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    return n >= least && n <= most ? n : undefined;
  };
  return { fallback, read, write: String };
}

/** Codes of townships; of places above them where those stand in the rows. */
const township = /^(\d{9}|\d{6}|\d{4}|\d{2}|x[0-9a-f]{8})$/;

/** Township codes joined with `~`; a single one carries a `~` before it. */
export const codes: Param<readonly string[]> = {
  fallback: [],
  read(value) {
    const list = value.split('~').filter((code) => code !== '');
    return list.length > 0 && list.every((code) => township.test(code)) ? [...new Set(list)] : undefined;
  },
  write: (list) => (list.length === 1 ? `~${list[0]}` : list.join('~')),
};

const year = (value: string): number | undefined => (/^(19|20)\d\d$/.test(value) ? Number(value) : undefined);

/** `2019..2024`, `earliest..2022`, or one year. */
export const period: Param<Period> = {
  fallback: { from: 'earliest', to: 'latest' },
  read(value) {
    const [first = '', last = first, more] = value.split('..');
    const from = first === 'earliest' ? first : year(first);
    const to = last === 'latest' ? last : year(last);
    if (from === undefined || to === undefined || more !== undefined) return undefined;
    return typeof from === 'number' && typeof to === 'number' && from > to ? undefined : { from, to };
  },
  write: ({ from, to }) => (from === to ? `${from}` : `${from}..${to}`),
};

/** A year, or the latest one there is. */
export const yearOrLatest: Param<number | 'latest'> = {
  fallback: 'latest',
  read: (value) => (value === 'latest' ? value : year(value)),
  write: String,
};

const orders = ['value', 'change', 'code', 'name'] as const;

/** `value`, `code`, `2021` …; a `-` before it turns the order round. */
export const sorting: Param<Sorting> = {
  fallback: { by: 'value', reverse: false },
  read(value) {
    const reverse = value.startsWith('-');
    const word = reverse ? value.slice(1) : value;
    const by = orders.find((order) => order === word) ?? year(word);
    return by === undefined ? undefined : { by, reverse };
  },
  write: ({ by, reverse }) => (reverse ? '-' : '') + by,
};
