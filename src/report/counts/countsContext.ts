import type { Mention } from '../channels/channelsMentions.ts';
import { type Clause, sentenceStart } from './countsClauses.ts';
import { type CueKind, countCues } from './countsCues.ts';
import type { Figure } from './countsFigures.ts';
import { type Found, findWords, indexWords, within, wordsOf } from './countsWords.ts';

/** A word that tells what a figure near it counts. */
export type Token = Found<CueKind>;

/** A compound of 公开 stands for those of 信息公开 and 政务公开 too. */
function* variants(word: string, kind: CueKind): Generator<readonly [string, CueKind]> {
  yield [word, kind];
  if (kind === 'mute' && word.startsWith('公开')) for (const of of ['信息', '政务', '村务']) yield [of + word, kind];
}

const index = indexWords(
  (Object.keys(countCues) as CueKind[]).flatMap((kind) =>
    wordsOf(countCues[kind]).flatMap((word) => [...variants(word, kind)]),
  ),
);

/** Names of outlets whose words still tell what was done or made: 张贴公告, 推文, 简报. */
export const KEEPS = /^(?:张贴|张榜|横幅$|条幅$)|(?:张贴|公示|上墙|推送|推文|图文|简报|广播|宣讲|报道|新闻)$/;

/** The telling words of a text, in order. A word inside the name of a channel tells nothing (公示 in 公示栏). */
export function findTokens(text: string, mentions: readonly Mention[]): Token[] {
  let m = 0;
  return findWords(text, index).filter((token) => {
    while (m < mentions.length && mentions[m]!.end <= token.start) m++;
    const over = mentions[m];
    if (!over || over.start >= token.end) return true;
    return KEEPS.test(text.slice(over.start, over.end));
  });
}

/** What was decided on the figures before, in the same sentence. */
export interface Run {
  sentence: number;
  /** The last figure of the sentence and whether it was taken. */
  last: { taken: boolean; unit: string | null; end: number } | null;
  /** A verb of making public stood in the sentence. */
  said: boolean;
  /** A figure of the sentence is one that was planned. */
  planned: boolean;
  /** The measure word of the figure that ends the sentence before. */
  summed: string | null;
  /** A split of a taken figure has begun in the sentence: 其中, a bracket, a colon. */
  split: boolean;
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
  tokensBefore: readonly Token[];
  tokensAfter: readonly Token[];
  tokensLead: readonly Token[];
  mentionsBefore: readonly Mention[];
  mentionsAfter: readonly Mention[];
  run: Run;
}

/** How far around a figure the words are read; keeps the work linear on text without punctuation. */
export const REACH = 100;

/** A passage cut into what the decisions on its figures are made of. */
export interface Ground {
  text: string;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  tokens: readonly Token[];
}

/** Where a figure's own clause begins; the label in front of a colon belongs to it (公开数：12条). */
function labelStart(clauses: readonly Clause[], c: number, figure: Figure): number {
  const clause = clauses[c]!;
  const label = clauses[c - 1];
  const labelled = clause.mark === '：' && figure.start === clause.start && label?.sentence === clause.sentence;
  return labelled ? label.from : clause.from;
}

/** Gathers the words around a figure of clause c; `next` is where the figure behind it begins. */
export function contextOf(ground: Ground, figure: Figure, c: number, run: Run, next: number): Context {
  const { text, clauses, mentions, tokens } = ground;
  const clause = clauses[c]!;
  const from = Math.max(labelStart(clauses, c, figure), run.last?.end ?? 0, figure.start - REACH);
  const to = Math.max(figure.end, Math.min(clause.end, next, figure.end + REACH));
  const leadFrom = Math.min(from, Math.max(sentenceStart(clauses, c, REACH), from - 2 * REACH));
  return {
    figure,
    clause,
    from,
    before: text.slice(from, figure.start),
    after: text.slice(figure.end, to),
    lead: text.slice(leadFrom, from),
    tokensBefore: within(tokens, from, figure.start),
    tokensAfter: within(tokens, figure.end, to),
    tokensLead: within(tokens, leadFrom, from),
    mentionsBefore: within(mentions, from, figure.start),
    mentionsAfter: within(mentions, figure.end, to),
    run,
  };
}

/** The words between a word before a figure and the figure. */
export const gapTo = ({ before, figure }: Context, end: number): string =>
  before.slice(Math.max(0, end - (figure.start - before.length)));
