import type { ChannelId } from '../form/channels.ts';

/** Cue words a collection adds for its own channels: name of an app or account → the channel it is. */
export interface Lexicon {
  channels: Readonly<Record<string, ChannelId>>;
}
