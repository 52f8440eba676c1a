import type { Discourse } from '../../language/discourse.ts';
import { cutAt, type Stretch, wordsIn } from '../../language/stretch.ts';
import { aims, conditions } from '../../rules/problems/joins.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from './block.ts';
import { withoutOpening } from './cutProblems.ts';
import { ItemReader } from './items.ts';
import { isAnswered, isAside, isContinuation, isLabel, isMeasureLead, isPlain, isRestated, textOf } from './lists.ts';
import { DONE_SINCE, type Node, outline } from './nodes.ts';
import { lacks, leaning, plans } from './polarity.ts';
import { isQuestion } from './questions.ts';
import type { Turn } from './turn.ts';
import {
  announces,
  isLead,
  isNone,
  isScene,
  isSettled,
  isVow,
  leadsToProblems,
  owesFromBefore,
  readHeading,
  readOpening,
  tellsOfNew,
} from './turns.ts';

/** Walks section five once and tells which stretches are problems, which are measures, and which are neither. */
export function findBlocks(
  discourses: readonly Discourse[],
  year: number | null,
): { blocks: readonly Block[]; noneStated: Span | null } {
  const reader = new SectionReader(
    discourses.flatMap((discourse) => outline(discourse, year)),
    year,
  );
  reader.nodes.forEach((node, i) => {
    reader.step(node, i);
  });
  return { blocks: reader.blocks, noneStated: reader.noneStated };
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
  /** The problem that a heading right before takes up: 措施：今后…. */
  awaited: Block | null = null;
  /** Under a heading over causes. */
  aside = false;

  /** `turns`: how many openings were taken off its front. */
  step(node: Node, i: number, turns = 0) {
    const text = textOf(node);
    if (this.skip && !node.line && !node.mark && !/^\s*(?:下|改进|整改)/.test(text)) {
      this.skip = /，$/.test(text);
      return;
    }
    this.skip = false;
    if (!node.mark && isNone(node)) return this.none(node);
    if (isQuestion(node) && !this.turnAt(i)) return;
    if (node.back && !this.list) return this.goBack(node);
    if (turns === mostTurns) return this.plain(node, i);
    const heading = node.mark?.label ? null : readHeading(node, this.year);
    if (heading && node.mark && isLabel(text) && isAnswered(this.nodes, i, this.year))
      return this.bare(node, node.mark, i);
    this.aside = heading ? heading.to === 'cause' : this.aside && !node.mark && !node.line;
    if (this.aside) return;
    if (heading) return this.turn(heading, node, i, turns);
    if (node.mark && !isContinuation(this.nodes, i, this.list)) return this.item(node, node.mark, i);
    const opening = readOpening(node, this.year);
    if (opening) return this.turn(opening, node, i, turns);
    if (this.isOwed(node, i)) return this.owe();
    if (DONE_SINCE.test(text) && this.blocks.at(-1)?.of === 'problem' && /，$/.test(textOf(this.nodes[i - 1]!)))
      return this.answered(node, i);
    this.plain(node, i);
  }

  /** 去年报告里写着…。今年每笔都…: a sentence on what a previous year left, the next on what was done since. */
  isOwed(node: Node, i: number): boolean {
    const next = this.nodes[i + 1];
    return (
      !node.mark &&
      next !== undefined &&
      !next.mark &&
      owesFromBefore(node, this.year) &&
      isSettled(cutAt(next, '，。')[0] ?? next)
    );
  }

  owe() {
    this.of = 'measure';
    this.because = ['problems/last-year-answered'];
    this.lastYear = true;
    this.fresh = true;
    this.open = null;
    this.list = null;
  }

  /** A不够，已B: the measure answers the problem before it, and the list goes on. */
  answered(node: Node, i: number) {
    const problem = this.blocks.at(-1)!;
    const { of, open } = this;
    this.add(node, 'measure', this.list && this.interleaves(i) ? problem : null);
    this.of = of;
    this.open = this.list ? this.open : open;
    this.fresh = false;
  }

  turn(turn: Turn, node: Node, i: number, turns: number) {
    const behind: Node = { ...node, start: turn.rest, mark: null };
    if ((turn.weak && this.isTail()) || isVow(behind)) return;
    this.runs++;
    const inItem = !node.mark && !node.line && this.list !== null && this.open !== null;
    const before = this.blocks.at(-1);
    const pair = this.labelled() && before?.of === 'problem' ? before : null;
    const problem = inItem && this.interleaves(i) ? this.list!.last : (pair ?? (node.line ? null : this.awaited));
    this.awaited = null;
    this.of = turn.to === 'problem' || turn.to === 'measure' ? turn.to : null;
    this.because = [turn.rule];
    this.lastYear = turn.lastYear;
    this.fresh = true;
    this.open = null;
    if (this.list?.of === 'measure') this.list = null;
    if (!inItem && node.line)
      this.list = this.list && node.mark === null && this.list.of === 'problem' ? this.list : null;
    if (behind.start >= node.end || !/[^\s，。；：、]/.test(wordsIn(behind))) {
      this.awaited = problem;
      return;
    }
    if (turn.to !== 'measure') {
      this.step(behind, i, turns + 1);
      return;
    }
    if (isNone(behind)) return this.none(behind);
    if (isMeasureLead(wordsIn(behind), this.nodes[i + 1])) return;
    const second = readOpening(behind, this.year);
    if (turn.lastYear && isRestated(behind)) return;
    this.add({ ...behind, start: second?.rest ?? behind.start }, 'measure', problem);
    this.fresh = false;
  }

  plain(node: Node, i: number) {
    const next = this.nodes[i + 1];
    const text = textOf(node);
    if (/，$/.test(text) && !lacks(node) && (/^\s*为/.test(text) || aims.hear(node) || conditions.hear(clauseOf(node))))
      return;
    if (isVow(node)) {
      this.skip = /，$/.test(text);
      this.open = null;
      if (this.list) this.list.long = false;
      return;
    }
    const side = this.sides.of[i]!;
    if (isAside(node)) return;
    if (this.list && this.open && this.inItem(node, next, side)) return this.extend(node, i);
    if (this.isTail()) return;
    if (this.of === null && isScene(node) && !next?.mark) return;
    if (this.of === 'problem' && isScene(node) && next && /^\s*(?:但|然而|不过|可是)/.test(textOf(next))) return;
    const begins = next?.mark && next.mark.n <= 1;
    if (begins && leadsToProblems(node)) return this.problems();
    if (next?.mark?.n === 2 && !this.list && this.of !== 'measure') return this.first(node, i);
    if (this.of !== 'measure' && begins && (isLead(node) || !lacks(node) || !isPlain(node))) return this.lead(node);
    if (this.of !== 'measure' && isLead(node) && (!lacks(node) || !isPlain(node))) return this.lead(node);
    if (this.of === 'measure' && isMeasureLead(text, next)) return;
    if (announces(node) || (this.of === 'measure' && this.lastYear && tellsOfNew(node))) {
      this.problems();
      this.fresh = false;
    }
    if (side === 'measure' && this.lastYear && isRestated(node) && !plans(node)) return;
    if (
      side === 'problem' &&
      this.of !== 'measure' &&
      leaning(withoutOpening(node)) < (this.blocks.length ? ASIDE : SCENE) &&
      this.sides.stated
    )
      return;
    if (side === 'problem' && this.of === null && !lacks(afterBut(node))) return;
    this.of = this.of === 'measure' && this.fresh ? 'measure' : side;
    this.lastYear &&= this.of === 'measure';
    this.add(node, this.of, null);
    this.fresh = false;
  }

  /** Problem and measure stand in turn: a problem again, or a measure with its problem in front (针对C，…). */
  goBack(node: Node) {
    this.because = ['problems/in-turn'];
    this.of = textOf(node).startsWith('针对') ? 'measure' : 'problem';
    this.add(node, this.of, null);
    if (this.of === 'measure') this.open!.turned = true;
    this.fresh = false;
  }

  problems() {
    this.of = 'problem';
    this.because = ['problems/lead'];
    this.lastYear = false;
    this.fresh = true;
    this.open = null;
  }

  /** 问题：…改进：…问题：…改进：… without numbers. */
  labelled(): boolean {
    this.pairs ??= this.nodes.filter((node) => !node.mark && isLabel(textOf(node))).length > 3;
    return this.pairs;
  }

  /** The first item of a list that begins with 二是. */
  first(node: Node, i: number) {
    this.of ??= this.sides.of[i + 1]!;
    this.add(node, this.of, null);
  }

  /** 虽无突出问题，仍将…: only what is planned is kept. */
  none(node: Node) {
    this.noneStated ??= node.discourse.passage.source(node.start, node.end);
    const plan = /，[^，。；]{0,10}?[将拟]/.exec(textOf(node));
    this.open = null;
    if (plan) this.add({ ...node, start: node.start + plan.index + plan[0].length }, 'measure', null);
  }

  /** A sentence that announces problems turns to them. */
  lead(node: Node) {
    const bare = { ...node, end: node.start + textOf(node).replace(/[：:]$/, '').length };
    if (this.of === null && /措施|改进|从以下/.test(textOf(node)) && !isLead(bare)) this.of = 'measure';
    else if (this.of === null) this.of = 'problem';
    this.because = ['problems/lead'];
    this.fresh = true;
    this.open = null;
  }
}

/** Below this a sentence before all problems, or among them, states none, whatever its words. */
const SCENE = -0.4;
const ASIDE = -1.8;

const clauseOf = (node: Node): Stretch => ({ ...node, end: node.start + textOf(node).length - 1 });

/** The part of a sentence behind 但: what it comes to. */
function afterBut(stretch: Stretch): Stretch {
  const at = wordsIn(stretch).search(/，(?:但是?|然而|不过|可是|却)/);
  return at > 0 ? { ...stretch, start: stretch.start + at } : stretch;
}
