import type { Discourse } from '../../language/discourse.ts';
import type { RuleId } from '../../language/rule.ts';
import { makeSieve } from '../../language/sieve.ts';
import { isWord } from '../../language/tokens.ts';
import { matterRules } from '../../rules/statements/matters.ts';
import { type Topic, topicLifted, topicRules } from '../../rules/statements/rules.ts';
import { pattern } from '../../text/pattern.ts';
import { ABOUT_THEM } from './statementsPhrases.ts';
import { restOf, type Segment } from './statementsSegments.ts';

/** A topic with the rule that named it. */
export interface Named {
  topic: Topic;
  rule: RuleId;
}

/** A review or a lawsuit. */
export const isDispute = ({ topic }: Named): boolean => topic === 'review' || topic === 'litigation';

/** The rules on topics that may speak in a discourse. */
const topicRulesIn = makeSieve(topicRules);
const noTopics: readonly Named[] = [];

/** What words speak of, each topic once; `foreign` only where nothing else. `rules` are those that may speak, where that is known. */
export function topicsOf(words: string, rules: readonly (typeof topicRules)[number][] = topicRules): readonly Named[] {
  const named = new Map<Topic, RuleId>();
  for (const { id, when, unless, effect } of rules)
    if (!named.has(effect.topic) && when.test(words) && !unless?.test(words)) named.set(effect.topic, id);
  if (!named.size) return noTopics;
  const disputed = named.has('review') || named.has('litigation') || named.has('fee');
  for (const { id, when, effect } of topicLifted)
    if (when.test(words) && (disputed || id === 'statements/charge-or-question')) named.delete(effect.lifts);
  if (named.size > 1) named.delete('foreign');
  if (named.has('review') && named.has('litigation')) keepTold(named, words);
  return Array.from(named, ([topic, rule]) => ({ topic, rule }));
}

/** Behind a heading that names both (复议、诉讼情况：发生复议1件) only what is told there is spoken of. */
function keepTold(named: Map<Topic, RuleId>, words: string): void {
  const behind = words.lastIndexOf('：') + 1;
  if (behind === 0) return;
  const told = topicsOf(words.slice(behind)).filter(isDispute);
  if (told.length === 1) named.delete(told[0]!.topic === 'review' ? 'litigation' : 'review');
}

/** What a clause of a discourse speaks of; what the cases named before it are about is no topic of its own. */
export function topicsHere(words: string, discourse: Discourse): readonly Named[] {
  const named = topicsOf(words, topicRulesIn(discourse));
  return ABOUT_THEM.test(words) && named.every((t) => t.topic === 'foreign') ? noTopics : named;
}

/** Begins with another body than the township: 全县, 县司法局, 各部门. */
const OTHER_BODY = pattern`
    ^(?:据|经|按|根据)?[^，。；]{0,6}?(?:全[县市区旗省州]|[县市区旗省州](?:级|里|直)?(?:各|司法|法院|人民法院|政务|政府办|信访|行政|局|委|大数据))
    |^[^，。；]{0,6}?(?:^|[^社园小片我])[县市区旗省州][\u4e00-\u9fff]{2,6}(?:局|厅|委|法院|检察院|支队|大队)
  `;
const otherBodiesIn = makeSieve([{ when: OTHER_BODY }]);
const OWN = /我(?:镇|乡|街道?|场|苏木|单位|机关|办|区)|本(?:镇|乡|街道|单位|机关)|(?:镇|乡|街道)(?:政府|本级)/;

/** Received from another body, or judged by one: 收到县局转来1件, 县政府受理涉及我镇的复议1件. */
const ON_US =
  /^[^，。；]{0,4}(?:收到|接到)|(?:[县市区旗](?:人民)?政府|法院|复议机关)[^，。；]{0,4}(?:受理|维持|审理|判|驳回|立案)[^，。；]{0,10}(?:我|本)(?:镇|乡|街道?|场|苏木)/;

/** 告知申请人向市局查询: whom one was sent to does nothing here. */
const SENT_TO = /(?:告知|告诉|引导|建议|请)[^，。；]{0,8}[向去到找]/;

/** 在本镇作出处罚: where somebody acts is not who acts. */
const WHERE = /(?:在|对|到|于|向|涉及?|与|和)(?:我|本)(?:镇|乡|街道?|场|苏木)/g;

/**
 * Whether a segment tells of another body's cases; so do those behind it in the sentence that name no body. `own` is
 * the township's name.
 */
export function isOfOthers({ words, at }: Segment, discourse: Discourse, before: boolean, own: string | null): boolean {
  if (!otherBodiesIn(discourse).length) return false;
  const { tokens, range } = discourse;
  if (OWN.test(words.replace(WHERE, '')) || (own && words.includes(own)) || ON_US.test(words) || SENT_TO.test(words))
    return false;
  if (OTHER_BODY.test(words)) return true;
  const [low] = range(...at);
  return before && !isWord(tokens[low], 'own_body');
}

const mattersIn = makeSieve(matterRules);

/** Whether the cases of a segment are none of the table's; some rules look at what stands behind it in its sentence as well. */
export const isApart = (segment: Segment, discourse: Discourse): boolean =>
  mattersIn(discourse).some(({ when, unless, effect }) => {
    const words = effect.apart === 'clause' ? segment.words : segment.words + restOf(segment, discourse);
    return when.test(words) && !unless?.test(segment.words);
  });
