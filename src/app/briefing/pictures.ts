import { drawChart, withoutGuards } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { loadFamily } from '../echarts/family.ts';
import { paperTheme } from '../figure/chartFile.ts';
import type { Figure } from './blocks.ts';

/** A chart as a picture for paper. */
export interface Picture {
  /** One `svg` element with a white ground. */
  svg: string;
  width: number;
  height: number;
}

/** Widths of pictures across the page and across half of it: on A4 their type is as large as that of a table. */
const widths = [680, 330] as const;

/** Draws a chart for paper: light whatever the page is, without title and source, which stand in the text around it. */
export async function drawPicture(
  { series, drawing }: Pick<Figure, 'series' | 'drawing'>,
  half: boolean,
  lang: Lang,
): Promise<Picture> {
  const width = widths[half ? 1 : 0];
  const { echarts } = await loadFamily(drawing);
  const theme = paperTheme();
  const { option, height } = drawChart(series, drawing, { theme, lang, width });
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, backgroundColor: theme.paper });
    return { svg: withoutGuards(chart.renderToSVGString()), width, height };
  } finally {
    chart.dispose();
  }
}
