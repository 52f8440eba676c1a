import { describeScope, describeSeries, describeSource } from '../../charts/describe.ts';
import { briefingWords } from '../../i18n/briefing.ts';
import { type Lang, measureName } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { Briefing } from '../../series/briefing.ts';
import { type Block, type Figure, paragraph, runsOf } from './blocks.ts';

/** The main figures as pictures, each with its sentence, scope and source as on the site: lines across the page, bars in pairs. */
export function figureBlocks({ figures, year }: Briefing, asOf: string | null, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const { stop, space } = marksOf(lang);
  const head: Block = { kind: 'heading', level: 1, text: w.sections.figures };
  if (figures.length === 0) return [head, paragraph(w.noFigures)];
  const figureOf = ({ series, drawing }: Briefing['figures'][number]): Figure => {
    const title = measureName(series.measure, lang);
    const source = describeSource(series, asOf, lang, drawing === 'line');
    const note = `${describeScope(series, lang)}${stop}${space}${source}`;
    const { from, to } = { from: series.years[0]!, to: series.years[series.years.length - 1]! };
    const link = {
      text: w.figureLink,
      to: { page: 'explore', m: series.measure.id, time: { from, to }, tab: drawing } as const,
    };
    const say = runsOf(describeSeries(series, lang));
    return { title, say, note, link, series, drawing, alt: w.picture(title, year) };
  };
  const lines = figures.filter(({ drawing }) => drawing === 'line').map(figureOf);
  const bars = figures.filter(({ drawing }) => drawing === 'bar').map(figureOf);
  const pairs = bars.flatMap((_, i) => (i % 2 === 0 ? [bars.slice(i, i + 2)] : []));
  return [
    head,
    ...[...lines.map((figure) => [figure]), ...pairs].map((row): Block => ({ kind: 'figures', figures: row })),
  ];
}
