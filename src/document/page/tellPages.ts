import { makeDocBuilder } from '../builder.ts';
import type { Doc, Format, Place, ScannedPage } from '../document.ts';
import type { PageContent, PagePicture } from './layout.ts';
import { joinLines, type Line } from './lines.ts';
import { isRunningLine, pageFrame } from './running.ts';

/** A document of pages in their order; page numbers and running titles are dropped. Pages read from pictures keep them. */
export function tellPages(pages: readonly PageContent[], format: Format): Doc {
  const builder = makeDocBuilder();
  const frame = pageFrame(pages);
  const scanned: ScannedPage[] = [];
  let end = 0;
  for (const [i, page] of pages.entries()) {
    const places = partsOf(page, (line) => isRunningLine(line, page.height, frame, i)).flatMap((part): Boxed[] => {
      if ('line' in part) {
        const span = builder.paragraph(joinLines([part.line]));
        return span ? [{ span, box: lineBox(part.line) }] : [];
      }
      return builder.table(part.grid).map(({ span }, cell) => ({ span, box: part.boxes?.[cell] ?? null }));
    });
    const start = places[0]?.span[0] ?? end;
    end = places[places.length - 1]?.span[1] ?? end;
    if (page.picture) scanned.push({ number: i + 1, span: [start, end], ...onPicture(page.picture, places) });
  }
  const doc = builder.build(format, {});
  return scanned.length ? { ...doc, pages: scanned } : doc;
}

/** What stands on a page, from top to bottom. */
const partsOf = ({ lines, tables }: PageContent, isRunning: (line: Line) => boolean) =>
  [
    ...lines.filter((line) => !isRunning(line)).map((line) => ({ top: line.y, line })),
    ...tables.map((table) => ({ ...table })),
  ].sort((a, b) => a.top - b.top);

/** Words and their box on the page: [left, top, right, bottom] in points. */
interface Boxed {
  span: Place['span'];
  box: Place['box'] | null;
}

const lineBox = ({ pieces }: Line): Place['box'] => [
  Math.min(...pieces.map(({ x }) => x)),
  Math.min(...pieces.map(({ y, size }) => y - size)),
  Math.max(...pieces.map(({ x, width }) => x + width)),
  Math.max(...pieces.map(({ y }) => y)),
];

const onPicture = ({ scale, ...picture }: PagePicture, places: readonly Boxed[]) => ({
  ...picture,
  places: places.flatMap(({ span, box }) => {
    const [left, top, right, bottom] = (box ?? []).map((at) => Math.round(at / scale));
    return box ? [{ span, box: [left!, top!, right!, bottom!] as const }] : [];
  }),
});
