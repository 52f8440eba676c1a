import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { decideYear, yearClaims } from '../../../src/report/identity/reportYear.ts';
import { findSignoff } from '../../../src/report/identity/signoff.ts';
import { linesOf } from '../../../src/report/sections/lines.ts';

const lines = (text: string) => {
  const doc: Doc = { format: 'txt', text, blocks: [], meta: {} };
  return linesOf(doc, []);
};
const decide = (title: string, head = '', foot = '', given?: number) => {
  const preamble = lines(head);
  const claims = yearClaims({ titles: lines(title), preamble, head: preamble });
  const { decided, conflicts } = decideYear(claims, findSignoff(lines(foot)), given);
  return [decided?.year ?? null, decided?.source ?? null, conflicts.map((c) => `${c.stated} ${c.source}`).join(' ')];
};

describe('yearClaims(lines), decideYear(claims, signoff, given)', () => {
  it.each<[string, string, string, number | null, string | null, string]>([
    ['白芦镇2022年年报', '', '', 2022, 'title', ''],
    ['白芦镇年报', '统计期限自2022年1月1日起至2022年12月31日止。', '', 2022, 'period', ''],
    ['白芦镇年报', '自202211日起至20221231日止。', '', 2022, 'period', ''],
    ['白芦镇年报', '数据截至2022年12月31日。', '', 2022, 'period', ''],
    ['白芦镇年报', '数字统计到二〇二二年12月31日。', '', 2022, 'period', ''],
    ['白芦镇年报', '统计时间为2022年1月1日至12月31日。', '', 2022, 'period', ''],
    ['年报', '报告年度 2022', '', 2022, 'title', ''],
    ['年报', '白芦镇二〇二二年政府信息公开情况如下。', '', 2022, 'preamble', ''],
    ['白芦镇2022年年报', '下面写的是2023年的事，算到2023年12月31日。', '2024年1月9日', 2023, 'period', '2022 title'],
    ['白芦镇年报', '2022年，我镇公开信息。', '', 2022, 'preamble', ''],
    ['白芦镇年报', '2022年白芦镇公开信息。', '', 2022, 'preamble', ''],
    ['白芦镇年报', '', '2023年1月9日', 2022, 'signoff', ''],
    ['白芦镇年报', '', '2022年12月26日', 2022, 'signoff', ''],
    ['白芦镇年报', '', '', null, null, ''],
    ['白芦镇2022年年报', '自2023年1月1日起至2023年12月31日止。', '', 2022, 'title', '2023 period'],
    ['白芦镇2022年年报', '自2023年1月1日起至2023年12月31日止。', '2024年1月9日', 2023, 'period', '2022 title'],
    [
      '白芦镇2022年年报',
      '2022年，我镇好。自2023年1月1日起至2023年12月31日止。',
      '2024年1月9日',
      2022,
      'title',
      '2023 period',
    ],
    ['白芦镇2022年年报', '编制了《白芦镇2020年政府信息公开工作年度报告》。', '', 2022, 'title', '2020 preamble'],
    ['白芦镇2022年年报', '根据2019年修订的条例。', '2024年8月9日', 2022, 'title', ''],
    ['白芦镇2021年年报\n白芦镇2022年年报', '', '', 2021, 'title', '2022 title'],
    ['白芦镇2022年年报（2023年1月20日）', '', '', 2022, 'title', ''],
  ])('%s · %s · %s', (title, head, foot, year, source, conflicts) => {
    expect(decide(title, head, foot)).toEqual([year, source, conflicts]);
  });
  it('lets a year stated by hand win', () => {
    expect(decide('白芦镇2022年年报', '', '', 2023)).toEqual([2023, 'metadata', '2022 title']);
  });
});
