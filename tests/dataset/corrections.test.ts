import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/dataset/corrections.ts';

const sha = 'a1'.repeat(32);
const head = 'file,sha256,at,read,correct,by,date,why';
const line = (at: string, more = '') => `甲/一.txt,${sha},${at},3,5,王,2025-03-01,${more}`;
const lines = (text: string) => parseCorrections(text).lines.map(({ line: n, at }) => [n, at]);
const problems = (text: string) => parseCorrections(text).problems.map(({ line: n, why, what }) => [n, why, what]);

describe('parseCorrections', () => {
  it('reads every column, whatever their order, from a file with a byte order mark and any line ends', () => {
    const text =
      `\ufeffat,file,sha256,read,correct,why,by,date\r\ndisclosed,甲/一.txt,${sha.toUpperCase()},3,5,"第 2 页，` +
      `""合计""",王,2025/3/1\r\n`;
    expect(parseCorrections(text)).toEqual({
      lines: [
        {
          ...{ line: 2, file: '甲/一.txt', sha256: sha, at: 'disclosed', read: '3', correct: '5' },
          ...{ by: '王', date: '2025-03-01', why: '第 2 页，"合计"' },
        },
      ],
      problems: [],
    });
  });

  it('counts lines through quoted breaks and empty lines', () => {
    const text = [head, line('count:0', '"一\r\n二"'), '', ',,,,,,,', line('count:1')].join('\r\n');
    expect(lines(text)).toEqual([
      [2, 'count:0'],
      [6, 'count:1'],
    ]);
  });

  it('tells each wrong line with its number; the others stand', () => {
    const text = [
      `${head},note`,
      `${line('count:0')},x`,
      'a,b',
      `${line('count:1').replace(sha, 'abc')},`,
      `${line('count:2').replace('2025-03-01', '2025-02-30')},`,
      `${line('count:0')},`,
      `${line('count:3').replace(',王,', ',,')},`,
      `${line('count:4')},`,
      `${line('count:5')},,extra`,
    ].join('\n');
    expect(lines(text)).toEqual([
      [2, 'count:0'],
      [8, 'count:4'],
    ]);
    expect(problems(text)).toEqual([
      [1, 'unknown_column', 'note'],
      [3, 'fields', '2 / 9'],
      [4, 'sha256', 'abc'],
      [5, 'date', '2025-02-30'],
      [6, 'twice', '2'],
      [7, 'empty', 'by'],
      [9, 'fields', '10 / 9'],
    ]);
  });

  it('says from where on a quote swallows the file', () => {
    const text = [head, line('count:0'), line('count:1', '"开口'), line('count:2')].join('\n');
    expect(lines(text)).toEqual([[2, 'count:0']]);
    expect(problems(text)).toEqual([[3, 'open_quote', '']]);
  });

  it('uses nothing without the names of the columns, and is content with an empty file', () => {
    expect(problems(`file,at,correct\n甲,disclosed,5`)).toEqual([[1, 'no_header', 'sha256, read, by, date, why']]);
    expect(parseCorrections('')).toEqual({ lines: [], problems: [] });
  });

  it('takes the guard off texts that look like formulas', () => {
    const [read] = parseCorrections(`${head}\n'=甲.txt,${sha},disclosed,'-3,5,王,2025-03-01,'@x`).lines;
    expect([read?.file, read?.read, read?.why]).toEqual(['=甲.txt', '-3', '@x']);
  });
});
