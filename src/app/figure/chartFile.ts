import { type Drawing, drawChart, posterSvg } from '../../charts/chart.ts';
import { type Theme, themeOf } from '../../charts/theme.ts';
import type { Lang } from '../../i18n/i18n.ts';
import type { Series } from '../../series/series.ts';
import { loadFamily } from '../echarts/family.ts';

/** What a file of a chart shows around it. */
export interface Caption {
  title: string;
  note: string;
  say: string;
  source: string;
  notes?: readonly string[];
}

/** The page's look as plain values, since a file has no tokens. */
export function plainTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => {
    const value = style.getPropertyValue(name).trim();
    // a token may stand for another one
    const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return other ? token(other) : value;
  };
  // ECharts writes the family into a quoted attribute as it is
  return { ...themeOf(token), font: token('--font-ui').replace(/"/g, "'") };
}

/** The same for paper: light, whatever the page is. Nothing is painted in between. */
export function paperTheme(): Theme {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  try {
    return plainTheme();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/** The chart as an SVG file, as wide as a printed page, with title, note, sentence and source. */
export async function chartSvg(
  series: Series,
  drawing: Drawing,
  lang: Lang,
  caption: Caption,
  transparent = false,
): Promise<string> {
  const { echarts } = await loadFamily(drawing);
  const theme = plainTheme();
  const width = 960;
  const { option, height } = drawChart(series, drawing, { theme, lang, width });
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return posterSvg({ ...caption, svg: chart.renderToSVGString(), width, height, transparent }, theme);
  } finally {
    chart.dispose();
  }
}

/** An SVG file as a picture, `scale` pixels to a unit. */
export async function chartPng(svg: string, scale: 1 | 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
