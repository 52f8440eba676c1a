import { type KeyboardEvent, useMemo, useState } from 'react';
import { cellName, formatNumber } from '../../i18n/i18n.ts';
import { scanWords } from '../../i18n/scan.ts';
import { type AddressedPlace, addressedPlaces, type ScanPlace } from '../../series/scanPlaces.ts';
import { textAt } from '../../text/span.ts';
import { useLang } from '../state/site.ts';
import type { Picture } from './pictures.ts';
import { useSource } from './source.ts';

/** The id of the place on a page that is pointed at. */
export const scanTargetId = 'scan-at';

type Step = (place: number, last: number) => number;
const on: Step = (place, last) => Math.min(last, place + 1);
const back: Step = (place) => Math.max(0, place - 1);
/** Where each key leads from a place of a page. */
const steps: Readonly<Record<string, Step>> = {
  ...{ ArrowDown: on, ArrowRight: on, ArrowUp: back, ArrowLeft: back },
  ...{ Home: () => 0, End: (_, last) => last },
};

const part = (length: number, whole: number) => `${(100 * length) / whole}%`;

/** Where a box lies on its picture, whatever its size. */
const boxStyle = ({ box: [left, top, right, bottom] }: ScanPlace, { width, height }: Picture) => ({
  left: part(left, width),
  top: part(top, height),
  width: part(right - left, width),
  height: part(bottom - top, height),
});

/** What a place was read as, in words. */
function useSays(): (place: AddressedPlace) => string {
  const lang = useLang();
  const w = scanWords[lang];
  const { text, report } = useSource();
  return ({ cell, span }) => {
    if (cell === null) return textAt(text, span);
    const value = report.cells[cell]?.value ?? null;
    return w.says(cellName(cell, lang), value === null ? w.unread : formatNumber(value));
  };
}

/** The picture of a page, on which what was read of it can be pointed at; `target` is pointed at. */
export function ScanPage({ picture, target }: { picture: Picture; target: ScanPlace | null }) {
  const w = scanWords[useLang()];
  const { number, url, width, height } = picture;
  return (
    <figure className="scan-page">
      <figcaption>{w.page(number)}</figcaption>
      <div className="scan-pic">
        <img src={url} width={width} height={height} alt={w.picture(number)} />
        {target && <i id={scanTargetId} className="at" style={boxStyle(target, picture)} />}
        <Places picture={picture} target={target} />
      </div>
    </figure>
  );
}

/** One stop for the keyboard; arrow keys go from place to place. */
function Places({ picture, target }: { picture: Picture; target: ScanPlace | null }) {
  const w = scanWords[useLang()];
  const says = useSays();
  const { report, hrefOf } = useSource();
  const places = useMemo(() => addressedPlaces(picture, report), [picture, report]);
  const [active, setActive] = useState(0);
  const idOf = (i: number) => `scan-${picture.number}-${i}`;
  const go = (i: number) => {
    setActive(i);
    window.location.hash = hrefOf(places[i]!.at);
  };
  const press = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(active, places.length - 1);
    if (event.key === 'Enter' || event.key === ' ') go(active);
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };
  if (places.length === 0) return null;
  return (
    <div
      className="scan-places"
      role="listbox"
      tabIndex={0}
      aria-label={w.places(picture.number)}
      aria-activedescendant={idOf(active)}
      onKeyDown={press}
    >
      {places.map((place, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={place.at}
          id={idOf(i)}
          role="option"
          aria-selected={target !== null && place.span === target.span}
          aria-label={says(place)}
          title={says(place)}
          className={i === active ? 'on' : undefined}
          style={boxStyle(place, picture)}
          onClick={() => go(i)}
        />
      ))}
    </div>
  );
}
