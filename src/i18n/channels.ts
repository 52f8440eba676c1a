import { channelsWords as en } from './en/channels.ts';
import type { Each } from './lang.ts';
import { channelsWords as zh } from './zh/channels.ts';

/** Words of the channels page. */
export const channelsWords: Each<typeof zh> = { zh, en };
