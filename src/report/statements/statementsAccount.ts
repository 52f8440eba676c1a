import type { Topic } from '../../rules/statements/rules.ts';
import { isAnswered, isCarriedIn, isCarriedOut } from './statementsKeys.ts';
import type { Segment } from './statementsSegments.ts';
import { topicsOf } from './statementsTopics.ts';

const NUMBER = /[\d一二三四五六七八九十两]/;
const COMES_IN = /(?:收到|新收|接到|收件|受理|[新又]来|又进|^来)[^，。；]{0,4}[\d一二三四五六七八九十两]/;

/** True where a passage names applications somewhere, or gives an account of cases: 年初1件，…办结5件, and of nothing else. */
export function isAccount(segments: readonly Segment[]): boolean {
  const topics = segments.map(({ words }) => topicsOf(words));
  const names = (topic: Topic) => topics.some((named) => named.some((t) => t.topic === topic));
  if (names('application')) return true;
  const tells = (test: (words: string) => boolean) => segments.some(({ words }) => test(words));
  const comes = tells((words) => isCarriedIn(words) || isCarriedOut(words) || COMES_IN.test(words));
  return !names('foreign') && comes && tells((words) => isAnswered(words) && NUMBER.test(words));
}

/** 答：没有: without who speaks. */
export function withoutSpeaker(segment: Segment): Segment {
  const speaker = /^\s*(?:答|问|我说)[：，]/.exec(segment.words)?.[0].length ?? 0;
  return { ...segment, words: segment.words.slice(speaker), at: [segment.at[0] + speaker, segment.at[1]] };
}

/** 收到并办结6件: as many came in as were answered. */
export const AT_ONCE = /(?:收到|受理|接收|接到)(?:并|、|和|且)[^，。；\d]{0,6}(?:办|答|回|处)/;

/** Behind a number: its unit, and no thing that is counted. */
export const NOTHING_ELSE =
  /^[件份宗起例封个桩]?(?:次)?(?:$|[，。；、（没未办答回转结留尚还已均都全中是的待拖跨移归挪带顺延推滚放接在由要于按给依当也又])/;

/** True where a number is said to be the sum of those listed before it, and is. */
export const isSumOf = ({ numbers, sum }: { numbers: number; sum: number }, value: number, left: string): boolean =>
  numbers > 1 && sum === value && /(?:合计|共计|总计|总共|一共|拢共|加起来|合起来|加在一起)|共$/.test(left);
