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
const least = { part: 0.03, pairs: 3, begun: 30 } as const;
/** A page is cut into so many strips, of which so many are looked at. */
const strips = { all: 12, read: 2 } as const;

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

/** True for the first words of a page where they are many and none is the form's: the rest is not worth the time. */
export function beginsBadly(words: string): boolean {
  const { own, all } = familiar(words);
  return own === 0 && all >= least.begun;
}

/** How many quarters clockwise a page is to be turned to be read, by its fullest strips; 0 where no turn is clearly better. */
export function uprightTurn(page: Gray, recogniser: Recogniser): 0 | 1 | 2 | 3 {
  for (const quarters of [2, 1, 3] as const) {
    let words = '';
    for (const strip of fullest(quarterTurned(page, quarters))) {
      words += wordsOf(strip, recogniser);
      const { own, all } = familiar(words);
      if (own >= least.pairs && own >= all * least.part) return quarters;
    }
  }
  return 0;
}

const wordsOf = (strip: Gray, recogniser: Recogniser) =>
  recogniser
    .lines(strip)
    .map(({ text }) => text)
    .join('');

/** The strips of a page with the most ink; the one with the most of all first. */
function fullest({ width, height, data }: Gray): Gray[] {
  const high = Math.ceil(height / strips.all);
  const inked = Array.from({ length: strips.all }, (_, i) => {
    const top = i * high;
    const part = data.subarray(top * width, (top + high) * width);
    return { top, ink: part.reduce((sum, shade) => sum + 255 - shade, 0) };
  });
  const most = inked.sort((a, b) => b.ink - a.ink).slice(0, strips.read);
  return most.map(({ top }) => crop({ width, height, data }, { left: 0, right: width, top, bottom: top + high }));
}
