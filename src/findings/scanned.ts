import type { Doc, ScannedPage } from '../document/document.ts';
import type { AnnualReport, Count, Disclosed, Statement } from '../report/report.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** True where some of a document was read from pictures. */
export const isScanned = (doc: Doc): doc is Doc & { pages: readonly ScannedPage[] } => (doc.pages ?? []).length > 0;

/** True for words that stand on a page that was read from a picture, in part at least. */
const onPicture = (pages: readonly ScannedPage[]) => (span: Span) => pages.some((page) => overlap(page.span, span));

/**
 * A report some or all of whose pages were read from pictures. Figures of its tables stand, since two readers agree on each; numbers
 * in the prose of those pages were seen by one alone, so that none is taken. Pages of text give what they always give.
 */
export function asScanned(report: AnnualReport, pages: readonly ScannedPage[]): AnnualReport {
  const unsure = onPicture(pages);
  const sure = <T extends { span: Span }>(stated: T | null) => (stated && !unsure(stated.span) ? stated : null);
  // a sum over cases of which a picture may show one more
  const statement = (stated: Statement) => (stated?.sum === undefined ? sure(stated) : null);
  const { new: received, carriedIn, answered, carriedOut } = report.applicationsStated;
  const { reconsideration, litigation } = report.disputesStated;
  const kept = report.counts.flatMap((count, i) => (unsure(count.span) ? [] : [i]));
  return {
    ...report,
    counts: kept.map((i) => renumbered(report.counts[i]!, kept)),
    unread: report.unread.filter((span) => !unsure(span)),
    disclosed: disclosedOf(report, kept, unsure),
    applicationsStated: {
      new: statement(received),
      carriedIn: statement(carriedIn),
      answered: statement(answered),
      carriedOut: statement(carriedOut),
    },
    disputesStated: { reconsideration: statement(reconsideration), litigation: statement(litigation) },
    statedAgain: report.statedAgain.filter(sure),
    informationFee: sure(report.informationFee),
    decisionsStated: report.decisionsStated.filter(sure),
  };
}

/** A count that is part of one on a picture is part of none that is known. */
const renumbered = (count: Count, kept: readonly number[]): Count => ({
  ...count,
  partOf: count.partOf !== null && kept.includes(count.partOf) ? kept.indexOf(count.partOf) : null,
});

/** The total stands where no picture may state another, or more that would add to it. */
function disclosedOf(
  { counts, disclosed, sections }: AnnualReport,
  kept: readonly number[],
  unsure: (span: Span) => boolean,
): Disclosed {
  const where = sections.filter(({ id }) => id === 'overview' || id === 'proactive');
  const isWhole = kept.length === counts.length && where.length > 0 && !where.some(({ span }) => unsure(span));
  return isWhole ? disclosed : { value: null, unit: null, approx: false, basis: 'unconfirmed', counts: [] };
}

/** Findings that rest on such pages, or on something that is absent and may stand there, are notes: nobody confirmed the words. */
export const asNotes = (findings: readonly Finding[], pages: readonly ScannedPage[]): Finding[] =>
  findings.map((finding) =>
    finding.spans.length && !finding.spans.some(onPicture(pages)) ? finding : { ...finding, severity: 'note' },
  );
