import type { QueryClient } from '@tanstack/react-query';
import type { DatasetIndex } from '../../dataset/dataset.ts';
import { briefingWords } from '../../i18n/briefing.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import { formatSettled, settle } from '../../series/settled.ts';
import { defaultView } from '../../series/view.ts';
import { chartPng } from '../figure/chartFile.ts';
import { download } from '../state/download.ts';
import { findingsQuery, narrativesQuery } from '../state/queries.ts';
import type { Site } from '../state/site.ts';
import { home } from '../state/useLink.ts';
import { mergeFindings, mergeNarratives } from '../state/useNarratives.ts';
import type { Block, Figure, Target } from './blocks.ts';
import type { About, Placed } from './briefingDocx.ts';
import { makeBriefing } from './makeBriefing.ts';
import { drawPicture } from './pictures.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** As wide as the text of the page and as half of it, in pixels of 1/96 inch. */
const widths = [620, 300] as const;

async function place(figure: Figure, half: boolean, lang: Lang): Promise<Placed> {
  const { svg, width, height } = await drawPicture(figure, half, lang);
  const png = new Uint8Array(await (await chartPng(svg, 2)).arrayBuffer());
  const wide = widths[half ? 1 : 0];
  return { png, width: wide, height: Math.round((height * wide) / width) };
}

async function placePictures(blocks: readonly Block[], lang: Lang): Promise<ReadonlyMap<Figure, Placed>> {
  const placed = new Map<Figure, Placed>();
  for (const block of blocks) {
    if (block.kind !== 'figures') continue;
    for (const figure of block.figures) placed.set(figure, await place(figure, block.figures.length > 1, lang));
  }
  return placed;
}

/** What the document says of itself: made-up collections say so on every page. */
export function aboutOf(title: string, index: Pick<DatasetIndex, 'asOf' | 'version' | 'fictional'>, lang: Lang): About {
  const { brand, version, fictional } = words(lang).shell;
  const head = [title, ...(index.fictional ? [fictional] : [])].join('　');
  return { title, author: brand, head, foot: version(index.version.slice(0, 8), index.asOf), date: index.asOf };
}

/** What the document is written from and where its sources are. */
export interface Order {
  site: Pick<Site, 'view' | 'collection' | 'county' | 'counties' | 'index' | 'lang'>;
  files: QueryClient;
}

/** The words and findings of the counties shown, loaded if they are not yet. */
async function sourcesOf({ site: { collection, counties }, files }: Order) {
  const [narratives, findings] = await Promise.all([
    Promise.all(counties.map(({ files: own }) => files.fetchQuery(narrativesQuery(collection, own.narratives)))),
    Promise.all(counties.map(({ files: own }) => files.fetchQuery(findingsQuery(collection, own.findings)))),
  ]);
  return { narratives: mergeNarratives(narratives), findings: mergeFindings(findings) };
}

/** Whole addresses of what a document leads to, that open the same later; none of a site on a disk, which others do not have. */
function addressesOf({ view, ...site }: Order['site'], year: number): (to: Target) => string | null {
  const { d, c, unit, lang } = view;
  const base = home();
  if (!/^https?:/.test(base)) return () => null;
  return (to) => base + formatSettled(settle({ ...defaultView(to.page), d, c, unit, year, lang, ...to }, site));
}

/** Hands the briefing of the county and year shown over as a Word file; false of an empty county. The writer is loaded now. */
export async function downloadBriefing(order: Order, nameOf: (scope: string) => string): Promise<boolean> {
  const { county, view, index, lang } = order.site;
  const made = makeBriefing({ county, view, index, lang }, await sourcesOf(order));
  if (!made) return false;
  const { briefing, blocks } = made;
  const [{ briefingDocx }, placed] = await Promise.all([import('./briefingDocx.ts'), placePictures(blocks, lang)]);
  const w = briefingWords[lang];
  const set = { placed, addressOf: addressesOf(order.site, briefing.year) };
  const bytes = await briefingDocx(blocks, set, aboutOf(w.title(briefing.place.name, briefing.year), index, lang));
  const name = nameOf(`${briefing.place.name}-${briefing.year}-${w.page}`);
  download(`${name}.docx`, docx, new Blob([bytes as BlobPart], { type: docx }));
  return true;
}
