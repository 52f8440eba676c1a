import type { IdentityField, PublicReport } from '../dataset/dataset.ts';
import { cover, type Span } from '../text/span.ts';

/** Something that was read of a report: its address, and its words where it has some. */
export interface ReportPlace {
  /**
   * `cell:<id>`, `count:<n>`, `channel:<n>`, `problem:<n>`, `improvement:<n>`, `said:<key>`, `finding:<n>`, `identity.<field>`,
   * `disclosed`, `span:<start>-<end>`; n from 0, in the order of the text.
   */
  at: string;
  span: Span | null;
}

/** Addresses that mean another: the first or largest of its kind, and spellings of before. */
const aliases = new Map<string, (report: PublicReport, which: string) => string | null>([
  ['stated', (_, n) => `count:${n}`],
  ['count', largestCount],
  ['category', firstProblem],
  ['fee', () => 'said:fee'],
  ['identity', (_, field) => `identity.${field}`],
]);

function largestCount({ counts }: PublicReport, channel: string): string | null {
  const own = counts.flatMap((count, i) => (count.channel === channel ? [{ i, value: count.value }] : []));
  const largest = own.sort((a, b) => b.value - a.value)[0];
  return largest ? `count:${largest.i}` : null;
}

function firstProblem({ problems }: PublicReport, category: string): string | null {
  const i = problems.findIndex(({ categories }) => (categories as readonly string[]).includes(category));
  return i < 0 ? null : `problem:${i}`;
}

/** What is numbered in the order of the text. */
const lists = new Map<string, (report: PublicReport) => readonly { span: Span }[]>([
  ['count', ({ counts }) => counts],
  ['channel', ({ channels }) => channels],
  ['problem', ({ problems }) => problems],
  ['improvement', ({ improvements }) => improvements],
]);

/** What an address (`at`) of the report page means, under its own name; null where it names nothing in this report. */
export function placeIn(report: PublicReport, at: string): ReportPlace | null {
  const [kind, which] = split(at);
  const place = ownPlace(report, kind, which);
  if (place !== undefined) return { at, span: place };
  const bareCell = which === '' && at.includes('.') ? `cell:${at}` : null;
  const alias = aliases.get(kind)?.(report, which) ?? bareCell;
  return alias === null ? null : placeIn(report, alias);
}

/** The words an address points to; null where there are none. */
export const spanOf = (report: PublicReport, at: string): Span | null => placeIn(report, at)?.span ?? null;

/** The words under a name of its own; undefined where that is none, or nothing is there. */
function ownPlace(report: PublicReport, kind: string, which: string): Span | null | undefined {
  if (kind.startsWith('identity.')) return identitySpan(report, kind.slice('identity.'.length));
  if (kind === 'cell') return Object.entries(report.cells).find(([id]) => id === which)?.[1].span;
  if (kind === 'said') return report.statements.find(({ key }) => key === which)?.span ?? feeSpan(report, which);
  if (kind === 'disclosed') return disclosedSpan(report);
  if (kind === 'span') return readSpan(which);
  if (!/^\d{1,6}$/.test(which)) return undefined;
  if (kind === 'finding') return firstSpan(report.findings[Number(which)]);
  return lists.get(kind)?.(report)[Number(which)]?.span;
}

function split(at: string): [string, string] {
  const colon = at.indexOf(':');
  return colon < 0 ? [at, ''] : [at.slice(0, colon), at.slice(colon + 1)];
}

const firstSpan = (finding: PublicReport['findings'][number] | undefined) => finding && (finding.spans[0] ?? null);

const feeSpan = ({ information_fee: fee }: PublicReport, key: string) => (key === 'fee' ? fee?.span : undefined);

/** The fields of an identity that are shown. */
const fields: readonly IdentityField[] = [
  'township',
  'county',
  'prefecture',
  'province',
  'code',
  'year',
  'date',
  'agency',
];

function identitySpan({ identity }: PublicReport, name: string): Span | null | undefined {
  const field = fields.find((f) => f === name);
  return field && identity[field] !== null ? (identity.spans?.[field] ?? null) : undefined;
}

function readSpan(words: string): Span | undefined {
  const match = /^(\d{1,8})-(\d{1,8})$/.exec(words);
  return match && Number(match[1]) < Number(match[2]) ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The stated total itself; where it was added up, the stretch from the first to the last of its parts. */
function disclosedSpan({ disclosed, counts, identity }: PublicReport): Span | null {
  const total = counts.find((c) => c.value === disclosed.value && c.scope === 'total');
  if (total) return total.span;
  const own = counts.filter((c) => c.scope === 'total' && (c.year === null || c.year === identity.year));
  return own.length ? own.map((c) => c.span).reduce(cover) : null;
}
