import { isWord, type Token } from './tokens.ts';
import type { Clause } from './tree.ts';

/** What a clause is about, apart from its things: settled once, for all finders. */
export interface Frame {
  /** Says that something is (stated), is not (denied), or falls short (lacking). */
  polarity: 'stated' | 'denied' | 'lacking';
  /** Tells what was done, what is meant to be, what ought to be, or what a rule book says. */
  modality: 'done' | 'planned' | 'required' | 'quoted';
  /** The time it speaks of; `year` where a year is named. Carried on in a sentence until another is named. */
  time: 'unsaid' | 'this_year' | 'last_year' | 'next_year' | 'running';
  year: number | null;
  /** Whose deed it is: the township's, another body's, or not said. Carried on in a sentence. */
  subject: 'unsaid' | 'own' | 'other';
}

/** Word classes a vocabulary should have for frames; classes it lacks are never found. */
export const frameClasses = [
  'negation',
  'lack',
  'plan',
  'require',
  'quote',
  'this_year',
  'last_year',
  'next_year',
  'running_total',
  'own_body',
  'other_body',
] as const;

const unsaid: Frame = { polarity: 'stated', modality: 'done', time: 'unsaid', year: null, subject: 'unsaid' };

/** Settles the frame of each clause, in order. Modality, time and subject hold on within a sentence. Linear. */
export function frameClauses(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  range: (start: number, end: number) => readonly [number, number],
): Frame[] {
  const frames: Frame[] = [];
  let carried = unsaid;
  let sentence = -1;
  for (const clause of clauses) {
    if (clause.sentence !== sentence || clause.item) carried = unsaid;
    sentence = clause.sentence;
    const frame = frameOf(tokens.slice(...range(clause.start, clause.end)), carried);
    frames.push(frame);
    carried = { ...frame, polarity: 'stated' };
  }
  return frames;
}

function frameOf(tokens: readonly Token[], carried: Frame): Frame {
  const has = (name: string) => tokens.some((token) => isWord(token, name));
  const year = tokens.find((token) => token.kind === 'date' && token.year !== null);
  const named = (['running_total', 'last_year', 'next_year', 'this_year'] as const).find(has);
  return {
    polarity: has('lack') ? 'lacking' : has('negation') ? 'denied' : 'stated',
    modality: has('quote') ? 'quoted' : has('require') ? 'required' : has('plan') ? 'planned' : carried.modality,
    time: named === 'running_total' ? 'running' : (named ?? (year ? 'unsaid' : carried.time)),
    year: year?.kind === 'date' ? year.year : named ? null : carried.year,
    subject: has('own_body') ? 'own' : has('other_body') ? 'other' : carried.subject,
  };
}
