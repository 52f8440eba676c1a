import type { Doc } from '../../document/document.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Identity, IdentityConflict, IdentityField, IdentitySource, Section } from '../report.ts';
import { type Line, linesOf } from '../sections/lines.ts';
import type { Witnesses } from './claims.ts';
import { type Decided, supplied } from './decided.ts';
import { decidePlace } from './decidePlace.ts';
import { decideDate } from './reportDate.ts';
import { decideYear, yearClaims } from './reportYear.ts';
import { findSignoff } from './signoff.ts';
import { findTitles } from './title.ts';
import { splitTitleProperty } from './titleProperty.ts';

/** What `<file>.meta.json` states by hand. */
export interface Stated {
  url?: string;
  /** The date of publication; false where it was not published. */
  published?: string | false;
  township?: string;
  county?: string;
  year?: number;
}

/** What deciding an identity may lean on besides the document. */
export interface IdentityKnowledge {
  gazetteer: Gazetteer;
  stated?: Stated;
  counties?: readonly string[];
}

/**
 * Decides who reports on which year, from title, preamble, statistics period, sign-off, page and metadata. `lines` are
 * those outside the tables.
 */
export function findIdentity(
  doc: Doc,
  sections: readonly Section[],
  tables: readonly Span[],
  knowledge: IdentityKnowledge,
  lines = linesOf(doc, tables),
): Identity {
  const { stated = {} } = knowledge;
  const witnesses = findWitnesses(doc, sections, lines.flatMap(splitTitleProperty));
  const { conflicts: places, ...place } = decidePlace(witnesses, knowledge);
  const { decided, conflicts: years } = decideYear(yearClaims(witnesses), witnesses.signoff, stated.year);
  const date = decideDate(witnesses);
  return identityOf(
    {
      ...place,
      year: decided && { ...decided, value: decided.year },
      date: stated.published ? supplied(stated.published, 'metadata') : date,
      agency: agencyOf(witnesses),
    },
    [...places, ...years],
  );
}

/** Lines of the first section that still introduce the report. */
const OPENING = 4;

/** Sorts the lines by what they can bear witness to. */
function findWitnesses(doc: Doc, sections: readonly Section[], lines: readonly Line[]): Witnesses {
  const first = sections[0]?.span[0] ?? doc.text.length;
  const titles = findTitles(lines, first);
  const isTitle = (line: Line) => titles.some((t) => contains(t.span, line.span));
  const others = lines.filter((line) => !isTitle(line));
  const preamble = others.filter((line) => line.span[0] < first).slice(0, 200);
  const opening = others.filter((line) => line.span[0] >= first).slice(0, OPENING);
  const last = titles[titles.length - 1]?.span[1] ?? 0;
  const foot = others.filter((line) => line.span[1] > Math.max(last, sections[sections.length - 1]?.span[0] ?? 0));
  const signoff = findSignoff(foot.flatMap((line) => lastWords(doc, line)));
  return { doc, titles, preamble, head: [...preamble, ...opening], lines: others, signoff };
}

/** A paragraph, and what follows its last full stop as a line of its own: where line breaks are lost, that is the sign-off. */
function lastWords(doc: Doc, line: Line): Line[] {
  const stop = doc.text.slice(...line.span).lastIndexOf('。') + 1;
  const tail: Span = [line.span[0] + stop, line.span[1]];
  return stop === 0 || tail[1] - tail[0] > 80 ? [line] : [line, ...linesOf(doc, [], tail)];
}

/** The issuing body as signed, else as the title names it with its office. */
function agencyOf({ signoff, titles }: Witnesses): Decided<string> | null {
  if (signoff?.agency) {
    const { agency: line, name } = signoff;
    return { value: line.text.slice(...name), source: 'signoff', span: line.source(...name) };
  }
  for (const line of titles) {
    const match =
      /^(?:\d{4}年?度?)?([一-鿿〇]{4,40}(?:人民政府[一-鿿]{2,10}办事处|人民政府|办事处|管委会|管理委员会))/.exec(
        line.text,
      );
    const start = match ? match[0].length - match[1]!.length : 0;
    if (match) return { value: match[1]!, source: 'title', span: line.source(start, match[0].length) };
  }
  return null;
}

const fields = ['township', 'county', 'prefecture', 'province', 'code', 'year', 'date', 'agency'] as const;

function identityOf(
  decided: Partial<Record<IdentityField, Decided<string | number> | null>>,
  conflicts: readonly IdentityConflict[],
): Identity {
  const value = (field: IdentityField) => (decided[field]?.value ?? null) as string | null;
  const resolved = fields.filter((f) => isSupplied(decided[f]?.source));
  const spans: Identity['spans'] = {};
  const sources: Identity['sources'] = {};
  for (const field of fields) {
    const { source, span } = decided[field] ?? {};
    if (source) sources[field] = source;
    if (span) spans[field] = span;
  }
  return {
    township: value('township'),
    county: value('county'),
    prefecture: value('prefecture'),
    province: value('province'),
    code: value('code'),
    year: (decided.year?.value ?? null) as number | null,
    date: value('date'),
    agency: value('agency'),
    resolved,
    spans,
    sources,
    conflicts,
  };
}

const isSupplied = (source?: IdentitySource) =>
  source === 'gazetteer' || source === 'metadata' || source === 'index_number';
