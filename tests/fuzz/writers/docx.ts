import { strToU8, zipSync } from 'fflate';
import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import { placed } from './placed.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const table = (sheet: Sheet) => {
  const rows = placed(sheet).map((row) => {
    const cells = row.map(({ text, columns, rows, covered }) => {
      const merge = covered ? '<w:vMerge/>' : rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const wide = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
      return `<w:tc><w:tcPr>${wide}${merge}</w:tcPr>${paragraph(covered ? '' : text)}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('\n')}</w:tbl>`;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A report as the main part of a Word document. */
export const docxText = ({ parts }: Print): string =>
  `${head}<w:document ${W}><w:body>\n${parts.map((p) => (typeof p === 'string' ? paragraph(p) : table(p))).join('\n')}\n</w:body></w:document>`;

/** A Word document with such a main part. */
export const packDocx = (text: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(text),
    },
    { mtime: '1980-01-01T00:00:00', level: 1 },
  );
