import type { ChannelId } from '../../form/channels.ts';
import { makeTable } from '../../language/decide.ts';
import type { Discourse } from '../../language/discourse.ts';
import type { Rejection, RuleId } from '../../language/rule.ts';
import { outletRules } from '../../rules/channels/rules.ts';
import type { Prose } from '../prose.ts';
import type { ChannelUse } from '../report.ts';
import { mentionsOf } from './mentions.ts';
import { outletView } from './outletView.ts';

const table = makeTable(outletRules);

/** The kinds of channel that make a bare 新媒体 superfluous where they are named. */
const NAMED: readonly ChannelId[] = ['wechat_official', 'wechat_channels', 'weibo', 'short_video'];

/**
 * Finds the channels the township used in the year, each once, with the words that prove it, in text order. `reject` is told of every word
 * for a channel that proves no use, with the rules against it.
 */
export function findChannels(prose: Prose, reject?: (rejection: Rejection) => void): ChannelUse[] {
  const uses = passagesOf(prose).flatMap((discourse) => usesIn(discourse, reject));
  const named = uses.some((u) => NAMED.includes(u.id));
  const seen = new Set<ChannelId>();
  const kept: ChannelUse[] = [];
  for (const { generic, ...use } of uses) {
    if (seen.has(use.id) || (use.id === 'new_media' && generic && named)) continue;
    seen.add(use.id);
    kept.push(use);
  }
  return kept;
}

/** The passages that say what was done: overview and proactive (the head where the report has neither), and other. */
export function passagesOf(prose: Prose): readonly Discourse[] {
  const body = [...prose.section('overview'), ...prose.section('proactive')];
  return [...(body.length ? body : prose.head), ...prose.section('other')];
}

type Use = ChannelUse & { generic: boolean };

function usesIn(discourse: Discourse, reject?: (rejection: Rejection) => void): Use[] {
  const { passage, clauses } = discourse;
  const mentions = mentionsOf(discourse);
  const uses: Use[] = [];
  let c = 0;
  for (const mention of mentions) {
    while (c < clauses.length && clauses[c]!.end <= mention.start) c++;
    if (!clauses[c]) continue;
    const { chosen, others } = table.decide(outletView(discourse, mention, mentions, c), reject !== undefined);
    const span = passage.source(mention.start, mention.end);
    if (chosen?.effect === 'used') {
      const because: RuleId[] = [chosen.id];
      uses.push({
        id: mention.id,
        quote: passage.quote(mention.start, mention.end),
        span,
        because,
        generic: mention.generic,
      });
    } else if (chosen && reject) {
      const against = [chosen, ...others.filter((rule) => rule.effect === 'unused')];
      const because = against.map((rule, i) => ({
        rule: rule.id,
        says: i ? ('against' as const) : ('chosen' as const),
        span,
      }));
      reject({ task: 'channels', span, because });
    }
  }
  return uses;
}
