import { Trie } from './trie.ts';

/**
 * What a longer word has of the words inside it, so that no table can hide a word of another (未公开 hides 未): `holds`, it is of the class
 * where it holds a word of it; `made_of`, where it consists of such words; `begins`, where it begins with one of two characters or more.
 * Words of the class `unless` inside it hide what they hold.
 */
export interface Inheritance {
  name: string;
  how: 'holds' | 'made_of' | 'begins';
  unless?: string;
}

/** Adds to each word's own classes those it inherits; `classes` are by the index of the word. At most 31 are inherited. */
export function inheritClasses(
  words: readonly string[],
  trie: Trie,
  classes: readonly Set<string>[],
  inherited: readonly Inheritance[],
): void {
  const own = Int32Array.from(classes, (names) =>
    inherited.reduce((bits, { name }, i) => bits | (Number(names.has(name)) << i), 0),
  );
  const inside = Int32Array.from(words, (word) => classesInside(word, trie, own));
  inherited.forEach(({ name, how, unless }, i) => {
    // words of a field alone have no classes here
    const hides = (w: number) => unless !== undefined && classes[w]?.has(unless) === true;
    const says = (w: number) => (hides(w) ? -1 : (own[w]! >> i) & 1);
    for (let w = 0; w < words.length; w++)
      if ((inside[w]! >> i) & 1 && !says(w) && inherits(words[w]!, trie, says, how)) classes[w]!.add(name);
  });
}

/** The inherited classes of all words inside a word and of itself, as bits. */
function classesInside(word: string, trie: Trie, own: Int32Array): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++)
    eachWord(word, at, trie, (inner) => {
      bits |= own[inner]!;
    });
  return bits;
}

/** Of a word: 1 where it is of the class, -1 where it hides what it holds, else 0. */
type Says = (word: number) => number;

function inherits(word: string, trie: Trie, says: Says, how: Inheritance['how']): boolean {
  if (how === 'begins') return longest(word, 0, trie, says) > 1;
  let missed = false;
  for (let at = 0; at < word.length; ) {
    const step = longest(word, at, trie, says);
    if (step > 0 && how === 'holds') return true;
    missed ||= step <= 0;
    at += Math.abs(step) || 1;
  }
  return how === 'made_of' && !missed;
}

/** The length of the longest word at a place that says something, negative for one that hides; 0 where none does. */
function longest(word: string, at: number, trie: Trie, says: Says): number {
  let length = 0;
  eachWord(word, at, trie, (inner, end) => {
    const said = says(inner);
    if (said) length = said * (end - at);
  });
  return length;
}

/** Visits the words inside a word that begin at a place, the shortest first. */
function eachWord(word: string, at: number, trie: Trie, visit: (inner: number, end: number) => void): void {
  let place: number = Trie.root;
  for (let end = at; end < word.length; ) {
    place = trie.step(place, word.charCodeAt(end++));
    if (!place) return;
    const inner = trie.wordAt(place);
    if (inner >= 0) visit(inner, end);
  }
}
