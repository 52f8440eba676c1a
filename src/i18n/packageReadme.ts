import type { DatasetIndex } from '../dataset/dataset.ts';
import { citeLong, citeShort } from './cite.ts';
import type { Lang } from './lang.ts';

/** A file of the package, what it holds and how many rows. */
export interface ListedFile {
  path: string;
  rows: number;
  zh: string;
  en: string;
}

/** `README.md` of the data package: what is in it, how to read a blank, how to cite it; in both languages. */
export const packageReadme = (index: DatasetIndex, files: readonly ListedFile[]): string => {
  const filesIn = (lang: Lang) => files.map((file) => `| ${file.path} | ${file.rows} | ${file[lang]} |`);
  return `${[...chinese(index, filesIn('zh')), '', ...english(index, filesIn('en'))].join('\n')}\n`;
};

const chinese = (index: DatasetIndex, files: readonly string[]): string[] => [
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

const english = (index: DatasetIndex, files: readonly string[]): string[] => [
  `# ${index.title.en}`,
  '',
  index.fictional
    ? '**Invented; not real data.**'
    : 'From the annual disclosure reports of townships. Their words belong to those who published them; compilation and ' +
      'codebook are under the MIT licence.',
  '',
  `Data version ${index.version}${index.asOf ? `, as of ${index.asOf}` : ''}, computed from all contents: same contents, same version.`,
  '',
  '| File | Rows | Contents |',
  '|---|---:|---|',
  ...files,
  '',
  '- Names, types, units and codes of the columns are in `datapackage.json` (Data Package v2), with the SHA-256 of each file.',
  '- Whether a report was seen (`expected.csv`), its tables and its prose were read (`tables`, `prose` of ' +
    '`reports.csv`) are three judgements. `not_seen` means that the file is not here, not that none was published.',
  '- Counts of findings leave out accepted ones. `group` says what a finding is counted as; `unread` is what we could ' +
    'not read, never an error of the township. `expected` and `actual` are two sides that differ; neither is called ' +
    'right.',
  '- Blank means not stated, never zero. The columns `blank`, `unreadable` and `missing` of `cells.csv` name such ' +
    'cells; a blank they do not name is not in the form of that report.',
  '- `start` and `end` are the place of the quoted words in the text, in UTF-16 code units.',
  '- The site has the same tables as Parquet in `parquet/` of this folder (not in the zip), by year and province; see ' +
    '`parquet/datapackage.json`.',
  '- UTF-8, RFC 4180, CRLF, no byte order mark. In Excel use Data → From Text/CSV and import division codes as text.',
  '',
  '## Cite',
  '',
  `- Short: ${citeShort(index, 'en')}`,
  `- Long: ${citeLong(index, null, 'en')}`,
];
