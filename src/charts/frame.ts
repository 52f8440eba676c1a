import type { EChartsOption } from 'echarts';
import type { Lang } from '../i18n/i18n.ts';
import type { Point, SeriesRow } from '../series/series.ts';
import type { Theme } from './theme.ts';

/** What a chart needs to know of where it is drawn. */
export interface Frame {
  theme: Theme;
  lang: Lang;
  /** Pixels. Under 720 px labels shorten and notes shrink to counts. */
  width: number;
}

/** Where a figure, or a mark of nothing, is drawn: what a pointer or a key can reach. */
export interface Place {
  row: SeriesRow;
  point: Point;
  x: number;
  y: number;
}

/** A drawing. */
export interface Chart {
  option: EChartsOption;
  /** Pixels. */
  height: number;
  places: readonly Place[];
  /** Names within the drawing that nothing may be laid over. */
  heads?: readonly { x: number; y: number }[];
  /** The stretch a crosshair spans; null = none. */
  crosshair: readonly [top: number, bottom: number] | null;
}

/** Phones and narrow columns. */
export const isNarrow = ({ width }: Frame): boolean => width < 720;
