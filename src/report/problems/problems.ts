import { withFullStops } from '../../language/stops.ts';
import type { Passage } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, Problem } from '../report.ts';
import { foldedProblems, measuresOf, pairUp } from './improvements.ts';
import type { Block } from './problemsBlock.ts';
import { findBlocks } from './problemsBlocks.ts';
import { categorise } from './problemsCategories.ts';
import { splitProblems, trimEdges, withoutOpening } from './problemsClauses.ts';
import { findRectification } from './problemsLastYear.ts';
import { cuesFor, lacks } from './problemsTurns.ts';

type Found = Pick<AnnualReport, 'problems' | 'improvements' | 'noProblemStated' | 'rectifiedLastYear'>;

/** Finds the stated problems, the measures, and what is said of last year's problems. Linear. */
export function findProblems(prose: Prose, year: number | null): Found {
  const cues = cuesFor(year);
  const passages = prose.section('problems').map(({ passage }) => withFullStops(passage));
  const { blocks, noneStated } = findBlocks(passages, cues);
  const running = blocks.filter((b) => !b.mark);
  const lines = running.filter((b) => b.of === 'problem' && b.line).length > 1;
  const stated = blocks.flatMap((block) =>
    problemsOf(block, lines)
      .filter((span) => /[\u4e00-\u9fff]{2}/.test(block.passage.text.slice(...span)))
      .map((span) => ({ block, span })),
  );
  const sentences = countBy(running.filter((b) => b.of === 'measure').map((b) => b.run));
  const measures = blocks
    .filter((b) => b.of === 'measure')
    .flatMap((b) => measuresOf(b, stated.length, sentences.get(b.run) === 1));
  const found = stated.length ? stated : foldedProblems(measures);
  const answers = pairUp(measures, found);
  return {
    problems: found.map(({ block, span }) => problemAt(block.passage, span)),
    improvements: measures.map(({ block, span }, i) => ({
      ...quoteAt(block.passage, span),
      answers: answers[i]!,
      lastYear: block.lastYear,
    })),
    noProblemStated: found.length ? null : noneStated,
    rectifiedLastYear: findRectification(prose, blocks, cues),
  };
}

const countBy = (keys: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The problems of a block: an enumerated item is one, and so is a line of several; running text is cut at its clauses. */
function problemsOf(block: Block, lines: boolean): Span[] {
  if (block.of !== 'problem') return [];
  const { text } = block.passage;
  const whole = trimEdges(text, [block.start, block.end]);
  if (block.adopted) return [withoutOpening(text, whole)];
  if (block.mark || (lines && block.line)) return [whole];
  if (isListed(text, block) || isOneOfMany(text.slice(...whole))) return [withoutOpening(text, whole)];
  const spans = splitProblems(text, whole);
  return spans.length > 1 || block.line ? spans : spans.filter((s) => lacks(text.slice(...s)));
}

/** 有的栏目无人管理，内容长期不变。 is one of several told in the same way, each a sentence. */
const isOneOfMany = (words: string) => /^(?:有的|有些)/.test(words) && !/[，；]有[的些]/.test(words);

/** True where running text stands beside a ；: the writer cut it there and nowhere else. */
const isListed = (text: string, { start, end }: Block) =>
  text[end - 1] === '；' || /；[^，。；]{0,5}，?$/.test(text.slice(Math.max(0, start - 8), start));

function problemAt(passage: Passage, span: Span): Problem {
  return { ...quoteAt(passage, span), categories: categorise(passage.text.slice(...span)) };
}

const quoteAt = (passage: Passage, [start, end]: Span) => ({
  text: passage.quote(start, end),
  span: passage.source(start, end),
});
