import { addParagraph, countParagraph, emptyParagraph, isOpen } from './paragraph.ts';
import { addStory, emptyStory } from './story.ts';
import { noteListPlace } from './styles.ts';
import { enterStory, type Handlers, leaveStory, type Open, topFrame, type WordReading } from './wordReading.ts';
import { isShown } from './wordRuns.ts';
import { attributeOf } from './xml.ts';

const noteList =
  (name: string): Open =>
  ({ inMark, paragraphs }, attributes) => {
    const paragraph = paragraphs.at(-1);
    if (inMark && paragraph) noteListPlace(paragraph.place, name, attributes);
    return true;
  };

function openStory(reading: WordReading, key: string): true {
  const story = emptyStory();
  reading.stories.set(key, story);
  return enterStory(reading, story);
}

function closeParagraph(reading: WordReading): void {
  const paragraph = reading.paragraphs.pop()!;
  const frame = topFrame(reading);
  reading.fields.endCodes();
  countParagraph(paragraph, reading.styles, reading.numbers);
  if (isOpen(paragraph, reading.styles)) frame.carried = paragraph;
  else addParagraph(frame.story, paragraph);
}

/** Paragraphs, text boxes and the parts of a document. */
export const blockHandlers: Handlers = {
  open: {
    'w:body': (reading) => openStory(reading, 'body'),
    'w:footnote': (reading, attributes) => openStory(reading, `f${attributeOf(attributes, 'id')}`),
    'w:endnote': (reading, attributes) => openStory(reading, `e${attributeOf(attributes, 'id')}`),
    'w:p': (reading) => {
      const frame = topFrame(reading);
      reading.paragraphs.push(emptyParagraph(frame.carried));
      frame.carried = null;
      return true;
    },
    'w:pPr': (reading) => {
      reading.inMark = reading.paragraphs.length > 0;
      return true;
    },
    'w:pStyle': ({ inMark, paragraphs }, attributes) => {
      if (inMark) paragraphs.at(-1)!.styleId = attributeOf(attributes, 'val');
      return true;
    },
    'w:numId': noteList('w:numId'),
    'w:ilvl': noteList('w:ilvl'),
    'w:txbxContent': (reading) =>
      (reading.paragraphs.length === 0 || isShown(reading)) && enterStory(reading, emptyStory()),
  },
  close: {
    'w:body': leaveStory,
    'w:footnote': leaveStory,
    'w:endnote': leaveStory,
    'w:p': closeParagraph,
    'w:pPr': (reading) => {
      reading.inMark = false;
      const paragraph = reading.paragraphs.at(-1);
      if (paragraph) countParagraph(paragraph, reading.styles, reading.numbers);
    },
    'w:txbxContent': (reading) => {
      const box = leaveStory(reading);
      const anchor = reading.paragraphs.at(-1);
      if (anchor) anchor.boxes.push(box);
      else addStory(topFrame(reading).story, box);
    },
  },
};
