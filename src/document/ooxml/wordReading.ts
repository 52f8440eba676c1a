import { type Fields, makeFields } from './fields.ts';
import type { ListNumbers } from './listNumbers.ts';
import { addParagraph, type Paragraph } from './paragraph.ts';
import type { RunStyle } from './runStyle.ts';
import { emptyStory, type Story } from './story.ts';
import type { Styles } from './styles.ts';
import type { WordRow } from './wordTable.ts';
import type { Attributes } from './xml.ts';

/** A story that is open, with what a paragraph without an end of its own left for the next. */
export interface Frame {
  story: Story;
  carried: Paragraph | null;
}

/** A run that is open; how it looks is found out at its first word. */
export interface Run {
  own: RunStyle;
  styleId: string | undefined;
  look: RunStyle | null;
}

/** Where the reading of a part of a Word document stands: what is open, the innermost last. */
export interface WordReading {
  styles: Styles;
  numbers: ListNumbers;
  frames: Frame[];
  paragraphs: Paragraph[];
  runs: Run[];
  tables: { rows: WordRow[]; styleId: string | undefined }[];
  fields: Fields;
  /** Inside the properties of a paragraph: what is said of a run is said of its mark. */
  inMark: boolean;
  inRowProperties: boolean;
  /** Text met now is shown. */
  takesText: boolean;
  /** The words before were struck out. */
  wasStruck: boolean;
  /** Footnotes (f1) and endnotes (e1) referred to, in order. */
  notes: string[];
  /** The stories of the part: `body`, or notes by kind and id. */
  stories: Map<string, Story>;
}

/** What to do where an element begins; false leaves out all it holds. */
export type Open = (reading: WordReading, attributes: Attributes) => boolean;
export type Close = (reading: WordReading) => void;

/** The handlers of some elements, by name. */
export interface Handlers {
  open: Record<string, Open>;
  close: Record<string, Close>;
}

/** Makes the state of a part that nothing was read of. */
export const makeReading = (styles: Styles, numbers: ListNumbers): WordReading => ({
  styles,
  numbers,
  frames: [{ story: emptyStory(), carried: null }],
  paragraphs: [],
  runs: [],
  tables: [],
  fields: makeFields(),
  inMark: false,
  inRowProperties: false,
  takesText: false,
  wasStruck: false,
  notes: [],
  stories: new Map(),
});

/** The story being written. */
export const topFrame = ({ frames }: WordReading): Frame => frames[frames.length - 1]!;

/** Opens a story within the one being written. */
export function enterStory(reading: WordReading, story: Story): true {
  reading.frames.push({ story, carried: null });
  return true;
}

/** Closes the story being written. */
export function leaveStory(reading: WordReading): Story {
  endCarried(reading);
  return reading.frames.pop()!.story;
}

/** Ends a paragraph that waited for the next, where a table or the end of the story comes instead. */
export function endCarried(reading: WordReading): void {
  const frame = topFrame(reading);
  if (frame.carried) addParagraph(frame.story, frame.carried);
  frame.carried = null;
}
