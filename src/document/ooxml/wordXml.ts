import type { ListNumbers } from './listNumbers.ts';
import type { Story } from './story.ts';
import type { Styles } from './styles.ts';
import { blockHandlers } from './wordBlocks.ts';
import { type Close, makeReading, type Open } from './wordReading.ts';
import { runHandlers, takeText } from './wordRuns.ts';
import { tableHandlers } from './wordTables.ts';
import { readXml } from './xml.ts';

/** Elements that hold no words of the document: how it was before a change, settings, readings above characters. */
const unread = (
  'w:pPrChange w:rPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange w:sectPrChange w:tblGridChange ' +
  'w:numberingChange w:sectPr w:sdtPr w:sdtEndPr w:tabs w:tblGrid w:rt w:rubyPr'
).split(' ');

const handlers = [blockHandlers, tableHandlers, runHandlers];
const opens = new Map<string, Open>([
  ...handlers.flatMap(({ open }) => Object.entries(open)),
  ...unread.map((name): [string, Open] => [name, () => false]),
]);
const closes = new Map<string, Close>(handlers.flatMap(({ close }) => Object.entries(close)));

/** Reads a part of a Word document: its stories (`body`, or notes as f1, e1), and the notes it refers to, in order. */
export function readWordXml(
  xml: Iterable<string>,
  styles: Styles,
  numbers: ListNumbers,
): { stories: ReadonlyMap<string, Story>; notes: readonly string[] } {
  const reading = makeReading(styles, numbers);
  readXml(xml, {
    open: (name, attributes) => opens.get(name)?.(reading, attributes) ?? true,
    close: (name) => closes.get(name)?.(reading),
    text: (text) => {
      if (reading.takesText) takeText(reading, text);
    },
  });
  return reading;
}
