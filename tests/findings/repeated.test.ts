import { describe, expect, it } from 'vitest';
import { check, type ReportText } from '../support/report.ts';

const told = (r: ReportText) =>
  check(r)
    .of('repeated_figure')
    .map((f) => [f.params.what, f.expected, f.actual]);
const overview = (text: string) => told({ overview: text });

describe('checkRepeated: the same sentence with two values', () => {
  it.each<[ReportText, unknown]>([
    [{ overview: '全年共张贴村务公示48期。公开栏很受欢迎。2024年，张贴村务公示84期。' }, ['张贴村务公示', 48, 84]],
    [{ overview: '全年放送大喇叭节目96次。', proactive: '今年累计放送大喇叭节目69次。' }, ['放送大喇叭节目', 96, 69]],
    [
      { overview: '本年度举办信息员轮训2期。', problems: '问题：业务生疏。改进：今年已举办信息员轮训4期。' },
      ['举办信息员轮训', 2, 4],
    ],
    [{ applications: '全年收到公开申请2件。本年度共接到政府信息公开申请4件。' }, ['收公开申请', 2, 4]],
    [{ applications: '全年收到公开申请2件。未收到政府信息公开申请。' }, ['收公开申请', 2, 0]],
    [
      {
        overview: '全年收到公开申请3件。',
        other: '本年度未受理信息公开申请。未收取信息处理费。',
        withoutTables: ['applications'],
      },
      ['收公开申请', 3, 0],
    ],
  ])('is told: %j', (r, expected) => expect(told(r)).toEqual([expected]));

  it.each([
    '上半年张贴村务公示20期。全年张贴村务公示48期。',
    '2024年张贴村务公示48期。2023年张贴村务公示40期。',
    '全年张贴村务公示48期。全年张贴村务公示48期。',
    '坪头村全年张贴村务公示48期。洼里村全年张贴村务公示36期。',
    '坪头村：全年张贴村务公示48期。洼里村：全年张贴村务公示36期。',
    '一是坪头村。全年张贴村务公示48期。二是洼里村。全年张贴村务公示36期。',
    '（一）网站\n1.全年发布动态30条。\n（二）公众号\n1.全年发布动态52条。',
    '网站\n全年发布动态30条。\n公众号\n全年发布动态52条。',
    '全年张贴村务公示48期。明年计划张贴村务公示60期。',
    '全年张贴村务公示约50期。全年张贴村务公示48期。',
    '在坪头村，全年张贴村务公示48期。在洼里村，全年张贴村务公示36期。',
    '全年举办培训3次，面向站所。举办培训2次，面向村里。',
    '全年举办培训3次；举办培训2次。',
    '全年张贴村务公示48期，比上年多8期。全年张贴村务公示每村4期。',
    '全年公开信息40条。其中全年公开信息里有图的9条。',
  ])('is silent: %s', (text) => expect(overview(text)).toEqual([]));

  it('compares with its own section first', () =>
    expect(
      told({ overview: '全年举办轮训2期。', other: '今年举办轮训3期。全年举办轮训5期。未收取信息处理费。' }),
    ).toEqual([
      ['举办轮训', 2, 3],
      ['举办轮训', 3, 5],
    ]));
  it('is silent on applications that were each held against table three', () =>
    expect(told({ overview: '全年收到公开申请3件。', other: '本年度未收到公开申请。未收取信息处理费。' })).toEqual([]));
  it('is silent on what is planned', () =>
    expect(
      told({ overview: '全年举办轮训2期。', problems: '问题：业务生疏。改进：举办轮训4期，请专家讲课。' }),
    ).toEqual([]));
});
