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

class ProseOfText implements Prose {
  private readonly text: string;
  private readonly sections: readonly Section[];
  private readonly tables: readonly Span[];
  private readonly vocabulary: Vocabulary;
  private readonly folded = new Map<SectionId | null, readonly Passage[]>();
  private readonly parsed = new Map<SectionId | null, readonly Discourse[]>();

  constructor(text: string, sections: readonly Section[], tables: readonly Span[], vocabulary: Vocabulary) {
    this.text = text;
    this.sections = sections;
    this.tables = tables;
    this.vocabulary = vocabulary;
  }

  get head(): readonly Discourse[] {
    return this.read(null);
  }

  section(id: SectionId): readonly Discourse[] {
    return this.read(id);
  }

  passages(id: SectionId): readonly Passage[] {
    return this.fold(id);
  }

  private read(id: SectionId | null): readonly Discourse[] {
    const known = this.parsed.get(id) ?? this.fold(id).map((passage) => readDiscourse(passage, this.vocabulary));
    this.parsed.set(id, known);
    return known;
  }

  private fold(id: SectionId | null): readonly Passage[] {
    const known =
      this.folded.get(id) ??
      this.spansOf(id)
        .flatMap((span) => without(span, this.tables))
        .map((span) => makePassage(this.text, span));
    this.folded.set(id, known);
    return known;
  }

  private spansOf(id: SectionId | null): Span[] {
    if (id !== null) return this.sections.filter((s) => s.id === id).map((s) => [s.heading[1], s.span[1]]);
    return [[0, this.sections.length ? Math.min(...this.sections.map((s) => s.span[0])) : this.text.length]];
  }
}

/** Cuts the tables out of the sections and reads what remains with the vocabulary. `tables` are sorted and disjoint. */
export const makeProse = (
  doc: Pick<Doc, 'text'>,
  sections: readonly Section[],
  tables: readonly Span[],
  vocabulary: Vocabulary = vocabularyFor(undefined),
): Prose => new ProseOfText(doc.text, sections, tables, vocabulary);

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
