import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { categoryOf } from './problemsCategories.ts';
import { type Mark, outline, type Piece } from './problemsOutline.ts';
import {
  afterBut,
  announces,
  type Cues,
  isLead,
  isNone,
  isScene,
  isVow,
  lacks,
  leadsToProblems,
  plans,
  readHeading,
  readOpening,
  type Turn,
} from './problemsTurns.ts';

/** A stretch of section five that speaks of problems or of measures. */
export interface Block {
  of: 'problem' | 'measure';
  passage: Passage;
  start: number;
  end: number;
  /** Its enumerator; null for running text. */
  mark: Mark | null;
  /** Counts the lists of the section; -1 for running text. */
  list: number;
  /** It begins a line. */
  line: boolean;
  /** Counts the headings and openings before it. */
  run: number;
  lastYear: boolean;
  /** It had no enumerator of its own: the list behind it begins with the second. */
  adopted: boolean;
  /** The problem that stands right before a measure in the same item. */
  answers: Block | null;
}

interface List {
  id: number;
  n: number;
  style: Mark['style'];
  of: Block['of'];
  /** An item of it has more than one sentence. */
  long: boolean;
  /** Measures stand inside its items. */
  paired: boolean;
  last: Block;
}

/** Walks section five once and tells which stretches are problems, which are measures, and which are neither. */
export function findBlocks(passages: readonly Passage[], cues: Cues): { blocks: Block[]; noneStated: Span | null } {
  const walk = new Walk(
    passages.flatMap((p) => outline(p, cues.turns)),
    cues,
  );
  const blocks = walk.run();
  return { blocks, noneStated: walk.noneStated };
}

class Walk {
  readonly pieces: Piece[];
  readonly cues: Cues;
  blocks: Block[] = [];
  of: Block['of'] | null = null;
  lastYear = false;
  /** A heading or opening came since the last enumerator. */
  fresh = false;
  list: List | null = null;
  open: Block | null = null;
  /** The words that say there is no problem worth stating. */
  noneStated: Span | null = null;
  /** The rest of a closing sentence. */
  skip = false;
  lists = 0;
  runs = 0;

  constructor(pieces: Piece[], cues: Cues) {
    this.pieces = pieces;
    this.cues = cues;
  }

  run(): Block[] {
    this.pieces.forEach((piece, i) => {
      this.step(piece, i);
    });
    return this.blocks;
  }

  step(piece: Piece, i: number) {
    const text = piece.passage.text.slice(piece.start, piece.end).trimEnd();
    if (this.skip && !piece.line && !piece.mark && !/^\s*(?:下|改进|整改)/.test(text)) {
      this.skip = /，$/.test(text);
      return;
    }
    this.skip = false;
    if (!piece.mark && isNone(text)) return this.none(piece, text);
    const heading = piece.mark?.label ? null : readHeading(text, this.cues);
    if (heading && piece.mark && BARE.test(text) && this.answeredBeforeNext(i))
      return this.bare(piece, piece.mark, text, i);
    if (heading) return this.turn(heading, piece, i, text);
    if (piece.mark && !this.isContinuation(piece.mark, i)) return this.item(piece, piece.mark, text, i);
    const opening = readOpening(text, this.cues);
    if (opening) return this.turn(opening, piece, i, text);
    this.plain(piece, text, i);
  }

  /** 同时, 另外 inside an item go on with it where the list goes on behind them, and where no list is open. */
  isContinuation(mark: Mark, i: number): boolean {
    if (!mark.weak) return false;
    if (!this.list) return true;
    for (const later of this.pieces.slice(i + 1, i + 12)) {
      if (!later.mark || later.mark.weak) continue;
      return later.mark.n === this.list.n + 1;
    }
    const text = textOf(this.pieces[i]!);
    return this.list.of === 'problem' ? !lacks(text) : true;
  }

  /** True where a heading over measures comes before the next enumerator. */
  answeredBeforeNext(i: number): boolean {
    for (const later of this.pieces.slice(i + 1, i + 8)) {
      if (later.mark) return BARE.test(textOf(later)) && readHeading(textOf(later), this.cues)?.to === 'problem';
      if (readHeading(textOf(later), this.cues)?.to === 'measure') return true;
    }
    return false;
  }

  /** 1.问题：… is an item, and the words before its colon only its label. */
  bare(piece: Piece, mark: Mark, text: string, i: number) {
    const label = /^(?:存在)?(?:问题|不足|短板|困难)/.test(text) ? 'problem' : 'measure';
    const at = text.indexOf('：') + 1;
    this.item({ ...piece, start: piece.start + at }, { ...mark, label }, text.slice(at), i);
  }

  turn(turn: Turn, piece: Piece, i: number, text: string) {
    if ((turn.weak && this.isTail()) || isVow(text.slice(turn.rest))) return;
    this.runs++;
    const inItem = !piece.mark && !piece.line && this.list !== null && this.open !== null;
    const problem = inItem && this.interleaves(i) ? this.list!.last : null;
    this.of = turn.to === 'both' ? null : turn.to;
    this.lastYear = turn.lastYear;
    this.fresh = true;
    this.open = null;
    if (this.list?.of === 'measure') this.list = null;
    if (!inItem && piece.line)
      this.list = this.list && piece.mark === null && this.list.of === 'problem' ? this.list : null;
    const rest = { ...piece, start: piece.start + turn.rest, mark: null };
    if (rest.start >= piece.end || !/[^\s，。；：、]/.test(text.slice(turn.rest))) return;
    if (turn.to !== 'measure') {
      this.step(rest, i);
      return;
    }
    if (isMeasureLead(text.slice(turn.rest), this.pieces[i + 1])) return;
    const second = readOpening(text.slice(turn.rest), this.cues);
    if (turn.lastYear && isRestated(text.slice(turn.rest))) return;
    this.add({ ...rest, start: rest.start + (second?.rest ?? 0) }, 'measure', problem);
    this.fresh = false;
  }

  item(piece: Piece, mark: Mark, text: string, i: number) {
    const goesOn =
      this.list !== null &&
      !(this.fresh && mark.n !== this.list.n + 1) &&
      continues(this.list, mark) &&
      (mark.n === this.list.n + 1 || !this.open || this.open.list === this.list.id || this.open.answers !== null) &&
      !(this.fresh && mark.n <= 1);
    if (!goesOn) {
      const of =
        mark.label ??
        (this.fresh ? this.of : null) ??
        this.vote(i) ??
        this.of ??
        (lacks(text) || /问题|不足|短板/.test(text) ? 'problem' : 'measure');
      this.adoptFirst(mark, of);
      if (of !== this.of) this.lastYear = false;
      this.lists++;
      this.of = of;
      this.list = { id: this.lists, n: mark.n, style: mark.style, of, long: false, paired: false, last: null as never };
    }
    const list = this.list!;
    list.n = Math.max(mark.n, list.n);
    if (mark.label) list.of = mark.label;
    this.of = list.of;
    this.fresh = false;
    const problem = mark.label === 'measure' && this.blocks.at(-1)?.of === 'problem' ? this.blocks.at(-1)! : null;
    this.add(piece, list.of, problem, mark, list.id);
    list.last = this.open!;
  }

  /** What most items of the list that begins at piece i speak of. */
  vote(i: number): Block['of'] | null {
    let score = 0;
    let n = 0;
    for (const piece of this.pieces.slice(i, i + 16)) {
      const text = textOf(piece);
      if (piece.mark && n > 0 && piece.mark.n <= 1 && piece.mark.style !== 'bullet') break;
      if (n > 0 && readHeading(text, this.cues)) break;
      if (piece.mark) n++;
      score += (plans(text) ? -1 : lacks(text) ? 1 : 0) * (piece.mark ? 1 : 0.5);
    }
    return score > 0 ? 'problem' : score < 0 ? 'measure' : null;
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

  plain(piece: Piece, text: string, i: number) {
    const next = this.pieces[i + 1];
    if (isVow(text)) {
      this.skip = /，$/.test(text);
      this.open = null;
      if (this.list) this.list.long = false;
      return;
    }
    if (this.list && this.open && this.inItem(piece, next)) return this.extend(piece, text, i);
    if (this.isTail()) return;
    if (this.of === null && isScene(text) && !next?.mark) return;
    if (next?.mark && next.mark.n <= 1 && leadsToProblems(text)) return this.problems();
    if (next?.mark?.n === 2 && !this.list && this.of !== 'measure') return this.first(piece, i);
    if (this.of !== 'measure' && next?.mark && next.mark.n <= 1 && (isLead(text) || !lacks(text) || !isPlain(text)))
      return this.lead(text);
    if (this.of !== 'measure' && isLead(text) && (!lacks(text) || !isPlain(text))) return this.lead(text);
    if (this.of === 'measure' && isMeasureLead(text, next)) return;
    if (announces(text)) {
      this.problems();
      this.fresh = false;
    }
    const of = this.of === 'problem' && plans(text) && !lacks(text) && this.blocks.length > 0 ? 'measure' : this.of;
    const gist = afterBut(text);
    const decided = of ?? (lacks(gist) && !plans(gist) ? 'problem' : plans(gist) ? 'measure' : null);
    if (!decided) return;
    this.of = decided;
    this.add(piece, decided, null);
    this.fresh = false;
  }

  /** Behind a list of measures without a heading of its own stand only closing words. */
  isTail(): boolean {
    return this.list !== null && this.list.of === 'measure' && this.list.n > 1 && !this.fresh;
  }

  problems() {
    this.of = 'problem';
    this.lastYear = false;
    this.fresh = true;
    this.open = null;
  }

  /** The first item of a list that begins with 二是. */
  first(piece: Piece, i: number) {
    this.of ??= this.vote(i + 1) ?? 'problem';
    this.add(piece, this.of, null);
  }

  /** 虽无突出问题，仍将…: only what is planned is kept. */
  none(piece: Piece, text: string) {
    this.noneStated ??= piece.passage.source(piece.start, piece.end);
    const at = text.search(/，(?=[^，。；]{0,10}[将拟])/);
    this.open = null;
    if (at > 0) this.add({ ...piece, start: piece.start + at + 1 }, 'measure', null);
  }

  /** A sentence that announces problems turns to them. */
  lead(text: string) {
    if (this.of === null && /措施|改进|从以下/.test(text) && !isLead(text.replace(/[：:]$/, ''))) this.of = 'measure';
    else if (this.of === null) this.of = 'problem';
    this.fresh = true;
    this.open = null;
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
}

const BARE = /^(?:存在问题|问题|不足|短板|困难|措施|整改|整改措施|改进措施|对策)：[^\n]/;

/** True where the words name what is lacking, and do not only say that something is. */
const isPlain = (text: string) => categoryOf(text) !== null;

/** Last year's problems told again. */
const isRestated = (text: string) =>
  lacks(text) && !/已|完成|解决|[，；。][^，；。]*(?:建立|加强|开展|通过)/.test(text);

const textOf = (piece: Piece) => piece.passage.text.slice(piece.start, piece.end).trimEnd();

/** True where an enumerator goes on with a list: the next number in any style, or one that is wrong in the same style. */
function continues(list: List, mark: Mark): boolean {
  if (mark.weak) return true;
  if (mark.style === 'bullet') return list.style === 'bullet';
  if (mark.n === list.n + 1) return true;
  return mark.n > 1 && mark.style === list.style;
}

/** True where words behind an opening only announce a list: 将从以下几个方面改进：, 采取以下措施。 */
function isMeasureLead(text: string, next: Piece | undefined): boolean {
  if (!next?.mark || next.mark.n > 1) return false;
  return /[：:]$/.test(text) || /(?:以下|如下|下列|几个方面|[一二三四五六两几](?:个|项|方面|点))/.test(text);
}
