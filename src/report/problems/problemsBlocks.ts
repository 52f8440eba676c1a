import type { Passage } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from './problemsBlock.ts';
import { ItemReader } from './problemsItems.ts';
import {
  isAnswered,
  isContinuation,
  isLabel,
  isMeasureLead,
  isPlain,
  isRestated,
  textOf,
  vote,
} from './problemsLists.ts';
import { outline, type Piece } from './problemsOutline.ts';
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
  tellsOfNew,
} from './problemsTurns.ts';

/** Walks section five once and tells which stretches are problems, which are measures, and which are neither. */
export function findBlocks(passages: readonly Passage[], cues: Cues): { blocks: Block[]; noneStated: Span | null } {
  const reader = new SectionReader(
    passages.flatMap((p) => outline(p, cues.turns)),
    cues,
  );
  const blocks = reader.run();
  return { blocks, noneStated: reader.noneStated };
}

/** More openings in a row than anybody writes: the rest is running text, and the work stays in proportion to it. */
const mostTurns = 8;

/** Reads headings, openings and running text; items are read by what it extends. */
class SectionReader extends ItemReader {
  /** The words that say there is no problem worth stating. */
  noneStated: Span | null = null;
  /** The rest of a closing sentence. */
  skip = false;
  pairs: boolean | null = null;

  run(): Block[] {
    this.pieces.forEach((piece, i) => {
      this.step(piece, i);
    });
    return this.blocks;
  }

  /** `turns`: how many openings were taken off its front. */
  step(piece: Piece, i: number, turns = 0) {
    const text = piece.passage.text.slice(piece.start, piece.end).trimEnd();
    if (this.skip && !piece.line && !piece.mark && !/^\s*(?:下|改进|整改)/.test(text)) {
      this.skip = /，$/.test(text);
      return;
    }
    this.skip = false;
    if (!piece.mark && isNone(text)) return this.none(piece, text);
    if (turns === mostTurns) return this.plain(piece, text, i);
    const heading = piece.mark?.label ? null : readHeading(text, this.cues);
    if (heading && piece.mark && isLabel(text) && isAnswered(this.pieces, i, this.cues))
      return this.bare(piece, piece.mark, text, i);
    if (heading) return this.turn(heading, piece, i, text, turns);
    if (piece.mark && !isContinuation(this.pieces, i, this.list)) return this.item(piece, piece.mark, text, i);
    const opening = readOpening(text, this.cues);
    if (opening) return this.turn(opening, piece, i, text, turns);
    this.plain(piece, text, i);
  }

  turn(turn: Turn, piece: Piece, i: number, text: string, turns: number) {
    if ((turn.weak && this.isTail()) || isVow(text.slice(turn.rest))) return;
    this.runs++;
    const inItem = !piece.mark && !piece.line && this.list !== null && this.open !== null;
    const before = this.blocks.at(-1);
    const pair = this.labelled() && before?.of === 'problem' ? before : null;
    const problem = inItem && this.interleaves(i) ? this.list!.last : pair;
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
      this.step(rest, i, turns + 1);
      return;
    }
    if (isMeasureLead(text.slice(turn.rest), this.pieces[i + 1])) return;
    const second = readOpening(text.slice(turn.rest), this.cues);
    if (turn.lastYear && isRestated(text.slice(turn.rest))) return;
    this.add({ ...rest, start: rest.start + (second?.rest ?? 0) }, 'measure', problem);
    this.fresh = false;
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
    if (announces(text) || (this.of === 'measure' && this.lastYear && tellsOfNew(text))) {
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

  problems() {
    this.of = 'problem';
    this.lastYear = false;
    this.fresh = true;
    this.open = null;
  }

  /** 问题：…改进：…问题：…改进：… without numbers. */
  labelled(): boolean {
    this.pairs ??= this.pieces.filter((p) => !p.mark && isLabel(textOf(p))).length > 3;
    return this.pairs;
  }

  /** The first item of a list that begins with 二是. */
  first(piece: Piece, i: number) {
    this.of ??= vote(this.pieces, i + 1, this.cues) ?? 'problem';
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
}
