import { cellId, type FormRow } from '../../../src/form/form.ts';
import type { Chance, Filled } from './damageModel.ts';

/** A cell of a printed table with the columns and rows it is merged over; `own` = it belongs to the row that begins there. */
export interface SheetCell {
  text: string;
  columns: number;
  rows: number;
}
/** A printed row; `kind` tells what damage may hit it. */
export interface SheetRow {
  kind: 'heading' | 'header' | 'row';
  cells: SheetCell[];
}
/** A printed table. */
export type Sheet = SheetRow[];

/** A report as printed: prose and tables in turn. */
export interface Print {
  parts: (string | Sheet)[];
}

const cell = (text: string, columns = 1, rows = 1): SheetCell => ({ text, columns, rows });
const paragraphs = '一二三四五六七八九';

/** Prints a filled form as the national form lays it out. */
export function printForm(filled: Filled, chance: Chance): Print {
  const year = filled.form.edition === '2019' ? 2020 : chance.int(2021, 2025);
  const name = chance.pick(['松河镇', '白岭乡', '云塘街道']);
  return {
    parts: [
      `${name}${year}年政府信息公开工作年度报告`,
      '一、总体情况',
      `全年公开各类信息${chance.int(10, 99)}条，其中办理行政许可${chance.int(1, 9)}件、行政处罚${chance.int(1, 9)}件。`,
      '二、主动公开政府信息情况',
      proactiveSheet(filled),
      '三、收到和处理政府信息公开申请情况',
      applicationsSheet(filled),
      '四、政府信息公开行政复议、行政诉讼情况',
      disputesSheet(filled),
      '五、存在的主要问题及改进情况',
      `一是更新偏慢；二是${chance.int(3, 15)}个村的信息员多为兼职。下一步加强培训。`,
      '六、其他需要报告的事项',
      '没有其他需要报告的事项。',
      `${name}人民政府`,
      `${year + 1}年1月${chance.int(3, 28)}日`,
    ],
  };
}

function proactiveSheet({ form, cells }: Filled): Sheet {
  const sheet: Sheet = [];
  let paragraph = 0;
  for (const row of form.tables[0].rows) {
    const last = (i: number) => (i === row.columns.length - 1 ? 4 - row.columns.length : 1);
    if (row.paragraph !== paragraph) {
      paragraph = row.paragraph!;
      sheet.push({ kind: 'heading', cells: [cell(`第二十条第（${paragraphs[paragraph - 1]}）项`, 4)] });
      sheet.push({
        kind: 'header',
        cells: [cell('信息内容'), ...row.columns.map((c, i) => cell(c.labels[0]!, last(i)))],
      });
    }
    const values = row.columns.map((c, i) => cell(cells[cellId('proactive', row.id, c.id)]!.shown, last(i)));
    sheet.push({ kind: 'row', cells: [cell(row.labels[0]!), ...values] });
  }
  return sheet;
}

function applicationsSheet({ form, cells }: Filled): Sheet {
  const { rows } = form.tables[1];
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const sheet: Sheet = [
    { kind: 'header', cells: [cell(note, 3, 3), cell('申请人情况', 7)] },
    { kind: 'header', cells: [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)] },
    {
      kind: 'header',
      cells: ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text)),
    },
  ];
  const groups = new Set<string>();
  for (const row of rows) {
    const values = row.columns.map((c) => cell(cells[cellId('applications', row.id, c.id)]!.shown));
    sheet.push({ kind: 'row', cells: [...leading(row, rows, groups), ...values] });
  }
  return sheet;
}

/** The label of a row with the group labels that begin at it. */
function leading(row: FormRow, rows: readonly FormRow[], groups: Set<string>): SheetCell[] {
  if (['received', 'carried_in', 'carried_out'].includes(row.id)) return [cell(row.labels[0]!, 3)];
  const results = row.id === 'granted' ? [cell('三、本年度办理结果', 1, rows.length - 3)] : [];
  if (!row.group) return [...results, cell(row.labels[0]!, 2)];
  if (groups.has(row.group)) return [...results, cell(row.labels[0]!)];
  groups.add(row.group);
  return [...results, cell(row.group, 1, rows.filter((r) => r.group === row.group).length), cell(row.labels[0]!)];
}

function disputesSheet({ form, cells }: Filled): Sheet {
  const results = form.tables[2].rows[0]!.columns.map((c) => c.labels[0]!);
  const numbers = form.tables[2].rows.flatMap((row) =>
    row.columns.map((c) => cell(cells[cellId('disputes', row.id, c.id)]!.shown)),
  );
  return [
    { kind: 'header', cells: [cell('行政复议', 5), cell('行政诉讼', 10)] },
    {
      kind: 'header',
      cells: [...results.map((text) => cell(text, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    },
    { kind: 'header', cells: [...results, ...results].map((text) => cell(text)) },
    { kind: 'row', cells: numbers },
  ];
}
