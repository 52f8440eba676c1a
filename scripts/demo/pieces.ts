import type { SectionId } from '../../src/form/form.ts';
import type { Grid } from './grids.ts';

/** One block of a report before it takes a format. */
export type Piece =
  | { kind: 'title' | 'heading' | 'paragraph' | 'signoff'; text: string }
  | { kind: 'table'; grid: Grid };

/** A section; the heading is null where a planted anomaly removes it. */
export interface SectionPieces {
  heading: string | null;
  body: Piece[];
}

/** A report as pieces, in print order. */
export interface ReportPieces extends Record<SectionId, SectionPieces> {
  title: Piece[];
  preamble: Piece[];
  signoff: Piece[];
}

/** All pieces in print order. */
export function flatten(report: ReportPieces): Piece[] {
  const sections = [
    report.overview,
    report.proactive,
    report.applications,
    report.disputes,
    report.problems,
    report.other,
  ];
  const headed = sections.flatMap(({ heading, body }) => [
    ...(heading ? [{ kind: 'heading', text: heading } as const] : []),
    ...body,
  ]);
  return [...report.title, ...report.preamble, ...headed, ...report.signoff];
}
