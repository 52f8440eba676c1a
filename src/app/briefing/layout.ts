import type { DatasetIndex } from '../../dataset/dataset.ts';
import { briefingWords } from '../../i18n/briefing.ts';
import { citeShort } from '../../i18n/cite.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import type { Briefing } from '../../series/briefing.ts';
import { type Block, paragraph } from './blocks.ts';
import { figureBlocks } from './figures.ts';
import { recurringBlocks } from './recurring.ts';
import { sheetBlocks } from './sheet.ts';
import { standingBlocks } from './standings.ts';
import { summaryBlocks } from './summary.ts';
import { wrongBlocks } from './wrong.ts';

/** The dataset a briefing is written from. */
export type Written = Pick<DatasetIndex, 'title' | 'version' | 'asOf' | 'years' | 'totals' | 'fictional'>;

/** A briefing as a document in a language: blocks in the order they are read. Pure. */
export function layBriefing(briefing: Briefing, index: Written, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const { place } = briefing;
  return [
    { kind: 'title', text: w.title(place.name, briefing.year) },
    paragraph(w.byline(index.asOf, index.version.slice(0, 8)), 'byline'),
    ...(index.fictional ? [paragraph(words(lang).shell.fictional, 'byline')] : []),
    ...summaryBlocks(briefing, lang),
    ...standingBlocks(briefing, lang),
    ...wrongBlocks(briefing, lang),
    ...recurringBlocks(briefing, lang),
    ...figureBlocks(briefing, index.asOf, lang),
    { kind: 'heading', level: 1, text: w.sections.notes },
    ...w.notes.map((note) => paragraph(note, 'note')),
    paragraph(w.cite + citeShort(index, lang), 'note'),
    ...briefing.sheets.flatMap((sheet) => sheetBlocks(sheet, briefing.year, lang)),
  ];
}
