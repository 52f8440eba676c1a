import type { Doc } from '../document/document.ts';
import type { SectionId } from '../form/form.ts';
import { makePassage, type Passage } from '../text/passage.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Section } from './report.ts';

/** The prose of a report: everything but its tables, by section, ready for matching. */
export interface Prose {
  /** Title and preamble: what stands before the first heading (the whole text where there is none). */
  head: readonly Passage[];
  /** The prose under each heading, without the heading; sections not found are empty. */
  section(id: SectionId): readonly Passage[];
}

/** Cuts the tables out of the sections and makes passages of what remains. `tables` are sorted and disjoint. */
export function makeProse(doc: Pick<Doc, 'text'>, sections: readonly Section[], tables: readonly Span[]): Prose {
  const first = sections.length ? Math.min(...sections.map((s) => s.span[0])) : doc.text.length;
  const passages = (span: Span) => without(span, tables).map((s) => makePassage(doc.text, s));
  const known = new Map<SectionId, readonly Passage[]>();
  return {
    head: passages([0, first]),
    section(id) {
      const before = known.get(id);
      if (before) return before;
      const here = sections.filter((s) => s.id === id).flatMap((s) => passages([s.heading[1], s.span[1]]));
      known.set(id, here);
      return here;
    },
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
