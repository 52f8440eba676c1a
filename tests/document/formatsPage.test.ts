import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats, readEndings } from '../../src/document/formats.ts';
import { formatCure, formatName } from '../../src/i18n/formats.ts';

const rows = formats.map(({ id, endings, read, browser }) => {
  const cure = formatCure(id, 'en');
  const what = id === 'zip' ? 'its files are read, one by one' : read ? 'read' : `not read: ${cure}`;
  const where = id === 'zip' || (read && browser) ? 'yes' : 'no';
  return `| ${formatName(id, 'en')} | ${endings.map((e) => `\`.${e}\``).join(' ')} | ${what} | ${where} |`;
});

const page = `# Formats

What a file is, its content tells, never its ending: a Word document called \`.pdf\` is read as Word. This table is written
from the one list in \`src/document/formats.ts\` (\`npx vitest run tests/document/formatsPage -u\`).

| format | usual endings | | in the page 自查 |
|---|---|---|---|
${rows.join('\n')}

Every file of a folder is accounted for: it becomes a report, or it is listed with the reason and what to do, on the terminal, in
\`failures\` of the dataset and on the page 数据. Passed over are only \`README.*\`, \`*.meta.json\`, \`places.json\`,
\`lexicon.json\`, \`corrections.csv\`, \`population.csv\`, \`Thumbs.db\`, \`.DS_Store\`, \`~$*\`, files and folders whose names begin
with a dot, and \`node_modules\`.

- **Archives** (\`.zip\`) are opened: their files are called \`archive.zip/inner.docx\`. Names may be in UTF-8 or GBK. An archive within an
  archive is not opened, nor one of more than 5,000 files or 1 GB unpacked. A \`<file>.meta.json\` in it counts like one beside a file.
- **Text** may be UTF-8, UTF-16 of either order, GB18030 or GBK, with or without a mark, and lines of several encodings in one file.
- **Traditional characters** are matched like simplified ones; the text is shown as it is.
- **Names** of files may be of any bytes and any length a disk allows; what is not UTF-8 is shown as GBK, else as \`\\xB9\`.
- Pipes, sockets and devices are not opened.
`;

describe('docs/formats.md', () => {
  it('is written from the table of formats', () => expect(page).toMatchFileSnapshot('../../docs/formats.md'));
});

describe('README.md', () => {
  it('names the endings that are read', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const list = readEndings()
      .map((ending) => `.${ending}`)
      .join(' ');
    expect(readme.replace(/\s+/g, ' ')).toContain(`\`${list}\``);
  });
});
