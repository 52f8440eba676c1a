import type { Discourse } from '../../language/discourse.ts';
import { type Stretch, trimmed, wordsIn } from '../../language/stretch.ts';
import type { Block } from './block.ts';
import { cutProblems, isListed, wholeItem, withoutOpening } from './cutProblems.ts';
import { type Measure, measuresOf } from './measures.ts';
import { findBlocks } from './section.ts';

/** A problem or a measure as found: where it stands, and the block it was cut from. */
export interface Piece extends Measure {
  of: Block['of'];
}

/** Cuts blocks into the problems and measures they state, by rules alone: the problems first, then the measures. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const running = blocks.filter((b) => !b.mark);
  const lines = running.filter((b) => b.of === 'problem' && b.line).length > 1;
  const stated = blocks.flatMap((block) =>
    problemsOf(block, lines)
      .filter((stretch) => /[\u4e00-\u9fff]{2}/.test(wordsIn(stretch)))
      .map(({ discourse, start, end }): Piece => ({ of: 'problem', discourse, start, end, block, folded: null })),
  );
  const sentences = countBy(running.filter((b) => b.of === 'measure').map((b) => b.run));
  const measures = blocks
    .filter((b) => b.of === 'measure')
    .flatMap((b) => measuresOf(b, stated.length, sentences.get(b.run) === 1));
  return [...stated, ...measures.map((measure): Piece => ({ of: 'measure', ...measure }))];
}

/** What rules find in a passage, in the order it stands; the learned weights start from it. */
export const piecesIn = (discourse: Discourse, year: number | null): Piece[] =>
  inOrder(piecesOf(findBlocks([discourse], year).blocks));

/** Pieces in the order they stand in. */
export const inOrder = (pieces: readonly Piece[]): Piece[] => [...pieces].sort((a, b) => a.start - b.start);

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
