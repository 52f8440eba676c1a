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
  with(tables: readonly WordTable[]): Vocabulary;
}

/** The words of a blank-separated list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The words of a list as alternatives of an expression: a word class is how a pattern has more than a dozen of them. */
export const anyOf = (list: string): string => `(?:${wordsOf(list).join('|')})`;

/** Lower-cases Latin letters only, so that positions stay. */
export const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Builds the vocabulary of some tables. A word may stand in several: it then has all their classes. */
export function makeVocabulary(tables: readonly WordTable[]): Vocabulary {
  const classes = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [name, list] of Object.entries(table))
      for (const word of wordsOf(list)) {
        const key = lower(word);
        const known = classes.get(key);
        if (known) known.add(name);
        else classes.set(key, new Set([name]));
      }
  return grow(classes, tables);
}

function grow(classes: ReadonlyMap<string, ReadonlySet<string>>, tables: readonly WordTable[]): Vocabulary {
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
    with: (more) => makeVocabulary([...tables, ...more]),
  };
}

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
