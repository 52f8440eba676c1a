import type { ChangeCounts, ChangeEntry, FigureChange } from '../dataset/changes.ts';
import type { CellId } from '../form/form.ts';
import { correctionWords, describeReading } from './corrections.ts';
import { changeWords as en } from './en/changes.ts';
import { cellName } from './form.ts';
import { formatNumber } from './format.ts';
import type { Each, Lang } from './lang.ts';
import { marksOf } from './marks.ts';
import { channelName } from './names.ts';
import { changeWords as zh } from './zh/changes.ts';

/** Words of the page 更新 and of the feed. */
export const changeWords: Each<typeof zh> = { zh, en };

/** How much changed, in one line. */
export function describeCounts({ before, counts }: Pick<ChangeEntry, 'before' | 'counts'>, lang: Lang): string {
  const w = changeWords[lang];
  if (before === null) return w.first(formatNumber(counts.new));
  const kinds = Object.keys(w.parts) as (keyof ChangeCounts)[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => w.parts[kind](formatNumber(counts[kind])))
    .join(marksOf(lang).comma);
}

/** The name of a figure that changed. */
export function describeFigure(at: string, lang: Lang): string {
  if (at === 'problems' || at === 'problem_count') return changeWords[lang].figureNames[at];
  const { places } = correctionWords[lang];
  if (at === 'disclosed' || at === 'date') return places[at];
  if (!at.startsWith('channel:')) return cellName(at as CellId, lang);
  return channelName(at.slice('channel:'.length), lang);
}

/** One side of a change, in words. */
export function describeSide(side: FigureChange['old'], lang: Lang): string {
  if (typeof side === 'number') return formatNumber(side);
  return side === null ? changeWords[lang].nothing : describeReading(side, lang);
}
