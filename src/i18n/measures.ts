import type { Measure } from '../series/measures.ts';
import { measureWords as en } from './en/measures.ts';
import { cellName } from './form.ts';
import type { Each, Lang } from './lang.ts';
import { channelName } from './names.ts';
import { measureWords as zh } from './zh/measures.ts';

/** Names of measures and of the groups they stand in. Cells not listed are named by their row and column in the form. */
export const measureWords: Each<typeof zh> = { zh, en };

/** The name of a measure. */
export function measureName({ id, source }: Pick<Measure, 'id' | 'source'>, lang: Lang): string {
  const { names, channelCount } = measureWords[lang];
  const listed = names[id];
  if (listed) return listed;
  if (source.of === 'channelCount') return channelCount(channelName(source.channel, lang));
  return cellName(id, lang);
}
