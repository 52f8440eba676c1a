import { applicantColumns } from '../../src/form/applications.ts';
import { resultColumns } from '../../src/form/disputes.ts';
import { type CellId, cellId, type Form, type FormTable } from '../../src/form/form.ts';

/** A cell of a table as printed; spans default to 1. */
export interface GridCell {
  text: string;
  columns?: number;
  rows?: number;
}
/** A table as printed, row by row; cells covered by a span from above or left are absent. */
export type Grid = GridCell[][];

type Cells = Readonly<Record<CellId, string>>;
const cell = (text: string, columns = 1, rows = 1): GridCell => ({ text, columns, rows });

const paragraphs = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Table two: a heading row for each paragraph of article 20, then the rows that share its columns. */
function proactiveGrid(table: FormTable, cells: Cells): Grid {
  const width = 1 + Math.max(...table.rows.map((r) => r.columns.length));
  const grid: Grid = [];
  let paragraph: number | undefined;
  for (const row of table.rows) {
    const widths = row.columns.map((_, i) => (i === row.columns.length - 1 ? width - 1 - (row.columns.length - 1) : 1));
    if (row.paragraph !== paragraph) {
      paragraph = row.paragraph;
      grid.push([cell(`第二十条第（${paragraphs[paragraph ?? 0]}）项`, width)]);
      grid.push([cell('信息内容'), ...row.columns.map((c, i) => cell(c.labels[0]!, widths[i]))]);
    }
    grid.push([
      cell(row.labels[0]!),
      ...row.columns.map((c, i) => cell(cells[cellId('proactive', row.id, c.id)] ?? '', widths[i])),
    ]);
  }
  return grid;
}

/** Table three: three header rows, group labels that reach over their rows, seven numbers a row. */
function applicationsGrid(table: FormTable, cells: Cells): Grid {
  const head: Grid = [
    [cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), cell('申请人情况', 7)],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    applicantColumns.slice(1, 6).map((c) => cell(c.labels[0])),
  ];
  const outer = ['received', 'carried_in', 'carried_out'];
  const results = table.rows.filter((r) => !outer.includes(r.id));
  let group: string | undefined;
  const body = table.rows.map((row): GridCell[] => {
    const numbers = applicantColumns.map((c) => cell(cells[cellId('applications', row.id, c.id)] ?? ''));
    if (outer.includes(row.id)) return [cell(row.labels[0]!, 3), ...numbers];
    const lead = row === results[0] ? [cell('三、本年度办理结果', 1, results.length)] : [];
    if (!row.group) {
      group = undefined;
      return [...lead, cell(row.labels[0]!, 2), ...numbers];
    }
    const isFirst = row.group !== group;
    group = row.group;
    const label = isFirst ? [cell(row.group, 1, results.filter((r) => r.group === row.group).length)] : [];
    return [...lead, ...label, cell(row.labels[0]!), ...numbers];
  });
  return [...head, ...body];
}

/** Table four: 15 numbers in one row. */
function disputesGrid(table: FormTable, cells: Cells): Grid {
  const results = resultColumns.map((c) => c.labels[0]);
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...results.map((r) => cell(r, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...results, ...results].map((r) => cell(r)),
    table.rows.flatMap((row) => row.columns.map((c) => cell(cells[cellId('disputes', row.id, c.id)] ?? ''))),
  ];
}

/** The three tables of a form as printed. */
export const gridsOf = ({ tables }: Form, cells: Cells): readonly [Grid, Grid, Grid] => [
  proactiveGrid(tables[0], cells),
  applicationsGrid(tables[1], cells),
  disputesGrid(tables[2], cells),
];
