import type { Discourse } from '../../language/discourse.ts';
import type { RuleId } from '../../language/rule.ts';
import { makeSieve } from '../../language/sieve.ts';
import { isWord } from '../../language/tokens.ts';
import { matterRules } from '../../rules/statements/matters.ts';
import { type Topic, topicLifted, topicRules } from '../../rules/statements/rules.ts';
import type { Segment } from './statementsSegments.ts';

/** A topic with the rule that named it. */
export interface Named {
  topic: Topic;
  rule: RuleId;
}

/** Whether it is a review or a lawsuit. */
export const isDispute = ({ topic }: Named): boolean => topic === 'review' || topic === 'litigation';

const topicRulesIn = makeSieve(topicRules);
const noTopics: readonly Named[] = [];

/** What words of a discourse speak of, each topic once; `foreign` only where nothing else. */
export function topicsOf(words: string, discourse: Discourse): readonly Named[] {
  const named = new Map<Topic, RuleId>();
  for (const { id, when, unless, effect } of topicRulesIn(discourse))
    if (!named.has(effect.topic) && when.test(words) && !unless?.test(words)) named.set(effect.topic, id);
  if (!named.size) return noTopics;
  const disputed = named.has('review') || named.has('litigation') || named.has('fee');
  for (const { id, when, effect } of topicLifted)
    if (when.test(words) && (disputed || id === 'statements/charge-or-question')) named.delete(effect.lifts);
  if (named.size > 1) named.delete('foreign');
  return Array.from(named, ([topic, rule]) => ({ topic, rule }));
}

/** Begins with another body than the township: 全县, 县司法局, 各部门. */
const OTHER_BODY =
  /^(?:据|经|按|根据)?[^，。；]{0,6}?(?:全[县市区旗省州]|[县市区旗省州](?:级|里|直)?(?:各|司法|法院|人民法院|政务|政府办|信访|行政|局|委|大数据))|^[^，。；]{0,6}?(?:^|[^社园小片我])[县市区旗省州][\u4e00-\u9fff]{2,6}(?:局|厅|委|法院|检察院|支队|大队)/;
const otherBodiesIn = makeSieve([{ when: OTHER_BODY }]);
const OWN = /我(?:镇|乡|街道?|场|苏木|单位|机关|办|区)|本(?:镇|乡|街道|单位|机关)|(?:镇|乡|街道)(?:政府|本级)/;

/** 在本镇作出处罚: where somebody acts is not who acts. */
const WHERE = /(?:在|对|到|于|向|涉及?|与|和)(?:我|本)(?:镇|乡|街道?|场|苏木)/g;

/** Whether a segment tells of another body's cases; so do those behind it in the sentence that name no body. `own` is the township's name. */
export function isOfOthers({ words, at }: Segment, discourse: Discourse, before: boolean, own: string | null): boolean {
  if (!otherBodiesIn(discourse).length) return false;
  const { tokens, range } = discourse;
  if (OWN.test(words.replace(WHERE, '')) || (own && words.includes(own))) return false;
  if (OTHER_BODY.test(words)) return true;
  const [low] = range(...at);
  return before && !isWord(tokens[low], 'own_body');
}

const mattersIn = makeSieve(matterRules);

/** Whether the cases of a clause are none of the table's; `rest` is what stands behind it in its sentence. */
export const isApart = (words: string, rest: () => string, discourse: Discourse): boolean =>
  mattersIn(discourse).some(
    ({ when, unless, effect }) => when.test(effect.apart === 'clause' ? words : words + rest()) && !unless?.test(words),
  );
