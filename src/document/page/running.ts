import { type Line, lineText } from './lines.ts';

/** A page as far as its margins are concerned. */
interface Margined {
  height: number;
  lines: readonly Line[];
}

/** The part of a page's height at its top and bottom where running titles and page numbers stand. */
const margin = 0.1;

const PAGE_NUMBER =
  /^[\s\-—–－―·.~]*(?:第?\s*\d{1,3}\s*页?|\d{1,3}\s*\/\s*\d{1,3}|第\s*\d{1,3}\s*页[，,/\s]*共\s*\d{1,3}\s*页)[\s\-—–－―·.~]*$/;

/** What browsers print on every page: its address, the time of printing. */
const STAMP = /(?:https?|file):|www\.|\d{1,2}:\d{2}/;

/** Counts on how many pages each text stands in a margin at the same height. */
export function pageFrame(pages: readonly Margined[]): ReadonlyMap<string, { first: number; times: number }> {
  const frame = new Map<string, { first: number; times: number }>();
  for (const [number, page] of pages.entries())
    for (const line of page.lines) {
      if (!inMargin(line.y, page.height)) continue;
      const key = frameKey(line);
      const seen = frame.get(key) ?? { first: number, times: 0 };
      frame.set(key, { ...seen, times: seen.times + 1 });
    }
  return frame;
}

/** True for page numbers, and for words repeated in the margins of three or more pages; they are kept once. */
export function isRunningLine(line: Line, height: number, frame: ReturnType<typeof pageFrame>, page: number): boolean {
  if (!inMargin(line.y, height)) return false;
  const text = lineText(line);
  if (PAGE_NUMBER.test(text)) return true;
  const seen = frame.get(frameKey(line));
  if (!seen || seen.times < 3 || text.replace(/[\d\s]/g, '').length < 4) return false;
  return seen.first !== page || STAMP.test(text);
}

/** True for a baseline within the margins of a page. */
export const inMargin = (y: number, height: number): boolean => y < height * margin || y > height * (1 - margin);

/** Figures differ from page to page. */
const frameKey = (line: Line) => `${Math.round(line.y / 4)} ${lineText(line).replace(/\d+/g, '#')}`;
