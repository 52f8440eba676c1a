import type { Group } from '../../findings/finding.ts';
import { groups } from '../../findings/finding.ts';
import { useWords } from '../state/site.ts';
import { Glyph } from './Glyph.tsx';

/** The class that colours a group of findings. */
export const groupClass: Record<Group, 'e' | 'w' | 'o' | 'u'> = { error: 'e', warning: 'w', note: 'o', unread: 'u' };

/** How many findings of each group: marks and numbers; with words where there is room. Groups without any are left out. */
export function Severities({
  counts,
  wordy = false,
  notes = true,
}: {
  counts: Readonly<Record<Group, number>>;
  wordy?: boolean;
  notes?: boolean;
}) {
  const { shell } = useWords();
  const shown = groups.filter((group) => counts[group] > 0 && (notes || group !== 'note'));
  return (
    <>
      {shown.map((group) => (
        <span key={group} className={`sv ${groupClass[group]}`} title={shell.severity[group]}>
          {wordy ? <Glyph mark={group} /> : <Glyph mark={group} label={shell.severity[group]} />}
          {wordy ? shell.severityCount(shell.severity[group], counts[group]) : counts[group]}
        </span>
      ))}
    </>
  );
}
