/** Documents made to be slow: what ten times the text costs. Work in proportion to the text gives 10. */
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { checkFile } from '../../src/findings/check.ts';

const fill = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const numbers = (length: number, between: string): string => {
  const all: string[] = [];
  for (let i = 0, have = 0; have < length; i++) have += all.push(String((i * 7919) % 100_000)) && 6;
  return all.join(between);
};

/** By kind: the name of the file, which tells its format, and the text. */
const kinds: Readonly<Record<string, (length: number) => readonly [file: string, text: string]>> = {
  'headings over and over': (n) => ['a.txt', fill('一、总体情况\n', n)],
  'marks of lists in one line': (n) => ['a.txt', fill('一是二是（一）1.①存在问题', n)],
  'opening brackets': (n) => ['a.txt', `政府信息公开年度报告\n${fill('（《“〔', n)}`],
  'one word without end': (n) => ['a.txt', `政府信息公开年度报告\n${fill('公开', n)}`],
  'places in one line': (n) => ['a.txt', `政府信息公开年度报告\n${fill('青石镇人民政府青石乡云泽县', n)}`],
  'white space': (n) => ['a.txt', `政府信息公开年度报告${fill(' \t\u3000', n)}一、总体情况`],
  'numbers in lines': (n) => ['a.txt', `二、主动公开政府信息情况\n${numbers(n, '\n')}`],
  'numbers in a row': (n) => ['a.txt', `三、收到和处理政府信息公开申请情况\n${numbers(n, '\t')}`],
  'numbers with units': (n) => ['a.txt', `一、总体情况\n${numbers(n, '条，其中')}`],
  'rows of the form': (n) => ['a.txt', `二、主动公开政府信息情况\n${fill('规章\t0\t0\t0\n行政许可\t0\n', n)}`],
  'tables never closed': (n) => ['a.html', fill('<table><tr><td>1', n)],
  'cells across everything': (n) => ['a.html', `<table>${fill('<tr><td rowspan=999 colspan=999>1</td><td>2', n)}`],
  'marks never closed': (n) => ['a.html', fill('<div><p>总体情况<b', n)],
};

export const bench: Bench = async (effects) => {
  const knowledge = { gazetteer: nationalGazetteer() };
  const time = (name: string, text: string, runs: number) => {
    const bytes = new TextEncoder().encode(text);
    return leastTime(effects, runs, () => checkFile({ name, bytes }, knowledge));
  };
  const measured = [];
  for (const [kind, make] of Object.entries(kinds)) {
    await time(...make(20_000), 1);
    const [short, long] = [await time(...make(100_000), 2), await time(...make(1_000_000), 1)];
    measured.push({ what: `${kind}: 1 MB against 100 kB (${Math.round(long)} ms)`, value: long / short, unit: '×' });
  }
  return measured;
};
