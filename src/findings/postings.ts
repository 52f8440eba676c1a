/**
 * Which pages hold a shingle. A hash table in typed arrays: no object is made for a shingle, so that time grows with their
 * number and no faster. Pages are added in ascending order; a shingle on more than `most` pages is common and lists none.
 */
export class Postings {
  /** Most pages a shingle may be on before it is common. */
  readonly most: number;
  readonly #mask: number;
  /** Shingle + 1 by slot; 0 where the slot is free. */
  readonly #keys: Float64Array;
  readonly #counts: Uint8Array;
  /** First entry of a slot's list, and the entries behind it: page and next entry, all from 1. */
  readonly #last: Int32Array;
  readonly #page: Int32Array;
  readonly #before: Int32Array;
  #entries = 0;

  constructor(shingles: number, most: number) {
    this.most = most;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, shingles * 1.25)));
    this.#mask = slots - 1;
    this.#keys = new Float64Array(slots);
    this.#counts = new Uint8Array(slots);
    this.#last = new Int32Array(slots);
    this.#page = new Int32Array(shingles + 1);
    this.#before = new Int32Array(shingles + 1);
  }

  #slotOf(shingle: number): number {
    const mixed =
      Math.imul((shingle % 0x100000000) | 0, 0x9e3779b1) ^ Math.imul((shingle / 0x100000000) | 0, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== shingle + 1) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Notes that a page holds a shingle, and gives the shingle's place for {@link isShared}; told twice of a page it counts once. */
  add(shingle: number, page: number): number {
    const slot = this.#slotOf(shingle);
    this.#keys[slot] = shingle + 1;
    const last = this.#last[slot]!;
    if (this.#counts[slot]! > this.most || (last && this.#page[last] === page + 1)) return slot;
    this.#entries++;
    this.#page[this.#entries] = page + 1;
    this.#before[this.#entries] = last;
    this.#last[slot] = this.#entries;
    this.#counts[slot]!++;
    return slot;
  }

  /** True where more pages hold it than count as copying. */
  isCommon(shingle: number): boolean {
    return this.#counts[this.#slotOf(shingle)]! > this.most;
  }

  /** The pages that hold a shingle, the last added first; none where it is common. */
  pagesOf(shingle: number): number[] {
    const slot = this.#slotOf(shingle);
    const pages: number[] = [];
    if (this.#counts[slot]! > this.most) return pages;
    for (let entry = this.#last[slot]!; entry; entry = this.#before[entry]!) pages.push(this.#page[entry]! - 1);
    return pages;
  }

  /** True where a page holds a shingle that is not common. */
  has(shingle: number, page: number): boolean {
    const slot = this.#slotOf(shingle);
    if (this.#counts[slot]! > this.most) return false;
    for (let entry = this.#last[slot]!; entry; entry = this.#before[entry]!)
      if (this.#page[entry] === page + 1) return true;
    return false;
  }

  /** True where two pages or more hold the shingle of a place that {@link add} gave, and it is not common. */
  isShared(place: number): boolean {
    const count = this.#counts[place]!;
    return count > 1 && count <= this.most;
  }
}
