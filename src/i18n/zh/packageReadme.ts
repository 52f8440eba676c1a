import type { DatasetIndex } from '../../dataset/dataset.ts';
import { citeLong, citeShort } from '../cite.ts';

/** The lines of `README.md` of the data package. */
export const readmeLines = (index: DatasetIndex, files: readonly string[]): string[] => [
  `# ${index.title.zh}`,
  '',
  index.fictional
    ? '**虚构的示例，不是真实数据。**'
    : '据各乡镇政府信息公开工作年度报告整理。原文属发布机关，编排与代码本按 MIT 许可。',
  '',
  `数据版本 ${index.version}${index.asOf ? `，截至 ${index.asOf}` : ''}。版本号由全部内容算出：内容一样，版本一样。`,
  '',
  '| 文件 | 行数 | 内容 |',
  '|---|---:|---|',
  ...files,
  '',
  '- 字段的名称、类型、单位和编码见 `datapackage.json`（Data Package v2），那里也有每个文件的 SHA-256。',
  '- 见到年报没有（`expected.csv`）、表格读出没有、正文读出没有（`reports.csv` 的 `tables`、`prose`）是三个判断。`not_seen` 是这里没有这份文件，不等于没有发布。',
  '- 核查条数不含已作说明的。`group` 说明一条计入哪一类；`unread` 是我们没读出来，不算乡镇的错。`expected` 与 `actual` 是不一致的两边，不说哪一边对。',
  '- 空白是原文没有写，不是零；零只在原文写零时才有。`cells.csv` 的 `blank`、`unreadable`、`missing` 三列写明空着、读不出和原文没有的格，三列都没有列出的空白是该年报的表式里没有那一格。',
  '- `start`、`end` 是原话在原文里的起止位置（UTF-16）。',
  '- 网站上同一目录的 `parquet/` 下有同样的表的 Parquet 文件（不在压缩包里），按年度和省分开，见 `parquet/datapackage.json`。',
  '- UTF-8，RFC 4180，行尾 CRLF，没有字节顺序标记。Excel 请用“数据 → 自文本/CSV”导入，区划代码选“文本”。',
  '',
  '## 引用',
  '',
  `- 短：${citeShort(index, 'zh')}`,
  `- 长：${citeLong(index, null, 'zh')}`,
];
