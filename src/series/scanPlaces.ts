import type { PublicReport, ReportScan } from '../dataset/dataset.ts';
import type { CellId } from '../form/form.ts';
import { contains, type Span } from '../text/span.ts';

type Pages = ReportScan['pages'];
type Page = Pages[number];
export type ScanPlace = Page['places'][number];

/** Where words stand on the pages: the page by its place in the list, and the place on it where it is known. */
export interface PlaceOnPage {
  page: number;
  place: ScanPlace | null;
}

const same = (a: Span, b: Span) => a[0] === b[0] && a[1] === b[1];

/** Finds words on the pictures: a cell or line by itself, else what holds them, else their page; null where they were no picture. */
export function placeOnPages(pages: Pages, span: Span): PlaceOnPage | null {
  for (const matches of [same, contains])
    for (const [page, { places }] of pages.entries()) {
      const place = places.find((p) => matches(p.span, span));
      if (place) return { page, place };
    }
  const page = pages.findIndex((p) => contains(p.span, span));
  return page < 0 ? null : { page, place: null };
}

/** A place that can be pointed at, by its address on the report page; `cell` where it is one of the form. */
export interface AddressedPlace extends ScanPlace {
  at: string;
  cell: CellId | null;
}

/** The places of a page that hold a cell of the form or words, with their addresses. */
export function addressedPlaces({ places }: Page, { cells }: PublicReport): AddressedPlace[] {
  const key = ([start, end]: Span) => `${start}-${end}`;
  const ids = new Map(
    Object.entries(cells).flatMap(([id, { span }]) => (span ? [[key(span), id as CellId] as const] : [])),
  );
  return places.flatMap((place): AddressedPlace[] => {
    const cell = ids.get(key(place.span)) ?? null;
    if (cell !== null) return [{ ...place, cell, at: `cell:${cell}` }];
    return place.span[0] < place.span[1] ? [{ ...place, cell, at: `span:${key(place.span)}` }] : [];
  });
}
