import type { Block, List } from './problemsBlock.ts';
import { categoryOf } from './problemsCategories.ts';
import type { Mark, Piece } from './problemsOutline.ts';
import { type Cues, lacks, plans, readHeading } from './problemsTurns.ts';

/** The folded words of a piece. */
export const textOf = (piece: Piece): string => piece.passage.text.slice(piece.start, piece.end).trimEnd();

/** True where an enumerator goes on with a list: the next number in any style, or one that is wrong in the same style. */
export function continues(list: List, mark: Mark): boolean {
  if (mark.weak) return true;
  if (mark.style === 'bullet') return list.style === 'bullet';
  if (mark.n === list.n + 1) return true;
  return mark.n > 1 && mark.style === list.style;
}

/** 同时, 另外 inside an item go on with it where the list goes on behind them, and where no list is open. */
export function isContinuation(pieces: readonly Piece[], i: number, list: List | null): boolean {
  if (!pieces[i]!.mark!.weak) return false;
  if (!list) return true;
  if (list.style === 'word' && pieces[i]!.mark!.raw === '最后') return false;
  const later = pieces.slice(i + 1, i + 12).find((p) => p.mark && !p.mark.weak)?.mark;
  if (later) return later.n === list.n + 1;
  if (list.of === 'measure') return true;
  const text = textOf(pieces[i]!);
  return /^(?:与此)?同时/.test(pieces[i]!.mark!.raw ?? '') ? !lacks(text) : plans(text);
}

const LABEL = /^(?:存在问题|问题|不足|短板|困难|措施|整改|改进|整改措施|改进措施|对策)：[^\n]/;

/** True where a piece begins with a label and goes on with what it labels: 问题：公示不规范。 */
export const isLabel = (text: string): boolean => LABEL.test(text);

/** True where a heading over measures comes before the next enumerator, or the next item is labelled as well. */
export function isAnswered(pieces: readonly Piece[], i: number, cues: Cues): boolean {
  for (const later of pieces.slice(i + 1, i + 8)) {
    const heading = readHeading(textOf(later), cues);
    if (later.mark) return isLabel(textOf(later)) && heading?.to === 'problem';
    if (heading?.to === 'measure') return true;
  }
  return false;
}

/** What most items of the list that begins at piece i speak of; null where they do not tell. */
export function vote(pieces: readonly Piece[], i: number, cues: Cues): Block['of'] | null {
  let score = 0;
  let n = 0;
  for (const piece of pieces.slice(i, i + 16)) {
    const text = textOf(piece);
    if (piece.mark && n > 0 && piece.mark.n <= 1 && piece.mark.style !== 'bullet') break;
    if (n > 0 && readHeading(text, cues)) break;
    if (piece.mark) n++;
    score += (plans(text) ? -1 : lacks(text) ? 1 : 0) * (piece.mark ? 1 : 0.5);
  }
  return score > 0 ? 'problem' : score < 0 ? 'measure' : null;
}

/** True where the words name what is lacking, and do not only say that something is. */
export const isPlain = (text: string): boolean => categoryOf(text) !== null;

/** True where last year's problems are told again and nothing more. */
export const isRestated = (text: string): boolean =>
  lacks(text) && !/已|完成|解决|[，；。][^，；。]*(?:建立|加强|开展|通过)/.test(text);

/** True where words behind an opening only announce a list: 将从以下几个方面改进：, 采取以下措施。 */
export function isMeasureLead(text: string, next: Piece | undefined): boolean {
  if (!next?.mark || next.mark.n > 1) return false;
  return /[：:]$/.test(text) || /(?:以下|如下|下列|几个方面|[一二三四五六两几](?:个|项|方面|点))/.test(text);
}
