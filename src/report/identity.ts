import type { Doc } from '../document/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Span } from '../text/span.ts';
import type { Identity, Section } from './report.ts';

/** What `<file>.meta.json` states by hand. */
export interface Stated {
  url?: string;
  published?: string;
  township?: string;
  county?: string;
  year?: number;
}

/** Decides who reports on which year, from title, preamble, statistics period, sign-off, page and metadata. */
export function findIdentity(
  _doc: Doc,
  _sections: readonly Section[],
  _tables: readonly Span[],
  _knowledge: { gazetteer: Gazetteer; stated?: Stated; counties?: readonly string[] },
): Identity {
  return {
    township: null,
    county: null,
    prefecture: null,
    province: null,
    code: null,
    year: null,
    date: null,
    agency: null,
    resolved: [],
    spans: {},
    sources: {},
    conflicts: [],
  };
}
