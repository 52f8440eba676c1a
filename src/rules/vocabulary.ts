import type { ChannelId } from '../form/channels.ts';
import type { Inheritance } from '../language/inheritance.ts';
import { makeVocabulary, type Vocabulary, type WordTable } from '../language/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { spokenOutlets } from './channels/spoken.ts';
import { outletTables } from './channels/words.ts';
import { spokenWords } from './counts/spoken.ts';
import { countWords, muteCompounds } from './counts/words.ts';
import { problemWords } from './problems/words.ts';
import { statementWords } from './statements/words.ts';
import { frameWords } from './words.ts';

/** The field of counts and channels: words that say what was published where. */
export const PUBLISHING = 'publishing';
const publishing: readonly WordTable[] = [countWords, muteCompounds, ...outletTables];

/** Every word table of the rules. */
const tables: readonly WordTable[] = [frameWords, statementWords, ...publishing, ...problemWords];
const inherited: readonly Inheritance[] = [
  { name: 'shortfall', how: 'holds', unless: 'no_shortfall' },
  { name: 'next_step', how: 'holds' },
  { name: 'problem_noun', how: 'holds' },
  { name: 'lead_noun', how: 'holds' },
  { name: 'heading_filler', how: 'made_of' },
  { name: 'strong_verb', how: 'begins', unless: 'plain_word' },
  { name: 'measure_verb', how: 'begins', unless: 'plain_word' },
  { name: 'aim', how: 'begins' },
  { name: 'lead_tail', how: 'begins' },
  { name: 'vow_verb', how: 'begins' },
  { name: 'extent', how: 'holds' },
  { name: 'thing', how: 'holds' },
  { name: 'firm_effect', how: 'begins' },
];
let builtIn: Vocabulary | undefined;
const known = new WeakMap<object, Vocabulary>();

/**
 * The words of all rules, and the names of outlets that a collection adds: class `named:<channel>`. Made when first
 * needed, once a lexicon.
 */
export function vocabularyFor(lexicon: { channels: Readonly<Record<string, ChannelId>> } | undefined): Vocabulary {
  builtIn ??= makeVocabulary(tables, inherited, { [PUBLISHING]: [...publishing, spokenWords, spokenOutlets] });
  if (!lexicon) return builtIn;
  const made =
    known.get(lexicon) ??
    builtIn.extended(Object.entries(lexicon.channels).map(([name, id]) => ({ [`named:${id}`]: fold(name) })));
  known.set(lexicon, made);
  return made;
}
