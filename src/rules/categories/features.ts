import type { Vocabulary } from '../../language/vocabulary.ts';
import { makeVocabulary } from '../../language/vocabulary.ts';
import { manners, topics } from './topics.ts';

const vocabulary: Vocabulary = makeVocabulary([topics, manners]);
const manner = new Set<string>(Object.keys(manners));

/** A statement without what says nothing: quotes, blanks, the kind of comma. */
const plain = (statement: string) =>
  statement
    .replace(/[\s"'“”‘’]/g, '')
    .replace(/[,;；:：]/g, '，')
    .replace(/[。.！!，]+$/, '');

/** The features of a statement that weights are learned for: single characters, two in a row, classes of words, a topic beside a manner. */
export function featuresOf(statement: string): string[] {
  const text = plain(statement).slice(0, 240);
  const found = new Set<string>();
  const framed = `^${text}$`;
  for (let n = 1; n <= 2; n++) for (let i = 0; i + n <= framed.length; i++) found.add(framed.slice(i, i + n));
  const classes = classesOf(text);
  for (const name of classes) found.add(`#${name}`);
  for (const a of classes)
    for (const b of classes) if (a < b && !(manner.has(a) && manner.has(b))) found.add(`#${a}+${b}`);
  return [...found];
}

/** Longer runs of characters, two to four: set phrases. */
export function gramsOf(statement: string): string[] {
  const text = `^${plain(statement)
    .slice(0, 240)
    .replace(/[，、]/g, '')}$`;
  const found = new Set<string>();
  for (let n = 2; n <= 4; n++) for (let i = 0; i + n <= text.length; i++) found.add(text.slice(i, i + n));
  return [...found];
}

/** The classes of the words of a text, longest at each place. */
function classesOf(text: string): string[] {
  const names = new Set<string>();
  for (let at = 0; at < text.length; at++)
    for (const name of vocabulary.wordsAt(text, at)[0]?.classes.names ?? []) names.add(name);
  return [...names].sort();
}
