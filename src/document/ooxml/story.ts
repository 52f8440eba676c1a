import type { Grid } from '../builder.ts';
import type { FlowSink } from '../flow.ts';

/** What a document, a cell or a text box holds, in reading order; stories within are printed in their place. */
export type Item = { text: string; heading: number | undefined } | { grid: Grid } | { story: Story };

export interface Story {
  items: Item[];
  /** A table stands in it, or in a text box within. */
  holdsTable: boolean;
}

export const emptyStory = (): Story => ({ items: [], holdsTable: false });

/** Adds a story to the one around it. */
export function addStory(story: Story, inner: Story): void {
  if (inner.items.length === 0) return;
  story.items.push({ story: inner });
  story.holdsTable ||= inner.holdsTable;
}

/** Sends a story to a sink, those within in their places, however deep. */
export function tellStory(story: Story, sink: FlowSink): void {
  const open = [{ items: story.items, at: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const item = top.items[top.at++];
    if (!item) open.pop();
    else if ('story' in item) open.push({ items: item.story.items, at: 0 });
    else if ('grid' in item) sink.table(item.grid);
    else sink.paragraph(item.text, item.heading);
  }
}

/** The words of a story on one line. */
export function wordsOf(story: Story): string {
  const [only, another] = story.items;
  if (!only) return '';
  if (!another && 'text' in only) return only.text.replace(/\s+/g, ' ').trim();
  const words: string[] = [];
  tellStory(story, { paragraph: (text) => words.push(text), table() {} });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
