import type { ProblemCategory } from '../../form/problems.ts';
import { lacksIn as lacks } from './polarity.ts';
import { categoryFields } from './problemsFields.ts';
import { categoryCues } from './problemsLexicon.ts';

interface Cue {
  id: ProblemCategory;
  weight: number;
  pattern: RegExp;
}

/** The cues compiled, the heaviest first within a category. */
const compiled: readonly Cue[] = categoryCues.flatMap(({ id, cues }) =>
  Object.entries(cues)
    .map(([weight, patterns]) => ({
      id,
      weight: Number(weight),
      pattern: new RegExp(patterns.map((p) => p.replaceAll('…', '[^，。；]{0,8}?')).join('|')),
    }))
    .sort((a, b) => b.weight - a.weight),
);

/** Categories told by what is spoken of, before how it is lacking. */
const objects: ReadonlySet<ProblemCategory> = new Set([
  'village_level',
  'applications',
  'data_security',
  'interpretation',
  'participation',
  'publicity',
  'supervision',
]);

interface Score {
  id: ProblemCategory;
  weight: number;
  at: number;
}

const memo = new Map<string, Score[]>();

/** Weighs the categories of one clause, the likeliest first. The last few hundred clauses are remembered. */
export function weigh(words: string): readonly Score[] {
  const clause = words.slice(0, 240);
  const known = memo.get(clause);
  if (known) return known;
  if (memo.size > 400) memo.clear();
  const scores = weighAnew(clause);
  memo.set(clause, scores);
  return scores;
}

function weighAnew(clause: string): Score[] {
  const best = new Map<ProblemCategory, Score>();
  for (const { id, weight, pattern } of compiled) {
    if ((best.get(id)?.weight ?? 0) >= weight) continue;
    const match = pattern.exec(clause);
    if (match) best.set(id, { id, weight, at: match.index });
  }
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight || a.at - b.at);
  const top = ranked[0];
  if (!top || objects.has(top.id)) return ranked;
  const earliest = ranked.find(
    (s) => s.weight >= 7 && s.at < top.at && !objects.has(s.id) && coordinated(clause, s.at, top.at),
  );
  if (!earliest) return ranked;
  return [earliest, ...ranked.filter((s) => s !== earliest)];
}

const fields = Object.entries(categoryFields).map(
  ([id, words]) => [id as ProblemCategory, new RegExp(words, 'g')] as const,
);

/** The category whose everyday words the text has most of; null where it has none. */
function fieldOf(problem: string): ProblemCategory | null {
  let best: [ProblemCategory | null, number] = [null, 0];
  for (const [id, words] of fields) {
    const n = new Set(problem.slice(0, 240).match(words)).size;
    if (n > best[1]) best = [id, n];
  }
  return best[0];
}

/** The one category of a clause; null where no cue is found. */
export const categoryOf = (clause: string): ProblemCategory | null => weigh(clause)[0]?.id ?? null;

/** A clause whose cue weighs less than this does not name a category by itself. */
const PLAIN = 4;
/** Clauses that only tell an effect or an example of the clause before. */
const EFFECT =
  /^(?:导致|造成|致使|使得?|以至|以致|影响|从而|因而|因此|所以|进而|无法|不能|难以|未能|尤其|特别|例如|比如|譬如|如|主要|有的|甚至|往往|常常|不利于|让|给|直接|一定程度|制约|致|其中|与)/;

/** Words that tell how a problem came to light, or what it is put down to; they are not the problem. */
const ADJUNCT =
  /^(?:从|据|经|根据|通过|结合)[^，]*(?:看|来说|讲|发现|反馈|情况|显示|反映|了解|检查|自查|测评|评估)$|(?:检查|测评|考核|自查|评估|调研)(?:中|后|时|结果)?(?:发现|显示|反映|表明)$|^[^，]{0,8}(?:由于|因为?(?![此而]))[^，]*$|^[^，]{2,14}(?:后|以后|期间)$|^受[^，]*(?:影响|限制|制约|所限|约束)$/;

const withoutAdjuncts = (clauses: string[]): string[] =>
  clauses.length > 1 && ADJUNCT.test(clauses[0]!.trim()) && clauses.slice(1).some(lacks) ? clauses.slice(1) : clauses;

/**
 * The categories of a problem, primary first, never empty. The problem stated first is the primary one; a further
 * category is named only where a later clause of the same rank says by itself that something else is lacking.
 */
export function categorise(problem: string): ProblemCategory[] {
  const clauses = withoutAdjuncts(problem.split(/[，。；：]/).filter((c) => c.trim()));
  const sum = new Map<ProblemCategory, number>();
  clauses.slice(0, 8).forEach((clause, i) => {
    const share = 0.55 ** i * (i > 0 && EFFECT.test(clause) ? 0.1 : lacks(clause) || clauses.length === 1 ? 1 : 0.7);
    for (const { id, weight } of weigh(clause)) {
      const [more, less] = [sum.get(id) ?? 0, weight * share].sort((a, b) => b - a) as [number, number];
      sum.set(id, more + less / 4);
    }
  });
  const first = clauses[0] && lacks(clauses[0]) ? weigh(clauses[0])[0] : undefined;
  const stated = first && first.weight >= PLAIN ? first.id : null;
  const [likeliest] = [...sum].sort((a, b) => b[1] - a[1]);
  const cued = likeliest && likeliest[1] >= 2 ? likeliest[0] : null;
  const primary = stated ?? cued ?? fieldOf(problem) ?? 'other';
  const further = clauses
    .slice(1, 6)
    .filter((c) => lacks(c) && !EFFECT.test(c))
    .map((c) => weigh(c)[0])
    .filter((s) => s && s.weight >= PLAIN + 1)
    .map((s) => s!.id);
  return [...new Set([primary, ...coordinate(clauses[0] ?? '', primary), ...further])].slice(0, 3);
}

/** True where two cues of a clause are joined by 和, and not part of what something is done to (对内容、范围把握不准). */
const coordinated = (clause: string, from: number, to: number) =>
  /[和与及、]/.test(clause.slice(from, to)) && !clause.slice(0, from).includes('对');

/** 稳定性和专业性有待加强: what one clause says is lacking beside the primary category. */
function coordinate(clause: string, primary: ProblemCategory): ProblemCategory[] {
  const scores = weigh(clause);
  const first = scores.find((s) => s.id === primary);
  if (!first) return [];
  if (primary === 'supervision') return scores.filter((s) => s.id === 'mechanism' && s.weight >= 7).map((s) => s.id);
  if (objects.has(primary)) return [];
  const beside = scores.filter(
    (s) => s.weight >= 7 && s.at > first.at && coordinated(clause, first.at, s.at) && !objects.has(s.id),
  );
  return beside.slice(0, 1).map((s) => s.id);
}
