import { collapseToTabs, splitParagraphs } from '../inline.ts';
import type { ListNumbers } from './listNumbers.ts';
import type { RunStyle } from './runStyle.ts';
import { addStory, type Story } from './story.ts';
import type { ListPlace, Style, Styles } from './styles.ts';

/** A paragraph of Word while it is read. */
export interface Paragraph {
  styleId: string | undefined;
  /** Its list, as far as it states one itself. */
  place: ListPlace;
  /** How its mark looks: a hidden or deleted mark ends nothing, the next paragraph goes on. */
  mark: RunStyle & { deleted?: boolean };
  words: string[];
  /** Text boxes hung up in it; they are read behind it. */
  boxes: Story[];
  /** The number its list gives it; undefined until it is counted. */
  number: string | undefined;
  /** Found out at its first word. */
  style: Style | undefined | null;
}

/** An empty paragraph; one before it that has no end of its own goes on in it. */
export const emptyParagraph = (before: Paragraph | null): Paragraph => ({
  styleId: undefined,
  place: {},
  mark: {},
  words: before?.words ?? [],
  boxes: before?.boxes ?? [],
  number: undefined,
  style: null,
});

/** The style of a paragraph. */
export function styleOf(paragraph: Paragraph, styles: Styles): Style | undefined {
  if (paragraph.style === null) paragraph.style = styles.paragraph(paragraph.styleId);
  return paragraph.style;
}

/** True where the next paragraph goes on with this one. */
export function isOpen(paragraph: Paragraph, styles: Styles): boolean {
  const { deleted, hidden } = paragraph.mark;
  return deleted === true || (hidden ?? styleOf(paragraph, styles)?.hidden) === true;
}

/** Gives a paragraph its number, once; one without an end of its own is none of its list. */
export function countParagraph(paragraph: Paragraph, styles: Styles, numbers: ListNumbers): void {
  if (paragraph.number !== undefined) return;
  paragraph.number = '';
  const inherited = styleOf(paragraph, styles)?.place ?? {};
  if (isOpen(paragraph, styles)) return;
  const list = paragraph.place.list ?? inherited.list;
  if (list === undefined || list === '0') return;
  const byStyle = () => (paragraph.styleId === undefined ? undefined : numbers.levelOf(list, paragraph.styleId));
  paragraph.number = numbers.next(list, paragraph.place.level ?? inherited.level ?? byStyle() ?? 0);
}

/** Adds a finished paragraph to a story, its text boxes behind it. */
export function addParagraph(story: Story, { number, words, boxes, style }: Paragraph): void {
  const text = (number ?? '') + words.join('');
  if (text)
    for (const part of splitParagraphs(text, collapseToTabs)) story.items.push({ text: part, heading: style?.heading });
  for (const box of boxes) addStory(story, box);
}
