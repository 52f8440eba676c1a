import type { Discourse } from '../../language/discourse.ts';
import type { Token } from '../../language/tokens.ts';
import { type Clause, sentenceEnd, sentenceStart } from '../../language/tree.ts';
import { ofClasses } from '../../language/vocabulary.ts';
import { shortHandle, shortVerb } from '../../rules/counts/spoken.ts';
import type { CueKind } from '../../rules/counts/view.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import type { Figure } from './figures.ts';

/** A word that tells what a figure near it counts. */
export interface Cue {
  kind: CueKind;
  word: string;
  start: number;
  end: number;
}

/** Classes of words that tell, the first of a word wins. */
const KINDS: readonly CueKind[] = ['publish', 'make', 'handle', 'deed', 'piece', 'matter', 'other_thing', 'mute'];

/** The first four are verbs. */
export const VERBS: readonly CueKind[] = KINDS.slice(0, 4);

/** Names of outlets whose words still tell what was done or made: 张贴公告, 推文, 简报. */
export const KEEPS =
  /^(?:张?贴|张榜|上墙|横幅$|条幅$)|(?:张贴|公示|上墙|推送|推文|图文)$|(?:简报|广播|宣讲|报道|新闻|快报)$/;

/** The telling words of a passage, in order. A word inside the name of a channel tells nothing (公示 in 公示栏). */
export function findCues(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Cue[] {
  const cues: Cue[] = [];
  let m = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const kinds = kindsOf(token.classes);
    if (!kinds.length) continue;
    const { start, end } = token;
    while (m < mentions.length && mentions[m]!.end <= start) m++;
    const over = mentions[m];
    if (over && over.start < end && !KEEPS.test(text.slice(over.start, over.end))) continue;
    const word = text.slice(start, end);
    for (const kind of kinds) cues.push({ kind, word, start, end });
  }
  return cues;
}

/** What a word of some classes tells. 张贴横幅 is verb and noun in one. */
const kindsOf = ofClasses((names): readonly CueKind[] => {
  const all = KINDS.filter((name) => names.has(name));
  return all.slice(0, VERBS.includes(all[0]!) ? 2 : 1);
});

/** What was decided on the figures before, in the same sentence. */
export interface Run {
  sentence: number;
  /** The last figure of the sentence and whether it was taken; null where it begins no list. */
  last: { taken: boolean | null; unit: string | null; value: number; end: number } | null;
  /** A verb of making public stood in the sentence. */
  said: boolean;
  /** A figure of the sentence is one that was planned. */
  planned: boolean;
  /** The measure word of the figure that ends the sentence before. */
  summed: string | null;
  /** A split of a taken figure has begun in the sentence: 其中, a bracket, a colon. */
  split: boolean;
  /** The sentence before told of publishing or of an outlet, or counted something. */
  told: boolean;
  /** The sentence before ended in a split whose items had this measure word. */
  open: string | null;
}

/** A figure with the words around it: what stands before it in its clause (behind the figure before), and behind it. */
export interface Context {
  figure: Figure;
  clause: Clause;
  /** Where `before` begins. */
  from: number;
  before: string;
  after: string;
  /** The sentence before the clause. */
  lead: string;
  cuesBefore: readonly Cue[];
  cuesAfter: readonly Cue[];
  cuesLead: readonly Cue[];
  /** The words that tell behind the next figure, to the end of the sentence; found when asked for. */
  cuesRest: () => readonly Cue[];
  /** The words behind its clause to the end of the sentence; found when asked for. */
  rest: () => string;
  /** The words behind it to the end of the next sentence of its paragraph; found when asked for. */
  behind: () => string;
  mentionsLead: () => readonly Mention[];
  /** The outlets behind it, to the end of the next sentence of its paragraph; found when asked for. */
  mentionsBehind: () => readonly Mention[];
  mentionsBefore: readonly Mention[];
  mentionsAfter: readonly Mention[];
  run: Run;
}

/** How far around a figure the words are read; keeps the work linear on text without punctuation. */
export const REACH = 100;

/** A passage with what the decisions on its figures are made of. */
export interface Ground {
  discourse: Discourse;
  text: string;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  cues: readonly Cue[];
}

/** Where a figure's own clause begins; the label in front of a colon, or an outlet in front of a bracket, belongs to it (公开数：12条). */
function labelStart({ clauses, mentions }: Ground, c: number, figure: Figure): number {
  const clause = clauses[c]!;
  const opening = clause.mark === '（' && figure.start === clause.start ? clause.bracket : -1;
  // 释出文件（12件）: what stands before a bracket that holds the figure alone governs it
  if (opening >= 0 && figure.unit && figure.end === clause.end) return outerStart(clauses, c);
  const outlet = opening < 0 ? undefined : within(mentions, opening - 12, opening).at(-1);
  if (outlet && outlet.end === opening) return outlet.start;
  const label = clauses[c - 1];
  const labelled = clause.mark === '：' && figure.start === clause.start && label?.sentence === clause.sentence;
  return labelled ? label.from : clause.from;
}

/** Where the clause began that the bracket of clause c stands in. */
function outerStart(clauses: readonly Clause[], c: number): number {
  const { depth, start } = clauses[c]!;
  let i = c - 1;
  while (i > 0 && clauses[i]!.depth >= depth && start - clauses[i]!.start < REACH) i--;
  return clauses[Math.max(0, i)]!.from;
}

/** Gathers the words around a figure of clause c; `next` is where the figure behind it begins. */
export function contextOf(ground: Ground, figure: Figure, c: number, run: Run, next: number): Context {
  const { text, clauses, mentions, cues } = ground;
  const clause = clauses[c]!;
  const from = Math.max(labelStart(ground, c, figure), run.last?.end ?? 0, figure.start - REACH);
  const to = Math.max(figure.end, Math.min(clause.end, next, figure.end + REACH));
  const leadFrom = Math.min(from, Math.max(sentenceStart(clauses, c, REACH), from - 2 * REACH));
  return {
    figure,
    clause,
    from,
    before: text.slice(from, figure.start),
    after: text.slice(figure.end, to),
    lead: text.slice(leadFrom, from),
    cuesBefore: withShortVerb(within(cues, from, figure.start), text, from, figure.start),
    cuesAfter: within(cues, figure.end, to),
    cuesLead: within(cues, leadFrom, from),
    cuesRest: () => within(cues, to, sentenceEnd(clauses, c, figure.end + 2 * REACH)),
    rest: () => text.slice(clause.end, sentenceEnd(clauses, c, figure.end + REACH)),
    behind: () => text.slice(figure.end, nextSentenceEnd(ground, c, figure.end)),
    mentionsLead: () => within(mentions, leadFrom, from),
    mentionsBehind: () => within(mentions, figure.end, nextSentenceEnd(ground, c, figure.end)),
    mentionsBefore: within(mentions, from, figure.start),
    mentionsAfter: within(mentions, figure.end, to),
    run,
  };
}

/** Where the sentence behind that of clause c ends, within reach and the paragraph. */
function nextSentenceEnd({ text, clauses }: Ground, c: number, at: number): number {
  const end = sentenceEnd(clauses, c, at + REACH);
  const line = text.slice(end, end + REACH).search(/[^。！？\n][。！？\n]/);
  return text[end] === '\n' ? end : end + (line < 0 ? REACH : line + 1);
}

/** Adds the verb of one character right before a figure (只推17条), unless a word is known there. */
function withShortVerb(cues: Cue[], text: string, from: number, to: number): Cue[] {
  const words = text.slice(Math.max(from, to - 4), to);
  const kind = shortVerb.test(words) ? 'publish' : shortHandle.test(words) ? 'handle' : null;
  if (!kind || (cues.length && cues.at(-1)!.end > to - 2)) return cues;
  return [...cues, { kind, word: words.slice(-1), start: to - 1, end: to }];
}

/** The words between a word before a figure and the figure. */
export const gapTo = ({ before, figure }: Context, end: number): string =>
  before.slice(Math.max(0, end - (figure.start - before.length)));
