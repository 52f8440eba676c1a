import type { ProblemCategory } from '../../form/problems.ts';
import type { RuleId } from '../../language/rule.ts';
import { categoryLabels, categoryScores, judge, tellingRuns } from './judge.ts';
import { learnedWeights } from './learned.ts';
import { categoryRules } from './rules.ts';

/** The categories of a problem, the primary first, never empty, and what decided: rules by name, or the learned weights. */
export interface Categorised {
  categories: readonly ProblemCategory[];
  because: readonly RuleId[];
}

/** What the learned weights said: how far the likeliest category is ahead of the next, and the words that weighed most for it. */
export interface Weighed {
  /** The likeliest; the problem is `other` where it is not clearly ahead. */
  first: ProblemCategory;
  next: ProblemCategory;
  /** Log-odds, to a hundredth. */
  ahead: number;
  /** Runs of characters, the heaviest first. */
  runs: readonly string[];
}

/** A further category needs to be this far ahead of the primary one in its own clause. */
const CLEAR = 1.5;
/** Log-odds from which a later clause counts as stating a lack of its own. */
const LACKING = 2.5;
/** Log-odds within which two categories are as likely: of these the problem stated first is the primary one. */
const CLOSE = 1;
/** How far ahead its own category is in a first clause that states a problem plainly. */
const PLAINLY = 3;
/** Below this the likeliest category is no more likely than any other: the statement is `other`. */
const FAINT = 0.05;

/**
 * Which category a stated problem is of. Rules say what the guideline settles by the object spoken of; the learned weights know what
 * everyday words are about. Their votes are added; where both are faint the category is `other`. The problem stated first is the primary
 * one; a later clause adds a category only where it states a lack of its own.
 */
export function categorise(statement: string): Categorised {
  const told = withoutAdjunct(statement);
  const whole = vote(told);
  const isWords = /[\u4e00-\u9fff]{2}/.test(told);
  const clauses = told.split(/[，；。]/).filter((clause) => clause.length >= 4);
  const ahead = whole.score - whole.next;
  const first = isWords ? (statedPlainly(clauses) ?? (ahead < CLOSE ? statedFirst(clauses, whole) : null)) : null;
  const primary = first ?? (isWords && ahead >= FAINT ? whole.category : 'other');
  const further = clauses.slice(0, 6).flatMap((clause) => {
    const bare = clause.replace(/^(?:也|还|仍)?存在|的(?:问题|情况|现象)$/g, '');
    if (clauses.length < 2 || EFFECT.test(clause) || judge(bare) < LACKING) return [];
    const own = vote(bare);
    return own.score - own.of(primary) > CLEAR ? [own.category] : [];
  });
  return { categories: [...new Set([primary, ...further])].slice(0, 3), because: whole.because };
}

/** The category of the problem that the first of several clauses states plainly. */
function statedPlainly([clause, ...behind]: readonly string[]): ProblemCategory | null {
  if (!clause || !behind.length || EFFECT.test(clause) || judge(clause) < LACKING) return null;
  const { category, score, next } = vote(clause);
  return score - next > PLAINLY ? category : null;
}

/** Of two categories that are as likely, the one that the first clause states which states either plainly; null where none does. */
function statedFirst(clauses: readonly string[], { category, second }: Vote): ProblemCategory | null {
  if (clauses.length < 2) return null;
  const own = clauses.map(vote).filter(({ score, next }) => score - next > CLEAR);
  return own.map((v) => v.category).find((c) => c === category || c === second) ?? null;
}

/** What the learned weights said of a statement that they placed; null where a rule named its category. */
export function weigh(statement: string): Weighed | null {
  const { text, category, second, score, next, because } = vote(withoutAdjunct(statement));
  if (because[0] !== learnedWeights.id) return null;
  const ahead = Math.round((score - next) * 100) / 100;
  return { first: category, next: second, ahead, runs: tellingRuns(text, category, second) };
}

/** 受…影响，…; 人员变动后，…: the circumstance before a problem is not the problem. */
const withoutAdjunct = (statement: string): string =>
  statement.replace(
    /^(?:受[^，；。]{2,24}(?:影响|限制|制约)|[^，；。]{2,12}(?:变动|调整|改革|换届|搬迁|交接)(?:之?后|以后|期间))，(?=.{4})/,
    '',
  );

/** What a clause is about by its learned weights; null where that is not plain. */
export function categoryOf(words: string): ProblemCategory | null {
  const scores = categoryScores(words);
  const [first, second] = firstTwo(scores, scores);
  return scores[first]! - scores[second]! > PLAIN ? categoryLabels[first]! : null;
}
const PLAIN = 1;

/** The likeliest category of a clause, plain or not. */
export const likeliest = (words: string): ProblemCategory => vote(words).category;

/** A clause that only tells what came of the one before it, or gives an example. */
const EFFECT = /^(?:例如|比如|如|尤其|特别|影响|从而|进而|给|让|不利于|其中)/;

interface Vote {
  text: string;
  category: ProblemCategory;
  score: number;
  /** The score of the next likely one. */
  next: number;
  second: ProblemCategory;
  of(category: ProblemCategory): number;
  because: readonly RuleId[];
}

function vote(words: string): Vote {
  const text = headed(words);
  const learned = categoryScores(text);
  const scores = [...learned];
  const spoke = categoryRules.filter(({ when, unless }) => when.test(text) && !unless?.test(text));
  for (const { effect } of spoke) scores[categoryLabels.indexOf(effect.category)]! += effect.votes;
  const [first, second] = firstTwo(scores, learned);
  const category = categoryLabels[first]!;
  const because = spoke.filter((rule) => rule.effect.category === category).map(({ id }) => id);
  return {
    text,
    category,
    second: categoryLabels[second]!,
    score: scores[first]!,
    next: scores[second]!,
    of: (c) => scores[categoryLabels.indexOf(c)]!,
    because: because.length ? because : [learnedWeights.id],
  };
}

/** The places of the highest score and the next; of equal ones, that with more learned weight comes first, then the earlier. */
function firstTwo(scores: readonly number[], learned: readonly number[]): readonly [first: number, second: number] {
  const isAhead = (a: number, b: number) => (scores[a]! - scores[b]! || learned[a]! - learned[b]!) > 0;
  let [first, second] = isAhead(1, 0) ? [1, 0] : [0, 1];
  for (let k = 2; k < scores.length; k++) {
    if (isAhead(k, first)) [first, second] = [k, first];
    else if (isAhead(k, second)) second = k;
  }
  return [first, second];
}

/** 主动公开、依申请公开、保密审查等制度不完善: the head of the phrase decides, not the members of the list before it. */
function headed(words: string): string {
  return words.replace(
    /[^，；。、]{1,16}(?:、[^，；。、]{1,16}){1,8}等(?:方面|各项|各类|一系列|相关|配套|多项)?的?(?=[^，；。]{4})/g,
    '',
  );
}
