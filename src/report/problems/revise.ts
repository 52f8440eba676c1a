import type { Weighed } from '../../language/choice.ts';
import type { Discourse } from '../../language/discourse.ts';
import { wordsIn } from '../../language/stretch.ts';
import { learnedPart, overrules, partModel } from '../../rules/problems/learned.ts';
import { type Part, parts } from '../../rules/problems/parts.ts';
import type { Block } from './block.ts';
import { withoutOpening } from './cutProblems.ts';
import { inOrder, type Piece } from './pieces.ts';
import { measureStart } from './polarity.ts';
import { Signs } from './unitSigns.ts';
import { placesOver, ruledParts, type Unit, unitsOf } from './units.ts';

/** Hears what learned weights took a clause for, against the rules. */
export type HearPart = (weighed: Weighed<Part>) => void;

/** Reads what rules found again, clause by clause: learned weights decide where they are clearly ahead of the rules. Linear. */
export function revise(discourses: readonly Discourse[], pieces: readonly Piece[], hear?: HearPart): Piece[] {
  const byDiscourse = new Map<Discourse, Piece[]>(discourses.map((discourse) => [discourse, []]));
  for (const piece of pieces) byDiscourse.get(piece.discourse)!.push(piece);
  return discourses.flatMap((discourse) => {
    const found = byDiscourse.get(discourse)!;
    return found.length ? reviseIn(discourse, inOrder(found), hear) : [];
  });
}

function reviseIn(discourse: Discourse, pieces: readonly Piece[], hear?: HearPart): Piece[] {
  const units = unitsOf(discourse);
  const over = placesOver(units, pieces).map((list) => list.map((k) => pieces[k]!));
  const ruled = ruledParts(units, pieces);
  const decided = decide(units, ruled, over, new Signs(units, ruled), hear);
  const kept = new Set(runsOf(ruled).map(keyOf));
  return runsOf(decided).flatMap((run) => {
    const own = [...new Set(over.slice(run.from, run.to + 1).flat())];
    if (run.of === null || kept.has(keyOf(run))) return own.filter(({ start }) => start >= units[run.from]!.start);
    return [pieceOf(run.of, units[run.from]!, units[run.to]!, own, pieces)];
  });
}

/** What each unit is: what rules say, or what the learned weights say where they are clearly ahead; null as it is. */
function decide(
  units: readonly Unit[],
  ruled: readonly (Part | null)[],
  over: readonly (readonly Piece[])[],
  signs: Signs,
  hear?: HearPart,
): (Part | null)[] {
  return ruled.map((given, i) => {
    const rule = given === 'on' && !signs.isOpen ? over[i]![0]!.of : given;
    const part = rule && (clearly(signs, i, rule, units[i]!, hear) ?? rule);
    signs.go(part);
    return part;
  });
}

const TOLD = 8;

/** What the learned weights take unit i for, where it is not what the rule says and clearly ahead of it; null where it is not. */
function clearly(signs: Signs, i: number, rule: Part, { discourse, start, end }: Unit, hear?: HearPart): Part | null {
  const features = signs.of(i);
  const scores = partModel().scores(features);
  const scoreOf = (part: Part) => scores[parts.indexOf(part)]!;
  const best = parts
    .filter((part) => part !== 'on' || signs.isOpen)
    .reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
  const ahead = scoreOf(best) - scoreOf(rule);
  if (!overrules(rule, best, ahead)) return null;
  hear?.({
    span: discourse.passage.source(start, end),
    says: best,
    ahead,
    signs: partModel()
      .reasons(features, best, TOLD, rule)
      .map(({ feature, weight }) => ({ sign: feature, weight })),
  });
  return best;
}

/** Units in a row that make one problem or one measure; `of` is null for a unit that holds several. */
interface Run {
  from: number;
  to: number;
  of: Block['of'] | null;
}

function runsOf(decided: readonly (Part | null)[]): Run[] {
  const runs: Run[] = [];
  for (const [i, part] of decided.entries()) {
    const last = runs.at(-1);
    if (part === 'on' && last?.to === i - 1) last.to = i;
    else if (part !== 'none' && part !== 'on') runs.push({ from: i, to: i, of: part });
  }
  return runs;
}

const keyOf = ({ from, to, of }: Run) => `${from} ${to} ${of}`;

/** A piece from one unit to another; where rules let a piece of them begin or end, it begins or ends there. */
function pieceOf(of: Block['of'], first: Unit, last: Unit, own: readonly Piece[], pieces: readonly Piece[]): Piece {
  const alike = own.filter((piece) => piece.of === of);
  const begun = alike.find(({ start }) => start >= first.start && start < first.end);
  const { discourse } = first;
  const end = own.find((piece) => piece.end > last.start && piece.end <= last.end)?.end ?? last.end;
  const start = begun?.start ?? startOf({ discourse, start: first.start, end }, of);
  const { block } = alike[0] ?? own[0] ?? pieces[0]!;
  const because = [...block.because, learnedPart.id];
  const turned = block.of === of ? {} : { of, answers: null, mark: null, lastYear: of === 'measure' && block.lastYear };
  return { of, discourse, start, end, block: { ...block, ...turned, because }, folded: null };
}

/** Where the words begin that state something, behind 并, 我镇将, 存在. */
function startOf(stretch: Pick<Unit, 'discourse' | 'start' | 'end'>, of: Block['of']): number {
  if (of === 'problem') return withoutOpening(stretch).start;
  const joiner = /^(?:并且|并|且|同时|另外)，?/.exec(wordsIn(stretch))?.[0].length ?? 0;
  return measureStart(stretch, stretch.start + joiner);
}
