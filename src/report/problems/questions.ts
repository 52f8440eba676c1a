import { type Stretch, wordsIn } from '../../language/stretch.ts';
import type { Turn } from './turn.ts';

/** A question asks and states nothing: 怎么改？ 问：哪里做得不好？ One that quotes somebody, or asks nothing (给谁看？), is none. */
export function isQuestion(stretch: Stretch): boolean {
  const text = wordsIn(stretch)
    .trim()
    .replace(/"[^"]{1,6}"/g, '');
  if (!text.endsWith('？') || text.length > 40 || text.includes('"') || /为什么|为何|为啥/.test(text)) return false;
  return /^问[：，]/.test(text) || (text.length <= 24 && ASKS.test(text));
}
const ASKS = /怎么|怎样|咋|如何|什么|啥|何|哪|吗？|呢？|没有？|[有是]没[有是]/;
const ASKS_CURE =
  /(?:怎么|怎样|咋|如何)[^，。？]{0,4}[办改补治填收拾救解破整弄省提才]|改|补|治|办法|法子|打算|明年|来年|下一步|今后|往后|招|如何|整|怎么办/;
const ASKS_FAULT =
  /问题|不足|毛病|难|差|短|缺|不满|抱怨|头疼|心里没底|弱|不好|不够|不到位|遗憾|愧|欠|病|意见|堵|痛|烦|愁|怕|坏|错|哪[里儿些件]/;

/** What a question turns to; null where it only asks on (还有吗？). */
export function readQuestion(stretch: Stretch): Turn | null {
  const words = wordsIn(stretch);
  const settled = /^(?:问[：，])?(?:去年|上年|上一年|往年)[^？]*(?:解决|改|落实|办|兑现|还上|怎么样)/.test(words);
  const to = settled || ASKS_CURE.test(words) ? 'measure' : ASKS_FAULT.test(words) ? 'problem' : null;
  return to && { to, lastYear: settled, rest: stretch.end, rule: 'problems/question' };
}
