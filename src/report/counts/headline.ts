import type { Count, Disclosed } from '../report.ts';

const NONE: Disclosed = { value: null, approx: false, unit: null, basis: null, counts: [] };
/** Measure words of pieces of information; acts (次), issues (期) and sheets (张) are not added to them. */
const PIECES: readonly (string | null)[] = ['条', '条次', '篇', '篇次', '则', '件', '份', '个', '项', '帖', null];
const WHOLE = /政府信息|政务信息|公开信息|^信息$|各类信息/;
const isVillage = (c: Count) =>
  (c.channel === 'bulletin_board' && /村|社区|嘎查|居委|居务|组/.test(c.quote)) || /村务|居务/.test(c.what ?? '');

/**
 * The headline figure. `stated`: the report's own total, i.e. the one figure of the year that is no part of another; of several, the one that
 * belongs to no channel; of several such, the one that names government information as a whole. `derived`: else the sum of those figures, each
 * counted once. A village's own board is never added. Indexes refer to `counts`.
 */
export function headline(counts: readonly Count[], year: number | null): Disclosed {
  const own = counts.flatMap((c, i) => (c.scope === 'total' && c.year === year ? [i] : []));
  const township = own.filter((i) => !isVillage(counts[i]!));
  const whole = statedTotal(counts, township);
  if (whole !== null) {
    const { value, approx, unit } = counts[whole]!;
    return { value, approx, unit, basis: 'stated', counts: [whole] };
  }
  const summed = township.filter((i) => PIECES.includes(counts[i]!.unit));
  if (!summed.length) return NONE;
  const units = new Set(summed.map((i) => counts[i]!.unit));
  return {
    value: summed.reduce((sum, i) => sum + counts[i]!.value, 0),
    approx: summed.some((i) => counts[i]!.approx),
    unit: units.size === 1 ? [...units][0]! : null,
    basis: 'derived',
    counts: summed,
  };
}

function statedTotal(counts: readonly Count[], own: readonly number[]): number | null {
  if (own.length === 1) return own[0]!;
  const overall = own.filter((i) => counts[i]!.channel === null && !counts[i]!.channelAlt.length);
  if (overall.length === 1) return overall[0]!;
  const whole = overall.filter((i) => WHOLE.test(counts[i]!.what ?? ''));
  return whole.length === 1 ? whole[0]! : null;
}
