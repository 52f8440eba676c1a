import type { DatasetIndex } from '../../dataset/dataset.ts';
import { citeLong, citeShort } from '../cite.ts';

/** The lines of `README.md` of the data package. */
export const readmeLines = (index: DatasetIndex, files: readonly string[]): string[] => [
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
