import { styleOf } from './paragraph.ts';
import { combineStyles, noteRunProperty, type RunStyle } from './runStyle.ts';
import { addWords, runMarks, shownText } from './runText.ts';
import { symbolOf } from './symbols.ts';
import type { Handlers, Open, WordReading } from './wordReading.ts';
import { attributeOf } from './xml.ts';

/** How the words of the open run look: what styles of table, paragraph and character say, and what it says itself. */
function lookOf({ styles, tables, paragraphs, runs }: WordReading): RunStyle {
  const run = runs.at(-1);
  if (run?.look) return run.look;
  const paragraph = paragraphs.at(-1);
  const look = combineStyles([
    tables.length ? styles.table(tables.at(-1)!.styleId) : undefined,
    paragraph && styleOf(paragraph, styles),
    styles.character(run?.styleId),
  ]);
  if (!run) return look;
  run.look = { ...look, ...run.own };
  return run.look;
}

/** True where words met now are shown; none are outside paragraphs. */
export const isShown = (reading: WordReading) =>
  reading.paragraphs.length > 0 && !reading.fields.inCode() && !lookOf(reading).hidden;

/** Adds text of a run to its paragraph. */
export function takeText(reading: WordReading, text: string): void {
  const look = lookOf(reading);
  const struck = look.struck === true;
  addWords(reading.paragraphs.at(-1)!.words, shownText(text, look), struck, reading.wasStruck);
  reading.wasStruck = struck;
}

const put =
  (sign: string): Open =>
  (reading) => {
    if (reading.runs.length > 0 && isShown(reading)) reading.paragraphs.at(-1)!.words.push(sign);
    return true;
  };

const openRun: Open = ({ runs }) => {
  runs.push({ own: {}, styleId: undefined, look: null });
  return true;
};

const openText: Open = (reading) => {
  reading.takesText = isShown(reading);
  return true;
};

const note =
  (name: string): Open =>
  ({ inMark, paragraphs, runs }, attributes) => {
    const style = inMark ? paragraphs.at(-1)?.mark : runs.at(-1)?.own;
    if (style) noteRunProperty(style, name, attributes);
    return true;
  };

const refer =
  (kind: string): Open =>
  (reading, attributes) => {
    if (isShown(reading)) reading.notes.push(`${kind}${attributeOf(attributes, 'id')}`);
    return true;
  };

const hideRow = ({ tables }: WordReading) => {
  const row = tables.at(-1)?.rows.at(-1);
  if (row) row.unseen = true;
};

/** Deleted words are left out with all they hold; among properties the mark is a paragraph's or a row's. */
const deleted: Open = (reading) => {
  if (reading.inMark) reading.paragraphs.at(-1)!.mark.deleted = true;
  else if (reading.inRowProperties) hideRow(reading);
  return false;
};

/** Numbers above and below, in formulas, stand beside the line as in text; a fraction keeps its stroke. */
const raise =
  (raised: 'superscript' | 'subscript'): Open =>
  ({ runs }) => {
    runs.push({ own: { raised }, styleId: undefined, look: { raised } });
    return true;
  };

const endText = (reading: WordReading) => {
  reading.takesText = false;
};
const endRun = ({ runs }: WordReading) => {
  runs.pop();
};

/** Runs and the words in them. */
export const runHandlers: Handlers = {
  open: {
    'w:r': openRun,
    'm:r': ({ runs }) => {
      runs.push({ own: { ...runs.at(-1)?.own }, styleId: undefined, look: null });
      return true;
    },
    'w:rStyle': ({ inMark, runs }, attributes) => {
      const run = runs.at(-1);
      if (run && !inMark) run.styleId = attributeOf(attributes, 'val');
      return true;
    },
    'w:vanish': note('w:vanish'),
    'w:strike': note('w:strike'),
    'w:dstrike': note('w:dstrike'),
    'w:vertAlign': note('w:vertAlign'),
    'w:t': openText,
    'm:t': openText,
    'w:sym': (reading, attributes) => put(symbolOf(attributes))(reading, attributes),
    'w:fldChar': ({ fields }, attributes) => {
      fields.mark(attributeOf(attributes, 'fldCharType'));
      return false;
    },
    'w:footnoteReference': refer('f'),
    'w:endnoteReference': refer('e'),
    'w:del': deleted,
    'w:moveFrom': deleted,
    'm:sup': raise('superscript'),
    'm:sub': raise('subscript'),
    'm:den': (reading) => {
      reading.paragraphs.at(-1)?.words.push('/');
      return true;
    },
    ...Object.fromEntries([...runMarks].map(([name, sign]) => [name, put(sign)])),
  },
  close: { 'w:r': endRun, 'm:r': endRun, 'm:sup': endRun, 'm:sub': endRun, 'w:t': endText, 'm:t': endText },
};
