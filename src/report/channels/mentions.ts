import type { Discourse } from '../../language/discourse.ts';
import { ofClasses } from '../../language/vocabulary.ts';
import { outletClass } from '../../rules/channels/words.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import { absorb } from './absorb.ts';
import { withHeads } from './heads.ts';
import type { Mention } from './mention.ts';
import { withNames } from './names.ts';
import { withTitles } from './titles.ts';

/** Every word of a passage that names a channel, in text order; found once, for counts and channels alike. Linear. */
export const mentionsOf = (discourse: Discourse): readonly Mention[] => discourse.once(mentionsOf, findMentions);

function findMentions({ text, tokensOf }: Discourse): Mention[] {
  const words: Mention[] = [];
  for (const token of tokensOf(PUBLISHING)) {
    if (token.kind !== 'word') continue;
    const { start, end } = token;
    for (const { id, weak, generic } of outletsOf(token.classes)) words.push({ id, start, end, weak, generic });
  }
  return absorb(text, withTitles(text, withNames(text, withHeads(text, words))));
}

type Outlet = Omit<Mention, 'start' | 'end'>;

/** The outlets that a word of some classes names. */
const outletsOf = ofClasses(readOutlets);

function readOutlets(names: ReadonlySet<string>): Outlet[] {
  if (names.has('outlet_decoy')) return [];
  const all = [...names].flatMap((name) => outletClass(name) ?? []);
  const own = all.filter((outlet) => outlet.named);
  const generic = names.has('outlet_kind');
  return (own.length ? own : all).map(({ id, faint }) => ({ id, weak: faint, generic }));
}
