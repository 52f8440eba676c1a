import { forms } from '../../form/forms.ts';
import type { PageContent } from '../page/layout.ts';
import { crop, type Gray, quarterTurned } from './image.ts';
import type { Recogniser } from './recogniser.ts';

/** Pairs of characters of the form (公开, 申请, 行政): every page of a report has them, and what is read of one that lies wrong has none. */
const ofForm = new Set(
  forms
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
    .flatMap(({ labels, columns }) => [...labels, ...columns.flatMap((c) => c.labels)])
    .flatMap(pairsOf),
);

/** A page that lies as it should has at least this part of such pairs; one that is turned is worth it from so many. */
const least = { part: 0.03, pairs: 3 } as const;

function pairsOf(text: string): string[] {
  const runs = text.match(/[\u4e00-\u9fff]+/g) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
}

/** How many pairs of a text are the form's, and how many there are. */
function familiar(text: string): { own: number; all: number } {
  const pairs = pairsOf(text.replace(/\s/g, ''));
  return { own: pairs.filter((pair) => ofForm.has(pair)).length, all: pairs.length };
}

/** False for a page of which words were read that are none: it may lie upside down or on its side. */
export function readsWell({ lines, tables }: PageContent): boolean {
  const words = [
    ...lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)),
    ...tables.flatMap(({ grid }) => grid.cells.map(({ text }) => text)),
  ].join('');
  if (!words) return true;
  const { own, all } = familiar(words);
  return own > 0 && own >= all * least.part;
}

/** How many quarters clockwise a page is to be turned to be read, by its upper half; 0 where no turn is clearly better. */
export function uprightTurn(page: Gray, recogniser: Recogniser): 0 | 1 | 2 | 3 {
  for (const quarters of [2, 1, 3] as const) {
    const { own, all } = familiar(wordsOf(upper(quarterTurned(page, quarters)), recogniser));
    if (own >= least.pairs && own >= all * least.part) return quarters;
  }
  return 0;
}

const wordsOf = (strip: Gray, recogniser: Recogniser) =>
  recogniser
    .lines(strip)
    .map(({ text }) => text)
    .join('');

/** The upper half of a page without its margin: it has a heading or the labels of a table. */
const upper = (page: Gray): Gray =>
  crop(page, {
    left: 0,
    right: page.width,
    top: Math.round(page.height * 0.05),
    bottom: Math.round(page.height * 0.5),
  });
