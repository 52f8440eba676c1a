import { type Group, groups } from '../../findings/finding.ts';
import { rules } from '../../findings/rules.ts';
import { ruleName } from '../../i18n/findings.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import type { Point, Series } from '../../series/series.ts';
import { useSite } from '../site.ts';
import { Glyph } from './Glyph.tsx';
import { groupClass } from './Severities.tsx';

/** A figure as stated; a total that is the sum of its parts is dotted below and says so. */
export function FigureText({ point }: { point: Point }) {
  const { chart } = useSite().words;
  const text = (point.approx ? chart.approximately : '') + formatNumber(point.value ?? 0);
  if (!point.derived) return text;
  return (
    <span className="drv" title={chart.derived}>
      {text}
      <span className="vh">{chart.derived}</span>
    </span>
  );
}

const worst = (found: Point['rules']): Group =>
  groups.find((s) => found.some((rule) => rules[rule].severity === s)) ?? 'warning';

/** What the marks beside figures mean, where there are any. */
export function FlagKey({ series }: { series: Series }) {
  const { shell } = useSite().words;
  const found = new Set(
    series.rows.flatMap((row) => row.points.flatMap((p) => (p.rules.length ? [worst(p.rules)] : []))),
  );
  return groups
    .filter((severity) => found.has(severity))
    .map((severity) => (
      <span key={severity} className={`sv ${groupClass[severity]}`}>
        <Glyph mark={severity} />
        {shell.severity[severity]}
      </span>
    ));
}

/** What the dots below a figure mean. */
export function DerivedKey() {
  const { chart } = useSite().words;
  return (
    <span className="sv">
      <span className="drv" aria-hidden="true">
        123
      </span>{' '}
      {chart.derived}
    </span>
  );
}

/** A finding in this very cell. */
export function Flag({ point }: { point: Point }) {
  const { lang, words } = useSite();
  if (point.rules.length === 0) return null;
  const severity = worst(point.rules);
  const label = words.chart.table.flag(point.rules.map((rule) => ruleName(rule, lang)));
  return (
    <sup className={groupClass[severity]} title={label}>
      <Glyph mark={severity} label={label} />
    </sup>
  );
}
