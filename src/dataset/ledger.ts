import type { CountyAudit } from '../findings/corpus.ts';
import { textAt } from '../text/span.ts';
import { type CountyFindings, datasetFormat, type LedgerEntry } from './dataset.ts';
import { compare } from './files.ts';
import type { Held } from './member.ts';

/** All findings of the county by township, year and report; the absent reports among them. */
export function ledgerOf(held: readonly Held[], audit: CountyAudit): CountyFindings {
  const entries = held.flatMap(({ id, checked, township, year, findings, accepted }) =>
    findings.map(
      (finding): LedgerEntry => ({
        ...finding,
        township: township.code,
        year,
        report: id,
        quotes: finding.spans.map((span) => quote(textAt(checked.doc.text, span))),
        accepted: accepted[finding.rule] ?? null,
      }),
    ),
  );
  const absent = audit.absent.map(
    ({ township, year, finding }): LedgerEntry => ({
      ...finding,
      township,
      year,
      report: null,
      quotes: [],
      accepted: null,
    }),
  );
  const all = [...entries, ...absent].sort((a, b) => compare(a.township, b.township) || a.year - b.year);
  return { format: datasetFormat, findings: all };
}

/** Longest quote in the ledger; the report page shows the whole. */
const QUOTE = 400;
const quote = (words: string) =>
  words.length <= QUOTE ? words : `${words.slice(0, QUOTE).replace(/[\ud800-\udbff]$/, '')}…`;
