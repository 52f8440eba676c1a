import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { readPlain } from '../../../src/document/plain.ts';
import { coverageOf, readTables } from '../../../src/report/tables/tables.ts';

const read = (text: string) => readTables(readPlain(text));
const value = (text: string, id: string) => read(text).cells[id as 'proactive.rules.issued']?.value;
const cell = (text: string, id: string) => read(text).cells[id as 'proactive.rules.issued'];

const three = '信息内容 本年制发件数 本年废止件数 现行有效件数';
const first = ['proactive.rules.issued', 'proactive.rules.repealed', 'proactive.rules.in_force'] as const;

describe('readTables(doc): one row in every layout', () => {
  const layouts: Record<string, string> = {
    spaces: `${three}\n规章 1 2 3`,
    tabs: `信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3`,
    'a cell per line': '本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3',
    'a cell per line with blank lines': '本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n1\n\n2\n\n3',
    'tabs before cells': '\t本年制发件数\n\t规章\n\t1\n\t2\n\t3',
    pipes: '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 1 | 2 | 3 |',
    'pipes behind cells': '本年制发件数 |\n规章 |\n1 |\n2 |\n3 |',
    'one paragraph': '第二十条第（一）项 信息内容 本年制发件数 规章 1 2 3 行政规范性文件 4 5 6',
    'one paragraph with pipes': '本年制发件数 | 规章 | 1 | 2 | 3 | 行政规范性文件 | 4 | 5 | 6',
    box:
      '+--------+----+----+----+\n| 本年制 | a  | b  | c  |\n| 发件数 |    |    |    |\n+--------+----+----+----+\n' +
      '| 规章   | 1  | 2  | 3  |\n+--------+----+----+----+',
    'box drawing':
      '┌────┬───┬───┬───┐\n│信息│本年制发件数│x│y│\n├────┼───┼───┼───┤\n│规章│ 1 │ 2 │ 3 │\n└────┴───┴───┴───┘',
    'columns by strokes': '本年制发件数\n\n  ------ ---- ---- ----\n  规章   1    2    3\n  ------ ---- ---- ----',
    'label over two lines': '本年制发件数\n规 \n       1   2   3\n章',
    'glued to the next label': '本年制发件数\n规章 1 2 3行政规范性文件 4 5 6',
    'glued to its label': '本年制发件数\n规章1 2 3\n行政规范性文件4 5 6',
    'spaces in the label': '本年制发件数\n规 章 1 2 3',
  };
  for (const [name, text] of Object.entries(layouts)) {
    it(name, () => expect(first.map((id) => value(text, id))).toEqual([1, 2, 3]));
  }
});

describe('readTables(doc): what a cell says', () => {
  const table = (words: string) => `行政处罚\t1\n行政强制\t0\n本年收费金额（单位：万元）\n行政事业性收费\t${words}\n`;
  const fee = (words: string) => cell(table(words), 'proactive.fees.amount');
  it.each([
    ['00', 0, 'leading_zero'],
    ['０', 0, 'full_width'],
    ['零', 0, 'chinese'],
    ['70487元', 7.0487, 'unit'],
    ['0.5万元', 0.5, 'unit'],
    ['1,234', 1234, 'thousands'],
    ['12.75', 12.75, undefined],
  ])('%s is %d', (words, number, odd) => {
    const text = table(words);
    const reading = fee(words)!;
    expect(reading).toMatchObject({ value: number, raw: words });
    expect(text.slice(...reading.span!)).toBe(words);
    expect('odd' in reading ? reading.odd : undefined).toBe(odd);
  });
  it.each(['/', '／', '-', '—', '－', '无', '——'])('%s is a blank', (words) => {
    expect(fee(words)).toMatchObject({ value: null, reason: 'blank', raw: words });
  });
  it('an empty cell is a blank', () => expect(fee('')).toMatchObject({ value: null, reason: 'blank', raw: '' }));
  it.each([
    ['+7', 7],
    ['＋7', 7],
    ['增6', 6],
    ['减1', -1],
    ['-4', -4],
    ['0', 0],
  ])('a change of %s is %d', (words, number) => {
    const text = `上一年项目数量 本年增/减 处理决定数量\n行政处罚\t60\t${words}\t25`;
    expect(value(text, 'proactive.penalties.change')).toBe(number);
    expect(value(text, 'proactive.penalties.decisions')).toBe(25);
  });
  it('other words in the place of a number leave the others where they are', () => {
    const text = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t见附件\t3\n';
    expect(first.map((id) => value(text, id))).toEqual([1, null, 3]);
    expect(cell(text, first[1])).toMatchObject({ reason: 'unreadable', raw: '见附件' });
  });
});

const row = (label: string, ...numbers: (number | string)[]) => `${label}\t${numbers.join('\t')}`;
const applicants = ['natural_person', 'business', 'research', 'social_org', 'legal_service', 'other_org', 'total'];
const applied = (text: string, id: string) => applicants.map((column) => value(text, `applications.${id}.${column}`));
const received = row('一、本年新收政府信息公开申请数量', 3, 1, 0, 0, 0, 0, 4);

describe('readTables(doc): rows that depart from the form', () => {
  it('takes the seven of eight numbers that add up', () => {
    const text = `${received}\n${row('3.其他', 9, 2, 1, 0, 0, 0, 0, 3)}`;
    expect(applied(text, 'other_other')).toEqual([2, 1, 0, 0, 0, 0, 3]);
    expect(read(text).departures).toContainEqual(
      expect.objectContaining({ kind: 'extra_numbers', where: 'applications.other_other' }),
    );
  });
  it('reads none of eight numbers where both halves add up', () => {
    const text = `${received}\n${row('3.其他', 1, 0, 0, 0, 0, 0, 1, 1)}`;
    expect(applied(text, 'other_other')).toEqual([null, null, null, null, null, null, null]);
  });
  it('takes the first of three numbers where the form has one', () => {
    const text = `本年处理决定数量\n行政许可\t5\t0\t0\n行政处罚\t7`;
    expect(cell(text, 'proactive.licences.decisions')).toMatchObject({ value: 5, odd: 'extra_numbers' });
    expect(value(text, 'proactive.penalties.decisions')).toBe(7);
  });
  it('leaves a row with too few numbers unread', () => {
    const text = `${received}\n二、上年结转政府信息公开申请数量 1 2 3`;
    expect(applied(text, 'carried_in')).toEqual(applicants.map(() => null));
  });
  it('keeps a sum that is wrong', () => {
    const text = `${received}\n${row('（一）予以公开', 1, 1, 0, 0, 0, 0, 5)}`;
    expect(applied(text, 'granted')).toEqual([1, 1, 0, 0, 0, 0, 5]);
  });
  it('joins a row that a page break cut', () => {
    const text =
      `${received}\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信\t1\t0\t0\t0\t0\t0\t1\n\n息公开申请\t\t\t\t\t\t\t\n` +
      `${row('3.其他', 0, 2, 0, 0, 0, 0, 2)}`;
    expect(applied(text, 'other_unpaid_fee')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(applied(text, 'other_other')).toEqual([0, 2, 0, 0, 0, 0, 2]);
    expect(read(text).departures).toContainEqual(expect.objectContaining({ kind: 'split_row' }));
  });
  it('reads a table given twice once, and tells', () => {
    const table = `本年处理决定数量\n行政许可\t5\n行政处罚\t7\n行政强制\t2\n`;
    const { cells, departures } = read(`${table}\n${table}`);
    expect(cells['proactive.penalties.decisions']).toMatchObject({ value: 7 });
    expect(departures).toContainEqual(expect.objectContaining({ kind: 'table_repeated', where: 'proactive' }));
  });
  it('reads nothing of a row that is given twice with other numbers', () => {
    const text =
      '本年处理决定数量\n行政许可\t5\n行政处罚\t7\n行政强制\t2\n本年处理决定数量\n行政许可\t5\n行政处罚\t8\n行政强制\t2';
    expect(cell(text, 'proactive.penalties.decisions')).toMatchObject({ value: null, reason: 'unreadable' });
    expect(value(text, 'proactive.licences.decisions')).toBe(5);
  });
  it('tells a heading row that is missing', () => {
    const text = `${three}\n规章\t0\t0\t0\n第二十条第（五）项\n行政许可\t5`;
    expect(read(text).departures).toContainEqual(
      expect.objectContaining({ kind: 'heading_row_missing', where: 'proactive.rules' }),
    );
  });
});

describe('readTables(doc): digits of one figure and of several', () => {
  const documents = (cells: string) => {
    const text = `${three.replaceAll(' ', '\t')}\n规章\t0\t0\t0\n行政规范性文件\t${cells}\n第二十条第（五）项\n行政许可\t5`;
    return first.map((id) => {
      const reading = cell(text, id.replace('rules', 'normative_documents'));
      return reading?.value ?? reading?.reason;
    });
  };
  it.each([
    ['2 0 4', [2, 0, 4]],
    ['12 34 56', [12, 34, 56]],
    ['0 1  5', [0, 1, 5]],
    ['2\u3000\u3000 0\u3000\u3000 4', [2, 0, 4]],
    ['1 234\t0\t1,234', [1234, 0, 1234]],
    ['12 34\t0\t4', ['unreadable', 'unreadable', 'unreadable']],
    ['210 530\t0\t', ['unreadable', 'unreadable', 'unreadable']],
    ['20\t4', ['unreadable', 'unreadable', 'unreadable']],
    ['3²\t0\t4', ['unreadable', 0, 4]],
    ['3①\t0\t4', ['unreadable', 0, 4]],
    ['3 (1)\t0\t4', ['unreadable', 0, 4]],
    ['#####\t0\t4', ['unreadable', 0, 4]],
    ['5/p>\t0\t4', ['unreadable', 0, 4]],
    ['\\-\t\\+2\t88', ['blank', 2, 88]],
  ] as const)('%j is %j', (cells, read) => expect(documents(cells)).toEqual(read));
  it('parts a figure from the number of the item behind it', () => {
    const text = `${received}\n（五）不予处理 1. 信访举报投诉类申请 1 0 0 0 0 2 32. 重复申请 0 0 0 0 0 0 0\n`;
    expect(applied(text, 'not_processed_complaint')).toEqual([1, 0, 0, 0, 0, 2, 3]);
    expect(applied(text, 'not_processed_repeated')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('readTables(doc): rows without their length', () => {
  const headers = `\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计`;
  const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'];
  it('headers prove the columns where no row is full', () => {
    const text = `${headers}\n${row(labels[0]!, 4, 1, '', '', '', '', 5)}\n${row(labels[1]!, 1, '', '', '', '', '', 1)}\n`;
    expect(applied(text, 'received')).toEqual([4, 1, null, null, null, null, 5]);
    expect(applied(text, 'carried_in')).toEqual([1, null, null, null, null, null, 1]);
  });
  it('a row that lost a cell mark is not read', () => {
    const text = `${headers}\n${row(labels[0]!, 4, 1, 0, 0, 0, 0, 5)}\n${row(labels[1]!, '10', '', '', '', '', 1)}\n`;
    expect(applied(text, 'carried_in')).toEqual([null, null, null, null, null, null, null]);
  });
  it('sums prove rows that run downwards with empty lines for empty cells', () => {
    const down = (label: string, ...cells: (number | '')[]) => `${label}\n${cells.join('\n')}\n`;
    const rows = down(labels[0]!, 6, '', '', 1, '', 2, 9) + down(labels[1]!, '', '', '', '', '', 1, 1);
    const text = `${headers.replaceAll('\t', '\n')}\n${rows}三、本年度办理结果\n`;
    expect(applied(text, 'received')).toEqual([6, null, null, 1, null, 2, 9]);
    expect(applied(text, 'carried_in')).toEqual([null, null, null, null, null, 1, 1]);
  });
  it('numbers behind a column header are no row, and the labels before them are not empty', () => {
    const text = '第二十条第（五）项\n信息内容\n行政许可\n行政处罚\n本年处理决定数量\n47\n6\n';
    expect(cell(text, 'proactive.penalties.decisions')).toMatchObject({ value: null, reason: 'unreadable' });
    expect(cell(text, 'proactive.licences.decisions')).toMatchObject({ value: null, reason: 'unreadable' });
  });
});

describe('readTables(doc): the edition', () => {
  it('a table of applications of another edition is read by its own rows', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 0];
    const old = '上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t18\t+2\t33\n其他对外管理服务事项\t4\t0\t9\n';
    const other = ['1.申请人无正当理由逾期不补正', '2.申请人逾期未按收费通知要求缴纳费用', '3.其他'].map((label) =>
      row(label, ...zeros),
    );
    const { form, departures } = read(`${old}\n${received}\n${other.join('\n')}`);
    expect(form).toBe('2019');
    expect(departures).toContainEqual(
      expect.objectContaining({ kind: 'other_edition', where: 'applications', edition: '2021' }),
    );
  });
  it.each([
    ['上一年项目数量\n行政许可\t1\t2\t3', '2019'],
    ['本年新制作数量\n规章\t1\t2\t3', '2019'],
    ['政府集中采购\t3\t12\n采购项目数量', '2019'],
    ['本年制发件数\n规章\t1\t2\t3', '2021'],
    ['2024年年度报告\n上一年项目数量 本年增/减\n行政许可\t1\t2\t3', '2019'],
  ])('%j is %s', (text, edition) => expect(read(text).form).toBe(edition));
  const headings =
    '二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况';
  it('is that of the year where the tables are pictures', () => {
    const { form, cells } = read(`青石镇2023年政府信息公开工作年度报告\n${headings}`);
    expect(form).toBe('2021');
    expect(coverageOf({ cells })).toEqual({ read: 0, blank: 0, unreadable: 0, missing: 200, expected: 200 });
    expect(read(`青石镇2019年政府信息公开工作年度报告\n${headings}`).form).toBe('2019');
  });
  it('is free where nothing points to a form', () => {
    expect(read('青石镇2016年工作总结\n全年办理行政许可3件。')).toEqual({
      form: 'free',
      cells: {},
      regions: [],
      departures: [],
    });
  });
  it('is not told by figures in prose', () => {
    expect(read('全年办理行政许可3件，行政处罚5\n件，公开规章0件。').form).toBe('free');
  });
});

describe('readTables(doc): table four', () => {
  const headers = '行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n';
  it('reads fifteen numbers under the headers', () => {
    const text = `本年制发件数\n规章\t0\t0\t0\n${headers}1\t0\t0\t1\t2\t0\t3\t0\t0\t3\t0\t0\t4\t0\t4`;
    expect(value(text, 'disputes.review.pending')).toBe(1);
    expect(value(text, 'disputes.direct_litigation.corrected')).toBe(3);
    expect(value(text, 'disputes.litigation_after_review.total')).toBe(4);
  });
  const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  it('reads it in two tables or three', () => {
    const review = `本年制发件数\n规章\t0\t0\t0\n行政复议\n${results}\n1\t0\t0\t1\t2\n`;
    const two = `${review}行政诉讼\n未经复议直接起诉\t\t\t\t\t复议后起诉\n${results}\t${results}\n0\t3\t0\t0\t3\t0\t0\t4\t0\t4`;
    const three = `${review}未经复议直接起诉\n${results}\n0\t3\t0\t0\t3\n复议后起诉\n${results}\n0\t0\t4\t0\t4`;
    for (const text of [two, three]) {
      expect(value(text, 'disputes.review.pending')).toBe(1);
      expect(value(text, 'disputes.direct_litigation.corrected')).toBe(3);
      expect(value(text, 'disputes.litigation_after_review.other')).toBe(4);
    }
  });
  it('reads none of fourteen', () => {
    const text = `本年制发件数\n规章\t0\t0\t0\n${headers}1 0 0 1 2 0 3 0 0 3 0 0 4 0`;
    expect(value(text, 'disputes.review.pending')).toBeNull();
  });
});

describe('readTables(doc): places', () => {
  const text =
    `一、总体情况\n全年公开信息30条。\n二、主动公开政府信息情况\n第二十条第（一）项\n${three}\n规章 0 0 0\n行政规范性文件 1 0 4\n三、收到和处理政府信息公开申请情况\n本年度未收到申请。\n` +
    `${received}\n四、其他\n完。`;
  it('the regions hold the tables and no prose', () => {
    const words = read(text).regions.map((span) => text.slice(...span));
    expect(words[0]).toBe(`第二十条第（一）项\n${three}\n规章 0 0 0\n行政规范性文件 1 0 4`);
    expect(words[1]).toBe(received);
  });
  it.each([
    '行政复议0件，行政诉讼0件。',
    '行政复议、行政诉讼：各0件',
    '没有被申请行政复议，也没有被提起行政诉讼。',
    '全年行政复议结果维持1起、\n未经复议直接起诉尚未审结总计1件。',
  ])('a sentence right above table four is prose: %s', (sentence) => {
    const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉';
    const below = `行政复议\t行政诉讼\n${results}\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0`;
    const whole = `本年制发件数\n规章\t0\t0\t0\n四、政府信息公开行政复议、行政诉讼情况\n${sentence}\n${below}`;
    const { regions, cells } = read(whole);
    expect(whole.slice(...regions.at(-1)!)).toBe(below);
    expect(cells['disputes.review.total']).toMatchObject({ value: 1 });
  });
  it('a line of another table that ends in 合计 does not contradict table three', () => {
    const other = '渠道 条数 上年条数\n网站 66 58\n公众号 140 121\n合计 206 179\n';
    const total = '（七）总计 1 0 0 0 0 0 1';
    const two = `本年制发件数\n规章 0 0 0\n行政规范性文件 0 0 0\n行政许可 3\n行政处罚 2\n行政强制 0`;
    const whole = `一、总体情况\n${other}${two}\n三、收到和处理政府信息公开申请情况\n${received}\n（一）予以公开 1 0 0 0 0 0 1\n${total}`;
    const { regions, cells } = read(whole);
    expect(cells['applications.outcomes_total.total']).toMatchObject({ value: 1 });
    expect(regions.map((span) => whole.slice(...span)).join()).not.toContain('合计');
  });
  it('every span gives the words of its reading', () => {
    for (const reading of Object.values(read(text).cells)) {
      if (reading.span) expect(text.slice(...reading.span)).toBe(reading.raw);
    }
  });
  it('a grid is read by its headers where the other rows are empty', () => {
    const words = [
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '规章',
      '',
      '',
      '',
      '行政规范性文件',
      '',
      '',
      '9',
    ];
    let joined = '';
    const cells = words.map((word, i) => {
      const start = joined.length;
      joined += `${word}\t`;
      return {
        row: Math.floor(i / 4),
        column: i % 4,
        rowSpan: 1,
        columnSpan: 1,
        span: [start, start + word.length] as const,
      };
    });
    const doc: Doc = {
      format: 'html',
      text: joined,
      blocks: [{ kind: 'table', span: [0, joined.length], rows: 3, columns: 4, cells }],
      meta: {},
    };
    const { cells: readings } = readTables(doc);
    expect(readings['proactive.normative_documents.in_force']).toMatchObject({ value: 9 });
    expect(readings['proactive.normative_documents.issued']).toMatchObject({ value: null, reason: 'blank' });
    expect(readings['proactive.rules.issued']).toMatchObject({ value: null, reason: 'blank' });
  });
});
