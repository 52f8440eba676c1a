/** `data/tables.html`: every CSV file as a plain page, for browsers too old for the app and for readers without one. */
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { packageTables } from '../src/dataset/package.ts';
import { cellName } from '../src/i18n/form.ts';
import { withPolicy } from './csp.ts';
import { escapeHtml } from './html.ts';

const specs = packageTables((id) => ({ zh: cellName(id, 'zh'), en: cellName(id, 'en') }));

function section({ collection, title, fictional, version, asOf }: DatasetIndex): string {
  const folder = `${encodeURIComponent(collection)}/package`;
  const rows = specs.map(
    ({ name, zh, en }) =>
      `<tr><td><a href="${folder}/${name}.csv">${name}.csv</a></td><td>${escapeHtml(zh)}</td><td lang="en">${escapeHtml(en)}</td></tr>`,
  );
  return [
    `<h2>${escapeHtml(title.zh)} <span lang="en">${escapeHtml(title.en)}</span></h2>`,
    ...(fictional ? ['<p>示例，所有数字都是虚构的。<span lang="en">Made up.</span></p>'] : []),
    `<p>数据版本 ${version}${asOf ? `，截至 ${asOf}` : ''}</p>`,
    `<table>${rows.join('\n')}</table>`,
    `<p><a href="${folder}/datapackage.json">datapackage.json</a></p>`,
  ].join('\n');
}

/** The page for the collections given; needs no script and no style. */
export function tablesPage(indexes: readonly DatasetIndex[]): string {
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>数据表格 - 镇览</title>
</head>
<body>
<h1>数据表格</h1>
<p>UTF-8 编码的 CSV，可用 Excel、WPS 打开。<span lang="en">CSV in UTF-8.</span></p>
${indexes.map(section).join('\n')}
<p><a href="../">镇览</a></p>
</body>
</html>
`;
  return withPolicy(page, { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" });
}
