/** Words of a class, blank-separated in folded form; line breaks count as blanks. */
export type WordTable<Class extends string = string> = Readonly<Record<Class, string>>;

/** A word found in a text: [start, end), with the classes that any table gives it. */
export interface FoundWord {
  start: number;
  end: number;
  classes: ClassSet;
}

/** The classes of one word, interned: two words of the same classes share one object. `id` is small and dense. */
export interface ClassSet {
  readonly id: number;
  readonly names: ReadonlySet<string>;
}

/** A place in the tree of all words. `entry` is the word that ends here, `decoy` included. */
interface Node {
  next: Map<number, Node>;
  entry: ClassSet | null;
}

/** Every word the rules know, in one tree. */
export interface Vocabulary {
  /** The longest word that begins at `at`, and every shorter one, longest first; empty where none does. */
  wordsAt(text: string, at: number): readonly FoundWord[];
  /** All sets of classes words have, by id. */
  readonly sets: readonly ClassSet[];
  /** The same words and more; later words add classes to known ones. */
  extended(tables: readonly WordTable[]): Vocabulary;
  /** The words of a field alone: its tables, and what `extended` added; the vocabulary itself where it has no such field. */
  field(name: string): Vocabulary;
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

/**
 * What a longer word has of the words inside it, so that no table can hide a word of another (未公开 hides 未): `holds`, it is of the class
 * where it holds a word of it; `made_of`, where it consists of such words; `begins`, where it begins with one of two characters or more. Words of the class `unless` inside it hide what they hold.
 */
export interface Inheritance {
  name: string;
  how: 'holds' | 'made_of' | 'begins';
  unless?: string;
}

/** Tables that are a field of their own as well, by the name of the field. */
export type Fields = Readonly<Record<string, readonly WordTable[]>>;

/** Builds the vocabulary of some tables. A word may stand in several: it then has all their classes. */
export function makeVocabulary(
  tables: readonly WordTable[],
  inherited: readonly Inheritance[] = [],
  fields: Fields = {},
): Vocabulary {
  const classes = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [name, list] of Object.entries(table))
      for (const word of wordsOf(list)) {
        const key = lower(word);
        const known = classes.get(key);
        if (known) known.add(name);
        else classes.set(key, new Set([name]));
      }
  for (const inheritance of inherited) inherit(classes, inheritance);
  return grow(classes, tables, inherited, fields);
}

function inherit(classes: Map<string, Set<string>>, { name, how, unless }: Inheritance): void {
  const given = new Set([...classes].filter(([, names]) => names.has(name)).map(([word]) => word));
  const hiding = new Set([...classes].filter(([, names]) => unless && names.has(unless)).map(([word]) => word));
  const longest = (word: string, at: number) => {
    for (let to = word.length; to > at; to--) {
      const part = word.slice(at, to);
      if (hiding.has(part)) return -part.length;
      if (given.has(part)) return part.length;
    }
    return 0;
  };
  for (const [word, names] of classes) {
    if (names.has(name) || hiding.has(word)) continue;
    if (how === 'begins') {
      if (longest(word, 0) > 1) names.add(name);
      continue;
    }
    let [held, missed] = [0, 0];
    for (let at = 0; at < word.length; ) {
      const step = longest(word, at);
      if (step > 0) held++;
      else missed++;
      at += Math.abs(step) || 1;
    }
    if (how === 'holds' ? held > 0 : missed === 0) names.add(name);
  }
}

function grow(
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  tables: readonly WordTable[],
  inherited: readonly Inheritance[],
  fields: Fields,
): Vocabulary {
  const parts: Record<string, Vocabulary> = {};
  const sets: ClassSet[] = [];
  const interned = new Map<string, ClassSet>();
  const root: Node = { next: new Map(), entry: null };
  for (const [word, names] of classes) {
    const key = [...names].sort().join(' ');
    let set = interned.get(key);
    if (!set) {
      set = { id: sets.length, names };
      sets.push(set);
      interned.set(key, set);
    }
    plant(root, word, set);
  }
  return {
    sets,
    wordsAt: (text, at) => wordsAt(root, text, at),
    extended: (more) => makeVocabulary([...tables, ...more], inherited, extended(fields, more)),
    field(name) {
      const own = fields[name];
      if (!own) return this;
      parts[name] ??= makeVocabulary(own);
      return parts[name];
    },
  };
}

const extended = (fields: Fields, more: readonly WordTable[]): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, tables]) => [name, [...tables, ...more]]));

function plant(root: Node, word: string, set: ClassSet): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    let next = node.next.get(unit);
    if (!next) {
      next = { next: new Map(), entry: null };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.entry = set;
}

const none: readonly FoundWord[] = [];

function wordsAt(root: Node, text: string, at: number): readonly FoundWord[] {
  let node = root.next.get(unitAt(text, at));
  if (!node) return none;
  const found: FoundWord[] = [];
  for (let i = at + 1; node; i++) {
    if (node.entry && !inNumber(text, at, i)) found.unshift({ start: at, end: i, classes: node.entry });
    node = i < text.length ? node.next.get(unitAt(text, i)) : undefined;
  }
  return found;
}

/** The code unit at a place, Latin capitals as small letters. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** A word of digits (12345) inside a longer number, a telephone number say, is not that word. */
const inNumber = (text: string, start: number, end: number) =>
  isDigit(text.charCodeAt(start)) &&
  (isDialled(text.charCodeAt(start - 1)) || (isDigit(text.charCodeAt(end - 1)) && isDialled(text.charCodeAt(end))));
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isDialled = (unit: number) => isDigit(unit) || unit === 45;
