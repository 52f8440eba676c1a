import type { Span } from '../../text/span.ts';
import type { Prose } from '../prose.ts';
import type { Rectification } from '../report.ts';
import type { Block } from './problemsBlock.ts';
import type { Cues } from './problemsTurns.ts';

const DONE = /已|完成|得到|全部|均|完毕|了/;

/** What section five, or else the overview, says of a previous year's problems; null where it says nothing. */
export function findRectification(prose: Prose, blocks: readonly Block[], cues: Cues): Rectification | null {
  const measures = blocks.filter((b) => b.lastYear);
  for (const id of ['problems', 'overview'] as const) {
    for (const { passage } of prose.section(id)) {
      for (const [start, end] of sentences(passage.text)) {
        const words = passage.text.slice(start, end);
        if (!isRectification(words, cues)) continue;
        const told = [words, ...measures.map((m) => m.passage.text.slice(m.start, m.end))].join('');
        return { text: passage.quote(start, end), span: passage.source(start, end), done: DONE.test(told) };
      }
    }
  }
  return null;
}

/** A sentence or heading that speaks of a previous year's problem being dealt with. */
function isRectification(words: string, cues: Cues): boolean {
  const at = cues.previous.exec(words);
  if (!at) return false;
  const around = words.slice(Math.max(0, at.index - 12));
  return /整改|解决|改进|针对|对|已|完成|得到|落实|整治|克服|纠正/.test(around) && !/相比|比较|对比|同比/.test(words);
}

/** The sentences of a text, their full stops left out. */
function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const m of text.matchAll(/[。！？\n]|$/g)) {
    if (m.index > from) found.push([from, m.index]);
    from = m.index + m[0].length;
  }
  return found;
}
