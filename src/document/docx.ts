import { makeDocBuilder } from './builder.ts';
import { type Doc, failed, type ReadResult, withWords } from './document.ts';
import { makeListNumbers } from './ooxml/listNumbers.ts';
import { readNumbering } from './ooxml/numbering.ts';
import { type Package, readPackage } from './ooxml/package.ts';
import { type Story, tellStory } from './ooxml/story.ts';
import { readStyles } from './ooxml/styles.ts';
import { readWordXml } from './ooxml/wordXml.ts';

/** Reads a Word document of the packed kind; other packed files are `unsupported`. */
export const readDocx = (bytes: Uint8Array): ReadResult => readPackage(bytes, 'document', readWord);

/** Reads paragraphs with their list numbers, tables and notes. */
function readWord(parts: Package, main: string): ReadResult {
  const styles = readStyles(relatedXml(parts, main, 'styles'));
  const find = readNumbering(relatedXml(parts, main, 'numbering'), styles.listOf);
  const numbers = makeListNumbers(find);
  const { stories, notes } = readWordXml(parts.xml(main) ?? [], styles, numbers);
  const body = stories.get('body');
  if (!body) return failed('corrupt', main);
  const known = new Map<string, Story>();
  for (const kind of notes.length ? ['footnotes', 'endnotes'] : []) {
    const xml = relatedXml(parts, main, kind);
    if (xml !== null) for (const [id, story] of readWordXml(xml, styles, numbers).stories) known.set(id, story);
  }
  return withWords(docOf([body, ...new Set(notes)].flatMap((s) => (typeof s === 'string' ? (known.get(s) ?? []) : s))));
}

/** Notes stand at the end, as they are printed there. */
function docOf(stories: readonly Story[]): Doc {
  const builder = makeDocBuilder();
  for (const story of stories) tellStory(story, builder);
  return builder.build('docx', {});
}

function relatedXml(parts: Package, main: string, type: string): Iterable<string> | null {
  const [name] = parts.related(main, type).values();
  return name === undefined ? null : parts.xml(name);
}
