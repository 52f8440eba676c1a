import type { Clause } from '../../language/tree.ts';
import type { Mention } from '../channels/mention.ts';
import type { Cue } from './context.ts';
import type { Figure } from './figures.ts';
import { lengthOf, marksOf, withoutNumbers } from './scene.ts';

/** An outlet near a figure, with what stands between them. */
export interface Seen {
  m: Mention;
  clause: Clause;
  side: 'before ' | 'behind ';
  /** Side, and how many clauses or sentences off it is. */
  place: string;
  from: number;
  to: number;
  between: string;
  figures: readonly Figure[];
  cues: readonly Cue[];
  /** How many figures and how many other outlets stand between, at most 2. */
  n: number;
  others: number;
}

/** What the stretch between outlet and figure is made of: marks, figures, other outlets, telling words. */
export function betweenSigns({ side, place, between, figures, cues, n, others }: Seen, figure: Figure): string[] {
  const size = lengthOf(between.length);
  const marks = marksOf(between)
    .replace(/(.)\1+/g, '$1')
    .slice(-4);
  const signs = [`${side}marks:${marks}`, `${side}figures:${n}`, `${place} figures:${n}`, `${side}others:${others}`];
  signs.push(`${place} others:${others} figures:${n}`, `${side}length:${size}`, `${place} length:${size}`);
  if (figures.length) signs.push(`${side}alike:${figures.every(({ unit }) => unit === figure.unit)}`);
  const kinds = [...new Set(cues.map(({ kind }) => kind))];
  return [...signs, ...(kinds.length ? kinds.map((kind) => `${side}word:${kind}`) : [`${side}no-word`])];
}

/** The characters at both ends of the stretch, and around the outlet. */
export function wordSigns({ m, side, place, between }: Seen, text: string): string[] {
  const words = withoutNumbers(between);
  const front = withoutNumbers(text.slice(Math.max(0, m.start - 2), m.start));
  const back = withoutNumbers(text.slice(m.end, m.end + 2));
  const signs = [`${side}first:${words.slice(0, 1)}`, `${side}first:${words.slice(0, 2)}/2`];
  signs.push(`${side}last:${words.slice(-1)}`, `${side}last:${words.slice(-2)}/2`);
  if (between.length <= 4) signs.push(`${side}all:${words}`);
  signs.push(`in-front:${front.slice(-1)}`, `in-front:${front}/2`, `${side}in-front:${front.slice(-1)}`);
  signs.push(`${side}at-back:${back.slice(0, 1)}`, `at-back:${back}/2`);
  if (side === 'behind ') signs.push(`${place} in-front:${front.slice(-1)}`);
  return signs;
}
