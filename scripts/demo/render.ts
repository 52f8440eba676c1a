import { strToU8, zipSync } from 'fflate';
import type { Grid } from './grids.ts';
import { renderPdf } from './pdf.ts';
import type { Piece } from './pieces.ts';
import type { Layout } from './plan.ts';
import { renderRtf } from './rtf.ts';

/** A report in its format: the ending and the bytes of the file. */
export interface Rendered {
  ending: 'txt' | 'html' | 'docx' | 'pdf' | 'rtf';
  bytes: Uint8Array;
}

/** Writes the pieces in a layout. The same pieces give the same bytes. */
export function render(pieces: readonly Piece[], layout: Layout, site: string): Rendered {
  if (layout === 'pdf') return { ending: 'pdf', bytes: renderPdf(pieces) };
  if (layout === 'rtf') return { ending: 'rtf', bytes: renderRtf(pieces) };
  if (layout === 'docx') return { ending: 'docx', bytes: renderDocx(pieces) };
  if (layout === 'page' || layout === 'plain_html') {
    const article = pieces.map(htmlPiece).join('\n');
    const title = pieces.find((p) => p.kind === 'title');
    const name = title?.kind === 'title' ? title.text : site;
    return {
      ending: 'html',
      bytes: strToU8(layout === 'page' ? sitePage(article, name, site) : barePage(article, name)),
    };
  }
  return { ending: 'txt', bytes: strToU8(`${pieces.map((p) => textPiece(p, layout)).join('\n\n')}\n`) };
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Spreads a grid's spans over single cells: the text stands in the first, the others are empty. */
function rectangle(grid: Grid): string[][] {
  const rows: string[][] = grid.map(() => []);
  grid.forEach((cells, r) => {
    let c = 0;
    for (const { text, columns = 1, rows: down = 1 } of cells) {
      while (rows[r]![c] !== undefined) c++;
      for (let i = 0; i < down; i++)
        for (let k = 0; k < columns; k++) if (rows[r + i]) rows[r + i]![c + k] = i || k ? '' : text;
      c += columns;
    }
  });
  return rows;
}

function textPiece(piece: Piece, layout: Layout): string {
  if (piece.kind !== 'table') return piece.text;
  if (layout === 'pipes') return pipes(rectangle(piece.grid));
  if (layout === 'lines') return piece.grid.map((row) => row.map((c) => `\t${c.text}`).join('\n')).join('\n\n');
  return rectangle(piece.grid)
    .map((row) => row.join('\t'))
    .join('\n');
}

function pipes(rows: readonly string[][]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), `|${head!.map(() => ' --- ').join('|')}|`, ...body.map(line)].join('\n');
}

const span = (name: string, n: number | undefined) => ((n ?? 1) > 1 ? ` ${name}="${n}"` : '');

function htmlPiece(piece: Piece): string {
  if (piece.kind === 'table') {
    const row = (cells: Grid[number]) =>
      `<tr>${cells.map((c) => `<td${span('colspan', c.columns)}${span('rowspan', c.rows)}>${escapeHtml(c.text)}</td>`).join('')}</tr>`;
    return `<table border="1">\n${piece.grid.map(row).join('\n')}\n</table>`;
  }
  const tags = { title: 'h1', heading: 'h2', paragraph: 'p', signoff: 'p' } as const;
  const tag = tags[piece.kind];
  return `<${tag}>${escapeHtml(piece.text)}</${tag}>`;
}

const barePage = (article: string, title: string) =>
  `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n` +
  `<body>\n${article}\n</body>\n</html>\n`;

const menu = ['首页', '政务公开', '办事服务', '互动交流'].map((word) => `<li><a href="#">${word}</a></li>`).join('');

/** A page as county sites make them: navigation and side list around the article, figures of the site below. */
const sitePage = (article: string, title: string, site: string) => `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeHtml(title)}-${escapeHtml(site)}</title></head>
<body>
<div class="header"><ul class="nav">${menu}</ul></div>
<div class="location">您当前的位置：<a href="#">首页</a> &gt; <a href="#">政府信息公开年报</a></div>
<div class="side"><h3>最新公开</h3><ul><li><a href="#">关于开展春季植树活动的通知</a></li><li><a href="#">便民服务事项调整公告</a></li></ul></div>
<div class="article" id="zoom">
${article}
</div>
<div class="share">分享到： 【打印】 【关闭】 浏览次数：128</div>
<div class="footer">主办：${escapeHtml(site)}　联系我们　网站地图　政府网站标识码9901010001</div>
</body>
</html>
`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`;

/** A table in Word's terms: cells below a merged one are there, and say that they continue it. */
function docxTable(grid: Grid): string {
  const open: ({ rows: number; columns: number } | undefined)[] = [];
  const rows = grid.map((cells) => {
    const out: string[] = [];
    let c = 0;
    const skip = () => {
      for (let above = open[c]; above?.rows; above = open[c]) {
        out.push(docxCell('', above.columns, '<w:vMerge/>'));
        above.rows--;
        c += above.columns;
      }
    };
    for (const { text, columns = 1, rows: down = 1 } of cells) {
      skip();
      out.push(docxCell(text, columns, down > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      open[c] = { rows: down - 1, columns };
      c += columns;
    }
    skip();
    return `<w:tr>${out.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}
const docxCell = (text: string, columns: number, merge: string) =>
  `<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${run(text)}</w:tc>`;

function renderDocx(pieces: readonly Piece[]): Uint8Array {
  const body = pieces.map((p) => (p.kind === 'table' ? docxTable(p.grid) : run(p.text))).join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files = {
    '[Content_Types].xml':
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ` +
      `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
      `ContentType="application/xml"/><Override PartName="/word/document.xml" ` +
      `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels':
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ` +
      `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ` +
      `Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // one fixed time for all entries: the same pieces give the same bytes
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}
