import type { Vocabulary } from '../../language/vocabulary.ts';
import { longestWordAt, makeVocabulary } from '../../language/vocabulary.ts';
import type { Features } from '../../language/weights.ts';
import { once } from '../../text/once.ts';
import { manners, topics } from './topics.ts';

let vocabulary: Vocabulary | undefined;
const manner = new Set<string>(Object.keys(manners));

/** A statement without what says nothing: quotes, blanks, the kind of comma. */
const plain = (statement: string) =>
  statement
    .replace(/[\s"'“”‘’]/g, '')
    .replace(/[,;；:：]/g, '，')
    .replace(/[。.！!，]+$/, '');

/** The features of a statement that weights are learned for: single characters, two in a row, classes of words, a topic beside a manner. */
export function featuresOf(statement: string): Features {
  const text = plain(statement).slice(0, 240);
  return { text: `^${text}$`, least: 1, most: 2, names: namesOf(classesOf(text).join(' ')) };
}

/** The names of classes and of two of them together; their classes come together again and again. */
const namesOf = once((list: string): readonly string[] => {
  const classes = list.split(' ').filter(Boolean);
  const names = classes.map((name) => `#${name}`);
  for (const a of classes)
    for (const b of classes) if (a < b && !(manner.has(a) && manner.has(b))) names.push(`#${a}+${b}`);
  return names;
}, 1024);

/** Longer runs of characters, two to four: set phrases. */
export function phrasesOf(statement: string): Features {
  const text = plain(statement)
    .slice(0, 240)
    .replace(/[，、]/g, '');
  return { text: `^${text}$`, least: 2, most: 4, names: [] };
}

/** The classes of the words of a text, longest at each place. */
function classesOf(text: string): string[] {
  const names = new Set<string>();
  vocabulary ??= makeVocabulary([topics, manners]);
  for (let at = 0; at < text.length; at++)
    for (const name of longestWordAt(vocabulary, text, at)?.names ?? []) names.add(name);
  return [...names].sort();
}
