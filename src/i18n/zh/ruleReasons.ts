import type { RuleReason } from '../lang.ts';
import { channelReasons } from './ruleReasonsChannels.ts';
import { countReasons } from './ruleReasonsCounts.ts';
import { problemReasons } from './ruleReasonsProblems.ts';

/** What every rule of the prose is called in Chinese, and why it is right, by its id. */
export const ruleReasons: ReadonlyMap<string, RuleReason> = new Map(
  [countReasons, channelReasons, problemReasons].flatMap((table) => Object.entries(table)),
);
