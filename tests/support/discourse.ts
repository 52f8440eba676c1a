import type { SectionId } from '../../src/form/form.ts';
import { type Discourse, readDiscourse } from '../../src/language/discourse.ts';
import type { Lexicon } from '../../src/report/lexicon.ts';
import type { Prose } from '../../src/report/prose.ts';
import { vocabularyFor } from '../../src/rules/vocabulary.ts';
import { makePassage } from '../../src/text/passage.ts';

/** A text read as a passage of prose with the words of all rules. */
export const discourseOf = (text: string, lexicon?: Lexicon): Discourse =>
  readDiscourse(makePassage(text), vocabularyFor(lexicon));

/** The prose of a report with these texts below its headings; `head` is what stands above the first. */
export const proseOf = (
  sections: Partial<Record<SectionId, string | readonly string[]>>,
  head: readonly string[] = [],
  lexicon?: Lexicon,
): Prose => {
  const texts = (id: SectionId) => [sections[id] ?? []].flat();
  return {
    head: head.map((text) => discourseOf(text, lexicon)),
    section: (id) => texts(id).map((text) => discourseOf(text, lexicon)),
    passages: (id) => texts(id).map((text) => makePassage(text)),
  };
};
