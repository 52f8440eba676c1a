import type { ChannelId } from '../../form/channels.ts';

/** A word that names a channel, at [start, end) of the folded text. */
export interface Mention {
  id: ChannelId;
  start: number;
  end: number;
  /** Proves use only beside a word of publishing, telling or asking. */
  weak: boolean;
  /** Names a kind of channel, not one of them. */
  generic: boolean;
}
