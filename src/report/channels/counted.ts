import { countedRule } from '../../rules/channels/counted.ts';
import type { ChannelUse, Count } from '../report.ts';

/** Adds to the channels used those on which something of the year was counted though no word alone proves their use. In text order. */
export function withCounted(uses: readonly ChannelUse[], counts: readonly Count[], year: number | null): ChannelUse[] {
  const known = new Set(uses.map(({ id }) => id));
  const added: ChannelUse[] = [];
  for (const { channel: id, value, year: of, quote, span } of counts) {
    if (id === null || value === 0 || of !== year || known.has(id)) continue;
    known.add(id);
    added.push({ id, quote, span, because: [countedRule.id] });
  }
  return added.length ? [...uses, ...added].sort((a, b) => a.span[0] - b.span[0]) : [...uses];
}
