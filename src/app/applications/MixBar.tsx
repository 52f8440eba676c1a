import { applicationsWords } from '../../i18n/applications.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { Outcome } from '../../series/applications.ts';
import { useLang } from '../state/site.ts';

const parts = ['open', 'closed', 'rest'] as const;
/** Outcomes in three parts. */
export type Mix = Readonly<Record<(typeof parts)[number], number>>;

/** Adds outcomes up to three parts; null where one of a part is not a number. */
export function mixOf(numberOf: (outcome: Outcome) => number | null): Mix | null {
  const add = (one: Outcome, other: Outcome) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    return a === null || b === null ? null : a + b;
  };
  const open = add('granted', 'partially_granted');
  const closed = add('refused', 'unavailable');
  const rest = add('not_processed', 'other');
  return open === null || closed === null || rest === null ? null : { open, closed, rest };
}

/** What the three parts are. */
export function MixLegend() {
  const w = applicationsWords[useLang()];
  return (
    <p className="legend">
      {parts.map((part) => (
        <span key={part}>
          <i className={`key ${part}`} />
          {w.mixKey[part]}
        </span>
      ))}
    </p>
  );
}

/** The three parts as shares of all requests; nothing where there were none, or they are not known. */
export function MixBar({ mix }: { mix: Mix | null }) {
  const lang = useLang();
  const w = applicationsWords[lang];
  if (!mix) return null;
  const all = mix.open + mix.closed + mix.rest;
  if (all === 0) return null;
  const says = parts.map((part) => `${w.mixKey[part]} ${formatNumber(mix[part])}`);
  return (
    <span className="bar3" title={says.join(marksOf(lang).comma)}>
      {parts.map(
        (part) => mix[part] > 0 && <i key={part} className={part} style={{ width: `${(mix[part] / all) * 100}%` }} />,
      )}
      <span className="vh">{says.join(' ')}</span>
    </span>
  );
}
