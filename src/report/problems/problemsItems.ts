import type { Block, List } from './problemsBlock.ts';
import { continues, textOf, vote } from './problemsLists.ts';
import type { Mark, Piece } from './problemsOutline.ts';
import { type Cues, isScene, lacks, plans } from './problemsTurns.ts';

/** Reads the items of enumerated lists, and keeps what the reading has come to. */
export class ItemReader {
  readonly pieces: Piece[];
  readonly cues: Cues;
  blocks: Block[] = [];
  of: Block['of'] | null = null;
  lastYear = false;
  /** A heading or opening came since the last enumerator. */
  fresh = false;
  list: List | null = null;
  open: Block | null = null;
  lists = 0;
  runs = 0;

  constructor(pieces: Piece[], cues: Cues) {
    this.pieces = pieces;
    this.cues = cues;
  }

  item(piece: Piece, mark: Mark, text: string, i: number) {
    const list = this.goesOn(mark) ? this.list! : this.begin(mark, text, i);
    list.n = Math.max(mark.n, list.n);
    if (mark.label) list.of = mark.label;
    this.of = list.of;
    this.fresh = false;
    const problem = mark.label === 'measure' && this.blocks.at(-1)?.of === 'problem' ? this.blocks.at(-1)! : null;
    this.add(piece, list.of, problem, mark, list.id);
    list.last = this.open;
  }

  /** True where the enumerator goes on with the open list, and no heading or running text came between. */
  goesOn(mark: Mark): boolean {
    const { list, open } = this;
    if (!list || !continues(list, mark)) return false;
    if (this.fresh) return mark.n > 1 && mark.n === list.n + 1;
    return mark.n === list.n + 1 || !open || open.list === list.id || open.answers !== null;
  }

  /** Begins a list: what it is of, its label says, else the heading just before it, else most of its items. */
  begin(mark: Mark, text: string, i: number): List {
    const announced = mark.label ?? (this.fresh ? this.of : null) ?? vote(this.pieces, i, this.cues) ?? this.of;
    const of = announced ?? (lacks(text) || /问题|不足|短板/.test(text) ? 'problem' : 'measure');
    this.adoptFirst(mark, of);
    if (of !== this.of) this.lastYear = false;
    this.of = of;
    this.lists++;
    this.list = { id: this.lists, n: mark.n, style: mark.style, of, long: false, paired: false, last: null };
    return this.list;
  }

  /** Where a list begins with 二是, the running text before it is its first item. */
  adoptFirst(mark: Mark, of: Block['of']) {
    const before = this.blocks.at(-1);
    if (mark.n === 2 && before && before === this.open && !before.mark && before.of === of) {
      before.mark = { ...mark, n: 1 };
      before.list = this.lists + 1;
      before.adopted = true;
    }
  }

  /** True where a measure behind an item answers that item alone: the list goes on behind it, or did so before. */
  interleaves(i: number): boolean {
    const list = this.list!;
    if (list.of !== 'problem') return false;
    const next = this.pieces.slice(i + 1, i + 8).find((p) => p.mark && !p.mark.weak)?.mark;
    list.paired ||= next !== undefined && next !== null && next.n === list.n + 1;
    return list.paired;
  }

  /** A sentence behind an item's first belongs to it on the same line, and on a new line where the list goes on so. */
  inItem(piece: Piece, next: Piece | undefined): boolean {
    const goesOn = next?.mark ? continues(this.list!, next.mark) && next.mark.n === this.list!.n + 1 : false;
    if (!piece.line)
      return goesOn || this.list!.long || this.list!.n < 2 || (this.list!.of === 'problem' && !isScene(textOf(piece)));
    return goesOn || this.list!.long;
  }

  extend(piece: Piece, text: string, i: number) {
    const open = this.open!;
    if (open.of === 'problem' && plans(text) && !lacks(text)) {
      const answers = this.interleaves(i) ? open : null;
      if (!answers) this.of = 'measure';
      this.add(piece, 'measure', answers);
      return;
    }
    open.end = piece.end;
    if (this.pieces.length) this.list!.long = true;
  }

  add(piece: Piece, of: Block['of'], answers: Block | null, mark: Mark | null = null, list = -1) {
    const { passage, start, end, line } = piece;
    const block: Block = {
      of,
      passage,
      start,
      end,
      mark,
      list,
      line,
      run: this.runs,
      lastYear: this.lastYear && of === 'measure',
      answers,
      adopted: false,
    };
    this.blocks.push(block);
    this.open = block;
  }

  /** 1.问题：… is an item, and the words before its colon only its label. */
  bare(piece: Piece, mark: Mark, text: string, i: number) {
    const label = /^(?:存在)?(?:问题|不足|短板|困难)/.test(text) ? 'problem' : 'measure';
    const at = text.indexOf('：') + 1;
    this.item({ ...piece, start: piece.start + at }, { ...mark, label }, text.slice(at), i);
  }

  /** Behind a list of measures without a heading of its own stand only closing words. */
  isTail(): boolean {
    return this.list !== null && this.list.of === 'measure' && this.list.n > 1 && !this.fresh;
  }
}
