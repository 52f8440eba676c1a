import { describe, expect, it } from 'vitest';
import { readHtml, readPage } from '../../../src/document/html.ts';
import { readPlain } from '../../../src/document/plain.ts';
import { none, said, saidIn } from './said.ts';

const received = '一、本年新收政府信息公开申请数量';
const carried = '二、上年结转政府信息公开申请数量';
const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const title = '青石镇2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况';
const table = (rows: readonly (readonly string[])[], mark: string) =>
  [title, ...rows.map((row) => row.join(mark))].join('\n');
/** The cells of a row in print: a point for an empty one. */
const cells = (row: string) => row.split(' ').map((cell) => (cell === '.' ? '' : cell));

describe('readTables(doc): merged cells that left empty ones before the label', () => {
  const rows = [
    ['', '', '', ...columns],
    [received, '', '', ...cells('3 1 2 1 1 1 9')],
    ['三、本年度办理结果', '（一）予以公开', '', ...cells('2 . . . . . 2')],
    ['', '（三）不予公开', '1.属于国家秘密', ...cells('. 1 . . . . 1')],
    ['', '', '2.其他法律行政法规禁止公开', ...cells('. . . . . . .')],
    ['', '', '3.危及“三安全一稳定”', ...cells('. . 1 . . . 1')],
  ];
  it.each([' | ', '\t'])('are no end of the row above (%j)', (mark) => {
    const bars = mark === '\t' ? rows : rows.map((row) => ['', ...row, '']);
    const text = table(bars, mark);
    expect(said(text, 'applications.refused_state_secret')).toEqual([
      'blank',
      1,
      'blank',
      'blank',
      'blank',
      'blank',
      1,
    ]);
    expect(said(text, 'applications.refused_prohibited_by_law')).toEqual(Array(7).fill('blank'));
    expect(said(text, 'applications.refused_security_stability')[2]).toBe(1);
  });
});

describe('readTables(doc): rows of which merged cells left nothing', () => {
  const rows = (carriedIn: string) => [
    ['申请人情况'],
    [received, ...cells('. 1 2 . . 1 4')],
    [carried, ...cells(carriedIn)],
    ['三、本年度办理结果', '（一）予以公开', ...cells('. . . . . 2 2')],
    ['（三）不予公开', '1.属于国家秘密', ...cells('. 1 . . . . 1')],
  ];
  it('are read by the count of their cells, where labels of one cell and of two leave as many', () => {
    const text = table(rows('. . . . . . .'), '\t');
    expect(said(text, 'applications.received')).toEqual(['blank', 1, 2, 'blank', 'blank', 1, 4]);
    expect(said(text, 'applications.granted')[5]).toBe(2);
  });
  it('are not where one has a cell less', () => {
    const text = table(rows('. . . . 2 2'), '\t');
    expect(said(text, 'applications.received')).toEqual(none(7));
  });
});

describe('readTables(doc): a row read by the count of its cells', () => {
  it('has its sum: an empty cell at the end may be what ends the line', () => {
    const text = table(
      [
        ['', received, ...cells('3 1 5 2 3 14'), ''],
        ['', carried, ...cells('0 0 0 0 0 0 0'), ''],
      ],
      '\t',
    );
    expect(said(text, 'applications.received')).toEqual(none(7));
  });
  it('or ends where its headers end', () => {
    const head = ['第二十条第（一）项', '\t信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t'];
    const text = [title, ...head, '\t规章\t9\t8\t7\t', '\t行政规范性文件\t9\t11\t'].join('\n');
    expect(said(text, 'proactive.normative_documents')).toEqual(none(3));
  });
  it('is not read where words behind it stand for a figure it has not', () => {
    const text = table(
      [
        [received, ...cells('4 5 . 6 5 7 27 见附件')],
        [carried, ...cells('0 0 0 0 0 0 0')],
      ],
      ' | ',
    );
    expect(said(text, 'applications.received')).toEqual(none(7));
  });
});

describe('readTables(doc): a grid cut in two', () => {
  const html = (rows: readonly string[]) =>
    `<table>${rows.map((row) => `<tr><td>${row.replaceAll('|', '</td><td>')}</td></tr>`).join('')}</table>`;
  const above = [`|${columns.join('|')}`, `${received}|3|1||1|1|1|7`, `${carried}|0|0|0|0|0|0|0`];
  const granted = (below: string) =>
    saidIn(
      readHtml(`<p>${title}</p>${html(above)}<p>第 3 页</p>${html([below, '（七）总计||2|||||2'])}`),
      'applications.granted',
    );
  it('goes on under the headers of its first part, where the sum bears them out', () => {
    expect(granted('（一）予以公开||2|||||2')).toEqual(['blank', 2, 'blank', 'blank', 'blank', 'blank', 2]);
    expect(granted('（一）予以公开||2||||2|')).toEqual(none(7));
  });
  it('but not where it has other columns', () => {
    expect(granted('（一）予以公开||2|||||2|')).toEqual(none(7));
  });
});

describe('readTables(doc): files of values', () => {
  const rows = [
    ['', '', ...columns],
    [received, '', ...cells('3 1 . 1 1 1 7')],
    [carried, '', ...cells('. . . . . . .')],
    ['三、本年度办理结果', '"（二）部分公开（区分处理的,只计这一情形,不计其他情形）"', ...cells('2 . . . . . 2')],
    ['', '（三）不予公开', ...cells('. . . . . . .')],
    ['', '（七）总计', ...cells('2 . . . . . 2')],
    ['四、结转下年度继续办理', '', ...cells('1 1 . 1 1 1 5')],
  ];
  it.each([',', ';'])('are cut at their sign (%s), but not between quotation marks', (mark) => {
    const text = table(rows, mark);
    expect(said(text, 'applications.received')).toEqual([3, 1, 'blank', 1, 1, 1, 7]);
    expect(said(text, 'applications.partially_granted')[6]).toBe(2);
    expect(said(text, 'applications.carried_in')).toEqual(Array(7).fill('blank'));
  });
  it('may name the empty cells', () => {
    for (const name of ['None', 'nan', 'NULL']) {
      const text = table(
        rows.map((row) => row.map((cell) => cell || name)),
        '\t',
      );
      expect(said(text, 'applications.received')).toEqual([3, 1, 'blank', 1, 1, 1, 7]);
    }
  });
  it('one sheet holds several tables: headers of another are not those of this', () => {
    const other = ['四、政府信息公开行政复议、行政诉讼情况,,,,,,,,', '结果维持,结果纠正,其他结果,尚未审结,总计,,,,'];
    const text = [table(rows, ',').replace('申请情况', '申请情况,,,,,,,,'), ...other].join('\n');
    expect(said(text, 'applications.partially_granted')[0]).toBe(2);
  });
});

describe('readTables(doc): a whole document on one line', () => {
  it.each(['|', '\t'])('has its cells between signs (%j)', (mark) => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const words = Array.from({ length: 200 }, () => '公开动态');
    const parts = [
      [...title.split('\n'), ...words, received, ...cells('3 1 0 1 1 1 7')],
      ['四、政府信息公开行政复议、行政诉讼情况', '行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'],
      [...results, ...results, ...results, ...cells('1 0 0 0 1 0 0 0 0 0 0 2 0 0 2')],
      ['五、存在的主要问题及改进情况', '存在的问题：', '一是更新不够及时；'],
    ];
    const text = parts.flat().join(mark);
    expect(said(text, 'applications.received')).toEqual([3, 1, 0, 1, 1, 1, 7]);
    expect(said(text, 'disputes.litigation_after_review')).toEqual([0, 2, 0, 0, 2]);
  });
});

describe('readTables(doc): tables of Markdown and of wikis', () => {
  it('line breaks in their cells part no rows', () => {
    const label = received.replace('政府信息', '政府<br>信息');
    const rows = [
      ['（本列数据的勾稽关系）<br/>申请人情况', ...columns],
      [label, ...cells('3 1 . 1 1 1 7')],
      [carried, ...cells('0 0 0 0 0 0 0')],
    ];
    const text = table(
      rows.map((row) => ['', ...row, '']),
      ' | ',
    );
    expect(saidIn(readPage(text, true), 'applications.received')).toEqual([3, 1, 'blank', 1, 1, 1, 7]);
  });
  it('a short rule before each row is no mark of a cell', () => {
    const row = (label: string, figures: string) => ['|-', ...[label, ...cells(figures)].map((cell) => `| ${cell}`)];
    const rows = [...row(received, '4 5 . 6 5 7 27'), ...row(carried, '4 0 0 0 0 0 4'), '|}'];
    const text = `${title}\n{|\n${rows.join('\n')}`;
    expect(said(text, 'applications.received')).toEqual([4, 5, 'blank', 6, 5, 7, 27]);
    expect(said(text, 'applications.carried_in')).toEqual([4, 0, 0, 0, 0, 0, 4]);
  });
});

describe('readTables(doc): merged cells written out', () => {
  it('repeat one figure', () => {
    const text = `${title}\n| 信息内容 | 本年处理决定数量 | 本年处理决定数量 |\n| 行政许可 | 23 | 23 |\n| 行政处罚 | 4 | 5 |\n`;
    expect(said(text, 'proactive.licences')).toEqual([23]);
    expect(said(text, 'proactive.penalties')).toEqual(none(1));
  });
});

describe('readTables(doc): figures that ran together', () => {
  const glued = (...rows: readonly string[]) =>
    [title, columns.join(''), ...rows, '（七）总计0000000', '四、结转下年度继续办理0000000'].join('\n');
  it('are cut where one way alone gives as many as there are columns, and a sum', () => {
    const text = glued(`${received}1000001`, `${carried}0000000`, '（一）予以公开0 0 0 012 012');
    expect(said(text, 'applications.received')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(said(text, 'applications.carried_in')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(said(text, 'applications.granted')).toEqual([0, 0, 0, 0, 12, 0, 12]);
  });
  it('are not where two do, where none does, or a nought is short', () => {
    const text = glued(`${received}11111101111111`, `${carried}1000002`, '（一）予以公开000000');
    expect(said(text, 'applications.received')).toEqual(none(7));
    expect(said(text, 'applications.carried_in')).toEqual(none(7));
    expect(said(text, 'applications.granted')).toEqual(none(7));
  });
  it('are not where no row shows that noughts are printed', () => {
    const text = [title, columns.join(''), `${received}1000001`, '（七）总计1000001'].join('\n');
    expect(said(text, 'applications.received')).toEqual(none(7));
  });
  it('are told by their labels where all stands on one line', () => {
    const words = '近年来本镇围绕群众关心的事项及时公开有关信息并接受监督'.repeat(20);
    const text = glued(
      words,
      '行政许可23三、收到和处理政府信息公开申请情况',
      `${received}1000001`,
      `${carried}0000000`,
      '1.属于国家秘密0000000',
    ).replaceAll('\n', '');
    expect(said(text, 'applications.received')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(said(text, 'applications.refused_state_secret')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('readTables(doc): blanks by their names', () => {
  it('of a page that was escaped twice are blanks', () => {
    const row = ['规章', '&amp;nbsp;3&amp;nbsp;', '&amp;nbsp;', '7'].map((cell) => `<td>${cell}</td>`).join('');
    const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']
      .map((cell) => `<td>${cell}</td>`)
      .join('');
    const page = `<h1>青石镇2023年政府信息公开工作年度报告</h1><table><tr>${head}</tr><tr>${row}</tr></table>`;
    expect(saidIn(readHtml(page), 'proactive.rules')).toEqual([3, 'blank', 7]);
  });
  it('a place where a label may be broken is no letter of it', () => {
    const label = received.replaceAll('政府', '政\u00ad府');
    const doc = readPlain(
      table(
        [
          [label, ...cells('1 0 0 0 0 0 1')],
          [carried, ...cells('0 0 0 0 0 0 0')],
        ],
        '\t',
      ),
    );
    expect(saidIn(doc, 'applications.received')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });
});
