import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { foldedProblems, measuresOf, pairUp } from './improvements.ts';
import { type Block, findBlocks } from './problemsBlocks.ts';
import { categorise } from './problemsCategories.ts';
import { splitProblems, trimEdges, withoutOpening } from './problemsClauses.ts';
import { findNone, findRectification } from './problemsLastYear.ts';
import { cuesFor, lacks } from './problemsTurns.ts';
import type { Prose } from './prose.ts';
import type { AnnualReport, Problem } from './report.ts';
import { withFullStops } from './stops.ts';

type Found = Pick<AnnualReport, 'problems' | 'improvements' | 'noProblemStated' | 'rectifiedLastYear'>;

/** Finds the stated problems, the measures, and what is said of last year's problems. Linear. */
export function findProblems(prose: Prose, year: number | null): Found {
  const cues = cuesFor(year);
  const passages = prose.section('problems').map(withFullStops);
  const blocks = findBlocks(passages, cues);
  const stated = blocks.flatMap((block) => problemsOf(block, blocks).map((span) => ({ block, span })));
  const running = (a: Block) => blocks.filter((b) => b.of === 'measure' && !b.mark && b.lastYear === a.lastYear);
  const measures = blocks
    .filter((b) => b.of === 'measure')
    .flatMap((b) => measuresOf(b, stated.length, running(b).length === 1));
  const found = stated.length ? stated : foldedProblems(measures);
  const answers = pairUp(measures, found);
  return {
    problems: found.map(({ block, span }) => problemAt(block.passage, span)),
    improvements: measures.map(({ block, span }, i) => ({
      ...quoteAt(block.passage, span),
      answers: answers[i]!,
      lastYear: block.lastYear,
    })),
    noProblemStated: found.length ? null : findNone(passages),
    rectifiedLastYear: findRectification(prose, blocks, cues),
  };
}

/** The problems of a block: an enumerated item is one, running text is cut at its clauses. */
function problemsOf(block: Block, blocks: readonly Block[]): Span[] {
  if (block.of !== 'problem') return [];
  const { text } = block.passage;
  const whole = trimEdges(text, [block.start, block.end]);
  const lines = blocks.filter((b) => b.of === 'problem' && !b.mark && b.line);
  if (block.adopted) return [withoutOpening(text, whole)];
  if (block.mark || (lines.length > 1 && lines.includes(block))) return [whole];
  return splitProblems(text, whole).filter(([s, e]) => lacks(text.slice(s, e)) || block.line);
}

function problemAt(passage: Passage, span: Span): Problem {
  return { ...quoteAt(passage, span), categories: categorise(passage.text.slice(...span)) };
}

const quoteAt = (passage: Passage, [start, end]: Span) => ({
  text: passage.quote(start, end),
  span: passage.source(start, end),
});
