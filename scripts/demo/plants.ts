import type { RuleId } from '../../src/findings/finding.ts';
import { type CellId, cellId, cellIds } from '../../src/form/form.ts';
import { form2019 } from '../../src/form/form2019.ts';
import type { Piece, ReportPieces } from './pieces.ts';
import type { Plan } from './plan.ts';
import { agencyOf } from './words.ts';

/** An anomaly planted in one report: which rules must find it, where, and how it is made. */
export interface Plant {
  rules: readonly RuleId[];
  /** In the county of the demo: number of the township, and how many years before the last. */
  at: readonly [township: number, yearsBack: number];
  /** There, the number of another township whose report of that year has part in it; `shares`: it then has the anomaly too. */
  with?: number;
  shares?: true;
  /** Changes the plan before it is put into words; `before` is last year's plan, `other` that of the other township. */
  plan?: (plan: Plan, before: Plan | undefined, other: Plan | undefined) => void;
  /** Changes the pieces of the written report. */
  pieces?: (report: ReportPieces, plan: Plan, other: Plan | undefined) => void;
  /** How the file comes about: not at all, or as a scan without text (then its place stands in meta.json). */
  file?: 'absent' | 'scan';
}

const add = (plan: Plan, row: string, columns: readonly string[], by: number) => {
  for (const column of columns) {
    const id = cellId('applications', row, column);
    plan.cells[id] = String(Number(plan.cells[id]) + by);
  }
};
const set = (plan: Plan, id: CellId, text: string) => {
  plan.cells[id] = text;
};
const both = ['natural_person', 'total'] as const;
const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
const say = (report: ReportPieces, text: string) => report.overview.body.push(paragraph(text));
const onDay = (monthAndDay: string) => (plan: Plan) => {
  plan.date = `${plan.year + 1}-${monthAndDay}`;
};
const tableAsPicture = (report: ReportPieces, ...ids: ('proactive' | 'applications' | 'disputes')[]) => {
  for (const id of ids) report[id].body = [paragraph('（表格见附件图片）')];
};

/** Every anomaly of the rule list, each at least once. */
export const plants: readonly Plant[] = [
  {
    rules: ['A1'],
    at: [3, 1],
    plan: (p) => {
      add(p, 'received', both, 1);
      p.received++;
    },
  },
  {
    rules: ['A2'],
    at: [4, 1],
    plan: (p) => {
      for (const row of ['received', 'unavailable_not_held', 'outcomes_total']) add(p, row, both, 1);
      p.received++;
      add(p, 'granted', ['total'], 1);
      add(p, 'unavailable_not_held', ['total'], -1);
    },
  },
  { rules: ['A3'], at: [5, 1], plan: (p) => add(p, 'granted', both, 1) },
  { rules: ['A4', 'disputes_mismatch'], at: [6, 1], plan: (p) => set(p, 'disputes.review.total', '1') },
  {
    rules: ['A5'],
    at: [7, 0],
    plan: (p) => {
      for (const row of ['carried_in', 'granted', 'outcomes_total']) add(p, row, both, 1);
    },
  },
  {
    rules: ['A6'],
    at: [8, 0],
    plan: (p) =>
      set(
        p,
        'proactive.normative_documents.in_force',
        String(Number(p.cells['proactive.normative_documents.in_force']) + 2),
      ),
  },
  {
    rules: ['A7'],
    at: [8, 4],
    plan: (p) =>
      set(p, 'proactive.penalties.previous_items', String(Number(p.cells['proactive.penalties.previous_items']) + 3)),
  },
  {
    rules: ['missing_section', 'missing_fee_statement'],
    at: [0, 3],
    pieces: (r) => {
      r.other = { heading: null, body: [] };
    },
  },
  { rules: ['missing_table'], at: [2, 3], pieces: (r) => tableAsPicture(r, 'applications') },
  { rules: ['missing_table'], at: [9, 0], pieces: (r) => tableAsPicture(r, 'proactive', 'applications', 'disputes') },
  { rules: ['missing_table'], at: [7, 5], pieces: (r) => tableAsPicture(r, 'proactive', 'applications', 'disputes') },
  { rules: ['incomplete_table'], at: [10, 2], pieces: (r) => dropRow(r, '（二）部分公开') },
  { rules: ['blank_cell'], at: [14, 0], plan: (p) => set(p, 'proactive.coercive_measures.decisions', '/') },
  {
    rules: ['missing_problems'],
    at: [13, 2],
    plan: (p) => {
      p.problems = [];
    },
    pieces: (r) => {
      r.problems.body = [paragraph('本年度各项公开工作有序推进，取得了较好成效。')];
    },
  },
  {
    rules: ['missing_fee_statement'],
    at: [1, 2],
    pieces: (r) => {
      r.other.body = [paragraph('无其他需要报告的事项。')];
    },
  },
  {
    rules: ['missing_date'],
    at: [5, 2],
    plan: (p) => {
      p.date = null;
    },
  },
  { rules: ['late'], at: [12, 0], plan: onDay('02-08') },
  { rules: ['late'], at: [7, 1], plan: onDay('02-05') },
  { rules: ['late'], at: [16, 1], plan: onDay('03-11') },
  { rules: ['late'], at: [16, 3], plan: onDay('04-02') },
  {
    rules: ['early'],
    at: [17, 1],
    plan: (p) => {
      p.date = `${p.year}-12-26`;
    },
  },
  { rules: ['wrong_form'], at: [13, 3], plan: useOldForm },
  {
    rules: ['altered_form'],
    at: [6, 2],
    pieces: (r) => {
      tableOf(r, 'proactive').shift();
    },
  },
  {
    rules: ['impossible_value'],
    at: [11, 0],
    plan: (p) => {
      set(p, 'proactive.rules.issued', '1');
      set(p, 'proactive.rules.in_force', '1');
    },
  },
  { rules: ['odd_number'], at: [10, 0], plan: (p) => set(p, 'proactive.fees.amount', '00') },
  {
    rules: ['applications_mismatch'],
    at: [4, 0],
    plan: (p) => {
      p.received += 3;
    },
  },
  {
    rules: ['disputes_mismatch'],
    at: [5, 0],
    plan: (p) => {
      set(p, 'disputes.review.upheld', '1');
      set(p, 'disputes.review.total', '1');
    },
  },
  {
    rules: ['decisions_mismatch'],
    at: [6, 0],
    pieces: (r, p) => say(r, `全年作出行政处罚决定${Number(p.cells['proactive.penalties.decisions']) + 5}件。`),
  },
  { rules: ['fee_confusion', 'odd_number'], at: [2, 0], plan: (p) => set(p, 'proactive.fees.amount', '5200元') },
  {
    rules: ['sum_in_prose'],
    at: [3, 0],
    plan: (p) => {
      p.disclosed -= 7;
    },
  },
  {
    rules: ['repeated_figure'],
    at: [0, 1],
    pieces: (r, p) => r.proactive.body.unshift(paragraph(`${p.year}年共主动公开政府信息${p.disclosed + 12}条。`)),
  },
  {
    rules: ['year_residue'],
    at: [1, 1],
    pieces: (r, p) => say(r, `${p.year - 1}年，${p.place.township}认真落实公开要求，开展业务培训4次。`),
  },
  {
    rules: ['year_conflict'],
    at: [2, 1],
    pieces: (r, p) => {
      r.title = [{ kind: 'title', text: `${agencyOf(p.place)}${p.year - 1}年政府信息公开工作年度报告` }];
    },
  },
  {
    rules: ['place_residue'],
    at: [2, 2],
    with: 3,
    pieces: (r, _, other) => say(r, `对${other!.place.township}12个村的公示栏进行了检查。`),
  },
  { rules: ['template_residue'], at: [9, 2], pieces: (r) => say(r, '修订了《[具体名称]信息公开指南》。') },
  {
    rules: ['outdated_basis'],
    at: [10, 1],
    pieces: (r, p) => {
      r.preamble = [
        paragraph(
          `本报告依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制，统计期限自${p.year}年1月1日起至${p.year}年12月31日止。`,
        ),
      ];
    },
  },
  {
    rules: ['duplicate_block'],
    at: [0, 0],
    pieces: (r) => {
      r.title = [...r.title, ...r.title];
    },
  },
  {
    rules: ['rectification_missing'],
    at: [17, 0],
    pieces: (r, p) =>
      r.problems.body.push(paragraph(`（三）${p.year - 1}年存在问题的整改情况：下一步将逐项制定整改办法，明确时限。`)),
  },
  {
    rules: ['copied_township'],
    at: [12, 0],
    with: 13,
    shares: true,
    plan: (p, _, other) => copyWords(p, other),
  },
  { rules: ['copied_last_year'], at: [11, 1], plan: (p, before) => copyWords(p, before) },
  { rules: ['jump'], at: [1, 0], plan: (p) => set(p, 'proactive.penalties.decisions', '346') },
  { rules: ['not_published'], at: [15, 0], file: 'absent' },
  { rules: ['not_published'], at: [16, 0], file: 'absent' },
  { rules: ['not_published'], at: [16, 2], file: 'absent' },
  { rules: ['not_published'], at: [15, 3], file: 'absent' },
  { rules: ['not_published'], at: [12, 4], file: 'absent' },
  { rules: ['not_published'], at: [9, 5], file: 'absent' },
  { rules: [], at: [14, 5], file: 'scan' },
]; // prettier-ignore

/** Takes over the wording and the problems of another report. */
function copyWords(plan: Plan, other: Plan | undefined): void {
  if (!other) return;
  plan.words = other.words;
  plan.problems = other.problems;
}

/** Prints the tables of the 2019 edition: the figures both share, and items that follow from last year's. */
function useOldForm(plan: Plan, before: Plan | undefined): void {
  const cells: Plan['cells'] = {};
  for (const id of cellIds(form2019)) cells[id] = plan.cells[id] ?? '0';
  for (const id of cellIds(form2019).filter((c) => c.endsWith('.previous_items')))
    cells[id] = String(
      Number(before?.cells[id] ?? 0) + Number(before?.cells[id.replace(/previous_items$/, 'change') as CellId] ?? 0),
    );
  plan.form = form2019;
  plan.cells = cells;
}

function tableOf(report: ReportPieces, id: 'proactive' | 'applications') {
  const piece = report[id].body.find((p) => p.kind === 'table');
  if (piece?.kind !== 'table') throw new Error(`the plan has no table ${id}`);
  return piece.grid;
}

/** Leaves out the row of table three whose label begins so; the merged cell beside it becomes shorter. */
function dropRow(report: ReportPieces, label: string): void {
  const grid = tableOf(report, 'applications');
  const row = grid.findIndex((cells) => cells[0]?.text.startsWith(label));
  const lead = grid.find((cells) => cells[0]?.text === '三、本年度办理结果')?.[0];
  if (row < 0 || !lead?.rows) throw new Error(`no row ${label}`);
  grid.splice(row, 1);
  lead.rows--;
}
