import { type Discourse, readDiscourse } from '../../src/language/discourse.ts';
import type { Clause } from '../../src/language/tree.ts';
import { vocabularyFor } from '../../src/rules/vocabulary.ts';
import { makePassage } from '../../src/text/passage.ts';
import type { ProblemsGold } from './corpus.ts';

/** What words of section five are part of: a lack that is stated, a deed that is announced, or neither (a lead, a scene, a vow). */
export const roles = ['aside', 'deed', 'lack'] as const;
export type Role = (typeof roles)[number];

/** Words with their role. */
export interface RoleExample {
  text: string;
  role: Role;
}

type Labelled = readonly { role: Role; start: number; end: number }[];

/**
 * The clauses and the sentences of a labelled section, with what they are part of; those that are partly one thing,
 * partly another, are left out.
 */
export function rolesOf(text: string, gold: ProblemsGold): RoleExample[] {
  const discourse = readDiscourse(makePassage(text, [0, text.length]), vocabularyFor(undefined));
  const place = (role: Role) => (span: { span: string; start?: number }) => {
    const start = span.start ?? text.indexOf(span.span);
    return { role, start, end: start + span.span.length };
  };
  const labelled = [...gold.problems.map(place('lack')), ...gold.improvements.map(place('deed'))];
  const stretches = [...clausesOf(discourse), ...sentencesOf(discourse)];
  const examples = stretches.flatMap(([start, end]) => {
    const role = roleAt(labelled, ...discourse.passage.source(start, end));
    return role ? [{ text: discourse.text.slice(start, end), role }] : [];
  });
  const seen = new Set<string>();
  return examples.filter((e) => !seen.has(e.text) && seen.add(e.text));
}

type Place = readonly [start: number, end: number];
const LEAST = 3;

const clausesOf = ({ clauses }: Discourse): Place[] =>
  clauses
    .filter(({ depth, start, end }) => depth === 0 && end - start >= LEAST)
    .map(({ start, end }): Place => [start, end]);

/** Sentences of several clauses. */
function sentencesOf({ clauses }: Discourse): Place[] {
  const sentences: [Clause, Clause][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last && last[0].sentence === clause.sentence && !clause.item && clause.mark !== '；') last[1] = clause;
    else sentences.push([clause, clause]);
  }
  return sentences.filter(([first, last]) => first !== last).map(([first, last]): Place => [first.start, last.end]);
}

/** The role of most of a place; aside where nothing in it is labelled, null where that is not plain. */
function roleAt(labelled: Labelled, start: number, end: number): Role | null {
  const shared = labelled.map((span) => ({ ...span, size: Math.min(span.end, end) - Math.max(span.start, start) }));
  const touching = shared.filter(({ size }) => size > 0);
  if (!touching.length) return 'aside';
  const role = touching[0]!.role;
  const size = touching.reduce((sum, span) => sum + span.size, 0);
  return touching.every((span) => span.role === role) && size > 0.6 * (end - start) ? role : null;
}
