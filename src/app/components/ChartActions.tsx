import { useState } from 'react';
import type { Drawing } from '../../charts/chart.ts';
import { describeMeasure, yearsOf } from '../../charts/describe.ts';
import { type Lang, measureName } from '../../i18n/i18n.ts';
import { measureOf } from '../../series/measures.ts';
import type { Series } from '../../series/series.ts';
import { countyTable, wideTable } from '../../series/table.ts';
import { formatView } from '../../series/view.ts';
import { type Caption, chartPng, chartSvg } from '../chartFile.ts';
import { copyText } from '../copy.ts';
import { download, downloadCsv } from '../download.ts';
import { useSite } from '../site.ts';

const nameWithUnit = (id: string, lang: Lang): string => {
  const measure = measureOf(id);
  return measure ? describeMeasure({ measure }, lang) : id;
};

/** The address of the page without its hash. */
const home = (): string => window.location.href.split('#')[0]!;

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
  drawing: Drawing;
  caption: Caption;
  /** In a frame: only what a visitor of another page needs. */
  short?: boolean;
}

/** What can be taken away: files of the figures and of the picture, the address, a citation, a frame for another page. */
export function ChartActions(props: Props) {
  const { words } = useSite();
  const { chart } = words;
  const [said, setSaid] = useState('');
  const [handout, setHandout] = useState<{ text: string; hint: string } | null>(null);
  const save = useSave(props, () => setSaid(chart.failedExport));
  const texts = useTexts(props);

  const give = async (text: string, hint: string, always = false) => {
    const copied = await copyText(text);
    setSaid(copied ? chart.copied : '');
    setHandout(always || !copied ? { text, hint } : null);
  };
  return (
    <>
      <div className="actrow">
        <Button words={chart.csvShown} onClick={save.shown} />
        {!props.short && <Button words={chart.csvAll} onClick={save.all} />}
        <Button words="PNG" onClick={save.png} />
        <Button words="SVG" onClick={save.svg} />
        <span className="sp" />
        <span className="done" role="status">
          {said}
        </span>
        {!props.short && (
          <>
            <Button words={chart.copyLink} onClick={() => void give(texts.link(), chart.copyThis)} />
            <Button words={chart.citeIt} onClick={() => void give(texts.citation(), chart.copyThis, true)} />
            <Button words={chart.embed} onClick={() => void give(texts.frame(), chart.embedHint, true)} />
          </>
        )}
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

function useSave({ series, drawing, caption }: Props, fail: () => void) {
  const { county, lang } = useSite();
  const name = `${series.place.name}-${measureName(series.measure, lang)}-${yearsOf(series)}`;
  const picture = async (kind: 'svg' | 'png') => {
    try {
      const svg = await chartSvg(series, drawing, lang, caption);
      if (kind === 'svg') download(`${name}.svg`, 'image/svg+xml;charset=utf-8', svg);
      else download(`${name}.png`, 'image/png', await chartPng(svg));
    } catch {
      fail();
    }
  };
  const csv = (file: string, table: Parameters<typeof downloadCsv>[1]) => void downloadCsv(file, table).catch(fail);
  return {
    shown: () => csv(name, wideTable(series, describeMeasure(series, lang))),
    all: () =>
      csv(
        `${county.name}-all`,
        countyTable(county, (id) => nameWithUnit(id, lang)),
      ),
    svg: () => void picture('svg'),
    png: () => void picture('png'),
  };
}

function useTexts({ series, caption }: Props) {
  const { view, index, words, lang } = useSite();
  const link = () => home() + formatView(view);
  const frame = () => {
    const src = home() + formatView({ ...view, embed: true, lang, v: '' });
    const title = caption.title.replace(/"/g, '&quot;');
    const base = new URL('.', home()).href;
    return [
      `<iframe src="${src.replace(/&/g, '&amp;')}" title="${title}" loading="lazy" width="100%" height="620" style="border:0"></iframe>`,
      `<script src="${base}embed.js" async></script>`,
    ].join('\n');
  };
  const citation = () => {
    const { version } = index;
    const day = new Date().toISOString().slice(0, 10);
    return words.chart.cite(caption.title, series.place.name, yearsOf(series), version, link(), day);
  };
  return { link, frame, citation };
}
