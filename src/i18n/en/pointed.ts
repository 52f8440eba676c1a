import type { SameWords } from '../lang.ts';
import type { pointedWords as zh } from '../zh/pointed.ts';

export const pointedWords: SameWords<typeof zh> = {
  open: 'This place: quote, link, why',
  title: (name) => `This place: ${name}`,
  read: 'Read as',
  quoteZh: 'Copy quote (Chinese)',
  quoteEn: 'Copy quote (English)',
  link: 'Copy link',
  explain: 'Why it reads so',
  misread: 'This was misread',
  here: 'Also here',
  copied: 'Copied',
  byHand: 'Could not copy; select the words below',
  sendIt:
    'The report below is copied. Say what it should be, and send it to whoever keeps the data. Nothing is uploaded.',
  cell: (table) =>
    `A figure of a table: row and column of ${table} were recognised by the form, and what stands there was taken.`,
  identity: {
    text: 'Taken from the text.',
    elsewhere: 'Not in the text; taken from the name of the file or what the web page says of itself.',
    resolved: 'Not in the text; supplied by the gazetteer or by hand.',
  },
  join: '; ',
  misreadText: (m) =>
    [
      'This was misread (Zhenlan)',
      `file: ${m.file}`,
      `sha256: ${m.sha256}`,
      `at: ${m.at}`,
      `words: ${m.words}`,
      `read as: ${m.read}`,
      m.rules.length > 0 && `rules: ${m.rules.join(', ')}`,
      m.version && `data version: ${m.version}`,
      m.url && `link: ${m.url}`,
      'should be: ',
    ]
      .filter(Boolean)
      .join('\n'),
};
