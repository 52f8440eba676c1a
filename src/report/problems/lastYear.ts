import type { Stretch } from '../../language/stretch.ts';
import { wordsIn } from '../../language/stretch.ts';
import type { Prose } from '../prose.ts';
import type { Rectification } from '../report.ts';
import type { Block } from './block.ts';
import { answeredLater, previousIn } from './turns.ts';

const DONE = /已|完成|得到|全部|均|完毕|了/;

/** What section five, or else the overview, says of a previous year's problems; null where it says nothing. */
export function findRectification(prose: Prose, blocks: readonly Block[], year: number | null): Rectification | null {
  const measures = blocks.filter((b) => b.lastYear);
  for (const id of ['problems', 'overview'] as const) {
    for (const discourse of prose.section(id)) {
      for (const { start, end } of sentences(discourse.text)) {
        const sentence = { discourse, start, end };
        if (!isRectification(sentence, year)) continue;
        const told = [sentence, ...measures].map(wordsIn).join('');
        const { passage } = discourse;
        return { text: passage.quote(start, end), span: passage.source(start, end), done: DONE.test(told) };
      }
    }
  }
  const [first] = measures;
  if (!first) return null;
  const { passage } = first.discourse;
  return { text: passage.quote(first.start, first.end), span: passage.source(first.start, first.end), done: true };
}

/** A sentence or heading that speaks of a previous year's problem being dealt with. */
function isRectification(sentence: Stretch, year: number | null): boolean {
  if (answeredLater(sentence, year)) return true;
  const at = previousIn(sentence, year);
  if (!at) return false;
  const words = wordsIn(sentence);
  const around = words.slice(Math.max(0, at.start - sentence.start - 12));
  return /整改|解决|改进|针对|对|已|完成|得到|落实|整治|克服|纠正/.test(around) && !/相比|比较|对比|同比/.test(words);
}

/** The sentences of a text, their full stops left out. */
function* sentences(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[。！？\n]|$/g)) {
    if (index > start) yield { start, end: index };
    start = index + stop.length;
  }
}
