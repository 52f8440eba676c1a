import type { Span } from '../../text/span.ts';
import type { Count, Disclosed } from '../report.ts';

const NONE: Disclosed = { value: null, approx: false, unit: null, basis: null, counts: [] };
/** Measure words of pieces of information; acts (次), issues (期) and sheets (张) are not added to them. */
const PIECES: readonly (string | null)[] = ['条', '条次', '篇', '篇次', '则', '件', '份', '个', '项', '帖', null];
const WHOLE = /政府信息|政务信息|公开信息|^信息$|各类信息/;
/** Words that say that a figure is the sum of all. */
const TOTAL = /共(?!同|享|服|建|治|和|产)|合计|总计|累计|总[数量条]/;
/** Words that set a figure beside others of its kind. */
const ONE_OF_MANY = /分别|[各每](?:月|季|村|社区|部门|单位|镇|乡|站所|平台|渠道)/;
const isVillage = (c: Count) =>
  (c.channel === 'bulletin_board' && /村|社区|嘎查|居委|居务|组/.test(c.quote)) || /村务|居务/.test(c.what ?? '');

/**
 * The headline figure. `stated`: the report's own total of the year, where something says that it is the whole: it is
 * the only figure that is no part of another; or, of those that belong to no channel, the only one that is summed up
 * in words or by its parts, or that names government information as a whole. `derived`: else the sum of those
 * figures, each counted once. None where figures beside one of them stayed unread. A village's own board is never
 * added. Indexes refer to `counts`; `unread` are the stretches with figures that stayed unread.
 */
export function headline(counts: readonly Count[], year: number | null, unread: readonly Span[] = []): Disclosed {
  const own = counts.flatMap((c, i) => (c.scope === 'total' && c.year === year ? [i] : []));
  const township = own.filter((i) => !isVillage(counts[i]!));
  const isUnread = (i: number) => unread.some(([from, to]) => from <= counts[i]!.span[0] && counts[i]!.span[1] <= to);
  const whole = statedTotal(counts, township);
  if (whole !== null) {
    const { value, approx, unit } = counts[whole]!;
    return isUnread(whole) ? NONE : { value, approx, unit, basis: 'stated', counts: [whole] };
  }
  const summed = township.filter((i) => PIECES.includes(counts[i]!.unit));
  if (!summed.length || summed.some(isUnread)) return NONE;
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
  const alone = (i: number) => !ONE_OF_MANY.test(counts[i]!.quote);
  if (own.length === 1) return alone(own[0]!) ? own[0]! : null;
  const overall = own.filter((i) => counts[i]!.channel === null && !counts[i]!.channelAlt.length && alone(i));
  const split = new Set(counts.map((c) => c.partOf));
  const proofs: ((i: number) => boolean)[] = [
    (i) => split.has(i) && WHOLE.test(counts[i]!.what ?? '信息'),
    (i) => TOTAL.test(counts[i]!.quote) && WHOLE.test(counts[i]!.what ?? '信息'),
    (i) => WHOLE.test(counts[i]!.what ?? ''),
  ];
  for (const proof of proofs) {
    const proven = overall.filter(proof);
    if (proven.length === 1) return proven[0]!;
    if (proven.length > 1) return null;
  }
  return null;
}
