import { aboveWords } from '../../i18n/above.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import type { Lie } from '../../series/aboveFigures.ts';
import { useLang } from '../state/site.ts';

const size = { width: 190, height: 20, edge: 4 };
/** More dots than these run together: then the ends and the middle half say as much. */
const mostDots = 150;

/** Places a figure between the edges on a logarithmic scale that begins with 0; negative ones stand with it. */
const scale = (most: number) => (value: number) =>
  size.edge + (Math.log1p(Math.max(0, value)) / Math.log1p(Math.max(1, most))) * (size.width - 2 * size.edge);

/** How a place's townships lie: a dot each, the middle half, the median; `whole` has the scale and the median of all. */
export function Strip({ lie, whole }: { lie: Lie; whole: Lie }) {
  const w = aboveWords[useLang()];
  const { values, median, low, high } = lie;
  if (values.length === 0) return null;
  const x = scale(whole.values[whole.values.length - 1]!);
  const [first, last] = [values[0]!, values[values.length - 1]!];
  const middle = size.height / 2;
  const says = w.stripSays(
    values.length,
    formatNumber(first),
    median === null ? '' : formatNumber(median),
    formatNumber(last),
  );
  return (
    <svg className="strip" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={says}>
      <title>{says}</title>
      <path d={`M0 ${middle}H${size.width}`} stroke="var(--rule)" />
      {whole.median !== null && (
        <path d={`M${x(whole.median)} 0V${size.height}`} stroke="var(--ink-3)" strokeDasharray="1 3" />
      )}
      {low !== null && high !== null && (
        <rect x={x(low)} y={4} width={Math.max(1, x(high) - x(low))} height={size.height - 8} fill="var(--band)" />
      )}
      {values.length > mostDots ? (
        <path d={`M${x(first)} ${middle}H${x(last)}`} stroke="var(--ctx-t)" />
      ) : (
        values.map((value, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a township is its place in the order of figures
          <circle key={i} cx={x(value)} cy={middle} r="2.4" fill="var(--accent)" fillOpacity="0.4" />
        ))
      )}
      {median !== null && <path d={`M${x(median)} 2V${size.height - 2}`} stroke="var(--ink)" strokeWidth="2" />}
    </svg>
  );
}
