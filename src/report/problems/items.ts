import type { Enumerator } from '../../language/enumerators.ts';
import type { RuleId } from '../../language/rule.ts';
import type { Block, List } from './block.ts';
import { continues, textOf } from './lists.ts';
import type { Node } from './nodes.ts';
import { lacks, plans } from './polarity.ts';
import { type Sides, tellSides } from './sides.ts';
import type { Turn } from './turn.ts';
import { isScene, readHeading, readOpening } from './turns.ts';

/** Reads the items of enumerated lists, and keeps what the reading has come to. */
export class ItemReader {
  readonly nodes: readonly Node[];
  readonly year: number | null;
  readonly blocks: Block[] = [];
  of: Block['of'] | null = null;
  /** The rules by which it turned to that. */
  because: readonly RuleId[] = [];
  lastYear = false;
  /** A heading or opening came since the last enumerator. */
  fresh = false;
  /** Problems and measures stand under one heading: an item is a problem until its measure begins. */
  joint = false;
  list: List | null = null;
  open: Block | null = null;
  lists = 0;
  runs = 0;

  constructor(nodes: readonly Node[], year: number | null) {
    this.nodes = nodes;
    this.year = year;
  }

  private readonly turned = new Map<number, Turn | null>();
  private nextMeasures: readonly number[] | null = null;
  private told: Sides | null = null;

  /** What the whole section tells of each node. */
  get sides(): Sides {
    this.told ??= tellSides(this.nodes, (i) => this.turnAt(i));
    return this.told;
  }

  /** What node i turns to, as a heading or an opening; each is read once. */
  turnAt(i: number): Turn | null {
    const known = this.turned.get(i);
    if (known !== undefined) return known;
    const node = this.nodes[i]!;
    const turn = readHeading(node, this.year) ?? readOpening(node, this.year);
    this.turned.set(i, turn);
    return turn;
  }

  /** The first node from i on that turns to measures; the number of nodes where none does. */
  measuresFrom(i: number): number {
    this.nextMeasures ??= this.nodes.reduceRight<number[]>(
      (next, _, k) => {
        next[k] = this.turnAt(k)?.to === 'measure' ? k : next[k + 1]!;
        return next;
      },
      Object.assign(new Array<number>(this.nodes.length + 1), { [this.nodes.length]: this.nodes.length }),
    );
    return this.nextMeasures[i]!;
  }

  item(node: Node, mark: Enumerator, i: number) {
    const list = this.goesOn(mark) ? this.list! : this.begin(mark, i);
    list.n = Math.max(mark.n, list.n);
    if (mark.label) list.of = mark.label;
    else if (list.voted && this.sides.of[i] === 'measure') list.of = 'measure';
    this.of = list.of;
    this.fresh = false;
    const problem = mark.label === 'measure' && this.blocks.at(-1)?.of === 'problem' ? this.blocks.at(-1)! : null;
    this.add(node, list.of, problem, mark, list.id);
    list.last = this.open;
  }

  /** True where the enumerator goes on with the open list, and no heading or running text came between. */
  goesOn(mark: Enumerator): boolean {
    const { list, open } = this;
    if (!list || !continues(list, mark)) return false;
    if (this.fresh) return mark.n > 1 && mark.n === list.n + 1;
    return mark.n === list.n + 1 || !open || open.list === list.id || open.answers !== null;
  }

  /** Begins a list: what it is of, its label says, else the heading just before it, else most of its items. */
  begin(mark: Enumerator, i: number): List {
    const voted = !mark.label && !(this.fresh && this.of);
    const of =
      mark.label ?? (this.fresh ? this.of : null) ?? (this.isAnsweredInside(i) ? 'problem' : this.sides.of[i]!);
    this.adoptFirst(mark, of);
    if (of !== this.of) {
      this.lastYear = false;
      this.because = [];
    }
    this.of = of;
    this.lists++;
    this.list = { id: this.lists, n: mark.n, style: mark.style, of, voted, long: false, paired: false, last: null };
    return this.list;
  }

  /** True where a heading or an opening over measures stands inside the item, and the list goes on behind it. */
  isAnsweredInside(i: number): boolean {
    const behind = this.nodes.slice(i + 1, i + 8);
    const next = behind.findIndex((node) => node.mark && !node.mark.weak);
    if (next < 1 || behind[next]!.mark!.n !== (this.nodes[i]!.mark?.n ?? 0) + 1) return false;
    return this.measuresFrom(i + 1) < i + 1 + next;
  }

  /** Where a list begins with 二是, the running text before it is its first item. */
  adoptFirst(mark: Enumerator, of: Block['of']) {
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
    const next = this.nodes.slice(i + 1, i + 8).find((p) => p.mark && !p.mark.weak)?.mark;
    list.paired ||= next !== undefined && next !== null && next.n === list.n + 1;
    return list.paired;
  }

  /** A sentence behind an item's first belongs to it on the same line, and on a new line where the list goes on so. */
  inItem(node: Node, next: Node | undefined, side: Block['of']): boolean {
    const goesOn = next?.mark ? continues(this.list!, next.mark) && next.mark.n === this.list!.n + 1 : false;
    if (!goesOn && side !== this.open!.of) return false;
    if (!goesOn && !node.line && this.list!.style === 'repeated' && !this.list!.long) return false;
    if (!node.line)
      return goesOn || this.list!.long || this.list!.n < 2 || (this.list!.of === 'problem' && !isScene(node));
    return goesOn || this.list!.long;
  }

  extend(node: Node, i: number) {
    const open = this.open!;
    if (open.of === 'problem' && plans(node) && !lacks(node)) {
      const answers = this.interleaves(i) ? open : null;
      if (!answers) this.of = 'measure';
      this.add(node, 'measure', answers);
      return;
    }
    open.end = node.end;
    this.list!.long = true;
  }

  add(node: Node, of: Block['of'], answers: Block | null, mark: Enumerator | null = null, list = -1) {
    const { discourse, start, end, line } = node;
    const block: Block = {
      discourse,
      start,
      end,
      of,
      mark,
      list,
      line,
      run: this.runs,
      lastYear: this.lastYear && of === 'measure',
      answers,
      adopted: false,
      because: of === this.of ? this.because : [],
    };
    this.blocks.push(block);
    this.open = block;
  }

  /** 1.问题：… is an item, and the words before its colon only its label. */
  bare(node: Node, mark: Enumerator, i: number) {
    const text = textOf(node);
    const label = /^(?:存在的?|主要)?(?:问题|不足|短板|困难)/.test(text) ? 'problem' : 'measure';
    this.item({ ...node, start: node.start + text.indexOf('：') + 1 }, { ...mark, label }, i);
  }

  /** Behind a list of measures without a heading of its own stand only closing words. */
  isTail(): boolean {
    return this.list !== null && this.list.of === 'measure' && this.list.n > 1 && !this.fresh;
  }
}
