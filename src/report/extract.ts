import type { Doc } from '../document/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { vocabularyFor } from '../rules/vocabulary.ts';
import { findChannels } from './channels/channels.ts';
import { withCounted } from './channels/counted.ts';
import { headline, readCounts } from './counts/counts.ts';
import { findIdentity, type Stated } from './identity/identity.ts';
import type { Lexicon } from './lexicon.ts';
import { findProblems } from './problems/problems.ts';
import { makeProse } from './prose.ts';
import type { AnnualReport } from './report.ts';
import { linesOf } from './sections/lines.ts';
import { findSections } from './sections/sections.ts';
import { findStatements } from './statements/statements.ts';
import { coverageOf, readTables } from './tables/tables.ts';

/** What extraction knows besides the document. */
export interface Knowledge {
  gazetteer: Gazetteer;
  /** Cue words of the collection (`lexicon.json`): local apps and account names. */
  lexicon?: Lexicon;
  /** What `<file>.meta.json` states; it wins over the text. */
  stated?: Stated;
  /** Codes of the counties the collection is about, for resolving names that are not unique in the country. */
  counties?: readonly string[];
}

/** Reads a report from a document. Never throws on content; what is not stated is null or empty. */
export function extractReport(doc: Doc, knowledge: Knowledge): AnnualReport {
  const tables = readTables(doc);
  const lines = linesOf(doc, tables.regions);
  const sections = findSections(doc, tables.regions, lines);
  const prose = makeProse(doc, sections, tables.regions, vocabularyFor(knowledge.lexicon));
  const identity = findIdentity(doc, sections, tables.regions, knowledge, lines);
  const { counts, unread } = readCounts(prose, identity.year);
  return {
    format: doc.format,
    identity,
    form: tables.form,
    sections,
    cells: tables.cells,
    tables: tables.regions,
    departures: tables.departures,
    coverage: coverageOf(tables),
    counts,
    unread: [...unread.beside, ...unread.unruled].sort((a, b) => a[0] - b[0]),
    disclosed: headline(counts, identity.year, unread.beside),
    channels: withCounted(findChannels(prose), counts, identity.year),
    ...findProblems(prose, identity.year),
    ...findStatements(prose, identity.township, identity.year),
  };
}
