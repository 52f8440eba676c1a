import { allCellIds } from '../form/crosswalk.ts';
import type { CellId } from '../form/form.ts';
import { forms } from '../form/forms.ts';
import { placeAt } from '../report/correction.ts';
import { correctedIn } from './correctedIn.ts';
import type { CsvValue } from './csv.ts';
import type { PublicReport } from './dataset.ts';
import { corrected, type Field, ofReport, type TableSpec } from './tableFields.ts';
import { tables } from './tables.ts';

/** A name in both languages. */
export type Title = (id: CellId) => { zh: string; en: string };

/** A column: what it is, and its value for a report. */
interface Column {
  field: (title: Title) => Field;
  value: (report: PublicReport) => CsvValue;
}

/** Whether figures were taken from words of the file or from a picture of them. */
const read: Column = {
  field: () => ({
    name: 'read',
    zh: '读自何处：text 为文字，scan 为扫描图像（两种识别一致的数才取）',
    en: 'What was read: text, or scan (pictures; a figure only where two readers agree)',
    type: 'string',
  }),
  value: ({ format }) => (format === 'scan' ? 'scan' : 'text'),
};

const cell = (id: CellId): Column => ({
  field: (title) => ({ name: id, ...title(id), type: 'number', unit: unitOf(id) }),
  value: ({ cells }) => cells[id]?.value ?? null,
});

/** Why a cell of the report's form holds no number. */
const gap = (reason: 'blank' | 'unreadable' | 'missing', zh: string, en: string): Column => ({
  field: () => ({ name: reason, zh, en, type: 'string' }),
  value: ({ cells }) =>
    Object.keys(cells)
      .filter((id) => cells[id as CellId]!.reason === reason)
      .join(';') || null,
});

/** The columns behind the report's id, in order; one more is an entry here. */
const columns: readonly Column[] = [
  read,
  ...allCellIds.map(cell),
  gap('blank', '空着的格（用 ; 分隔）', 'Cells left blank, separated by ;'),
  gap('unreadable', '读不出的格（用 ; 分隔）', 'Cells that could not be read, separated by ;'),
  gap('missing', '原文没有的格（用 ; 分隔）', 'Cells the document lacks, separated by ;'),
  { field: () => corrected, value: (report) => correctedIn(report, (at) => placeAt(at).kind === 'cell') },
];

/** The table `cells`: a column for each cell of any edition of the form. */
export const cellsTable = (title: Title): TableSpec => ({
  name: 'cells',
  zh: '表格数据，一格一列；空白是未载明，原因见 blank、unreadable、missing 三列',
  en: 'Cells of the tables, a column each; blank = not stated, why is in the columns blank, unreadable, missing',
  key: ['report'],
  foreign: ofReport,
  fields: [tables.reports.fields[0], ...columns.map(({ field }) => field(title))],
});

/** A report's row of it, but for the id. */
export const cellsRow = (report: PublicReport): CsvValue[] => columns.map(({ value }) => value(report));

/** The unit a cell is stated in; 件 where the form names no other. */
function unitOf(id: CellId): string {
  const [table, row, column] = id.split('.');
  const found = [...forms]
    .reverse()
    .flatMap(({ tables }) =>
      tables
        .filter((t) => t.id === table)
        .flatMap((t) => t.rows.filter((r) => r.id === row).flatMap((r) => r.columns.filter((c) => c.id === column))),
    );
  return found[0]?.unit ?? '件';
}
