import { describe, expect, it } from 'vitest';
import { none, said } from './said.ts';

const first = '本年制发件数\n规章\t0\t0\t7\n行政规范性文件\t0\t0\t1\n';
const heads = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数';
const rules = 'proactive.rules';
const documents = (cells: string) =>
  said(`${heads}\n规章\t0\t0\t7\n行政规范性文件\t${cells}\n`, 'proactive.normative_documents');

describe('readTables(doc): rules of drawn tables', () => {
  const box = (rule: string) =>
    `本年制发件数\n${rule}\n| 规   | 1  | 2  | 3  |\n| 章   |    |    |    |\n${rule}\n| 行政 | 4  | 5  | 6  |\n| 规范性文件 |  |  |  |\n${rule}`;
  it('may have their strokes escaped', () => {
    expect(said(box('+\\-\\-----+-\\--\\-+----+---\\-+'), rules)).toEqual([1, 2, 3]);
    expect(said(box('+\\-\\-----+-\\--\\-+----+---\\-+'), 'proactive.normative_documents')).toEqual([4, 5, 6]);
  });
  it('part a label from the numbers of the next row', () => {
    const row = (label: string, ...cells: (number | '')[]) => `\t${label}\t${cells.join('\t')}`;
    const text = `${heads}\n${row('规章', '', '', '')}\n+-----+----+----+\n${row('', 4, 5, 6)}`;
    expect(said(text, rules)).not.toContain(4);
  });
  it('lines of a box may be set in from the left, each in its own way', () => {
    const lines = box('+------+----+----+----+').split('\n');
    expect(said(lines.map((line, i) => ' '.repeat((i * 5) % 9) + line).join('\n'), rules)).toEqual([1, 2, 3]);
  });
});

describe('readTables(doc): a rule of a box that runs into a row', () => {
  const rule = `+----------+${'-'.repeat(34)}+${'----+'.repeat(7)}`;
  const figures = (n: number | '') =>
    Array.from({ length: 7 }, (_, i) => ` ${n === '' ? '' : i < 6 ? n : n * 6}`.padEnd(4));
  const row = (first: string, label: string, n: number | '') =>
    `| ${first}${' '.repeat(8 - first.length * 2)} | ${label}${' '.repeat(32 - label.length * 2)} |${figures(n).join('|')}|`;
  const box = (between: string) =>
    [
      `${first}三、收到和处理政府信息公开申请情况\n${rule}`,
      ...[row('', '本年新收政府信息公开申请数量', 5), rule, row('', '上年结转政府信息公开申请数量', 2), rule],
      ...[row('', '（一）予以公开', 3), rule, row('', '（七）', 4), row('', '总计', ''), between],
      ...[row('转下年度', '', ''), row('继续办理', '', ''), rule],
    ].join('\n');
  const total = (between: string) => said(box(between), 'applications.outcomes_total');
  it('gives no row the figures of the one below', () => {
    const below = row('四、结', '', 1);
    expect(total(`${rule}\n${below}`)).toEqual([4, 4, 4, 4, 4, 4, 24]);
    expect(total(`+----------+-----${below.slice(below.indexOf('| 1'))}`)).not.toContain(1);
  });
});

describe('readTables(doc): a line of a box that lost a cell', () => {
  const rule = '+----+------+----+----+----+----+';
  const box = (second: string) =>
    `本年制发件数\n${rule}\n| 一 | 规章 | 1  | 2  | 3  |    |\n${rule}\n${second}\n|    | 范性 |    |    |    |    |\n${rule}`;
  const documents = (second: string) => said(box(second), 'proactive.normative_documents');
  it('is not read', () => {
    expect(documents('|    | 行政规 | 4  | 5  | 6  |    |')).toContain(6);
    expect(documents('| 行政规 | 4  | 5  | 6  |    |')).not.toContain(6);
  });
  it('is read where cells are merged', () => {
    expect(said(box('| 行政规         | 4  | 5  | 6  |'), rules)).toEqual([1, 2, 3]);
  });
});

describe('readTables(doc): figures that share a cell', () => {
  it.each([
    ['4、1\t0', none(3)],
    ['8 \ufffd 10\t1\t1', none(3)],
    ['8 \ufffd 10\t1', none(3)],
    ['2  0\t1\t1', none(3)],
    ['2  0\t1', none(3)],
  ])('%j is %j', (cells, read) => expect(documents(cells)).toEqual(read));
  it('in a grid the other cells keep their places where the sum proves that they are one', () => {
    const rule = `+${'------------+'.repeat(8)}`;
    const row = (...cells: (number | string)[]) => `| 一、本年新收政府信息公开申请数量 | ${cells.join(' | ')} |`;
    const text = (...cells: (number | string)[]) =>
      `本年制发件数\n规章\t0\t0\t0\n${rule}\n| 自然人 |||||||\n${rule}\n${row(...cells)}\n${rule}`;
    const received = (...cells: (number | string)[]) => said(text(...cells), 'applications.received');
    expect(received('1 7', 0, 3, 0, 0, 0, 20)).toEqual(['unreadable', 0, 3, 0, 0, 0, 20]);
    expect(received('1 7', 0, 3, 0, 0, 0, 11)).toEqual(none(7));
  });
  it.each(['\u200b', '\u200d', '\u2060', '\u00ad'])(
    'nor are they one where nothing is seen between them: %j',
    (between) => expect(documents(`28${between}158\t0\t6`)).not.toContain(28158),
  );
  it('a figure whose digits were set apart is not its first digit', () => {
    const text = (cell: string) => `本年处理决定数量\n行政许可\t5\n行政处罚\t${cell}\n行政强制\t0\n`;
    expect(said(text('1\u30003\u30007'), 'proactive.penalties')).toEqual(['unreadable']);
    expect(said(text('1 3 7').replaceAll('\t', ' '), 'proactive.penalties')).toEqual(['unreadable']);
  });
});

describe('readTables(doc): rows that hold foreign numbers', () => {
  it('a bullet of the next line is no cell', () => {
    expect(said(`${heads.replaceAll('\t', ' ')}\n规章 4 5\n- 行政规范性文件 0 0 0`, rules)).toEqual(none(3));
  });
  it('single digits on a line are no two figures where the others have a line each', () => {
    const label = '一、本年新收政府信息公开申请数量';
    const text = (...lines: string[]) => `本年制发件数\n规章\t0\t0\t0\n${label}\n${lines.join('\n')}\n二、上年结转\n`;
    expect(said(text('36', '26', '3 5', '0', '24', '37'), 'applications.received')).toEqual(none(7));
    expect(said(text('36', '26', '30 5', '0', '24', '37'), 'applications.received')).toContain(30);
  });
  it('a digit that begins the next line may be the end of the last figure', () => {
    expect(said(`${heads.replaceAll('\t', '|')}\n规章|0|0|3\n8|\n`, rules)).toEqual(none(3));
  });
  it('nor is the number of the next row on a line of several', () => {
    const text = `| 3 | 规章 | 129 | 18;761 | | 4 | 行政规范性文件 | 6 | 0 | 1 | | 5 | 第二十条第（五）项 |`;
    expect(said(`本年制发件数 ${text}`, rules)).not.toContain(4);
  });
  it('a digit stuck to words before the numbers may be the first of them', () => {
    expect(said(`${heads.replaceAll('\t', '\n')}\n规章\n陆0\n5\n6\n7\n`, rules)).toEqual(none(3));
  });
  it('numbers below several labels may be those of any', () => {
    const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
    const text = `${labels.join('\n')}\n4\t0\t0\t0\t0\t0\t4\n`;
    expect(said(`自然人\t法人或其他组织\n${text}`, 'applications.granted')).not.toContain(4);
    expect(said(`自然人\t法人或其他组织\n${text}`, 'applications.received')).not.toContain('blank');
  });
  it('words between the numbers of a short row may stand where one was', () => {
    const rows = '行政许可    5    +1    12\n行政处罚    0 x 3\n行政强制    2    -1    10\n';
    expect(said(`上一年项目数量 本年增/减 处理决定数量\n${rows}`, 'proactive.penalties')).toEqual(none(3));
  });
});

describe('readTables(doc): rows of which only the label is seen', () => {
  const rows = (...lines: string[]) => `本年处理决定数量\n${lines.join('\n')}\n`;
  it('are not empty where digits stick to it, or stand on its line', () => {
    expect(said(rows('行政许可\t5', '行政处罚,,共12', '行政强制\t0'), 'proactive.penalties')).toEqual(none(1));
  });
  it('nor where numbers stand below several of them', () => {
    const text = `信息内容\n本年制发件数\n规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n402\t0\t899\n0\t0\t12\n`;
    expect(said(text, rules)).toEqual(none(3));
    expect(said(text, 'proactive.fees')).not.toContain(402);
  });
  it('a merged cell in the form of a page number is one', () => {
    const rule = '+----------+-----+-----+-----+';
    const text = `本年制发件数\n${rule}\n| 规章 | 0/3 | 0 | 3 |\n${rule}\n| 行政规范性文件 | 4 | 5 | 6 |\n${rule}`;
    expect(said(text, rules)).toEqual(none(3));
  });
  it('a cell too few in a grid, and one that may be two: the others may have moved', () => {
    const rule = '+----------+-----+-----+-----+';
    const text = `本年制发件数\n${rule}\n| 规章 | 4、1 | 3 |     |\n${rule}\n| 行政规范性文件 | 4 | 5 | 6 |\n${rule}`;
    expect(said(text, rules)).toEqual(none(3));
  });
});

describe('readTables(doc): lists', () => {
  it('a sign before every line is no cell', () => {
    const lines = ['行政许可', '5', '行政处罚', '893', '行政强制', '0'].map((line) => `- ${line}`);
    expect(said(`本年处理决定数量\n${lines.join('\n')}\n`, 'proactive.penalties')).toEqual([893]);
  });
  it('before lines of figures alone it may be one', () => {
    const lines = ['行政许可', '- 5', '- 6', '- 7', '- 8', '- 9'];
    expect(said(`本年处理决定数量\n${lines.join('\n')}\n`, 'proactive.licences')).not.toContain(5);
  });
});

describe('readTables(doc): a row of table four', () => {
  const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  const heading = `本年制发件数\n规章\t0\t0\t0\n行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n${results}\t${results}\t${results}\n`;
  const four = (...cells: (number | string)[]) => said(`${heading}${cells.join('\t')}\n`, 'disputes.direct_litigation');
  const right = [1, 2, 0, 0, 3, 0, 4, 1, 0, 5, 2, 0, 0, 0, 2];
  it('is read where its sums are wrong', () => {
    expect(four(...right.with(4, 4))).toEqual([0, 4, 1, 0, 5]);
  });
  it('is not read where all would be right one cell further', () => {
    expect(four(9, ...right.slice(0, 14))).toEqual(none(5));
    expect(four(...right.slice(1), 8)).toEqual(none(5));
  });
  it('is read from uneven lines where its sums prove it', () => {
    const broken = (cells: readonly number[]) =>
      four(...cells.slice(0, 9), `${cells[9]}\n${cells[10]}`, ...cells.slice(11));
    expect(broken(right)).toEqual([0, 4, 1, 0, 5]);
    expect(broken(right.with(0, 2))).toEqual(none(5));
  });
});

describe('readTables(doc): figures that stand beside other words', () => {
  const spaced = (cells: string) =>
    said(
      `${heads.replaceAll('\t', '  ')}\n规章  0  0  7\n行政规范性文件  ${cells}\n行政许可  5\n`,
      'proactive.normative_documents',
    );
  it.each(['4  (１)  1', '4  ①  1', '4  [1]  1', '4  注1  1  9', '4  ①  1  9'])(
    'the mark of a footnote is no cell: %s',
    (cells) => expect(spaced(cells)).toEqual(none(3)),
  );
  it('a figure under letters that are not legible may be the first', () => {
    expect(documents('161囗\t4\t5\t6')).toEqual(none(3));
    expect(
      said(
        `${heads.replaceAll('\t', '\n')}\n规章\n0\n0\n7\n行政规范性文件\n16囗\n4\n5\n6\n`,
        rules.replace('rules', 'normative_documents'),
      ),
    ).toEqual(none(3));
  });
  it('a row that goes on in the next line is not complete', () => {
    const rows = (rest: string) =>
      `规章                0   0   7\n行政规范性文件      4${rest}\n行政许可            5\n`;
    const text = (rest: string) => `${heads.replaceAll('\t', '  ')}\n${rows(rest)}`;
    expect(said(text(''), 'proactive.normative_documents')).toEqual([4, 'blank', 'blank']);
    expect(said(text('\n减2³   5'), 'proactive.normative_documents')).toEqual(none(3));
  });
  it('in a row of cells the words of another row are not its label', () => {
    const row = (label: string, cells: string) => `${label}\t${cells}`;
    const text = [heads, row('规章', '\t\t'), row('人文囗件', '4\t5\t6')].join('\n');
    expect(said(text, rules)).not.toContain(4);
  });
});
