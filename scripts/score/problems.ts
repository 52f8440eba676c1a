import type { RuleId } from '../../src/language/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { pairUp, unpaired } from './pairs.ts';
import type { GoldProblems, GoldSpan, Passage } from './passages.ts';
import type { Read } from './read.ts';
import { answers, type Scored, scoreOf, type Tally } from './tally.ts';

/** What was read, its place in the passage. */
interface Found {
  span: Span;
  text: string;
  because: readonly RuleId[];
  categories: readonly string[];
}

/** Two stretches are the same where they share at least half of what they cover together; punctuation at the ends is not counted. */
const SAME = 0.5;
const EDGE = /[\s，。；、：:;,.!！？?“”"'（）()]/;

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from]!)) from++;
  while (to > from && EDGE.test(text[to - 1]!)) to--;
  return [from, to];
}

function likeness(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  const all = a[1] - a[0] + (b[1] - b[0]) - shared;
  return all ? shared / all : 0;
}

/** An item that states several problems may be given whole or cut: every way of labelling a section. */
function ways(golds: readonly GoldSpan[]): GoldSpan[][] {
  let all: GoldSpan[][] = [[]];
  for (const gold of golds) {
    const some = gold.parts && all.length < 256 ? [[gold], [...gold.parts]] : [[gold]];
    all = all.flatMap((before) => some.map((more) => [...before, ...more]));
  }
  return all;
}

interface Matched {
  tally: Tally;
  matched: { gold: GoldSpan; found: Found }[];
  missed: readonly GoldSpan[];
  wrong: readonly Found[];
}

/** Pairs labelled spans with those read, in the way of labelling that fits best. */
function match(text: string, golds: readonly GoldSpan[], found: readonly Found[]): Matched {
  const like = (gold: GoldSpan, { span }: Found) => {
    const same = likeness(trim(text, [gold.start, gold.end]), trim(text, span));
    return same >= SAME ? same : 0;
  };
  const optional = golds.filter((g) => g.optional);
  let best: Matched | null = null;
  for (const required of ways(golds.filter((g) => !g.optional))) {
    const pairs = pairUp(required.length, found.length, (g, f) => like(required[g]!, found[f]!));
    const rest = unpaired(found, pairs, 'result');
    const extra = pairUp(optional.length, rest.length, (g, f) => like(optional[g]!, rest[f]!));
    const wrong = unpaired(rest, extra, 'result');
    const missed = unpaired(required, pairs, 'gold');
    const tally = { right: pairs.length, missed: missed.length, wrong: wrong.length };
    if (best && (scoreOf(tally) ?? 0) <= (scoreOf(best.tally) ?? 0)) continue;
    best = { tally, matched: pairs.map((p) => ({ gold: required[p.gold]!, found: found[p.result]! })), missed, wrong };
  }
  return best!;
}

/** Scores problems, measures, the primary category of the problems found, and whether last year’s problems are said to be dealt with. */
export function scoreProblems({ text, gold }: Passage & { gold: GoldProblems }, { report, from }: Read): Scored {
  const place = ([start, end]: Span): Span => [start - from, end - from];
  const problems = match(
    text,
    gold.problems,
    report.problems.map((p) => ({ ...p, span: place(p.span) })),
  );
  const measures = match(
    text,
    gold.improvements,
    report.improvements.map((m) => ({ ...m, span: place(m.span), categories: [] })),
  );
  const labelled = problems.matched.filter(({ gold: { categories } }) => categories?.length);
  const isRight = ({ gold: g, found }: (typeof labelled)[number]) => g.categories![0] === found.categories[0];
  const confused = labelled.filter((pair) => !isRight(pair));
  const done = report.rectifiedLastYear !== null;
  const asked = gold.rectified_last_year;
  return {
    tallies: {
      'problem spans': problems.tally,
      improvements: measures.tally,
      'primary category': answers(labelled.length - confused.length, labelled.length),
      ...(asked !== undefined && { 'last year': answers(Number(done === asked), 1) }),
    },
    outcomes: [
      ...problems.matched.map((pair) => ({ right: !confused.includes(pair), because: pair.found.because })),
      ...measures.matched.map(({ found }) => ({ right: true, because: found.because })),
      ...[...problems.wrong, ...measures.wrong].map(({ because }) => ({ right: false, because })),
    ],
    errors: [
      ...problems.missed.map(({ span }) => ({ task: 'problem spans' as const, says: `missed ${span}` })),
      ...problems.wrong.map((f) => ({ task: 'problem spans' as const, says: `wrong ${f.text}` })),
      ...measures.missed.map(({ span }) => ({ task: 'improvements' as const, says: `missed ${span}` })),
      ...measures.wrong.map((f) => ({ task: 'improvements' as const, says: `wrong ${f.text}` })),
      ...confused.map(({ gold: g, found }) => ({
        task: 'primary category' as const,
        says: `${found.categories[0]} for ${g.categories![0]}: ${g.span}`,
      })),
      ...(asked !== undefined && done !== asked ? [{ task: 'last year' as const, says: `${done} for ${asked}` }] : []),
    ],
  };
}
