import type { Series } from '../../series/series.ts';
import type { View } from '../../series/view.ts';

/** Where a link leads: a page about the same place and year, and what of it is not as in the document. */
export type Target = Pick<View, 'page'> & Partial<View>;

/** Words of a paragraph set one way. `same`: they stand in the other text too; `faint`: an aside. */
export interface Run {
  text: string;
  style?: 'strong' | 'same' | 'faint';
  to?: Target;
}

/** A cell: paragraphs of runs. */
export type Cell = readonly (readonly Run[])[];

/** A column of a table: its head, its share of the width in percent, and how it is set. */
export interface Column {
  head: string;
  to?: Target;
  width: number;
  align?: 'left' | 'right' | 'center';
}

/** A chart with the words around it. */
export interface Figure {
  title: string;
  say: readonly Run[];
  note: string;
  /** The figure on the site: the words that lead to it. */
  link: Run;
  series: Series;
  drawing: 'line' | 'bar';
  alt: string;
}

/** A piece of a document, as each renderer sets it. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string; newPage?: boolean }
  | { kind: 'text'; runs: readonly Run[]; style: 'body' | 'item' | 'note' | 'byline' }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[]; quotes?: boolean }
  /** One figure, or two side by side. */
  | { kind: 'figures'; figures: readonly Figure[] };

/** A sentence of ours in which `**…**` is strong. */
export const runsOf = (text: string): Run[] =>
  text
    .split('**')
    .map((part, i): Run => (i % 2 === 1 ? { text: part, style: 'strong' } : { text: part }))
    .filter((run) => run.text !== '');

/** A cell with one line of words. */
export const cell = (text: string, style?: Run['style']): Cell => [[style ? { text, style } : { text }]];

/** A cell whose words lead somewhere, if they do. */
export const linked = (text: string, to: Target | null, style?: Run['style']): Cell => [
  [{ text, ...(style && { style }), ...(to && { to }) }],
];

/** The report an entry is about, at a place in it; null where there is none. */
export const reportAt = (report: string | null, at = ''): Target | null =>
  report ? { page: 'report', report, at } : null;

/** A paragraph of ours. */
export const paragraph = (text: string, style: 'body' | 'item' | 'note' | 'byline' = 'body'): Block => ({
  kind: 'text',
  runs: runsOf(text),
  style,
});
