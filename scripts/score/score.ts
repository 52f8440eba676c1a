import type { Knowledge } from '../../src/report/extract.ts';
import { scoreIdentity, scoreStatements } from './fields.ts';
import { listen } from './listen.ts';
import { scoreOverview } from './overview.ts';
import type { Passage } from './passages.ts';
import { scoreProblems } from './problems.ts';
import { readPassage } from './read.ts';
import { type RuleFigures, RuleTally } from './rules.ts';
import { type Scored, sum, type Tally, type Task, tasks } from './tally.ts';

/** The scores of the passages of one split, task by task; a task nothing is labelled for has none. */
export type Scores = Partial<Record<Task, Tally>>;

/** Everything the scoring of a corpus comes to. */
export interface CorpusScore {
  train: Scores;
  test: Scores;
  rules: readonly RuleFigures[];
  errors: readonly { id: string; task: Task; says: string }[];
}

/** Reads every passage with the product and scores what was read, task by task, split by split, rule by rule. */
export function scoreCorpus(passages: readonly Passage[], knowledge: Knowledge): CorpusScore {
  const rules = new RuleTally();
  const scored: { passage: Passage; score: Scored }[] = [];
  for (const passage of passages) {
    const { result: read, heard } = listen(() => readPassage(passage, knowledge));
    const score = scoreOne(passage, read);
    rules.add(passage, score.outcomes, heard);
    scored.push({ passage, score });
  }
  const of = (split: Passage['split']) =>
    scoresOf(scored.flatMap(({ passage, score }) => (passage.split === split ? [score] : [])));
  return {
    train: of('train'),
    test: of('test'),
    rules: rules.figures(),
    errors: scored.flatMap(({ passage: { id }, score }) => score.errors.map((error) => ({ id, ...error }))),
  };
}

function scoreOne(passage: Passage, read: ReturnType<typeof readPassage>): Scored {
  switch (passage.task) {
    case 'overview':
      return scoreOverview(passage, read);
    case 'problems':
      return scoreProblems(passage, read);
    case 'other':
      return scoreStatements(passage, read);
    case 'identity':
      return scoreIdentity(passage, read);
  }
}

function scoresOf(scored: readonly Scored[]): Scores {
  const scores: Scores = {};
  for (const task of tasks) {
    const tallies = scored.flatMap(({ tallies: { [task]: one } }) => one ?? []);
    if (tallies.length) scores[task] = sum(tallies);
  }
  return scores;
}
