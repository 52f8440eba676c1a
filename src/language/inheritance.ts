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

/** Adds to each word's own classes those it inherits; `classes` are by the index of the word. */
export function inheritClasses(
  words: readonly string[],
  trie: Trie,
  classes: readonly Set<string>[],
  inherited: readonly Inheritance[],
): void {
  for (const { name, how, unless } of inherited) {
    // 1 for a word of the class, -1 for one that hides what it holds
    const says = Int8Array.from(classes, (names) => (unless && names.has(unless) ? -1 : names.has(name) ? 1 : 0));
    words.forEach((word, w) => {
      if (!says[w] && inherits(word, trie, says, how)) classes[w]!.add(name);
    });
  }
}

function inherits(word: string, trie: Trie, says: Int8Array, how: Inheritance['how']): boolean {
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
function longest(word: string, at: number, trie: Trie, says: Int8Array): number {
  let length = 0;
  let place: number = Trie.root;
  for (let end = at; end < word.length; ) {
    place = trie.step(place, word.charCodeAt(end++));
    if (!place) break;
    const inner = trie.wordAt(place);
    if (inner >= 0 && says[inner]) length = says[inner]! * (end - at);
  }
  return length;
}
