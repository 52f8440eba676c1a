import type { RuleId } from '../../language/rule.ts';
import type { Stretch } from '../../language/stretch.ts';
import { wordsIn } from '../../language/stretch.ts';
import { categorise } from '../../rules/categories/categorise.ts';
import { planWords } from '../../rules/problems/polarity.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, Problem } from '../report.ts';
import type { Block } from './block.ts';
import { findRectification } from './lastYear.ts';
import { foldedProblems, pairUp } from './measures.ts';
import { piecesOf } from './pieces.ts';
import { lackOf, leaning } from './polarity.ts';
import { type HearPart, revise } from './revise.ts';
import { findBlocks } from './section.ts';

type Found = Pick<AnnualReport, 'problems' | 'improvements' | 'noProblemStated' | 'rectifiedLastYear'>;

/** Finds the stated problems, the measures, and what is said of last year's problems. Linear. `hear`: what learned weights decided. */
export function findProblems(prose: Prose, year: number | null, hear?: HearPart): Found {
  const discourses = prose.section('problems');
  const { blocks, noneStated } = findBlocks(discourses, year);
  const pieces = revise(discourses, piecesOf(blocks), hear);
  const stated = pieces.filter(({ of }) => of === 'problem');
  const measures = pieces.filter(({ of }) => of === 'measure');
  const found = withFolded(stated, foldedProblems(measures));
  const answers = pairUp(measures, found);
  return {
    problems: found.map(problemAt),
    improvements: measures.map((measure, i) => ({
      ...quoteAt(measure),
      answers: answers[i]!,
      lastYear: measure.block.lastYear,
      because: reasonsOf(measure.block, planWords.hear(measure)?.rule),
    })),
    noProblemStated: found.length ? null : noneStated,
    rectifiedLastYear: findRectification(prose, blocks, year),
  };
}

type Stated = Stretch & { block: Block; measure?: number };

/** Problems named inside measures count where the section states none elsewhere, or problem and measure stand in turn. */
function withFolded(stated: readonly Stated[], folded: readonly Stated[]): readonly Stated[] {
  if (!stated.length) return folded;
  const inTurn = folded.filter(({ block }) => block.turned);
  if (!inTurn.length) return stated;
  const place = ({ discourse, start }: Stated) => discourse.passage.source(start, start + 1)[0];
  return [...stated, ...inTurn].sort((a, b) => place(a) - place(b));
}

function problemAt(stated: Stated): Problem {
  const said = lackOf(stated)?.rule ?? (leaning(stated) > 0 ? 'problems/learned-judge' : undefined);
  const { categories, because } = categorise(wordsIn(stated));
  const stands = reasonsOf(stated.block, stated.measure === undefined ? said : 'problems/named-in-measure');
  return {
    ...quoteAt(stated),
    categories,
    because: [...new Set([...stands, ...because])],
  };
}

/** Why a block was taken for what it is, how it was cut, and what its words say. */
const reasonsOf = ({ because, mark }: Block, said: RuleId | undefined): RuleId[] => [
  ...new Set<RuleId>([...because, mark ? 'problems/item' : 'problems/clause', ...(said ? [said] : [])]),
];

const quoteAt = ({ discourse: { passage }, start, end }: Stretch) => ({
  text: passage.quote(start, end),
  span: passage.source(start, end),
});
