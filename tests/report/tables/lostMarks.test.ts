import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/document/html.ts';
import { readPlain } from '../../../src/document/plain.ts';
import { readTables } from '../../../src/report/tables/tables.ts';
import { none, said, saidIn } from './said.ts';

const received = '一、本年新收政府信息公开申请数量';
const head = '本年制发件数\n规章\t0\t0\t7\n三、收到和处理政府信息公开申请情况\n';
const bars = (label: string, cells: readonly (number | string)[]) => `| ${label} |  |  | ${cells.join(' | ')} |`;

describe('readTables(doc): the edition is not told', () => {
  const rows = '| 规章 | 1 | 2 | 3 |\n| 规范性文件 | 0 | 0 | 4 |\n| 行政事业性收费 | 6 |';
  it('where headers and year are gone: rows that the editions print with other columns are not legible', () => {
    expect(said(rows, 'proactive.rules')).toEqual(none(3));
    expect(said(`青石镇2022年政府信息公开工作年度报告\n${rows}`, 'proactive.rules')).toEqual([1, 2, 3]);
  });
  it('but where headers stand in another place', () => {
    const text = `本年制发件数\n本年废止件数\n全年共有来访3人次，其中当面答复2人，余下1人由相关站所另行联系后告知。\n${rows}`;
    expect(said(text, 'proactive.rules')).toEqual([1, 2, 3]);
  });
  it('and rows that all print alike are read', () => {
    const text = `${bars(received, [1, 0, 0, 0, 0, 0, 1])}\n${bars('二、上年结转政府信息公开申请数量', [0, 0, 0, 0, 0, 0, 0])}`;
    expect(said(text, 'applications.received')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });
});

describe('readTables(doc): signs beside figures', () => {
  const changes = (row: string) =>
    `上一年项目数量 本年增/减 处理决定数量\n行政许可 5 -1 2\n其他对外管理服务事项 ${row}\n`;
  it('a lone sign between figures may be what is left of a minus', () => {
    expect(said(changes('69 减 6 3'), 'proactive.other_services')).toEqual([69, -6, 3]);
    for (const sign of ['·', '~', '…'])
      expect(said(changes(`69 ${sign} 6 3`), 'proactive.other_services')).toEqual(none(3));
  });
  it('the last row of a document that breaks off is held to its sum', () => {
    const cells = (row: readonly (number | string)[]) => row.map((cell) => `<td>${cell}</td>`).join('');
    const rows = [
      [received, 1, 2, 3, 4, 5, 6, 21],
      ['二、上年结转政府信息公开申请数量', '', '', 4, 40, 2, 25, 16],
    ];
    const page = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
    const doc = readHtml(`<p>2023年政府信息公开工作年度报告</p><table>${page}</table>`);
    expect(saidIn(doc, 'applications.received')).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(saidIn(doc, 'applications.carried_in')).toEqual(none(7));
  });
  it('a note of letters in the cell of a figure is no cell, however many the row lost', () => {
    const text = `${head}${bars(received, ['71 ⑵', 23, '78 注甲', 4, 5, 6]).slice(0, -2)}`;
    const read = said(text, 'applications.received');
    expect(read.filter((value) => typeof value === 'number')).toEqual([]);
  });
  it('what could not be decoded is not blank', () => {
    const text = '本年处理决定数量\n| 行政许可 | \ufffd |\n| 行政处罚 | 3 |\n| 行政强制 | 0 |\n';
    expect(said(text, 'proactive.licences')).toEqual(none(1));
    expect(said(text, 'proactive.penalties')).toEqual([3]);
  });
});

describe('readTables(doc): signs below figures', () => {
  const rule = `+${'----------+'.repeat(8)}`;
  const line = (...cells: string[]) => `|${cells.map((cell) => cell.padEnd(10)).join('|')}|`;
  const zeros = ['0', '0', '0', '0', '0', '0', '0'];
  const other = line('（一）予以公开', '1', '2', '3', '4', '5', '6', '21');
  const below = line('', '&', '', '', '', '', '', '').replace(/^((?:[^|]*\|){3}[^|]*)\|/, '$1/');
  const box = [head, rule, line(received, ...zeros), below, rule, other, rule].join('\n');
  it('leave a figure illegible, and never move the others', () => {
    expect(said(box, 'applications.received')[0]).toBe('unreadable');
    expect(said(box, 'applications.granted')).toEqual([1, 2, 3, 4, 5, 6, 21]);
  });
});

describe('readTables(doc): a rule that runs into a row', () => {
  it('parts its numbers from the label above, damaged or not', () => {
    for (const rule of ['+-----+-----+---', '+-----+---\\\\\\\\\\', '+-----+--&&&'])
      expect(
        said(`${head}（七）\n总计\n${rule}  0 0 0 0 0 0 0\n结转下\n`, 'applications.outcomes_total'),
      ).not.toContain(0);
  });
});

describe('readTables(doc): columns by strokes', () => {
  const strokes = ['-'.repeat(44), ...Array.from({ length: 7 }, () => '----')].join('  ');
  const row = (label: string, ...cells: (number | string)[]) =>
    [label.padEnd(44 - label.length), ...cells.map((cell) => `${cell}`.padEnd(4))].join('  ');
  const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
  const table = (between: string) =>
    [
      head,
      strokes,
      row('', ...['自然人', '企业', '科研', '公益', '法律', '其他', '总计']),
      ...labels.map((label, i) => row(label, i, 0, 0, 0, 0, 0, i)),
      row('1.属于国家秘密', 3, 0, 0, 0, 0, 0, 3),
      between,
      row('（七）总计', 3, 0, 0, 0, 0, 0, 3),
      '',
      row('四、结转下年度继续办理', 3, 0, 0, 0, 0, 0, 3),
      strokes,
    ].join('\n');
  it('rows that blank lines do not part are never blank', () => {
    const { cells } = readTables(readPlain(table('')));
    const reasons = Object.entries(cells).filter(([id]) => id.startsWith('applications.received.'));
    expect(reasons.map(([, reading]) => reading.value ?? (reading as { reason: string }).reason)).not.toContain(
      'blank',
    );
  });
});

describe('readTables(doc): labels with the same end', () => {
  it('the row before the numbers is meant, not the next, whose label stands behind them', () => {
    const text = [
      head,
      '                    申请人无正当理由逾期不补',
      '（六）其他处理      正、行政机关不再处理其政          0  2  0  0  0  0  2',
      '                    府信息公开申请',
      '                    申请人逾期未按收费通知要',
      '                    求缴纳费用、行政机关不',
    ].join('\n');
    const doc = readPlain(`本年处理决定数量\n${text}`);
    expect(saidIn(doc, 'applications.other_unpaid_fee')).not.toContain(2);
    expect(saidIn(doc, 'applications.other_no_correction')).toEqual([0, 2, 0, 0, 0, 0, 2]);
  });
  it('of two that stand whole before the numbers the last is meant', () => {
    const text = [
      '（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请?30?22?35?36',
      '2.申请人逾期未按收费通知要求缴纳费*',
      '用、行政机关不再处理其政府信息公开申请 34 23 20 0 15 23 115',
      '3.其他 11 0 19 18 4 0 52',
    ].join('\n');
    expect(said(`${head}${text}`, 'applications.other_no_correction')).not.toContain(34);
    expect(said(`${head}${text}`, 'applications.other_unpaid_fee')).toEqual([34, 23, 20, 0, 15, 23, 115]);
  });
});

describe('readTables(doc): lines of cells of which empty ones leave no trace', () => {
  it('a label of two cells is none that is empty', () => {
    const rows = [
      `${received}\t${[2, 3, 4, 1, 3, 4, 17].join('\t')}`,
      `二、上年结转政府信息公开申请数量\t${sevens(3)}`,
      `三、本年度办理结果\t（一）予以公开\t${[7, 33, 9, 39, 30, 118].join('\t')}`,
      `（二）部分公开\t${sevens(2)}`,
    ];
    expect(said(`${head}${rows.join('\n')}\n`, 'applications.received')).toEqual([2, 3, 4, 1, 3, 4, 17]);
    expect(said(`${head}${rows.join('\n')}\n`, 'applications.granted')).toEqual(none(7));
  });
});

describe('readTables(doc): numbers beside a label without any', () => {
  it('a row with those of two leaves no label below it blank', () => {
    const rows = [
      row7('（六）其他处理\n3.其他', 0),
      `（七）总计\t${sevens(4)}\t${sevens(9)}`,
      '四、结转下年度继续办理',
      '四、政府信息公开行政复议、行政诉讼情况',
    ];
    expect(said(`${head}${row7(received, 1)}\n${rows.join('\n')}`, 'applications.carried_out')).not.toContain('blank');
  });
  it('figures behind all labels of a table and some that are not legible are its own', () => {
    const labels = ['规章', '规范性文件', '行政许可', '其他对外管理服务事项', '行政处罚'];
    const lost = '信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n'.repeat(4);
    const text = `本年新制作数量\n${labels.join('\n')}\n${lost}476\t460\t653\n258\t467\t8 4 8\n891\t-5\t515\n98\t6\t161\n178\n`;
    expect(said(text, 'proactive.rules')).not.toContain('blank');
    const other = `${lost}三、收到和处理政府信息公开申请情况\n${row7(received, 1)}\n`;
    expect(said(`本年新制作数量\n${labels.join('\n')}\n${other}`, 'proactive.rules')).toContain('blank');
  });
  it('two labels in a cell before two figures of which the second stands below are those of either', () => {
    const rule = `+${'-'.repeat(18)}+${'-'.repeat(20)}+`;
    const row = (label: string, cell: string) => `|${label.padEnd(18 - label.length)}|${cell.padEnd(20)}|`;
    const text = [
      '本年处理决定数量',
      rule,
      row('行政许可', '3'),
      rule,
      row('行政处罚行政强制', '0'),
      rule,
      row('', '802'),
    ];
    const lines = [...text, rule, row('行政事业性收费', '5'), rule].join('\n');
    expect(said(lines, 'proactive.licences')).toEqual([3]);
    expect(said(lines, 'proactive.coercive_measures')).toEqual(none(1));
  });
  it('figures in a grid are those of the label beside them, though it lost a letter', () => {
    const cells = (n: number | '') => [n, '', '', '', '', '', n].map((cell) => `<td>${cell}</td>`).join('');
    const row = (label: string, n: number | '') => `<tr><td>${label}</td>${cells(n)}</tr>`;
    const rows = [
      row(received, 2),
      row('1.信访举报投诉类申请', ''),
      row('2.复申请', 30),
      row('3.要求提供公开出版物', 1),
    ];
    const doc = readHtml(`<p>2023年政府信息公开工作年度报告</p><table>${rows.join('')}</table>`);
    expect(saidIn(doc, 'applications.received')[0]).toBe(2);
    expect(saidIn(doc, 'applications.not_processed_complaint')).not.toContain(30);
  });
  it('figures of a line each with empty cells between some are no row where nothing adds up: a label may be lost', () => {
    const lines = (...cells: (number | '')[]) => cells.map((cell) => `\t${cell}\t`).join('\n');
    const rows = [
      `${received}\n${lines(1, 2, 3, 4, 5, 6, 21)}`,
      `（一）予以公开\n${lines(26, 7, 35, '', 15, '', 83)}\n${lines('', '', '', '', 9, '', 9)}`,
      `（三）不予公开\n1.属于国家秘密\n${lines(3, 0, 0, 0, 0, 0, 3)}\n`,
    ];
    expect(said(`${head}${rows.join('\n')}`, 'applications.received')).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(said(`${head}${rows.join('\n')}`, 'applications.granted')).toEqual(none(7));
  });
  it('a row of marks beside numbers of no row is not blank', () => {
    const marks = Array.from({ length: 7 }, () => '\\').join('\t');
    const text = [
      row7('1.信访举报投诉类申请', 2),
      `某某事项\t${sevens(5)}`,
      `2.重复申请\t${marks}`,
      row7('3.要求提供公开出版物', 1),
    ];
    expect(
      said(`${head}${row7(received, 1)}\n${text.join('\n')}\n`, 'applications.not_processed_repeated'),
    ).not.toContain('blank');
  });
});

function sevens(n: number): string {
  return [n, 0, 0, 0, 0, 0, n].join('\t');
}
function row7(label: string, n: number): string {
  return `${label}\t${sevens(n)}`;
}
