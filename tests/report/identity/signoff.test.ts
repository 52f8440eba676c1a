import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { findSignoff } from '../../../src/report/identity/signoff.ts';
import { linesOf } from '../../../src/report/sections/lines.ts';

const signoff = (text: string) => {
  const doc: Doc = { format: 'txt', text: `正文一句。\n${text}`, blocks: [], meta: {} };
  const found = findSignoff(linesOf(doc, []));
  return found && [found.agency?.text.slice(...found.name) ?? null, found.date?.iso ?? null];
};

describe('findSignoff(lines)', () => {
  it.each<[string, string | null, string | null]>([
    ['澄川县白芦镇人民政府\n2024年1月20日', '澄川县白芦镇人民政府', '2024-01-20'],
    ['　　　　白芦镇人民政府\n\n　　　　二〇二四年一月二十日\n', '白芦镇人民政府', '2024-01-20'],
    ['白芦镇人民政府 2024年1月20日', '白芦镇人民政府', '2024-01-20'],
    ['2024年1月20日\n白芦镇人民政府', '白芦镇人民政府', '2024-01-20'],
    ['南坪街道办事处（盖章）2024年1月', '南坪街道办事处', '2024-01'],
    ['白芦镇人民政府\n（2024年1月20日）', '白芦镇人民政府', '2024-01-20'],
    ['白芦镇党政综合办公室\n2024年1月20日', '白芦镇党政综合办公室', '2024-01-20'],
    ['白芦镇党政办\n2024年1月20日印发', '白芦镇党政办', '2024-01-20'],
    ['白芦镇党政办公室 2024年1月20日签发', '白芦镇党政办公室', '2024-01-20'],
    ['白芦镇人民政府\n2024年1月18日\n2024年1月20日印发', '白芦镇人民政府', '2024-01-18'],
    ['白芦镇', '白芦镇', null],
    ['落款：白芦镇人民政府 2024.1.20', '白芦镇人民政府', '2024-01-20'],
    ['2024年1月20日，南坪街道办编写', '南坪街道办', '2024-01-20'],
    ['2024年1月20日', null, '2024-01-20'],
    [
      '白芦镇人民政府\n2024年1月20日\n打印本页 关闭窗口\n主办：澄川县人民政府办公室\n- 3 -\n***',
      '白芦镇人民政府',
      '2024-01-20',
    ],
    ['白芦镇人民政府\n2024年1月20日\n（联系人：张某，电话：0999-1234567）', '白芦镇人民政府', '2024-01-20'],
  ])('reads %j', (text, agency, date) => {
    expect(signoff(text)).toEqual([agency, date]);
  });
  it.each([
    '',
    '无其他事项。',
    '监督电话常年畅通。',
    '统计期限自2024年1月1日至2024年12月31日止。',
    '公布时间：2024年1月20日，欢迎查阅。',
    '一是人少\n二是钱少',
  ])('finds none in %j', (text) => {
    expect(signoff(text)).toBeNull();
  });
  it('looks no further up than the last sentence', () => {
    expect(signoff('白芦镇人民政府\n2024年1月20日\n后面还有一句话。')).toBeNull();
  });
});
