import type { Lang } from '../../i18n/i18n.ts';
import { type Briefing, type BriefingSources, selectBriefing } from '../../series/briefing.ts';
import type { Site } from '../state/site.ts';
import type { Block } from './blocks.ts';
import { layBriefing, type Written } from './layout.ts';

/** What a briefing is about, and in which language. */
export interface Asked extends Pick<Site, 'county' | 'view'> {
  index: Written;
  lang: Lang;
}

/** The briefing of the county and year asked for, as data and as blocks; null of an empty county. Pure. */
export function makeBriefing(
  { county, view: { year, town, each }, index, lang }: Asked,
  { findings, narratives }: Omit<BriefingSources, 'sheets'>,
): { briefing: Briefing; blocks: readonly Block[] } | null {
  const sheets = town.length > 0 ? town : each ? county.townships.map(({ code }) => code) : [];
  const briefing = selectBriefing(county, year, { findings, narratives, sheets });
  return briefing && { briefing, blocks: layBriefing(briefing, index, lang) };
}
