import { useState } from 'react';
import type { Drawing } from '../../charts/chart.ts';
import { yearsOf } from '../../charts/describe.ts';
import { measureName } from '../../i18n/i18n.ts';
import { noteWords } from '../../i18n/notes.ts';
import type { Series } from '../../series/series.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { OpenSite } from '../embed/OpenSite.tsx';
import { copyText } from '../state/copy.ts';
import { download } from '../state/download.ts';
import { useSite } from '../state/site.ts';
import { tableOf } from '../state/tableAddress.ts';
import { useFileName } from '../state/useFileName.ts';
import { useLink } from '../state/useLink.ts';
import { usePassing } from '../state/usePassing.ts';
import { ChartFiles } from './ChartFiles.tsx';
import { type Caption, chartPng, chartSvg } from './chartFile.ts';
import type { Noting } from './notes.ts';

/** A button with small print behind its word. */
function Button({ words, onClick }: { words: string | readonly string[]; onClick: () => void }) {
  const [word, small] = typeof words === 'string' ? [words] : words;
  return (
    <button type="button" className="btn" onClick={onClick}>
      {word}
      {small && <small>{small}</small>}
    </button>
  );
}

interface Props {
  series: Series;
  /** What files of figures hold: all rows, drawn or not. */
  full: Series;
  drawing: Drawing;
  caption: Caption;
  /** In a frame: only what a visitor of another page needs. */
  short?: boolean;
  /** How notes are written; null where none can be. */
  noting: Noting | null;
}

/** What can be taken away: files of the figures and of the picture, the address, a citation, a frame for another page. */
export function ChartActions(props: Props) {
  const { collection, lang, words } = useSite();
  const { chart } = words;
  const data = tableOf(collection, props.series.measure.id);
  const [clear, setClear] = useState(false);
  const [said, setSaid] = usePassing('');
  const [handout, setHandout] = useState<{ text: string; hint: string } | null>(null);
  const save = useSave(props, clear, () => setSaid(chart.failedExport, true));
  const texts = useTexts(props);

  const give = async (text: string, hint: string, always = false) => {
    const copied = await copyText(text);
    setSaid(copied ? chart.copied : '');
    setHandout(always || !copied ? { text, hint } : null);
  };
  return (
    <>
      <div className="actrow">
        <ChartFiles series={props.full} short={props.short ?? false} fail={() => setSaid(chart.failedExport, true)} />
        <Button words={['PNG', '2×']} onClick={() => save.png(2)} />
        {!props.short && (
          <>
            <Button words={['PNG', '1×']} onClick={() => save.png(1)} />
            <Button words="SVG" onClick={save.svg} />
            <label className="chk small">
              <input type="checkbox" checked={clear} onChange={(event) => setClear(event.target.checked)} />
              {chart.transparent}
            </label>
          </>
        )}
        <span className="sp" />
        <span className="done" role="status">
          {said}
        </span>
        {!props.short && (
          <>
            {props.noting && <Button words={noteWords[lang].open} onClick={() => props.noting?.open()} />}
            <Button words={chart.copyLink} onClick={() => void give(texts.link(), chart.copyThis)} />
            {data && <Button words={chart.copyData} onClick={() => void give(data(), chart.copyThis)} />}
            <Button words={chart.citeIt} onClick={() => void give(texts.citation(), chart.copyThis, true)} />
            <EmbedButton title={props.caption.title} className="btn" />
          </>
        )}
        {props.short && <OpenSite />}
      </div>
      {handout && (
        <div className="handout">
          <p>{handout.hint}</p>
          <textarea readOnly value={handout.text} aria-label={handout.hint} onFocus={(e) => e.target.select()} />
        </div>
      )}
    </>
  );
}

function useSave({ series, drawing, caption }: Props, transparent: boolean, fail: () => void) {
  const { lang, index, words } = useSite();
  const fileName = useFileName();
  const name = fileName(`${series.place.name}-${measureName(series.measure, lang)}-${yearsOf(series)}`);
  // a file that leaves the site says which data it shows
  const signed = { ...caption, source: words.chart.fileSource(caption.source, index.version.slice(0, 8)) };
  const picture = async (kind: 'svg' | 1 | 2) => {
    try {
      const svg = await chartSvg(series, drawing, lang, signed, transparent);
      if (kind === 'svg') download(`${name}.svg`, 'image/svg+xml;charset=utf-8', svg);
      else download(`${name}${kind === 1 ? '' : '@2x'}.png`, 'image/png', await chartPng(svg, kind));
    } catch {
      fail();
    }
  };
  return {
    svg: () => void picture('svg'),
    png: (scale: 1 | 2) => void picture(scale),
  };
}

function useTexts({ series, caption }: Props) {
  const { index, words } = useSite();
  const link = useLink();
  const citation = () => {
    const { version } = index;
    const day = new Date().toISOString().slice(0, 10);
    return words.chart.cite(
      caption.title,
      series.place.name,
      yearsOf(series),
      version,
      link(),
      day,
      series.units?.from ?? '',
    );
  };
  return { link, citation };
}
