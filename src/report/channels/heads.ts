import type { ChannelId } from '../../form/channels.ts';
import { outletHeads } from '../../rules/channels/heads.ts';
import type { Mention } from './mention.ts';

/** In, on, through; then up to eight characters of what the outlet is called, its head, and what shows that the noun ends there. */
const HEADS = outletHeads.map(({ head }) => head).join('|');
const PLACED = new RegExp(
  `(?:[在于到进往向由从靠]|通过|利用)([一-龥]{1,8}?)(${HEADS})(?=[上里内中，（"、\\d播滚发转推贴登挂放通更])`,
  'g',
);
/** Characters that end the phrase before its head. */
const BROKEN = /[的了是在于到和及与]/;

/**
 * Adds outlets that no word names, by the head of the noun behind 在, 到 and the like: 在楼宇大堂屏幕, 到企业联络群. A word already known
 * there wins.
 */
export function withHeads(text: string, words: readonly Mention[]): Mention[] {
  const added: Mention[] = [];
  let w = 0;
  for (const match of text.matchAll(PLACED)) {
    const [all, name = '', head = ''] = match;
    const end = match.index + all.length;
    const start = end - head.length - name.length;
    while (w < words.length && words[w]!.end <= start) w++;
    if ((w < words.length && words[w]!.start < end) || BROKEN.test(name)) continue;
    const id = idOf(name + head);
    if (id) added.push({ id, start, end, weak: false, generic: false });
  }
  return added.length ? [...words, ...added].sort((a, b) => a.start - b.start || b.end - a.end) : [...words];
}

function idOf(name: string): ChannelId | null {
  const kind = outletHeads.find(({ head, not }) => name.endsWith(head) && !not.test(name));
  return kind?.id ?? null;
}
