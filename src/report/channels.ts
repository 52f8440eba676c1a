import type { Lexicon } from './lexicon.ts';
import type { Prose } from './prose.ts';
import type { ChannelUse } from './report.ts';

/** Finds the channels the township used in the year, each once, with the words that prove it, in text order. */
export function findChannels(_prose: Prose, _lexicon?: Lexicon): ChannelUse[] {
  return [];
}
