import type { ChannelId } from '../form/channels.ts';
import type { ProblemCategory } from '../form/problems.ts';
import { textAt } from '../text/span.ts';
import { contradicts } from './contradicts.ts';
import { type Corrected, fitsAt, NONE, numberOf, type Place, placeAt, type Refusal, readAt } from './correction.ts';
import type { Stated } from './identity/identity.ts';
import type { AnnualReport, Disclosed, Reading } from './report.ts';
import { coverageOf } from './tables/tables.ts';

/** What becomes of the corrections of one report, in their order. */
export interface Judged<C> {
  applied: readonly C[];
  refused: readonly { correction: C; refusal: Refusal; now: string | null }[];
}

/** Sorts out which corrections hold for what is read in a report. */
export function judge<C extends Corrected>(report: AnnualReport, text: string, corrections: readonly C[]): Judged<C> {
  const judged = corrections.map((correction) => {
    const place = placeAt(correction.at);
    const now = readAt(report, place);
    return { correction, now, refusal: refusalOf(report, text, correction, place, now) };
  });
  return {
    applied: judged.flatMap(({ correction, refusal }) => (refusal ? [] : [correction])),
    refused: judged.flatMap(({ refusal, ...rest }) => (refusal ? [{ ...rest, refusal }] : [])),
  };
}

const isSame = (a: string, b: string) => a === b || (numberOf(a) !== null && numberOf(a) === numberOf(b));

function refusalOf(
  report: AnnualReport,
  text: string,
  { read, correct, why }: Corrected,
  place: Place,
  now: string | null,
): Refusal | null {
  if (place.kind === 'other') return 'not_correctable';
  if (now === null) return 'no_place';
  if (!isSame(read, now)) return 'other_reading';
  if (!fitsAt(place, correct)) return 'bad_value';
  if (isSame(correct, now)) return 'no_effect';
  const needs = place.kind === 'finding' || contradicts(wordsAt(report, text, place), correct);
  return !why && needs ? 'no_reason' : null;
}

/** The words of the report that state what is at a place; empty where there are none. */
function wordsAt(report: AnnualReport, text: string, place: Place): string {
  if (place.kind === 'cell') return report.cells[place.cell]?.raw ?? '';
  if (place.kind === 'count') return report.counts[place.index]?.quote ?? '';
  if (place.kind === 'disclosed') return report.disclosed.counts.map((i) => report.counts[i]?.quote ?? '').join('\n');
  const span = place.kind === 'identity' && report.identity.spans[place.field];
  return span ? textAt(text, span) : '';
}

/** What corrections of the identity come to: the same as if it were stated by hand beside the file. */
export function statedBy(corrections: readonly Corrected[]): Stated {
  const stated: Stated = {};
  for (const { at, correct } of corrections) {
    const place = placeAt(at);
    if (place.kind !== 'identity') continue;
    if (place.field === 'year') stated.year = Number(correct);
    else if (place.field === 'date') stated.published = correct;
    else stated[place.field] = correct;
  }
  return stated;
}

/** A report with corrections of its figures and categories made, and told in it; those of the identity are only told. */
export function correctReport(report: AnnualReport, applied: readonly Corrected[]): AnnualReport {
  const cells = { ...report.cells };
  const counts = [...report.counts];
  const problems = [...report.problems];
  let disclosed: Disclosed | null = null;
  for (const { at, correct } of applied) {
    const place = placeAt(at);
    if (place.kind === 'cell') cells[place.cell] = corrected(cells[place.cell]!, correct);
    else if (place.kind === 'count')
      counts[place.index] = { ...counts[place.index]!, value: Number(correct), approx: false };
    else if (place.kind === 'channel')
      counts[place.index] = { ...counts[place.index]!, channel: channelOf(correct), channelAlt: [] };
    else if (place.kind === 'problem')
      problems[place.index] = { ...problems[place.index]!, categories: correct.split(';') as ProblemCategory[] };
    else if (place.kind === 'disclosed') disclosed = statedTotal(report.disclosed, correct);
  }
  const changed = { ...report, cells, counts, problems, coverage: coverageOf({ cells }) };
  const followed = disclosed ? null : following(report, changed, applied);
  return {
    ...changed,
    disclosed: disclosed ?? followed?.disclosed ?? report.disclosed,
    corrections: [...applied, ...(followed ? [followed.correction] : [])],
  };
}

const channelOf = (correct: string) => (correct === NONE ? null : (correct as ChannelId));

/** A cell as a person read it, in its place; how oddly it is written is settled with that. */
function corrected(cell: Reading, correct: string): Reading {
  const value = numberOf(correct);
  const { raw, span } = cell;
  if (value === null) return { value, reason: correct as 'blank' | 'unreadable', raw, span };
  return { value, raw, span };
}

const statedTotal = (before: Disclosed, correct: string): Disclosed =>
  correct === NONE
    ? { value: null, approx: false, unit: null, basis: null, counts: [] }
    : { ...before, value: Number(correct), approx: false, basis: 'stated' };

const sumOf = ({ counts }: AnnualReport, of: readonly number[]) => of.reduce((sum, i) => sum + counts[i]!.value, 0);

/** The headline figure follows the counts it is the sum of; null where it stays. */
function following(before: AnnualReport, after: AnnualReport, applied: readonly Corrected[]) {
  const { disclosed } = before;
  const cause = applied.find(({ at }) => disclosed.counts.some((i) => at === `count:${i}`));
  if (!cause || disclosed.value !== sumOf(before, disclosed.counts)) return null;
  const value = sumOf(after, disclosed.counts);
  const correction = { ...cause, at: 'disclosed', read: String(disclosed.value), correct: String(value) };
  const approx = disclosed.counts.some((i) => after.counts[i]!.approx);
  return { correction, disclosed: { ...disclosed, value, approx } };
}
