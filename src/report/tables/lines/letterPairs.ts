/**
 * Numbers the pairs of neighbouring letters of some words from 0 on, so that what is known of a pair is looked up by number:
 * the letters around every row are compared with all labels of the form.
 */
export class LetterPairs {
  /** How many there are. */
  readonly count: number;
  /** Per code unit the number of the letter, from 1 on; 0 where it is none of the words. */
  readonly #letters = new Uint16Array(0x10000);
  readonly #pairs: Int16Array;
  readonly #width: number;

  constructor(words: readonly string[]) {
    let letters = 0;
    for (const word of words) for (let i = 0; i < word.length; i++) this.#letters[word.charCodeAt(i)] ||= ++letters;
    this.#width = letters + 1;
    this.#pairs = new Int16Array(this.#width ** 2).fill(-1);
    let count = 0;
    for (const word of words)
      for (let i = 0; i + 1 < word.length; i++) {
        const at = this.#placeOf(word, i);
        if (this.#pairs[at] === -1) this.#pairs[at] = count++;
      }
    this.count = count;
  }

  /** The number of the pair of letters at text[i] and behind it; -1 where none of the words has it. */
  at(text: string, i: number): number {
    return this.#pairs[this.#placeOf(text, i)]!;
  }

  /** The pairs of a text, each once, in the order of their first places. */
  of(text: string): number[] {
    const found = new Set<number>();
    for (let i = 0; i + 1 < text.length; i++) found.add(this.at(text, i));
    found.delete(-1);
    return [...found];
  }

  /** Letters that are none of the words have the first line and column, which stay empty. */
  #placeOf(text: string, i: number): number {
    return this.#letters[text.charCodeAt(i)]! * this.#width + this.#letters[text.charCodeAt(i + 1)]!;
  }
}
