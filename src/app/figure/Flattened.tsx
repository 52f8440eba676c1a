import { flattenedBy } from '../../charts/chart.ts';
import { displayWords } from '../../i18n/display.ts';
import type { Series } from '../../series/series.ts';
import type { Tab } from '../../series/view.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

/** True where a logarithmic scale can be drawn. */
const hasLog = ({ rows }: Series): boolean =>
  !rows.some((row) => row.points.some((p) => p.value !== null && p.value < 0));

/** Says that one value flattens the rest of a chart on a common scale, and offers the scales on which it does not. */
export function Flattened({ series, tab }: { series: Series; tab: Tab }) {
  const { view, lang } = useSite();
  const w = displayWords[lang];
  const isCommon = tab === 'line' || (tab === 'multiples' && !series.free);
  const flattened = isCommon && !series.log ? flattenedBy(series) : null;
  if (!flattened) return null;
  const { rows, most, rest } = flattened;
  return (
    <p className="note flat">
      {w.flattened(
        rows.map((row) => row.township.name),
        most,
        rest,
      )}
      {!view.static && (
        <span className="lk np">
          {hasLog(series) && <a href={hrefWith(view, { log: true, embed: false })}>{w.useLog}</a>}
          <a href={hrefWith(view, { tab: 'multiples', free: true, embed: false })}>{w.useFree}</a>
        </span>
      )}
    </p>
  );
}
