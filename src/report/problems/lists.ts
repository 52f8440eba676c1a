import type { Enumerator } from '../../language/enumerators.ts';
import { cutAt, type Stretch, wordsIn } from '../../language/stretch.ts';
import type { List } from './block.ts';
import { withoutOpening } from './cutProblems.ts';
import type { Node } from './nodes.ts';
import { lacks, lacksInWords, part, plans } from './polarity.ts';
import { readHeading } from './turns.ts';

/** The folded words of a node, without white space at the end. */
export const textOf = (node: Stretch): string => wordsIn(node).trimEnd();

/** True where an enumerator goes on with a list: the next number in any style, or one that is wrong in the same style. */
export function continues(list: List, mark: Enumerator): boolean {
  if (mark.weak) return true;
  if (mark.style === 'bullet') return list.style === 'bullet';
  if (mark.n === list.n + 1) return true;
  return mark.n > 1 && mark.style === list.style;
}

/** 同时, 另外 inside an item go on with it where the list goes on behind them, and where no list is open. */
export function isContinuation(nodes: readonly Node[], i: number, list: List | null): boolean {
  const { mark } = nodes[i]!;
  if (!mark?.weak) return false;
  if (!list) return true;
  if (list.style === 'word' && mark.raw === '最后') return false;
  const later = nodes.slice(i + 1, i + 12).find((p) => p.mark && !p.mark.weak)?.mark;
  if (later) return later.n === list.n + 1;
  if (list.of === 'measure') return true;
  return /^(?:与此)?同时/.test(mark.raw ?? '') ? !lacks(nodes[i]!) : plans(nodes[i]!);
}

const LABEL =
  /^(?:存在问题|存在的问题|主要问题|问题|不足|短板|困难|措施|整改|改进|整改措施|改进措施|整改情况|改进情况|对策)：[^\n]/;

/** True where a piece begins with a label and goes on with what it labels: 问题：公示不规范。 */
export const isLabel = (text: string): boolean => LABEL.test(text);

/** True where a heading over measures comes before the next enumerator, or the next item is labelled as well. */
export function isAnswered(nodes: readonly Node[], i: number, year: number | null): boolean {
  for (const later of nodes.slice(i + 1, i + 8)) {
    const heading = readHeading(later, year);
    if (later.mark) return isLabel(textOf(later)) && heading?.to === 'problem';
    if (heading?.to === 'measure') return true;
  }
  return false;
}

/** True where the words name what is lacking, and do not only say that something is. */
export function isPlain(node: Stretch): boolean {
  const stated = withoutOpening(node);
  return stated.end - stated.start >= 5 && lacksInWords(stated);
}

/** True where last year's problems are told again and nothing more. */
export const isRestated = (stretch: Stretch): boolean =>
  lacks(cutAt(stretch, '。；')[0] ?? stretch) &&
  !plans(stretch) &&
  !/已|完成|解决|[，；。][^，；。]*(?:建立|加强|开展|通过)/.test(wordsIn(stretch));

/** True where words behind an opening only announce a list: 将从以下几个方面改进：, 采取以下措施。 */
export function isMeasureLead(text: string, next: Node | undefined): boolean {
  if (!next?.mark || next.mark.n > 1) return false;
  const words = text.trimEnd();
  if (words.length <= 12 && /[：，:]$/.test(words)) return true;
  return /[：:]$/.test(words) || ANNOUNCES.test(words);
}

/** 从以下方面, 做两件事, 明年重点。 */
const ANNOUNCES =
  /以下|如下|下列|几个?方面|[一二三四五六两几](?:个|项|方面|点|件|条|步|手)|^(?:着手|重点|工作)?(?:整改|改进|重点|发力|着手)[，。：]?$/;

/** How likely the learned weights must find words no part of a problem or measure; more so where words of lack or deed stand in them. */
const APART = 0.8;
const APART_DESPITE = 2;

/** True where a sentence tells what is neither a problem nor a measure: a proverb, a lead, how it was taken. */
export function isAside(node: Node): boolean {
  const { aside } = part(withoutOpening(node));
  return aside > (lacksInWords(node) || plans(node) ? APART_DESPITE : APART);
}
