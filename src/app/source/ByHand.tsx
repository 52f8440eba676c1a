import type { ReactNode } from 'react';
import { describeCorrected } from '../../i18n/corrections.ts';
import { correctionAt } from '../../series/correctable.ts';
import { useLang } from '../state/site.ts';
import { useSource } from './source.ts';

/** A value read at an address; one that a person corrected is underlined and says so, with what the program read. */
export function ByHand({ at, children }: { at: string; children: ReactNode }) {
  const lang = useLang();
  const correction = correctionAt(useSource().report, at);
  if (!correction) return children;
  const says = describeCorrected(correction.read, lang);
  return (
    <span className="cor" title={says}>
      {children}
      <span className="vh">{says}</span>
    </span>
  );
}
