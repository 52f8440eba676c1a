import type { PublicReport } from '../dataset/dataset.ts';
import type { Group } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';
import { contains, overlap, type Span } from '../text/span.ts';

/** What is marked in a report's text, in the order of the switches above it. */
export const markKinds = ['figure', 'channel', 'problem', 'improvement', 'finding', 'identity'] as const;
/** A kind of mark. */
export type MarkKind = (typeof markKinds)[number];

/** A stretch of the text that something was read from. */
export interface TextMark {
  kind: MarkKind;
  span: Span;
  /** Its address on the report page, see `address.ts`. */
  at: string;
  /** Findings: their number in the list beside the text, from 1, and their group. */
  finding?: { number: number; group: Group };
}

/** Every stretch something was read from, in the order of the text. Reported zeros are read but not marked: they are most of the form. */
export function marksOf(report: PublicReport): TextMark[] {
  const marks: TextMark[] = [];
  const add = (kind: MarkKind, at: string, span: Span | null) => {
    if (span) marks.push({ kind, span, at });
  };
  const addAll = (kind: MarkKind, name: string, found: readonly { span: Span }[]) => {
    for (const [i, { span }] of found.entries()) add(kind, `${name}:${i}`, span);
  };
  for (const [id, cell] of Object.entries(report.cells)) if (cell.value) add('figure', `cell:${id}`, cell.span);
  addAll('figure', 'count', report.counts);
  for (const { key, span } of report.statements) add('figure', `said:${key}`, span);
  addAll('channel', 'channel', report.channels);
  addAll('problem', 'problem', report.problems);
  addAll('improvement', 'improvement', report.improvements);
  for (const [field, span] of Object.entries(report.identity.spans ?? {})) add('identity', `identity.${field}`, span);
  report.findings.forEach((finding, i) => {
    const told = { number: i + 1, group: groupOf(finding) };
    for (const span of finding.spans) marks.push({ kind: 'finding', span, at: `finding:${i}`, finding: told });
  });
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** How many things of each kind are marked (a finding counts once, whatever its spans). */
export function countMarks(marks: readonly TextMark[]): Record<MarkKind, number> {
  const count = (kind: MarkKind) => new Set(marks.filter((m) => m.kind === kind).map((m) => m.at)).size;
  return {
    figure: count('figure'),
    channel: count('channel'),
    problem: count('problem'),
    improvement: count('improvement'),
    finding: count('finding'),
    identity: count('identity'),
  };
}

/** A stretch of text under the same marks. */
export interface Segment {
  start: number;
  end: number;
  marks: readonly TextMark[];
  /** Findings whose first span ends here: their numbers stand behind it. */
  ends: readonly TextMark[];
}

/**
 * Cuts text[from, to) where marks begin and end. `marks` in the order of the text; a mark that reaches beyond the
 * stretch counts for what lies inside.
 */
export function segmentsOf([from, to]: Span, marks: readonly TextMark[]): Segment[] {
  const here = marks.filter((m) => overlap(m.span, [from, to]));
  const cuts = new Set([from, to]);
  for (const { span } of here) for (const at of span) if (at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i]!;
    const over = here.filter((m) => contains(m.span, [start, end]));
    return { start, end, marks: over, ends: over.filter((m) => m.finding && m.span[1] === end) };
  });
}
