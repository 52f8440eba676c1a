import { scanWords } from '../../i18n/scan.ts';
import { placeOnPages } from '../../series/scanPlaces.ts';
import { overlap, type Span, textAt } from '../../text/span.ts';
import { useLang } from '../state/site.ts';
import { targetId, useSource } from './source.ts';

/** Pixels of the page per pixel of the picture: words come out about as large as those around. */
const size = 0.55;

/** What stands for a cell that two readers did not agree on. */
const unread = '□';

/** The part of a page that a cell is on; null where the cell was read, or was no picture. */
export function useCrop(span: Span | null) {
  const { text, pictures } = useSource();
  if (!span || textAt(text, span).trim() !== unread) return null;
  const found = placeOnPages(pictures, span);
  const picture = found && pictures[found.page];
  return picture && found.place ? { picture, box: found.place.box, span } : null;
}

/** A cell that was not recognised, as it is on the scan; `inText`: it is what a link to the cell leads to. */
export function Crop({
  crop: { picture, box, span },
  inText = false,
}: {
  crop: NonNullable<ReturnType<typeof useCrop>>;
  inText?: boolean;
}) {
  const w = scanWords[useLang()];
  const { target } = useSource();
  const [left, top, right, bottom] = box;
  const [width, height] = [right - left, bottom - top];
  const pointed = target !== null && overlap(target, span);
  return (
    <svg
      id={pointed && inText ? targetId : undefined}
      className={pointed ? 'crop at' : 'crop'}
      role="img"
      aria-label={w.crop}
      viewBox={`${left} ${top} ${width} ${height}`}
      width={width * size}
      height={height * size}
    >
      <image href={picture.url} width={picture.width} height={picture.height} />
    </svg>
  );
}
