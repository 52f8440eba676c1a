import type { Severity } from '../../findings/finding.ts';
import { useWords } from '../site.ts';
import { Glyph } from './Glyph.tsx';

/** The severities, the gravest first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
/** The class that colours a severity. */
export const severityClass: Record<Severity, 'e' | 'w' | 'o'> = { error: 'e', warning: 'w', note: 'o' };

/** How many findings of each severity: marks and numbers; with words where there is room. Severities without any are left out. */
export function Severities({
  counts,
  wordy = false,
  notes = true,
}: {
  counts: Readonly<Record<Severity, number>>;
  wordy?: boolean;
  notes?: boolean;
}) {
  const { shell } = useWords();
  const shown = severities.filter((s) => counts[s] > 0 && (notes || s !== 'note'));
  return (
    <>
      {shown.map((severity) => (
        <span key={severity} className={`sv ${severityClass[severity]}`} title={shell.severity[severity]}>
          {wordy ? <Glyph mark={severity} /> : <Glyph mark={severity} label={shell.severity[severity]} />}
          {wordy ? shell.severityCount(shell.severity[severity], counts[severity]) : counts[severity]}
        </span>
      ))}
    </>
  );
}
