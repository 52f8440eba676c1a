import type { ChannelId } from '../../form/channels.ts';
import type { RuleId } from '../../language/rule.ts';
import type { Clause } from '../../language/tree.ts';
import type { Figure } from './figures.ts';

/** A figure taken as a count, on its way to a place among the others. */
export interface Taken {
  figure: Figure;
  clause: Clause;
  /** Where its own words begin: behind the figure before, or with its clause. */
  from: number;
  /** Where the figure before it ends, or its sentence begins. */
  floor: number;
  /** Where the count before it ends, or its sentence begins. */
  since: number;
  /** Where the thing counted can begin: behind the channel it names. */
  noun: number;
  /** The channels its own words name; several where they are named jointly. */
  channels: readonly ChannelId[];
  /** The channels of the figure before it in the sentence, which it takes over unless it is a part. */
  framed: readonly ChannelId[];
  /** The channels most of it was published on. */
  mostly: readonly ChannelId[];
  /** Its clause has a verb of making public of its own. */
  said: boolean;
  year: number | null;
  /** Index of the count it is included in; -1 = none. */
  parent: number;
  /** The rules it was read by. */
  because: RuleId[];
}

/** The longest list of figures looked at together. */
export const LIST = 40;
