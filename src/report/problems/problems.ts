import type { RuleId } from '../../language/rule.ts';
import type { Stretch } from '../../language/stretch.ts';
import { trimmed, wordsIn } from '../../language/stretch.ts';
import { categorise } from '../../rules/categories/categorise.ts';
import { planWords } from '../../rules/problems/polarity.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, Problem } from '../report.ts';
import type { Block } from './block.ts';
import { cutProblems, isListed, wholeItem, withoutOpening } from './cutProblems.ts';
import { findRectification } from './lastYear.ts';
import { foldedProblems, measuresOf, pairUp } from './measures.ts';
import { lackOf, leaning } from './polarity.ts';
import { findBlocks } from './section.ts';

type Found = Pick<AnnualReport, 'problems' | 'improvements' | 'noProblemStated' | 'rectifiedLastYear'>;

/** Finds the stated problems, the measures, and what is said of last year's problems. Linear. */
export function findProblems(prose: Prose, year: number | null): Found {
  const { blocks, noneStated } = findBlocks(prose.section('problems'), year);
  const running = blocks.filter((b) => !b.mark);
  const lines = running.filter((b) => b.of === 'problem' && b.line).length > 1;
  const stated = blocks.flatMap((block) =>
    problemsOf(block, lines)
      .filter((stretch) => /[\u4e00-\u9fff]{2}/.test(wordsIn(stretch)))
      .map(({ discourse, start, end }) => ({ discourse, start, end, block })),
  );
  const sentences = countBy(running.filter((b) => b.of === 'measure').map((b) => b.run));
  const measures = blocks
    .filter((b) => b.of === 'measure')
    .flatMap((b) => measuresOf(b, stated.length, sentences.get(b.run) === 1));
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

const countBy = (keys: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The problems of a block: an enumerated item is one, and so is a line of several; running text is cut at its clauses. */
function problemsOf(block: Block, lines: boolean): Stretch[] {
  if (block.of !== 'problem') return [];
  const whole = trimmed(block);
  if (block.adopted) return [withoutOpening(whole)];
  if (block.mark || (lines && block.line)) return [wholeItem(whole)];
  if (isListed(block) || isOneOfMany(wordsIn(whole))) return [withoutOpening(whole)];
  return cutProblems(whole);
}

/** 有的栏目无人管理，内容长期不变。 is one of several told in the same way, each a sentence. */
const isOneOfMany = (words: string) => /^(?:有的|有些)/.test(words) && !/[，；]有[的些]/.test(words);

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
