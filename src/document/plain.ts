import { cleanText } from './builder.ts';
import type { Block, Doc } from './document.ts';

/** Makes a document of plain text: one paragraph per line that is not blank. The text is kept but for line breaks. */
export function readPlain(raw: string): Doc {
  const text = cleanText(raw);
  return { format: 'txt', text, blocks: lineBlocks(text), meta: {} };
}

/**
 * Makes a document of Markdown: marks of emphasis, escapes and heading signs are taken off prose lines; lines of tables
 * stay as they are, since their columns are held by position.
 */
export function readMarkdown(raw: string): Doc {
  const levels = new Map<number, number>();
  const text = cleanText(raw)
    .split('\n')
    .map((line, i) => {
      const heading = HEADING.exec(line);
      if (heading) levels.set(i, heading[1]!.length);
      return withoutMarks(line);
    })
    .join('\n');
  return { format: 'md', text, blocks: lineBlocks(text, levels), meta: {} };
}

const HEADING = /^(#{1,6})\s+/;

/** A line of Markdown without emphasis, escapes and heading sign; lines of tables stay as they are. */
function withoutMarks(line: string): string {
  if (/^\s*[|+]|\|\s*$|-{3,}|\S {2,}\S/.test(line)) return line;
  return line
    .replace(HEADING, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~"'$^@])/g, '$1')
    .replace(/\\$/, '');
}

/**
 * Takes the marks of Markdown off the lines of a text that mixes it with HTML; lines with tags stay as they are, but for line
 * breaks in the cells of a table, which part no rows.
 */
export const unmarkMixed = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (!line.includes('<')) return withoutMarks(line);
      return ROW.test(line) ? line.replace(/<br ?\/?>/gi, ' ') : line;
    })
    .join('\n');

const ROW = /^\s*\|.*\|\s*$/;

function lineBlocks(text: string, levels = new Map<number, number>()): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  text.split('\n').forEach((line, i) => {
    const words = line.trim();
    const start = at + line.indexOf(words);
    const heading = levels.get(i);
    if (words) blocks.push({ kind: 'paragraph', span: [start, start + words.length], ...(heading ? { heading } : {}) });
    at += line.length + 1;
  });
  return blocks;
}
