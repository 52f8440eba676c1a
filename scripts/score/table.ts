import type { RuleFigures } from './rules.ts';
import type { CorpusScore, Scores } from './score.ts';
import { scoreOf, type Tally, tasks } from './tally.ts';

const percent = (score: number | null) => (score === null ? '–' : (100 * score).toFixed(1)).padStart(6);
const counted = (tally: Tally | undefined) =>
  tally ? `${tally.right} right, ${tally.missed} missed, ${tally.wrong} wrong` : '';

/** The scores of both splits, task by task, and the distance between them. */
export function scoreTable({ train, test }: Pick<CorpusScore, 'train' | 'test'>): string {
  const rows = tasks.map((task) => {
    const [a, b] = [train[task], test[task]].map((tally) => (tally ? scoreOf(tally) : null)) as [
      number | null,
      number | null,
    ];
    const distance = a === null || b === null ? null : a - b;
    return `${task.padEnd(18)}${percent(a)}${percent(b)}${percent(distance)}   ${counted(test[task])}`.trimEnd();
  });
  return `${''.padEnd(18)} train  test  apart   of the test split\n${rows.join('\n')}\n`;
}

/** Every rule with what it did. */
export const ruleTable = (rules: readonly RuleFigures[]): string =>
  [
    'documents  right  wrong  rule',
    ...rules.map(({ id, right, wrong, documents }) =>
      [String(documents).padStart(9), String(right).padStart(5), String(wrong).padStart(5), id].join('  '),
    ),
    '',
  ].join('\n');

/** Rules that spoke in fewer than two passages. */
export const rareRules = (rules: readonly RuleFigures[]): readonly RuleFigures[] =>
  rules.filter(({ documents }) => documents < 2);

/** One result more or less is no fall: weights learned anew move a few either way. */
const SLACK = 0.005;

/** Where a score is below the recorded one by more than half a point, in words. A task that is not recorded is none. */
export function fallen(
  recorded: Pick<CorpusScore, 'train' | 'test'>,
  now: Pick<CorpusScore, 'train' | 'test'>,
): string[] {
  return (['train', 'test'] as const).flatMap((split) =>
    tasks.flatMap((task) => fall(recorded[split], now[split], task, split)),
  );
}

function fall(recorded: Scores, now: Scores, task: (typeof tasks)[number], split: string): string[] {
  const [before, after] = [recorded[task], now[task]];
  if (!before) return [];
  const [a, b] = [scoreOf(before) ?? 0, after ? (scoreOf(after) ?? 0) : 0];
  return b < a - SLACK ? [`${split}, ${task}: ${percent(b).trim()}, recorded ${percent(a).trim()}`] : [];
}
