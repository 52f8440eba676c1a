import { formatNumber, formatPercent, formatYears } from '../../i18n/i18n.ts';
import { overviewWords } from '../../i18n/overview.ts';
import type { Headline, Overview, StatusCount } from '../../series/overview.ts';
import type { Change, Series } from '../../series/series.ts';
import { sum } from '../../series/statistics.ts';
import { Sparkline, type SparkPoint } from '../figure/Sparkline.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

/** ▲ or ▼ and by how much; large bases as a percentage. Never coloured. */
function changeText({ before, difference }: Pick<Change, 'before' | 'difference'>, unit: string): string {
  if (difference === 0) return '＝ 0';
  const size = Math.abs(difference);
  const much = before >= 100 ? formatPercent(size / before) : `${formatNumber(size)} ${unit}`.trim();
  return `${difference > 0 ? '▲' : '▼'} ${much}`;
}

const spark = (value: number | null): SparkPoint => ({ value, none: null, joined: value !== null });

/** Medians per year for figures of a common size, totals for rare events; years whose form lacks it are marked. */
function sparkPoints({ rows, years, spread }: Series, useMedian: boolean): SparkPoint[] {
  return years.map((_, i) => {
    const points = rows.map((row) => row.points[i]!);
    const values = points.flatMap((p) => p.value ?? []);
    const absent = points.some((p) => p.none === 'not_in_form') && values.length === 0;
    const value = values.length === 0 ? null : useMedian ? spread[i]!.median : sum(values);
    return { value, none: absent ? 'not_in_form' : null, joined: spread[i]!.joined };
  });
}

const withMedian = ['disclosed', 'proactive.penalties.decisions'];

function Figure({ headline }: { headline: Headline }) {
  const { view, lang, words } = useSite();
  const w = overviewWords[lang];
  const { measure, series, total, townships, zeros, change } = headline;
  const unit = words.shell.units[series.measure.unit];
  return (
    <div>
      <dt>
        <a href={hrefTo(view, 'explore', { m: measure })}>{w.headlines[measure as keyof typeof w.headlines]}</a>
      </dt>
      <dd>
        {total === null ? (
          <div className="v none">{w.noFigure}</div>
        ) : (
          <div className="v num">
            {formatNumber(total)}
            <small>{unit}</small>
          </div>
        )}
        <Sparkline points={sparkPoints(series, withMedian.includes(measure))} width={188} height={36} />
        <div className="d">
          {change ? (
            <>
              {changeText(change, unit)} <span>{w.sameBase}</span>
            </>
          ) : (
            <span>{w.notComparable}</span>
          )}
        </div>
        <div className="n">{w.townshipsWithFigure(townships, zeros)}</div>
      </dd>
    </div>
  );
}

function Published({ overview, what }: { overview: Overview; what: 'seen' | 'on_time' }) {
  const { county, lang } = useSite();
  const w = overviewWords[lang];
  const { now, before, counts, year } = overview;
  const collected = county.expect === 'present';
  const number = (count: StatusCount) => (what === 'seen' ? count.seen : count.on_time);
  const past = counts.filter((c) => c.year <= year);
  const difference = before && { before: 0, difference: number(now) - number(before) };
  return (
    <div>
      <dt>{what === 'on_time' ? w.headlines.onTime : collected ? w.headlines.collected : w.headlines.seen}</dt>
      <dd>
        <div className="v num">
          {number(now)}
          <small>{what === 'seen' && !collected ? w.ofDue(now.due) : w.reportUnit}</small>
        </div>
        <Sparkline points={past.map((c) => spark(number(c)))} width={188} height={36} />
        <div className="d">
          {difference && before ? (
            <>
              {changeText(difference, w.reportUnit)} <span>{w.lastYear(number(before))}</span>
            </>
          ) : (
            <span>{w.noLastYear}</span>
          )}
        </div>
        <div className="n">
          {what === 'on_time'
            ? collected
              ? w.ofCollected(now.undated, now.seen)
              : w.shareOfDue(formatPercent(now.due ? now.on_time / now.due : 0, 0))
            : w.unread(now) || w.allRead}
        </div>
      </dd>
    </div>
  );
}

/** The figures at the top of the overview, each with its past and its change, like for like. */
export function Headlines({ overview }: { overview: Overview }) {
  const { lang } = useSite();
  const w = overviewWords[lang];
  const years = overview.years.filter((y) => y <= overview.year);
  const bases = overview.headlines.flatMap(({ measure, change }) =>
    change ? w.base(w.headlines[measure as keyof typeof w.headlines], change.townships) : [],
  );
  return (
    <>
      <dl className="hl">
        <Published overview={overview} what="seen" />
        <Published overview={overview} what="on_time" />
        {overview.headlines.map((headline) => (
          <Figure key={headline.measure} headline={headline} />
        ))}
      </dl>
      {bases.length > 0 && <p className="hl-note">{w.note(formatYears(years[0]!, overview.year), bases)}</p>}
    </>
  );
}
