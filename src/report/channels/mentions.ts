import type { Discourse } from '../../language/discourse.ts';
import type { Token } from '../../language/tokens.ts';
import { outletClass } from '../../rules/channels/words.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import { absorb } from './absorb.ts';
import type { Mention } from './mention.ts';
import { withNames } from './names.ts';
import { withTitles } from './titles.ts';

const known = new WeakMap<Discourse, readonly Mention[]>();

/** Every word of a passage that names a channel, in text order; found once, for counts and channels alike. Linear. */
export function mentionsOf(discourse: Discourse): readonly Mention[] {
  const found = known.get(discourse) ?? findMentions(discourse);
  known.set(discourse, found);
  return found;
}

function findMentions({ text, tokensOf }: Discourse): Mention[] {
  const words = tokensOf(PUBLISHING).flatMap(ofToken);
  return absorb(text, withTitles(text, withNames(text, words)));
}

function ofToken(token: Token): Mention[] {
  if (token.kind !== 'word') return [];
  const { names } = token.classes;
  if (names.has('outlet_decoy')) return [];
  const outlets = [...names].flatMap((name) => outletClass(name) ?? []);
  const own = outlets.filter((outlet) => outlet.named);
  const { start, end } = token;
  const generic = names.has('outlet_kind');
  return (own.length ? own : outlets).map(({ id, faint }) => ({ id, start, end, weak: faint, generic }));
}
