import type { Discourse } from '../../language/discourse.ts';
import { isWord, type Token } from '../../language/tokens.ts';
import { difference, each } from '../../rules/statements/keys.ts';
import { procedure } from '../../rules/statements/matters.ts';
import { NOTHING_ELSE } from './statementsAccount.ts';
import { isCarriedIn } from './statementsKeys.ts';
import type { Segment } from './statementsSegments.ts';

/** A number that can be a number of cases or an amount; [start, end) in the words of its segment. */
export interface CaseNumber {
  value: number;
  start: number;
  end: number;
}

/** Behind a number: it is a date, a share, an amount of something else. */
const OTHER = /^(?:年|月|日|号|%|时|\/|-|、(?=[^、]{0,3}是))/;
/** 007, 002、003号: the number of a file. */
const LABEL = /^0\d/;
const BEFORE = /[第〔\-./A-Za-z]$/;
const MONEY = /^(?:余|多)?(?:元|万元|件)/;
/** A number without a unit ends its clause, or stands before one that begins with a mark. */
const ENDS = /^[、；。）]?$/;
/** People who went to court, asked for a review or handed in an application are counted as cases. */
const PEOPLE = /^(?:位|名|户|家|回)/;
const DISPUTE =
  /复议|诉讼|起诉|官司|法[院庭]|告状|告了|(?:递|提交|提出|寄)[^，。；]{0,4}申请|要(?:政府)?(?:信息|文件|材料)的|[来门信](?:讨|索)?要/;

/**
 * The numbers of a segment that can be numbers of cases or amounts: with a unit of cases or of money, or digits at the end of the clause.
 * An enumerator, a step (六个环节), a round or a number of people is none.
 */
export function numbersIn({ words, at }: Segment, { tokens, range, text }: Discourse): CaseNumber[] {
  const [low, high] = range(...at);
  const found: CaseNumber[] = [];
  for (let i = low; i < high; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number') continue;
    const rest = text.slice(token.end, at[1]);
    if (LABEL.test(text.slice(token.start, token.start + 2))) continue;
    if (BEFORE.test(text.slice(Math.max(at[0], token.start - 1), token.start)) || OTHER.test(rest)) continue;
    const counts =
      MONEY.test(rest) ||
      isCounted(tokens, i) ||
      (PEOPLE.test(rest) && DISPUTE.test(words)) ||
      (ENDS.test(rest.slice(0, 1)) && (!token.chinese || /[为是：]$/.test(text.slice(at[0], token.start))));
    if (counts) found.push({ value: token.value, start: token.start - at[0], end: token.end - at[0] });
  }
  return found.filter(({ start }) => start < words.length);
}

/**
 * True where a number between such words counts no case: a paper, a share, so many for each, a change, another year's
 * (从9件降到4件); where the topic is that of the section alone (`vague`), also where another thing is named behind it.
 */
export const isNoCase = (left: string, right: string, vague: boolean): boolean =>
  procedure.test(left) ||
  each.test(left) ||
  (vague && !NOTHING_ELSE.test(right)) ||
  /^[件份][^，。；]{0,2}(?:降|减|升|增|涨|变)/.test(right) ||
  (difference.test(left) && !isCarriedIn(left)) ||
  /^(?:余|多)?(?:%|个百分点)/.test(right);

/** 最后那件十二月底才到: one case, told of by its place in the row; null where none is. */
export function lastOneIn(words: string): CaseNumber | null {
  const last = /(?:最后|末了|末尾|剩下|还有|另有)的?[那一这]件/.exec(words);
  return last && { value: 1, start: last.index, end: last.index + last[0].length };
}

/** 其中1位申请人不服: the people counted in a segment; null where none are. */
export function peopleIn({ at }: Segment, { tokens, range, text }: Discourse): CaseNumber | null {
  const counted = tokens
    .slice(...range(...at))
    .find((t) => t.kind === 'number' && (text[t.end] === '人' || PEOPLE.test(text.slice(t.end, at[1]))));
  return counted?.kind === 'number'
    ? { value: counted.value, start: counted.start - at[0], end: counted.end - at[0] }
    : null;
}

/** A unit of cases stands behind the number, and no thing that makes it a number of steps. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const rough = tokens[i + 1]?.kind === 'rest' ? 1 : 0;
  const unit = [i + 1, i + 1 + rough].find((k) => isWord(tokens[k], 'case_unit'));
  if (unit === undefined) return false;
  return !isWord(tokens[unit + 1], 'case_step') && !isWord(tokens[unit], 'case_step');
}
