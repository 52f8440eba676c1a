import { type DocBuilder, makeDocBuilder } from './builder.ts';
import type { Doc } from './document.ts';
import { RtfTable } from './rtfTable.ts';
import { RtfText } from './rtfText.ts';
import { rtfTokens } from './rtfTokens.ts';

/** Groups whose words are not the document's. `{\*\…}` groups are left out too, since readers need not know them. */
const leftOut = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote annotation atnid atnauthor themedata colorschememapping latentstyles datastore listtable listoverridetable ' +
    'rsidtbl generator xmlnstbl fldinst bkmkstart bkmkend nonshppict template operator author title private revtbl filetbl ' +
    'nonesttables'
  ).split(' '),
);

/** Control words that stand for a character. */
const characters = new Map(
  Object.entries({
    tab: '\t',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: '\u2003',
    enspace: '\u2002',
    '~': ' ',
    _: '-',
  }),
);

/** Makes a document of rich text (often saved as `.doc`); linear, tolerant of unbalanced braces. */
export function readRtf(bytes: Uint8Array): Doc {
  const builder = makeDocBuilder();
  const text = new RtfText();
  const table = new RtfTable(builder);
  let group = { skip: false };
  const stack: (typeof group)[] = [];
  let starred = false;
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') {
      stack.push(group);
      group = { ...group };
      text.open();
    } else if (token.kind === 'close') {
      group = stack.pop() ?? { skip: false };
      text.close();
    } else if (token.kind === 'byte') {
      if (!group.skip) text.byte(token.value);
    } else if (token.word === '*') starred = true;
    else {
      if (starred || leftOut.has(token.word))
        group.skip = group.skip || !(token.word === 'shpinst' || token.word === 'nesttableprops');
      starred = false;
      if (!group.skip || token.word !== 'u') text.property(token.word, token.value);
      if (!group.skip) structure(token.word, token.value, text, table, builder);
    }
    if (token.kind !== 'word') starred = false;
  }
  table.end();
  builder.paragraph(text.take());
  return builder.build('rtf', {});
}

/** What a control word does to the flow of paragraphs and cells. */
function structure(word: string, value: number | null, text: RtfText, table: RtfTable, builder: DocBuilder): void {
  const character = characters.get(word);
  if (character !== undefined) text.add(character);
  else if (word === 'line') text.add('\n');
  else if (word === 'par' || word === 'sect' || word === 'page') {
    if (table.inCell()) text.add('\n');
    else {
      const paragraph = text.take();
      if (paragraph.trim()) table.end();
      builder.paragraph(paragraph);
    }
  } else if (word === 'cell' || word === 'nestcell') table.cell(text.take());
  else if (word === 'row' || word === 'nestrow') table.row();
  else table.property(word, value ?? 1);
}
