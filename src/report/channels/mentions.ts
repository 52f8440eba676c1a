import type { Discourse } from '../../language/discourse.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClassSet } from '../../language/vocabulary.ts';
import { outletClass } from '../../rules/channels/words.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import { absorb } from './absorb.ts';
import type { Mention } from './mention.ts';
import { withNames } from './names.ts';
import { withTitles } from './titles.ts';

/** Every word of a passage that names a channel, in text order; found once, for counts and channels alike. Linear. */
export const mentionsOf = (discourse: Discourse): readonly Mention[] => discourse.once(mentionsOf, findMentions);

function findMentions({ text, tokensOf }: Discourse): Mention[] {
  const words = tokensOf(PUBLISHING).flatMap(ofToken);
  return absorb(text, withTitles(text, withNames(text, words)));
}

function ofToken(token: Token): Mention[] {
  if (token.kind !== 'word') return noMentions;
  const { start, end, classes } = token;
  return outletsOf(classes).map((outlet) => ({ ...outlet, start, end }));
}
const noMentions: Mention[] = [];

type Outlet = Omit<Mention, 'start' | 'end'>;
const outlets = new WeakMap<ClassSet, readonly Outlet[]>();

/** The outlets that a word of some classes names; found once for each set of classes. */
function outletsOf(classes: ClassSet): readonly Outlet[] {
  const known = outlets.get(classes) ?? readOutlets(classes.names);
  outlets.set(classes, known);
  return known;
}

function readOutlets(names: ReadonlySet<string>): Outlet[] {
  if (names.has('outlet_decoy')) return [];
  const all = [...names].flatMap((name) => outletClass(name) ?? []);
  const own = all.filter((outlet) => outlet.named);
  const generic = names.has('outlet_kind');
  return (own.length ? own : all).map(({ id, faint }) => ({ id, weak: faint, generic }));
}
