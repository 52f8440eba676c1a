import type { Heard } from '../../language/ruleSet.ts';
import { type Stretch, tokensIn, wordsIn } from '../../language/stretch.ts';
import { isWord, type Token } from '../../language/tokens.ts';
import { judge, type Part, partOf } from '../../rules/categories/judge.ts';
import { lackWords, openLackWords, planWords, silent } from '../../rules/problems/polarity.ts';

/** Where a statement stands: by itself, or as a clause that may be one with the clause before it. It sets how sure the judge must be. */
export type Context = 'open' | 'clause';
const MARGIN: Readonly<Record<Context, number>> = { open: 0.3, clause: 1.6 };

/**
 * True where a stretch states that something is lacking. Words decide where they speak; where they do not, the learned judge does, by a
 * margin that the context sets. 不足 and the like as bare nouns of a lead do not count.
 */
export function lacks(stretch: Stretch, context: Context = 'open'): boolean {
  if (lackOf(stretch)) return true;
  return stretch.end - stretch.start >= 5 && !plansInWords(stretch) && leaning(stretch) > MARGIN[context];
}

/** The same by words alone. */
export const lacksInWords = (stretch: Stretch): boolean => lackOf(stretch) !== null;

/** How much the learned judge takes the words for a problem: above 0 for one, below for a measure or praise. */
export function leaning(stretch: Stretch): number {
  return judge(wordsIn({ ...stretch, end: Math.min(stretch.end, stretch.start + 160) }));
}

/** What part of section five the learned weights take the words for. */
export function part(stretch: Stretch): Part {
  return partOf(wordsIn({ ...stretch, end: Math.min(stretch.end, stretch.start + 160) }));
}

/** The rule by which the words say that something is lacking; null where none does. */
export const lackOf = (stretch: Stretch): Heard<'lack'> | null => spoken(stretch).lack;

/** True where the words lack by themselves: a list joined by 、 may end there. */
export const lacksByItself = (stretch: Stretch): boolean => spoken(stretch).closed;

/** What the words of a stretch say; each stretch is heard once. */
interface Spoken {
  lack: Heard<'lack'> | null;
  /** It needs nothing behind it. */
  closed: boolean;
  plan?: boolean;
}
const noneHeard = () => new Map<number, Spoken>();

function spoken(stretch: Stretch): Spoken {
  const heard = stretch.discourse.once(noneHeard, noneHeard);
  const key = stretch.start * (stretch.discourse.text.length + 1) + stretch.end;
  const said = heard.get(key) ?? hear(stretch);
  heard.set(key, said);
  return said;
}

function hear(stretch: Stretch): Spoken {
  if (!lackWords.hear(stretch) && !openLackWords.hear(stretch)) return { lack: null, closed: false };
  const tokens = silenced(stretch);
  const closed = lackWords.hear(stretch, tokens);
  return { lack: closed ?? openLackWords.hear(stretch, tokens), closed: closed !== null };
}

const mute: Token = { kind: 'rest', start: 0, end: 0 };

/** The tokens, those made mute in which nothing is lacking whatever they say. */
function silenced(stretch: Stretch): readonly Token[] {
  const tokens = tokensIn(stretch);
  const places = silent.hearAll(stretch);
  if (!places.length) return tokens;
  return tokens.map((token) =>
    places.some(({ start, end }) => token.start >= start && token.start < end)
      ? { ...mute, start: token.start, end: token.start }
      : token,
  );
}

/** True where the clause announces or reports a measure and not a lack. The judge knows measures and praise together: it is not asked. */
export const plans = (stretch: Stretch): boolean => plansInWords(stretch);

function plansInWords(stretch: Stretch): boolean {
  const said = spoken(stretch);
  said.plan ??= planWords.hear({ ...stretch, start: measureStart(stretch, stretch.start) }) !== null;
  return said.plan;
}

/** Where the measure itself begins, behind its subject and 将/要. */
export function measureStart(stretch: Stretch, from: number): number {
  const { text } = stretch.discourse;
  const tokens = tokensIn({ ...stretch, start: from });
  let i = 0;
  let at = from;
  let led = from > stretch.start;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const word = text.slice(token.start, token.end);
    const skip =
      (token.kind === 'mark' && /[，、：]/.test(word)) ||
      (isTime(token) && opensDeed(word, next, text)) ||
      (isWord(token, 'self') && isSubject(word, next, text)) ||
      (next !== undefined && WILL.test(word) && (led || isWord(next, 'strong_verb'))) ||
      (word === '一方面' && next !== undefined);
    if (!skip) break;
    led ||= token.kind !== 'mark';
    at = token.end;
  }
  return at;
}

const isTime = (token: Token) => token.kind === 'date' || isWord(token, 'this_time');

/** 今年 and 全年 are no part of the deed; 目前 only before 已, 将, a comma or the subject. */
function opensDeed(word: string, next: Token | undefined, text: string): boolean {
  if (!next || text[next.start] === '的') return false;
  if (/^(?:今年|本年度?|全年|年内|一年来)/.test(word)) return true;
  return (next.kind === 'mark' && text[next.start] === '，') || isWord(next, 'will') || isWord(next, 'self');
}

const WILL = /^(?:将|将要|要|拟|计划|打算|准备|会|仍|还|也)$/;

/** 我镇 is the subject of what follows, unless it belongs to it (我镇各村); 街道 and 党政办 only before 将, a comma or a deed. */
function isSubject(word: string, next: Token | undefined, text: string): boolean {
  if (!next) return false;
  const behind = text.slice(next.start, next.end);
  if (/^(?:我|本|镇里|乡里|镇上|乡上)/.test(word)) return !/^[的各全群村干社居辖]/.test(behind);
  return /^(?:[，将要拟计打准继进着还已仍\d]|党委|政府|人民政府|机关|办事处|党政办|办公室)/.test(behind);
}
