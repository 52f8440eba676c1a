import { nameWords as en } from './en/names.ts';
import type { Each, Lang } from './lang.ts';
import { nameWords as zh } from './zh/names.ts';

const nameWords: Each<typeof zh> = { zh, en };

const named = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

/** The name of a channel; the id itself where it is none of ours. */
export const channelName = (id: string, lang: Lang): string => named(nameWords[lang].channels, id);

/** The name of a category of problems; the id itself where it is none of ours. */
export const categoryName = (id: string, lang: Lang): string => named(nameWords[lang].categories, id);
