import type { Discourse } from '../../language/discourse.ts';
import { isWord } from '../../language/tokens.ts';
import { type Clause, sentenceStart } from '../../language/tree.ts';
import { speaksOn } from '../../rules/channels/denied.ts';
import { type OutletView, telling } from '../../rules/channels/view.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import { within } from '../within.ts';
import type { Mention } from './mention.ts';

/** How far around a mention the rules look; a bound that keeps the work linear on text without punctuation. */
const REACH = 120;
const TELLING = new RegExp(telling);
/** Names that hold a word of publishing and tell of none. */
const NAMES = /(?:信息|政务|村务|党务|财务|居务|三务)公开/g;
const HEADING = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五]|[①-⑩])|(?:情况|方面|建设|渠道)$/;

/** The words around a mention in clause c that the rules on its use look at. */
export function outletView(discourse: Discourse, m: Mention, mentions: readonly Mention[], c: number): OutletView {
  const { masked: text, clauses } = discourse;
  const clause = clauses[c]!;
  const from = Math.max(clause.from, m.start - REACH);
  const end = Math.min(clause.end, m.end + REACH);
  const next = clauses[c + 1];
  const on = next?.sentence === clause.sentence ? speaksOnTo(text, mentions, next) : 0;
  const words = text.slice(from, end) + (on ? `，${text.slice(next!.start, on)}` : '');
  const behind = text.slice(m.end, m.end + REACH);
  const stop = behind.search(/[。\n]/);
  return {
    id: m.id,
    faint: m.weak,
    generic: m.generic,
    listed: isListed(text, m, mentions),
    clause: words,
    before: text.slice(from, m.start),
    after: text.slice(m.end, end),
    sentence: text.slice(Math.max(sentenceStart(clauses, c, REACH), m.start - REACH), m.start),
    rest: stop < 0 ? behind : behind.slice(0, stop),
    heading: isHeading(text, clauses, c),
    below: text.slice(clause.end, clause.end + 80),
    told: TELLING.test(words.replace(NAMES, '')) || isToldIn(discourse, from, end),
  };
}

/** 县网、公众号: an outlet that is named firmly stands right beside it. */
const isListed = (text: string, m: Mention, mentions: readonly Mention[]) =>
  within(mentions, m.end, m.end + 16).some(
    (other) => !other.weak && /^[、和与及]$/.test(text.slice(m.end, other.start)),
  );

/** A word of publishing, everyday ones too, stands in [from, end). */
const isToldIn = (discourse: Discourse, from: number, end: number) =>
  within(discourse.tokensOf(PUBLISHING), from, end).some(
    (token) => isWord(token, 'publish') && !/公开$/.test(discourse.text.slice(token.start, token.end)),
  );

/** How far a clause goes on about the channels of the one before it; 0 where it closes or denies channels of its own. */
function speaksOnTo(text: string, mentions: readonly Mention[], { start, end }: Clause): number {
  const said = speaksOn.exec(text.slice(start, start + 40));
  if (!said) return 0;
  if (within(mentions, start, start + said[0].length).length) return 0;
  const object = within(mentions, start + said[0].length, end)[0];
  return object && object.start - start - said[0].length <= 6 ? 0 : Math.min(end, start + 40);
}

/** A short sentence that numbers or names a topic and tells nothing. */
function isHeading(text: string, clauses: readonly Clause[], c: number): boolean {
  const clause = clauses[c]!;
  const alone = clauses[c + 1]?.sentence !== clause.sentence || clauses[c + 1]?.mark === '：';
  const start = sentenceStart(clauses, c, REACH);
  const line = text.slice(clause.item && clause.start === start ? clause.item.start : start, clause.end);
  return alone && line.length <= 26 && HEADING.test(line);
}
