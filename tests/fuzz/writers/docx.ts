import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import { packOpc, xmlHead } from './opc.ts';
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
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A report as the main part of a Word document. */
export function docxText({ parts }: Print): string {
  const body = parts.map((p) => (typeof p === 'string' ? paragraph(p) : table(p)));
  return `${xmlHead}<w:document ${W}><w:body>\n${body.join('\n')}\n</w:body></w:document>`;
}

/** A Word document with such a main part. */
export const packDocx = (text: string): Uint8Array => packOpc([{ name: 'word/document.xml', type, text }]);
