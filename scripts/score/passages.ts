import type { Effects } from '../effects.ts';
import { type CorpusItem, readCorpus } from '../learn/corpus.ts';

/** A number of pieces made public, as a reader would label it; see corpus/README.md. `at`: where the number begins in the text. */
export interface GoldCount {
  value: number;
  unit: string | null;
  channel: string | null;
  scope: 'total' | 'part';
  at: number;
  /** Also accepted where the words leave it open. */
  channelAlt?: readonly string[];
  /** The channel is that of the whole it is part of: null is accepted. */
  channelInherited?: boolean;
  scopeAmbiguous?: boolean;
  /** Neither required nor wrong. */
  optional?: boolean;
}

/** A problem or a measure: text.slice(start, end). `parts`: it may be given cut into these. */
export interface GoldSpan {
  span: string;
  start: number;
  end: number;
  categories?: readonly string[];
  categoryAlt?: readonly string[];
  parts?: readonly GoldSpan[];
  optional?: boolean;
}

/** What each task labels. */
export interface GoldOverview {
  counts: readonly GoldCount[];
  channels: readonly string[];
  channelsOptional?: readonly string[];
}
export interface GoldProblems {
  problems: readonly GoldSpan[];
  improvements: readonly GoldSpan[];
  rectified_last_year?: boolean;
}
export interface GoldOther {
  applications: Readonly<Record<'new' | 'carried_in' | 'answered' | 'carried_out', number | null>>;
  reconsideration: number | null;
  litigation: number | null;
  fee_yuan: number | null;
}
export interface GoldIdentity {
  identity: Readonly<Record<string, string | number | null>>;
  identityAlt?: Readonly<Record<string, readonly (string | number | null)[]>>;
}

interface Labelled<Task extends string, Gold> extends CorpusItem<Gold> {
  task: Task;
  /** The year reported on. */
  year?: number;
}

/** A labelled passage of a report: the words under one heading; of the task `identity` a whole little report. */
export type Passage =
  | Labelled<'overview', GoldOverview>
  | Labelled<'problems', GoldProblems>
  | Labelled<'other', GoldOther>
  | Labelled<'identity', GoldIdentity>;

/** The file of labelled passages, below the corpus. */
export const passagesFile = 'passages';

/** All labelled passages: those of every task, and the sections five that weights are learned from. Throws at a label that does not fit. */
export async function readPassages(effects: Effects): Promise<Passage[]> {
  const passages = (await readCorpus<unknown>(effects, passagesFile)) as Passage[];
  const sections = (await readCorpus<unknown>(effects, 'problems')) as Passage[];
  const all = [...passages, ...sections];
  const seen = new Set<string>();
  for (const passage of all) {
    if (seen.has(passage.id)) throw new Error(`corpus: two passages are called ${passage.id}`);
    seen.add(passage.id);
    checkGold(passage);
  }
  return all;
}

/** Throws where a span is not in its text. */
export function checkGold({ id, task, text, gold }: Passage): void {
  if (task !== 'problems') return;
  for (const { span, start, end } of [...gold.problems, ...gold.improvements])
    if (text.slice(start, end) !== span) throw new Error(`corpus: ${id}: “${span}” does not stand at ${start}`);
}
