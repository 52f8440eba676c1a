import type { Doc } from '../document/document.ts';
import type { SectionId } from '../form/form.ts';
import { type Discourse, readDiscourse } from '../language/discourse.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { vocabularyFor } from '../rules/vocabulary.ts';
import { makePassage, type Passage } from '../text/passage.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Section } from './report.ts';

/** The prose of a report: everything but its tables, by section; each passage is read once, when it is first asked for. */
export interface Prose {
  /** Title and preamble: what stands before the first heading (the whole text where there is none). */
  readonly head: readonly Discourse[];
  /** The prose under each heading, without the heading; sections not found are empty. */
  section(id: SectionId): readonly Discourse[];
  /** The same, only folded: for what compares wording and needs no parse. */
  passages(id: SectionId): readonly Passage[];
}

/** Cuts the tables out of the sections and reads what remains with the vocabulary. `tables` are sorted and disjoint. */
export function makeProse(
  doc: Pick<Doc, 'text'>,
  sections: readonly Section[],
  tables: readonly Span[],
  vocabulary: Vocabulary = vocabularyFor(undefined),
): Prose {
  const first = sections.length ? Math.min(...sections.map((s) => s.span[0])) : doc.text.length;
  const fold = (span: Span) => without(span, tables).map((s) => makePassage(doc.text, s));
  const folded = new Map<SectionId, readonly Passage[]>();
  const passages = (id: SectionId) => {
    const known = folded.get(id) ?? sections.filter((s) => s.id === id).flatMap((s) => fold([s.heading[1], s.span[1]]));
    folded.set(id, known);
    return known;
  };
  const known = new Map<SectionId | null, readonly Discourse[]>();
  const once = (id: SectionId | null) => {
    const read =
      known.get(id) ?? (id === null ? fold([0, first]) : passages(id)).map((p) => readDiscourse(p, vocabulary));
    known.set(id, read);
    return read;
  };
  return {
    get head() {
      return once(null);
    },
    section: once,
    passages,
  };
}

/** The parts of a span outside the holes. */
function without(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = span[0];
  for (const hole of holes) {
    if (!overlap(span, hole)) continue;
    if (hole[0] > from) rest.push([from, hole[0]]);
    from = Math.max(from, hole[1]);
  }
  if (from < span[1]) rest.push([from, span[1]]);
  return rest;
}
