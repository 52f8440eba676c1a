import { useMemo } from 'react';
import { useSite } from '../state/site.ts';
import { useFindings, useNarratives } from '../state/useNarratives.ts';
import type { Block } from './blocks.ts';
import { makeBriefing } from './makeBriefing.ts';

/** The blocks of the briefing of the county and year shown; none of an empty county. Waits for the words. */
export function useBriefing(): readonly Block[] {
  const { view, county, index, lang } = useSite();
  const findings = useFindings();
  const narratives = useNarratives();
  return useMemo(
    () => makeBriefing({ county, view, index, lang }, { findings, narratives })?.blocks ?? [],
    [county, view, index, lang, findings, narratives],
  );
}
