import { type Inheritance, inheritClasses } from './inheritance.ts';
import { Trie } from './trie.ts';

/** Words of a class, blank-separated in folded form; line breaks count as blanks. */
export type WordTable<Class extends string = string> = Readonly<Record<Class, string>>;

/** The classes of one word, interned: two words of the same classes share one object. */
export interface ClassSet {
  readonly names: ReadonlySet<string>;
  readonly bits: ClassBits;
  /** What is known of words of these classes, by who asked: see {@link ofClasses}. */
  readonly known: unknown[];
}

let asked = 0;

/** The same function of the classes of a word, which finds each answer once. */
export function ofClasses<Known>(find: (names: ReadonlySet<string>) => Known): (classes: ClassSet) => Known {
  const n = asked++;
  return ({ names, known }) => {
    known[n] ??= find(names);
    return known[n] as Known;
  };
}

/** Classes as bits, by the numbers of {@link classNumber}. */
export type ClassBits = Uint32Array;

/** Every word the rules know, in one tree. */
export interface Vocabulary {
  /** All words, those of other fields included. */
  readonly trie: Trie;
  /** The classes of each word by its index in the tree; null for a word of other fields alone. */
  readonly classes: readonly (ClassSet | null)[];
  /** Every class that some word is of. */
  readonly names: ReadonlySet<string>;
  /** The same words and more; later words add classes to known ones. */
  extended(tables: readonly WordTable[]): Vocabulary;
  /** The words of a field alone: its tables, and what `extended` added; the vocabulary itself where it has no such field. */
  field(name: string): Vocabulary;
}

const numbers = new Map<string, number>();

/** The number of a class of words, the same for all vocabularies: sets of classes are bits. */
export function classNumber(name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

/** Room for every class there is. */
export const noClasses = (): ClassBits => new Uint32Array((numbers.size >> 5) + 1);

/** True where the class of that number is among them. */
export const hasClass = (bits: ClassBits, n: number): boolean => ((bits[n >> 5]! >>> (n & 31)) & 1) === 1;

/** The classes of some numbers. */
export function bitsOf(places: readonly number[]): ClassBits {
  const bits = new Uint32Array((Math.max(...places) >> 5) + 1);
  for (const n of places) bits[n >> 5]! |= 1 << (n & 31);
  return bits;
}

/** True where some class is in both. */
export function overlaps(a: ClassBits, b: ClassBits): boolean {
  for (let k = Math.min(a.length, b.length) - 1; k >= 0; k--) if (a[k]! & b[k]!) return true;
  return false;
}

/** The words of a blank-separated list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Every word of one list with every word of another behind it, as a list. */
export const pairsOf = (before: string, behind: string): string =>
  wordsOf(before)
    .flatMap((head) => wordsOf(behind).map((tail) => head + tail))
    .join(' ');

/** The words of a list as alternatives of an expression: a word class is how a pattern has more than a dozen of them. */
export const anyOf = (list: string): string => `(?:${wordsOf(list).join('|')})`;

/** Lower-cases Latin letters only, so that positions stay. */
export const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Tables that are a field of their own as well, by the name of the field. */
export type Fields = Readonly<Record<string, readonly WordTable[]>>;

type Classes = ReadonlyMap<string, ReadonlySet<string>>;

/** Builds the vocabulary of some tables. A word may stand in several: it then has all their classes. */
export function makeVocabulary(
  tables: readonly WordTable[],
  inherited: readonly Inheritance[] = [],
  fields: Fields = {},
): Vocabulary {
  const all = classesOf(tables);
  const own = [...all.keys()];
  // words of a field alone stand behind the others in the tree
  const words = [...new Set([...own, ...Object.values(fields).flatMap((field) => [...classesOf(field).keys()])])];
  const trie = new Trie(words);
  inheritClasses(own, trie, [...all.values()], inherited);
  const parts = new Map<string, Vocabulary>();
  const part = (classes: Classes): Vocabulary => ({
    trie,
    ...intern(words, classes),
    extended: (more) => makeVocabulary([...tables, ...more], inherited, extended(fields, more)),
    field(name) {
      const own = fields[name];
      if (!own) return this;
      const known = parts.get(name) ?? part(classesOf(own));
      parts.set(name, known);
      return known;
    },
  });
  return part(all);
}

/** The classes that tables give to each word. */
function classesOf(tables: readonly WordTable[]): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [name, list] of Object.entries(table))
      for (const word of wordsOf(lower(list))) {
        const known = classes.get(word);
        if (known) known.add(name);
        else classes.set(word, new Set([name]));
      }
  return classes;
}

/** The set of classes of each word, by its index, null where it has none here; and all their names. */
function intern(words: readonly string[], classes: Classes): Pick<Vocabulary, 'classes' | 'names'> {
  const interned = new Map<string, ClassSet>();
  const sets = new Map<string, ClassSet>();
  for (const [word, names] of classes) {
    const key = names.size > 1 ? [...names].sort().join(' ') : [...names][0]!;
    const set = interned.get(key) ?? { names, bits: bitsOf(Array.from(names, classNumber)), known: [] };
    interned.set(key, set);
    sets.set(word, set);
  }
  const names = [...interned.values()].flatMap((set) => [...set.names]);
  return { classes: words.map((word) => sets.get(word) ?? null), names: new Set(names) };
}

const extended = (fields: Fields, more: readonly WordTable[]): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, tables]) => [name, [...tables, ...more]]));

/** The classes of the longest word that begins at a place; null where none does. */
export function longestWordAt({ trie, classes }: Vocabulary, text: string, at: number): ClassSet | null {
  let longest: ClassSet | null = null;
  let place: number = Trie.root;
  for (let end = at; end < text.length; ) {
    place = trie.step(place, unitAt(text, end++));
    if (!place) break;
    const set = classes[trie.wordAt(place)];
    if (set && !inNumber(text, at, end)) longest = set;
  }
  return longest;
}

/** The code unit at a place, Latin capitals as small letters. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** A word of digits (12345) inside a longer number, a telephone number say, is not that word. */
export const inNumber = (text: string, start: number, end: number) =>
  isDigit(text.charCodeAt(start)) &&
  (isDialled(text.charCodeAt(start - 1)) || (isDigit(text.charCodeAt(end - 1)) && isDialled(text.charCodeAt(end))));
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isDialled = (unit: number) => isDigit(unit) || unit === 45;
