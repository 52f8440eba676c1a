import type { ReactNode } from 'react';
import { type Group, groups } from '../../findings/finding.ts';
import { rules } from '../../findings/rules.ts';
import { describeCorrected } from '../../i18n/corrections.ts';
import { ruleName } from '../../i18n/findings.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import type { Point, Series } from '../../series/series.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { groupClass } from '../parts/Severities.tsx';
import { useSite } from '../state/site.ts';

/** The classes of figures that are not simply stated, with the key of their words. */
const manners = { corrected: 'cor', derived: 'drv', scanned: 'scn' } as const;
type Manner = keyof typeof manners;

const mannerOf = (point: Point): Manner | null =>
  point.corrected !== null ? 'corrected' : point.derived ? 'derived' : point.scanned ? 'scanned' : null;

/** A figure as stated; one that is the sum of its parts, was read from a scan or corrected by hand, is underlined and says so. */
export function FigureText({ point }: { point: Point }) {
  const { lang, words } = useSite();
  const text = (point.approx ? words.chart.approximately : '') + formatNumber(point.value ?? 0);
  const note = point.corrected === null ? undefined : describeCorrected(point.corrected, lang);
  return (
    <Mannered manner={mannerOf(point)} note={note}>
      {text}
    </Mannered>
  );
}

/** A figure underlined for how it came about, which is said too. */
export function Mannered({
  manner,
  note,
  children,
}: {
  manner: Manner | null;
  /** What is said; unless given, the words for the manner. */
  note?: string | undefined;
  children: ReactNode;
}) {
  const { chart } = useSite().words;
  if (!manner) return children;
  const says = note ?? chart[manner];
  return (
    <span className={manners[manner]} title={says}>
      {children}
      <span className="vh">{says}</span>
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

/** What the lines below figures mean, where there are any. */
export function MannerKey({ rows }: { rows: readonly { points: readonly Point[] }[] }) {
  const { chart } = useSite().words;
  const found = new Set(rows.flatMap((row) => row.points.map(mannerOf)));
  return (Object.keys(manners) as Manner[])
    .filter((manner) => found.has(manner))
    .map((manner) => (
      <span key={manner} className="sv">
        <span className={manners[manner]} aria-hidden="true">
          123
        </span>{' '}
        {chart[manner]}
      </span>
    ));
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
