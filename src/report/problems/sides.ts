import type { Enumerator } from '../../language/enumerators.ts';
import type { Block } from './block.ts';
import { textOf } from './lists.ts';
import type { Node } from './nodes.ts';
import { lacks, lacksInWords, leaning, part, plans } from './polarity.ts';
import type { Turn } from './turn.ts';
import { announces, FRESH, tellsOfNew } from './turns.ts';

/** What each node of section five is about, told from the whole section; null where its own turn tells it. */
export interface Sides {
  of: readonly Block['of'][];
  /** Some node plainly states a problem: what states none need not be one. */
  stated: boolean;
}

/** An enumerated item with its sentences, a heading, or a sentence: what is of one side throughout. */
interface Unit {
  nodes: number[];
  /** How it stands to what is before. */
  link: keyof typeof costs;
  /** Above 0 for measures, below for problems. */
  weight: number;
}

/** What it costs to go over to measures, to go back to problems, and to go on with measures. */
const costs = {
  /** A sentence, or a heading. */
  plain: { forth: 1.2, back: 3, on: 0 },
  /** A further sentence of an item. */
  inside: { forth: 3.5, back: 5, on: 0 },
  /** What comes behind words on last year's problems. */
  since: { forth: 1.2, back: 0, on: 0 },
  /** The next item of a list. */
  next: { forth: 5, back: 5, on: 0 },
  /** The next item of a list whose items are answered one by one. */
  resumed: { forth: 5, back: 0, on: 2 },
  /** The first item of a second list of the same style: likely measures, where the first was of problems. */
  anew: { forth: -1.5, back: 3, on: 0 },
} as const;
/** A heading or an opening. */
const TOLD = 5;
const HINTED = 1.5;

/**
 * Tells problems from measures by the whole section: problems come first, then measures, and each goes on as long as
 * it can. What the words, the learned judge and the headings say of each node is weighed against the cost of going
 * over (Viterbi, two states). Linear.
 */
export function tellSides(nodes: readonly Node[], turnAt: (i: number) => Turn | null): Sides {
  const units = unitsOf(nodes, turnAt);
  const path = bestPath(units);
  const of = new Array<Block['of']>(nodes.length).fill('problem');
  units.forEach((unit, u) => {
    for (const i of unit.nodes) of[i] = path[u]!;
  });
  return { of, stated: nodes.some((node, i) => of[i] === 'problem' && lacks(node)) };
}

function unitsOf(nodes: readonly Node[], turnAt: (i: number) => Turn | null): Unit[] {
  const units: Unit[] = [];
  let item: Enumerator | null = null;
  let answered = false; // words of measures stand behind the item
  for (const [i, node] of nodes.entries()) {
    const turn = turnAt(i);
    const heading = turn?.rule.startsWith('problems/heading') ?? false;
    const mark = heading ? null : node.mark;
    const weight = weightOf(node, turn);
    if (!mark && !turn && item && goesOnBehind(nodes, i, item)) {
      units.at(-1)!.nodes.push(i);
      units.at(-1)!.weight += weight / 2;
    } else {
      const inside = item && item.style !== 'repeated' && !node.line && !mark && !turn && !answered;
      const since = !mark && i > 0 && turnAt(i - 1)?.rule === 'problems/last-year-answered';
      units.push({ nodes: [i], link: inside ? 'inside' : since ? 'since' : linkOf(mark, item, answered), weight });
    }
    answered = mark ? false : answered || turn?.to === 'measure';
    if (mark && !mark.weak) item = mark;
    else if (heading && (node.mark || node.line)) item = null;
  }
  return units;
}

function linkOf(mark: Enumerator | null, item: Enumerator | null, answered: boolean): Unit['link'] {
  if (!mark || !item || mark.weak) return 'plain';
  if (mark.n === item.n + 1 || mark.style === 'bullet') return answered ? 'resumed' : 'next';
  return mark.n === 1 && mark.style === item.style ? 'anew' : 'plain';
}

/** True where the list goes on behind a sentence. */
function goesOnBehind(nodes: readonly Node[], i: number, { n, style }: Enumerator): boolean {
  const mark = nodes.slice(i + 1, i + 8).find((node) => node.mark)?.mark;
  return mark?.style === style && mark.n === n + 1;
}

/** How much a node speaks for measures, or, below 0, for problems. */
function weightOf(node: Node, turn: Turn | null): number {
  if (turn && (turn.to === 'measure' || turn.to === 'problem'))
    return (turn.to === 'measure' ? 1 : -1) * (turn.weak ? HINTED : TOLD);
  if (turn) return 0;
  if (announces(node) || tellsOfNew(node) || FRESH.test(textOf(node).slice(0, 16))) return -TOLD;
  if (node.mark?.label) return node.mark.label === 'measure' ? TOLD : -TOLD;
  if (/^(?:针对|面对)/.test(textOf(node))) return HINTED;
  const words = lacksInWords(node) ? (plans(node) ? 0 : -1) : plans(node) ? 2 : 0;
  return words + Math.max(-2, Math.min(2.5, (LEVEL - leaning(node)) / 6 + part(node).measure / 2));
}

/** What the judge says of words that are as likely a problem as a measure. */
const LEVEL = 0.4;

/** The cheapest way through the units. */
function bestPath(units: readonly Unit[]): Block['of'][] {
  let [problem, measure] = [0, Number.POSITIVE_INFINITY];
  const from: Block['of'][][] = [];
  for (const { weight, link } of units) {
    const { forth, back, on } = costs[link];
    from.push([
      measure + back < problem ? 'measure' : 'problem',
      problem + forth < measure + on ? 'problem' : 'measure',
    ]);
    [problem, measure] = [Math.min(problem, measure + back) + weight, Math.min(problem + forth, measure + on) - weight];
  }
  const path: Block['of'][] = [];
  let state: Block['of'] = measure < problem ? 'measure' : 'problem';
  for (let u = units.length - 1; u >= 0; u--) {
    path[u] = state;
    state = from[u]![state === 'problem' ? 0 : 1]!;
  }
  return path;
}
