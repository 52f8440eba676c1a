import type { FormatId } from '../document/formats.ts';
import { formatWords as en } from './en/formats.ts';
import type { Each, Lang } from './lang.ts';
import { formatWords as zh } from './zh/formats.ts';

const formatWords: Each<typeof zh> = { zh, en };

/** What a format is called. */
export const formatName = (id: FormatId, lang: Lang): string => formatWords[lang].names[id];

/** What to do with a file of a format that is not read; null for one that is. */
export const formatCure = (id: FormatId, lang: Lang): string | null =>
  new Map(Object.entries(formatWords[lang].cures)).get(id) ?? null;

/** True for the id of a format. */
export const isFormatId = (id: string): id is FormatId => Object.hasOwn(zh.names, id);
