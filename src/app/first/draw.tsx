/** Draws the views that most visits begin with, where the site is built; what browsers draw comes from the same code. */
import type { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Drawing, drawChart } from '../../charts/chart.ts';
import { pageTheme } from '../../charts/theme.ts';
import type { Collections } from '../../dataset/dataset.ts';
import { decodeCollections, decodeCounty, decodeFindings, decodeIndex } from '../../dataset/decode.ts';
import { defaultLang, type Lang, langs, languageOf } from '../../i18n/i18n.ts';
import type { Series } from '../../series/series.ts';
import { defaultView, formatView } from '../../series/view.ts';
import { App, newClient } from '../App.tsx';
import { echarts } from '../echarts/line.ts';
import { collectionsQuery, countyQuery, findingsQuery, indexQuery } from '../state/queries.ts';
import { laterTag, StillContext } from './still.ts';

/** A view as markup, the addresses it belongs to, and the files below `data/` it was drawn from. */
export interface FirstView {
  lang: Lang;
  /** The language as pages name it. */
  html: string;
  /** Source of the page it shows, from the project's folder. */
  source: string;
  /** Without what they say of language, type and light. */
  addresses: readonly string[];
  files: readonly string[];
  /** Null where something in the view never came to stand. */
  markup: string | null;
  /** What belongs into the places of class `later` in it, which lie below the first screen. */
  later: readonly string[];
}

/** Widths charts are drawn at: of the column on wide screens and on phones. */
const widths = { 'only-w': 1064, 'only-n': 358 } as const;

/** A style as attributes, which pages allow; the family is the page's own. */
const asAttributes = (style: string): string =>
  style.replace(/font-family:[^;]*;/, '').replace(/([a-z-]+):([^;]*);/g, ' $1="$2"');

/**
 * The drawing alone. ECharts adds styles for pointers, which a still has no use for and the page does not allow; notes on each mark;
 * and an edge to each line, which lies within the axes in the views that are drawn.
 */
const bare = (svg: string): string =>
  svg
    .replace(/<(style|defs).*?<\/\1>/gs, '')
    .replace(/<g clip-path=[^>]*>(.*?)<\/g>/gs, '$1')
    .replace(
      / class="zr[^"]*"| (?:pointer-events|ecmeta_[a-z_]*|xmlns(?::xlink)?|version|baseProfile|xml:space)="[^"]*"/g,
      '',
    )
    .replace(/ style="([^"]*)"/g, (_, style) => asAttributes(style))
    .replace(/>\s+</g, '><');

function drawStill(series: Series, drawing: Drawing, lang: Lang): string {
  return Object.entries(widths)
    .map(([name, width]) => {
      const { option, height } = drawChart(series, drawing, { theme: pageTheme(), lang, width });
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
      try {
        chart.setOption(option);
        return bare(chart.renderToSVGString()).replace(
          /^<svg /,
          `<svg class="still ${name}" preserveAspectRatio="xMinYMin" `,
        );
      } finally {
        chart.dispose();
      }
    })
    .join('');
}

/** What drawing reads of a window. */
const windowAt = (hash: string) => ({ location: { hash }, matchMedia: () => ({ matches: false }) });

/** Renders once: the page's markup, and the charts in the places that it keeps for them. */
function renderOnce(files: QueryClient): string {
  const stills: string[] = [];
  const note = (...chart: Parameters<typeof drawStill>) => String(stills.push(drawStill(...chart)) - 1);
  const markup = renderToStaticMarkup(
    <StillContext.Provider value={note}>
      <App files={files} />
    </StillContext.Provider>,
  );
  return markup.replace(/ data-still="(\d+)">/g, (_, i) => `><div aria-hidden="true">${stills[Number(i)]}</div>`);
}

/** Parts what is below the first screen from the view, and leaves places for it. */
function partLater(whole: string): Pick<FirstView, 'markup' | 'later'> {
  const later: string[] = [];
  const markup = whole.replace(new RegExp(`<${laterTag}>(.*?)</${laterTag}>`, 'gs'), (_, part) => {
    later.push(part);
    return '<div class="later"></div>';
  });
  return { markup, later };
}

/** Renders until nothing is waited for: parts of the app that are loaded later are there the next time. */
async function render(hash: string, files: QueryClient): Promise<Pick<FirstView, 'markup' | 'later'>> {
  Object.assign(globalThis, { window: windowAt(hash) });
  // a busy machine takes seconds to load the parts
  for (let turn = 0; turn < 400; turn++) {
    const markup = renderOnce(files);
    if (!/class="(wait|chart-frame)"/.test(markup)) return partLater(markup);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return { markup: null, later: [] };
}

type Load = (file: string) => Promise<unknown>;
type DrawViews = (page: keyof typeof drawn, further?: readonly string[]) => Promise<readonly FirstView[]>;

/** The pages drawn: where they are written, and whether they show findings. */
const drawn = { overview: ['Overview', true], explore: ['Explore', false] } as const;

/** Gives the way to draw views of a collection's home county; it draws none where there is no such county. */
async function openCollection(collections: Collections, d: string, load: Load): Promise<DrawViews> {
  const client = newClient();
  const index = decodeIndex(await load(`${d}/index.json`));
  if (!index.home) return async () => [];
  const county = decodeCounty(await load(`${d}/${index.home.file}`));
  const { findings } = county.files;
  client.setQueryData(collectionsQuery.queryKey, collections);
  client.setQueryData(indexQuery(d).queryKey, index);
  client.setQueryData(countyQuery(d, index.home.file).queryKey, county);
  client.setQueryData(findingsQuery(d, findings).queryKey, decodeFindings(await load(`${d}/${findings}`)));
  const common = ['collections.json', `${d}/index.json`, `${d}/${index.home.file}`];
  return async (page, further = []) => {
    const [name, withFindings] = drawn[page];
    const files = withFindings ? [...common, `${d}/${findings}`] : common;
    const named = formatView({ ...defaultView(page), d });
    const views: FirstView[] = [];
    for (const lang of langs) {
      const asked = lang === defaultLang ? null : lang;
      const drawing = await render(formatView({ ...defaultView(page), d, lang: asked }), client);
      const source = `src/app/pages/${name}.tsx`;
      views.push({ lang, html: languageOf(lang).tag, source, addresses: [named, ...further], files, ...drawing });
    }
    return views;
  };
}

/** Addresses that ask for nothing. */
const empty = ['#/', '#'];

/**
 * Draws the overview and the comparison of the county a visit begins with, in each language. `load` reads a JSON file below `data/`.
 * Empty where there is no such county.
 */
export async function drawFirstViews(load: Load): Promise<FirstView[]> {
  const collections = decodeCollections(await load('collections.json'));
  const first = collections.collections[0]?.id;
  if (first === undefined) return [];
  const { unnamed = first } = collections;
  const draw = await openCollection(collections, unnamed, load);
  const isFirst = unnamed === first;
  const views = [
    ...(await draw('overview', [formatView(defaultView('overview')), ...(isFirst ? empty : [])])),
    ...(await draw('explore', [formatView(defaultView('explore'))])),
  ];
  if (isFirst) return views;
  const drawFirst = await openCollection(collections, first, load);
  return [...views, ...(await drawFirst('overview', empty))];
}
