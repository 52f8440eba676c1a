/** An edge is the place it leaves, its unit and the word that ends behind it, side by side: a step looks at one place of memory. */
const EDGE = 4;
const UNIT = 1;
const WORD = 2;

/** How many bits tell what words begin with: few enough to stay at hand, enough that few are set. */
const BITS = 1 << 16;

/**
 * Words as one tree of code units. A place in the tree is a number: `root` stands before the first character, 0 is
 * nowhere, any other is where the edge that leads to it lies. The edges lie in one hash table, under the place they
 * leave and their unit.
 */
export class Trie {
  static readonly root = 1;
  private readonly mask: number;
  private readonly edges: Int32Array;
  private readonly beginnings = new Uint32Array(BITS >> 5);

  constructor(words: readonly string[]) {
    const slots = 2 ** Math.ceil(Math.log2((countEdges(words) + 1) * 1.5));
    this.mask = slots - 1;
    this.edges = new Int32Array((slots + 1) * EDGE); // the first is none: nowhere and root
    this.edges.fill(-1, 0, EDGE);
    words.forEach((word, index) => {
      this.plant(word, index);
    });
  }

  /** False where no word is `unit` alone or begins with `unit` and `next`: a glance that mostly spares the steps. */
  mayBegin(unit: number, next: number): boolean {
    return this.isBeginning(unit, next) || this.isBeginning(unit, 0);
  }

  /** The place behind a place and a code unit; 0 where no word goes on so. */
  step(place: number, unit: number): number {
    const edge = this.slot(place, unit);
    return this.edges[edge] === 0 ? 0 : edge;
  }

  /** The index of the word that ends at a place; -1 where none does. */
  wordAt(place: number): number {
    return this.edges[place + WORD]!;
  }

  /** The index of the word that is text.slice(start, end); -1 where none is. */
  find(text: string, start: number, end: number): number {
    let place: number = Trie.root;
    for (let i = start; i < end && place; i++) place = this.step(place, text.charCodeAt(i));
    return this.wordAt(place);
  }

  private isBeginning(unit: number, next: number): boolean {
    const bit = bitOf(unit, next);
    return ((this.beginnings[bit >> 5]! >>> (bit & 31)) & 1) === 1;
  }

  private plant(word: string, index: number): void {
    const { edges } = this;
    const bit = bitOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
    this.beginnings[bit >> 5]! |= 1 << (bit & 31);
    let place: number = Trie.root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const edge = this.slot(place, unit);
      if (edges[edge] === 0) {
        edges[edge] = place;
        edges[edge + UNIT] = unit;
        edges[edge + WORD] = -1;
      }
      place = edge;
    }
    edges[place + WORD] = index;
  }

  /** Where an edge lies, or would. */
  private slot(place: number, unit: number): number {
    const { mask, edges } = this;
    let slot = ((Math.imul(place, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
    for (;;) {
      const edge = (slot + 1) * EDGE;
      if (edges[edge] === 0 || (edges[edge] === place && edges[edge + UNIT] === unit)) return edge;
      slot = (slot + 1) & mask;
    }
  }
}

const bitOf = (unit: number, next: number): number =>
  ((Math.imul(unit, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 15) & (BITS - 1);

/** How many edges the tree of some words has: of each word in order, the characters it does not share with the one before. */
function countEdges(words: readonly string[]): number {
  let edges = 0;
  let before = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < word.length && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    edges += word.length - shared;
    before = word;
  }
  return edges;
}
