import { applicationsWords } from '../../i18n/applications.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { Outcome, Total } from '../../series/applications.ts';
import { useLang } from '../state/site.ts';

const parts = ['open', 'closed', 'rest'] as const;

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

/** The outcomes of a place's requests in three parts, as shares of all of them. */
export function MixBar({ outcomes }: { outcomes: Readonly<Record<Outcome, Total>> }) {
  const lang = useLang();
  const w = applicationsWords[lang];
  const mix = {
    open: outcomes.granted.value + outcomes.partially_granted.value,
    closed: outcomes.refused.value + outcomes.unavailable.value,
    rest: outcomes.not_processed.value + outcomes.other.value,
  };
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
