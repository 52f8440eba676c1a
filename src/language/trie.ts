/**
 * Words as one tree of code units, in typed arrays. A place in the tree is a number: `root` stands before the first character, 0 is nowhere.
 * The edges lie in one hash table under the place they leave and their unit, so that a step is one look.
 */
export class Trie {
  static readonly root = 1;
  private readonly mask: number;
  private readonly leaves: Int32Array;
  private readonly units: Uint16Array;
  private readonly leadsTo: Int32Array;
  private readonly words: Int32Array;
  private places = Trie.root;

  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 2);
    const slots = 2 ** Math.ceil(Math.log2(most * 1.5));
    this.mask = slots - 1;
    this.leaves = new Int32Array(slots);
    this.units = new Uint16Array(slots);
    this.leadsTo = new Int32Array(slots);
    this.words = new Int32Array(most).fill(-1);
    words.forEach((word, index) => {
      this.plant(word, index);
    });
  }

  /** The place behind a place and a code unit; 0 where no word goes on so. */
  step(place: number, unit: number): number {
    return this.leadsTo[this.slot(place, unit)]!;
  }

  /** The index of the word that ends at a place; -1 where none does. */
  wordAt(place: number): number {
    return this.words[place]!;
  }

  /** The index of the word that is text.slice(start, end); -1 where none is. */
  find(text: string, start: number, end: number): number {
    let place: number = Trie.root;
    for (let i = start; i < end && place; i++) place = this.step(place, text.charCodeAt(i));
    return this.words[place]!;
  }

  private plant(word: string, index: number): void {
    let place = Trie.root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const slot = this.slot(place, unit);
      if (!this.leadsTo[slot]) {
        this.leaves[slot] = place;
        this.units[slot] = unit;
        this.leadsTo[slot] = ++this.places;
      }
      place = this.leadsTo[slot]!;
    }
    this.words[place] = index;
  }

  /** Where an edge is kept, or would be. */
  private slot(place: number, unit: number): number {
    const { mask, leaves, units } = this;
    let slot = (Math.imul(place, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; leaves[slot] !== 0 && (leaves[slot] !== place || units[slot] !== unit); )
      slot = (slot + 1) & mask;
    return slot;
  }
}
