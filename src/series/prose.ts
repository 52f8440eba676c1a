import type { ReportSource } from '../dataset/dataset.ts';
import { textAt } from '../text/span.ts';
import { layoutOf } from './layout.ts';
import { type Repetition, repetition } from './wording.ts';

/** The narrative of a report: its paragraphs, without tables, title, headings and signature. */
export const narrativeOf = (source: Pick<ReportSource, 'text' | 'blocks' | 'report'>): string =>
  layoutOf(source)
    .flatMap((piece) =>
      piece.kind === 'paragraph' ? [piece.spans.map((s) => textAt(source.text, s).trim()).join('')] : [],
    )
    .join('\n');

/** Two narratives and how much of each stands in the other. */
export interface WordingPair {
  earlier: { text: string } & Repetition;
  later: { text: string } & Repetition;
}

/** Compares two narratives in both directions. Linear in their length. */
export const compareWording = (earlier: string, later: string): WordingPair => ({
  earlier: { text: earlier, ...repetition(earlier, later) },
  later: { text: later, ...repetition(later, earlier) },
});
