import type { Doc } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Section } from './report.ts';

/** Finds the sections by the wording of their headings; `tables` are stretches where no heading stands. In text order. */
export function findSections(_doc: Doc, _tables: readonly Span[]): Section[] {
  return [];
}
