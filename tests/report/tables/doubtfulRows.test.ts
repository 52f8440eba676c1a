import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/document/html.ts';
import { none, said, saidIn } from './said.ts';

const first = '本年制发件数\n规章\t0\t0\t7\n行政规范性文件\t0\t0\t1\n';
const received = '一、本年新收政府信息公开申请数量';
const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const disputes = `行政复议\t行政诉讼\n${results}\t未经复议直接起诉\t复议后起诉\n${results}\t${results}\n`;

describe('readTables(doc): numbers that two tables claim', () => {
  it('are those of the one whose label stands before them', () => {
    const text = `上一年项目数量\n本年增/减\n处理决定数量\n政府集中采购\n5<br>2\n三、收到和处理政府信息公开申请情况\n${received}\n`;
    expect(said(`${text}21 20\n5\n4\n7\n1\n58\n`, 'proactive.procurement').filter(Number)).toEqual([]);
  });
  it('are no row of totals under the headers of table four', () => {
    expect(
      said(`${first}${received}\t1\t0\t0\t0\t0\t0\t1\n${disputes}3\t0\t5\t0\t8\t0\t0`, 'applications.outcomes_total'),
    ).toEqual(Array.from({ length: 7 }, () => 'missing'));
  });
});

describe('readTables(doc): a row of seven', () => {
  const row = (cells: string) => said(`${first}${received}\n${cells}\n`, 'applications.received');
  it('and one more is read where only one can be the stray', () => {
    expect(row('3\n1\n0\n0\n4\n0\n2\n7')).toEqual([1, 0, 0, 4, 0, 2, 7]);
    expect(row('0\n0\n5\n0\n6\no\n0\n11')).toEqual(none(7));
  });
  it('and one more is not read by a sum of zeros, which proves nothing', () => {
    expect(row('0\t0\t0\t0\t0\t0\t0\t1')).toEqual(none(7));
    expect(row('3\n0\n0\n0\n0\n0\n0\n0')).toEqual(none(7));
    expect(row('0\t0\t0\t0\t0\t0\t0\t0')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
  it('is not read from lines whose figures are written otherwise', () => {
    expect(row('4\t2\t1\n0\t0\t1\t8')).toEqual([4, 2, 1, 0, 0, 1, 8]);
    expect(row('4件\t2件\t1件\n0\t0\t1\t8')).toEqual(none(7));
  });
});

describe('readTables(doc): cells that are damaged', () => {
  it('have no sign that stands apart, in whatever figures they are written', () => {
    for (const change of ['- 1', '- １', '-\u3000１', '－ １'])
      expect(
        said(
          `上一年项目数量\n行政许可\n7\n5\n1\n行政处罚\n4\n${change}\n9\n行政强制\n2\n3\n4\n`,
          'proactive.penalties',
        ).filter((value) => value === 1),
      ).toEqual([]);
  });
  it('may be two where an open bracket stands between figures, and the last is that of the next row', () => {
    const rows = ['0', '3', '0', '0', '0', '0', '3'].join('\n');
    const text = (cell: string) =>
      `${first}${received}\n${rows}\n二、上年结转政府信息公开申请数量\n${cell}\n0\n0\n0\n0\n0\n24\n（一）予以公开\n${rows}\n`;
    expect(said(text('0(0'), 'applications.carried_in')).toEqual(none(7));
    expect(said(text('24'), 'applications.carried_in')).toEqual([24, 0, 0, 0, 0, 0, 24]);
  });
  it('belong to the label on their line, though one above is whole', () => {
    const row = (label: string, cells: string) => `| ${label} | ${cells} |\n`;
    const bare = ' | | | | | | ';
    const text = `${first}${row(received, '1 | 2 | 3 | 4 | 5 | 6 | 21')}|---|---|---|---|---|---|---|---|
${row('2.重复申请', bare)}${row('3.要求提供公开出版物', bare)}${row('4.囗正当理由大量反复申请', ' | | | | 6 | | 6')}`;
    expect(said(text, 'applications.not_processed_repeated').filter(Number)).toEqual([]);
    expect(said(text, 'applications.not_processed_excessive').filter(Number)).toEqual([6, 6]);
  });
  it('are those of the line above where a row of columns by strokes is cut off behind its label', () => {
    const strokes = `${'-'.repeat(32)}  ${'-'.repeat(14)}  --  --  --  --  --  --  ---`;
    const numbers = '27  2   0   39  11  48  127';
    const text = `${first}${strokes}\n${received}${' '.repeat(18)}${numbers}\n${strokes}
二、上年结转政府信息公开申请数量${' '.repeat(18)}${numbers}\n三、本年度办理结果${' '.repeat(16)}（一）予以公开`;
    expect(said(text, 'applications.granted').filter(Number)).toEqual([]);
    expect(said(text, 'applications.carried_in')).toEqual([27, 2, 0, 39, 11, 48, 127]);
  });
});

describe('readTables(doc): a row with empty cells in a grid', () => {
  const cell = (text: string, span = 1) => `<td colspan="${span}">${text}</td>`;
  const table = (...rows: string[]) => {
    const doc = readHtml(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`);
    return (row: string) => saidIn(doc, row);
  };
  const headers = (label: number, first: number) =>
    cell('信息内容', label) + cell('上一年项目数量', first) + cell('本年增/减') + cell('处理决定数量');
  it('is not read where its headers stand otherwise each time they are printed', () => {
    const licences = cell('行政许可', 3) + cell('') + cell('7') + cell('');
    const penalties = cell('行政处罚') + cell('') + cell('5') + cell('', 3);
    const read = table(headers(1, 3), licences, headers(3, 1), penalties, cell('（完）', 6));
    expect(read('proactive.licences')).toContain(7);
    expect(read('proactive.penalties').filter(Number)).toEqual([]);
  });
  it('is not read with a cell more where its sum does not bear it out', () => {
    const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const inCells = (figures: readonly string[]) => figures.map((text) => cell(text)).join('');
    const header = cell('申请人情况', 3) + inCells(applicants);
    const granted = (...figures: string[]) =>
      table(
        header,
        cell(received, 3) + inCells(['', '6', '', '4', '', '', '10']),
        cell('（一）予以公开', 2) + inCells(figures),
      )('applications.granted');
    expect(granted('', '', '', '9', '', '', '', '9')).toEqual(['blank', 'blank', 9, 'blank', 'blank', 'blank', 9]);
    expect(granted('', '', '', '9', '', '', '9', '').filter(Number)).toEqual([]);
  });
  it('is not read where the document breaks off in it', () => {
    const full = (label: string) => cell(label) + [0, 3, 1, 9, 2, 6, 21].map((n) => cell(`${n}`)).join('');
    const cut =
      cell('三、本年度办理结果') + cell('（一）予以公开') + [0, 3, 1, 9, 2, 6].map((n) => cell(`${n}`)).join('');
    const rows = [full(received), full('二、上年结转政府信息公开申请数量'), cut] as const;
    expect(table(...rows)('applications.carried_in')).toContain(21);
    expect(table(...rows)('applications.granted').filter(Number)).toEqual([]);
  });
});

describe('readTables(doc): numbers below their labels', () => {
  const rows = [
    ['二、上年结转政府信息公开申请数量', '2\t0\t0\t0\t0\t0\t2'],
    ['（一）予以公开', '3\t0\t0\t0\t0\t0\t3'],
    ['（七）总计', '3\t0\t0\t0\t0\t0\t3'],
  ] as const;
  const table = (labels: readonly string[]) =>
    `${first}${received}\t1\t0\t0\t0\t0\t0\t1\n${labels.join('\n')}\n${rows.map(([, cells]) => cells).join('\n')}\n`;
  it('are not read where the labels stand in another order', () => {
    const labels = rows.map(([label]) => label);
    const all = (text: string) =>
      rows.flatMap((_, i) =>
        said(text, ['applications.carried_in', 'applications.granted', 'applications.outcomes_total'][i]!),
      );
    expect(all(table([labels[1]!, labels[0]!, labels[2]!])).filter(Number)).toEqual([]);
  });
  it('are read for several labels at once in the order of the form only', () => {
    const labels = '规章 规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购'.split(
      ' ',
    );
    const cells = ['1\t0\t3', '4\t5\t6', '1\t2\t9', '0\t0\t0', '7\t3\t8', '5\t6\t0', '4\t4', '2\t3.5'];
    const rules = (...own: string[]) =>
      said(`上一年项目数量 本年新制作数量\n${own.join('\n')}\n${cells.join('\n')}\n`, 'proactive.rules');
    expect(rules(...labels)).toEqual([1, 0, 3]);
    expect(rules(labels[1]!, labels[0]!, ...labels.slice(2))).toEqual(none(3));
  });
  it('may be those of any label, whatever stands between', () => {
    const text = `本年制发件数\n规章\n行政规范性文件\n本年处理决定数量\n行政许可\n行政处罚\n行政事业性囗囗\n1\t0\t3\n4\t5\t6\n12\n7\n`;
    expect(said(text, 'proactive').filter((cell) => cell === 'blank' || Number(cell) > 0)).toEqual([]);
  });
});

describe('readTables(doc): a figure cut into digits', () => {
  it('and the figures below make a row, its digits do not', () => {
    const text = `本年制发件数\n规章\n3 2 8\n8\n0\n行政规范性文件\n4\n5\n6\n`;
    expect(said(text, 'proactive.rules')).toEqual(none(3));
  });
  it('and a figure whose sign stands apart make a row, its digits do not', () => {
    const rules = (next: string) =>
      said(`本年制发件数\n规章\n3 4 8\n${next}\n行政规范性文件\n4\n5\n6\n`, 'proactive.rules');
    expect(rules('+ 3\n246')).toEqual(none(3));
    expect(rules('')).toEqual([3, 4, 8]);
  });
  it('is not two of a row that goes on in the next line', () => {
    const rules = (cells: string) => said(`本年制发件数\n规章  ${cells}\n行政规范性文件  4  5  6\n`, 'proactive.rules');
    expect(rules('31   29   5\n82')).toEqual([31, 29, 5]);
    expect(rules('2 9   5\n82')).toEqual(none(3));
  });
});

describe('readTables(doc): where a row ends', () => {
  it('the number of the next item is no cell, though its point is escaped', () => {
    const text = `${first}2.重复申请\n3\n0\n0\n0\n0\n0\n4\n3\\.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n`;
    expect(said(text, 'applications.not_processed_repeated')).toEqual([3, 0, 0, 0, 0, 0, 4]);
  });
  it('a document that breaks off may have cut the next label to its number', () => {
    const text = `${first}${received.padEnd(20)}  10   15   23   35   31   114\n1`;
    expect(said(text, 'applications.received')).toEqual(none(7));
    expect(said('本年制发件数\n规章    6 3 4\n', 'proactive.rules')).toEqual(none(3));
    expect(said('本年制发件数\n规章  6 3 4\n行政规范性文件', 'proactive.rules')).toEqual([6, 3, 4]);
  });
  it('an empty cell is seen empty, not under the label', () => {
    const text = (label: string) => `本年制发件数\n规章  166  757  273\n${label}  3  538\n`;
    expect(said(text('行政规范性文件'), 'proactive.normative_documents')).toEqual(none(3));
  });
});

describe('readTables(doc): cells that are not blank', () => {
  it('words stand under their header', () => {
    const rule = `+${'------+'.repeat(15)}`;
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const text = (cell: string) =>
      [
        first,
        '行政复议 行政诉讼 未经复议直接起诉 复议后起诉',
        rule,
        row(Array.from({ length: 3 }, () => results.split('\t')).flat()),
        rule,
        row([cell, ...'0000000000000'.split(''), '0']),
        rule,
      ].join('\n');
    expect(said(text(''), 'disputes.review')[0]).toBe('blank');
    expect(said(text('约3'), 'disputes.review')[0]).not.toBe('blank');
  });
  it('a bar with a stroke before it is a bar', () => {
    const rows = (bar: string) => `${first}${received}\n${['0', '4', '0', '0', '1', '0', '5'].join(`\n${bar}\n`)}\n`;
    expect(said(rows('\\|'), 'applications.received')).toEqual([0, 4, 0, 0, 1, 0, 5]);
  });
  it('numbers follow their label and words that are not legible', () => {
    const text = `${first}${received}\t1\t0\t0\t0\t0\t0\t1\n四、结转下年度继续办理\n囗仯&U/18\n40\n12\n14\n0\n16\n`;
    expect(said(text, 'applications.carried_out')).not.toContain('blank');
  });
  it('a mark stands behind a figure that sticks to words', () => {
    const text = '本年处理决定数量\n行政许可\t5\n本年收费金额\n业性收费,3.2,,\n-\n-\n';
    expect(said(text, 'proactive.fees')).not.toContain('blank');
  });
});

describe('readTables(doc): a label that what is illegible sticks to', () => {
  it('is of a row that is not known to be empty', () => {
    const rows = '本年处理决定数量\n行政许可□\n行政处罚\t3\n行政强制\t0\n';
    expect(said(rows, 'proactive.licences')).toEqual(['unreadable']);
    expect(said(rows, 'proactive.penalties')).toEqual([3]);
    expect(said(`${first}规章□\t4\t0\n`.slice(first.length), 'proactive.rules')).not.toContain('blank');
  });
});
