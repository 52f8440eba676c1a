import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../../src/form/form.ts';
import { findStatements } from '../../../src/report/statements/statements.ts';
import { proseOf } from '../../support/discourse.ts';

/** new, carriedIn, answered, carriedOut | reconsideration, litigation | fee; a dash is a null. */
function read(text: string, section: SectionId = 'other', year: number | null = null): string {
  const prose = proseOf({ [section]: text });
  const { applicationsStated: a, disputesStated: d, informationFee } = findStatements(prose, null, year);
  const show = (s: { value: number } | null) => (s ? String(s.value) : '-');
  const applications = [a.new, a.carriedIn, a.answered, a.carriedOut].map(show).join(' ');
  return `${applications} | ${show(d.reconsideration)} ${show(d.litigation)} | ${show(informationFee)}`;
}

describe('findStatements(prose): applications', () => {
  it.each([
    ['本年度未收到政府信息公开申请。', '0 - - - | - - | -'],
    ['镇上收到几条信息公开申请？一共六条，都办完了。', '6 - 6 - | - - | -'],
    ['手上的信息公开申请共8件，内有三件是去年没办完的。', '8 3 - - | - - | -'],
    ['2023年，我镇没有接到公民、法人和其他组织的政府信息公开申请。', '0 - - - | - - | -'],
    ['全年收到依申请公开0件。', '0 - - - | - - | -'],
    ['依申请公开政府信息情况：无。', '0 - - - | - - | -'],
    ['政府信息公开申请数量为零。', '0 - - - | - - | -'],
    ['我街道无书面申请公开政府信息的情况。', '0 - - - | - - | -'],
    ['本年度未收到和处理政府信息情况。', '0 - - - | - - | -'],
    ['通过网站共办理并答复信息公开申请3件、纸质申请36件。', '- - 39 - | - - | -'],
    ['收到申请39件，其中网上申请3件、纸质申请36件。', '39 - - - | - - | -'],
    ['未收到政府信息公开申请，申请数量同比下降100%。', '0 - - - | - - | -'],
    ['本年度收到政府信息公开申请5件，比上年增加2件。', '5 - - - | - - | -'],
    ['全年受理依申请公开3件，均已按期答复。', '3 - 3 - | - - | -'],
    ['共收到政府信息公开申请12件，上年结转1件，已办结11件，结转下年度2件。', '12 1 11 2 | - - | -'],
    ['11月8日收到一份政府信息公开申请，已依法答复。', '1 - 1 - | - - | -'],
    ['收到申请6件，其中网上4件、信函2件，6件均已办结。', '6 - 6 - | - - | -'],
    ['新收政府信息公开申请８件，其中予以公开5件，不予公开1件，无法提供2件。', '8 - 8 - | - - | -'],
    ['2022年本机关收到信息公开申请1件1项，按时答复1件。', '1 - 1 - | - - | -'],
    ['办理政府信息公开申请4件，无结转下年度办理的申请。', '4 - - 0 | - - | -'],
    ['受理12345热线工单512件，办结率99%，收到人大建议3件。', '- - - - | - - | -'],
    ['接待群众来访咨询60人次，答复咨询电话140次。', '- - - - | - - | -'],
    ['我镇完善依申请公开工作制度，规范答复流程。', '- - - - | - - | -'],
    ['依申请公开工作未出现超期答复。', '- - - - | - - | -'],
    ['全年受理低保申请35件、宅基地申请12件。', '- - - - | - - | -'],
    ['收到信息公开申请4件次，一件撤回，其余3件照章答复，4件全部办结。', '4 - 4 - | - - | -'],
    ['今年镇里未收到过一份依申请公开的函。', '0 - - - | - - | -'],
    ['收到信息公开申请二件，俱已办结，无结转者。', '2 - 2 0 | - - | -'],
    ['收到信息公开申请7件，其中6件已在二十个工作日内答复，1件结转下年度办理。', '7 - 6 1 | - - | -'],
    ['接到群众依申请公开电话咨询11次；正式受理申请0件。', '0 - - - | - - | -'],
    ['收到申请5件，其中4件已办结，1件正在办理中。', '5 - 4 1 | - - | -'],
    ['新收信息公开申请2件，结转上年0件。', '2 0 - - | - - | -'],
    ['收到政府信息公开申请壹件，已依法答复。', '1 - 1 - | - - | -'],
    ['未收取政府信息公开申请信息处理费。', '- - - - | - - | 0'],
    ['未收到申请，不涉及收费。', '0 - - - | - - | 0'],
    ['上门要信息的有4位，四份都在十五个工作日内给了答复。', '4 - 4 - | - - | -'],
    ['去年转来的申请2件，今年新来7件，合共9件；办掉6件，余3件挪到下一年接着办。', '7 2 6 3 | - - | -'],
    ['申请倒是有6件，6件都按期给了回函。', '6 - 6 - | - - | -'],
    ['今年申请数比去年多2件，为9件，全部答复。', '9 - 9 - | - - | -'],
    ['信息处理费照文件办，今年一分未收。', '- - - - | - - | 0'],
    ['收到3份申请，2份答复公开，1份不属于本镇管。', '3 - 3 - | - - | -'],
    ['被人告了2回，都是信息公开引起的。', '- - - - | - 2 | -'],
  ])('%s', (text, expected) => {
    expect(read(text, 'overview')).toBe(expected);
  });

  it('takes a bare 无 for the section it stands in', () => {
    expect(read('无。', 'applications')).toBe('0 - - - | - - | -');
    expect(read('无', 'disputes')).toBe('- - - - | 0 0 | -');
    expect(read('无。', 'other')).toBe('- - - - | - - | -');
    expect(read('去年没有留尾巴，今年也没有留尾巴：来三件，答三件。')).toBe('3 0 3 0 | - - | -');
    const moved = '由二〇二三年转过来的2件在二月办完，二〇二四年新收的5件办完4件（合起来办结6件），';
    expect(read(`${moved}最后一件十二月底才到，转入二〇二五年。`)).toBe('5 2 6 1 | - - | -');
  });
});

describe('findStatements(prose, own, year): what came in before the year', () => {
  it.each([
    ['2022年12月28日收到申请1件，结转至本年度办理，已于1月答复。', '- 1 - - | - - | -'],
    ['2022年12月收到的1件申请结转至2023年办理。本年新收2件，均已办结。', '2 1 3 - | - - | -'],
    ['本年收到申请3件。另有1件系去年12月收到、今年1月答复。', '3 1 - - | - - | -'],
    ['2023年12月收到申请1件，结转下年办理。', '1 - - - | - - | -'],
    ['今年收到申请2件，比去年12月收到的1件多1件。', '2 - - - | - - | -'],
    ['我乡收到的唯一一件申请，当月答复。', '1 - - - | - - | -'],
    ['到年底手上还压着3件申请没有答完；今年新来的一共是14件，答完的11件。', '14 - 11 3 | - - | -'],
    ['没接到过政府信息公开申请，上年也没有留下来没办完的。', '0 0 - - | - - | -'],
  ])('%s', (text, expected) => {
    expect(read(text, 'other', 2023)).toBe(expected);
  });
});

describe('findStatements(prose): review and litigation', () => {
  it.each([
    ['行政复议驳回4件、纠正1件，行政诉讼胜诉3件、败诉0件，均为信息公开案件。', '- - - - | 5 3 | -'],
    ['复议和诉讼：收到行政复议案件2件，撤销1件；没有行政诉讼。', '- - - - | 2 0 | -'],
    ['行政复议2件，维持1件、纠正1件。', '- - - - | 2 - | -'],
    ['本年度未发生因政府信息公开引发的行政复议、行政诉讼。', '- - - - | 0 0 | -'],
    ['没有因政府信息公开申请行政复议或提起行政诉讼的情况。', '- - - - | 0 0 | -'],
    ['行政复议、行政诉讼均为0件。', '- - - - | 0 0 | -'],
    ['因政府信息公开被申请行政复议1件（结果维持1件），被提起行政诉讼2件，均获维持。', '- - - - | 1 2 | -'],
    ['行政复议、行政诉讼分别为2件、1件。', '- - - - | 2 1 | -'],
    ['引起行政复议1件，无行政诉讼。', '- - - - | 1 0 | -'],
    ['全年未发生行政复议，行政诉讼等情形。', '- - - - | 0 0 | -'],
    ['无因政府信息公开产生的复议案件。', '- - - - | 0 - | -'],
    ['行政诉讼：未经复议直接起诉1件（维持），复议后起诉2件（未审结）。', '- - - - | - 3 | -'],
    ['行政复议2件。未经复议直接起诉0件。复议后起诉2件。', '- - - - | 2 2 | -'],
    ['行政诉讼3件，其中直接起诉1件，复议后起诉2件。', '- - - - | - 3 | -'],
  ])('%s', (text, expected) => {
    expect(read(text, 'disputes')).toBe(expected);
  });
});

describe('findStatements(prose): the information-processing fee', () => {
  it.each([
    ['收取集镇污水处理费1.8万元已上缴；信息公开方面未产生信息处理费。', '- - - - | - - | 0'],
    ['提供学校布局和土地信息均未收取检索费。', '- - - - | - - | 0'],
    ['收取河滩地占用补偿费0元。', '- - - - | - - | -'],
    ['依申请公开0件、行政诉讼0件、收费0元。', '0 - - - | - 0 | 0'],
    ['信息处理费。本年未收取。', '- - - - | - - | 0'],
    [
      '依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。',
      '- - - - | - - | 0',
    ],
    ['2024年未收取政府信息公开信息处理费。', '- - - - | - - | 0'],
    ['本年度收取信息处理费120元。', '- - - - | - - | 120'],
    ['信息公开处理费收费0元。', '- - - - | - - | 0'],
    ['政府信息公开无收费及减免情况。', '- - - - | - - | 0'],
    ['行政事业性收费3.2万元。', '- - - - | - - | -'],
    ['其他需要报告的事项：无。', '- - - - | - - | -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('findStatements(prose): in everyday words', () => {
  it.each([
    ['一年下来，没有一个人来申请公开信息。', '0 - - - | - - | -'],
    ['申请公开的件一件也没收到，复议、官司更没有。', '0 - - - | 0 0 | -'],
    ['全年无人提出政府信息公开申请，也没有因公开打官司的。', '0 - - - | - 0 | -'],
    ['4月里收到一位村民的书面申请1件，10个工作日内给了书面答复。', '1 - 1 - | - - | -'],
    ['依申请公开：全年零申请。', '0 - - - | - - | -'],
    ['共收着申请公开信息的来函三封，都按期回了。', '3 - 3 - | - - | -'],
    ['去年结转过来的1件，连同今年新收的2件，年内全部办结。', '2 1 3 - | - - | -'],
    ['本年新收政府信息公开申请4件，上一年度未结转，办结3件，1件结转到下一年度。', '4 0 3 1 | - - | -'],
    ['没有产生行政复议，我镇也未被起诉过。', '- - - - | 0 0 | -'],
    ['因信息公开被提起行政复议案件1宗，经审查维持；行政诉讼没有。', '- - - - | 1 0 | -'],
    ['提供信息一律免费，全年一分钱没收。', '- - - - | - - | 0'],
    ['未向申请人收取任何检索、复制、邮寄费用。', '- - - - | - - | 0'],
    ['全县各单位共受理政府信息公开申请311件，我乡未收到申请。', '0 - - - | - - | -'],
    ['据县司法局通报，全县办理行政复议9件，没有涉及本镇的。', '- - - - | - - | -'],
    ['理顺接收、登记、审查、答复四道程序，全年收到申请2件，答复2件。', '2 - 2 - | - - | -'],
    ['申请的受理由三个岗位轮流负责。', '- - - - | - - | -'],
    ['2.依申请公开情况：无。3.行政复议情况：无。', '0 - - - | 0 - | -'],
    ['未收取行政事业性收费。', '- - - - | - - | -'],
    ['行政事业性收费为零，信息处理费也没有发生。', '- - - - | - - | 0'],
    ['全年无行政诉讼、无行政纠错。', '- - - - | - 0 | -'],
    ['已完成政府信息公开申请3件，其中当面1件、网上2件。', '- - 3 - | - - | -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('tells what a later section states otherwise', () => {
    const prose = proseOf({ overview: '收到政府信息公开申请3件，均已答复。', other: '全年没有收到依申请公开件。' });
    const { applicationsStated, statedAgain } = findStatements(prose);
    expect(applicationsStated.new?.value).toBe(3);
    expect(statedAgain.map((s) => [s.key, s.value, s.quote])).toEqual([['new', 0, '全年没有收到依申请公开件']]);
  });
});

describe('findStatements(prose): several things in one clause', () => {
  it.each([
    ['未收到政府信息公开申请，未发生行政复议、行政诉讼，未收取信息处理费。', '0 - - - | 0 0 | 0'],
    ['没有收到依申请公开、行政复议和行政诉讼。', '0 - - - | 0 0 | -'],
    ['政府信息公开申请、行政复议、行政诉讼均为零，未产生信息处理费。', '0 - - - | 0 0 | 0'],
    ['共收到公开申请2件,已全部答复.没有发生复议和诉讼.收取费用0元.', '2 - 2 - | 0 0 | 0'],
    ['（一）依申请公开情况\n未收到申请。\n（二）复议诉讼情况\n无。', '0 - - - | 0 0 | -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('hands out exact quotes', () => {
    const text = '我镇 2023 年未收到政府信息 公开申请，\n也没有发生行政复议。';
    const { applicationsStated, disputesStated } = findStatements(proseOf({ overview: text }));
    for (const s of [applicationsStated.new!, disputesStated.reconsideration!]) {
      expect(s.quote).toBe(text.slice(...s.span));
    }
    expect(applicationsStated.new!.quote).toBe('我镇 2023 年未收到政府信息 公开申请');
  });
});

describe('findStatements(prose): how many were answered', () => {
  const numbers = (text: string) => {
    const { applicationsStated } = findStatements(proseOf({ applications: text }));
    const { answered, carriedIn, carriedOut } = applicationsStated;
    return [applicationsStated.new, carriedIn, answered, carriedOut].map((s) => s?.value ?? null);
  };
  it('is not told by one way of answering among several', () => {
    expect(numbers('收到申请6件，当面答复2件，十日内答复3件，延期答复1件。')).toEqual([6, null, null, null]);
    expect(numbers('收到申请6件，答复6件，其中当场答复2件。')).toEqual([6, null, 6, null]);
  });
  it('is told behind no number of applications that came in', () =>
    expect(numbers('答复申请3件：2件给了复印件。')).toEqual([null, null, 3, null]));
  it('leaves those that go over into the next year to it', () =>
    expect(numbers('收到申请4件，其中1件结转下年度继续办理。')).toEqual([4, null, null, 1]));
  it('is not told of each clause or person', () =>
    expect(numbers('收到申请2件，按第一项、第四项各答复一件。')).toEqual([2, null, null, null]));
  it('is not told by the numbers of files', () =>
    expect(numbers('收到申请7件，其中006、007号跨年办理。')[3]).not.toBe(6));
  it('does not go on with another thing in a later sentence', () =>
    expect(
      findStatements(proseOf({ overview: '有人申请公开老地图，镇里没有。年底盘点，上墙87张、上网104条。' }))
        .applicationsStated.new?.value,
    ).not.toBe(104));
  it('does not count what a later sentence counts as reviews', () => {
    const { disputesStated } = findStatements(
      proseOf({ overview: '未发生行政复议、行政诉讼。镇里每月通报一次公开进度。' }),
    );
    expect(disputesStated.reconsideration).toMatchObject({ value: 0 });
    expect(disputesStated.reconsideration).not.toHaveProperty('sum');
  });
  it('sums up what a section tells one after the other', () => {
    const one = findStatements(proseOf({ disputes: '年初提起的行政复议1件；年末提起的行政复议2件。' })).disputesStated
      .reconsideration;
    expect(one).toMatchObject({ value: 1, sum: 3 });
  });
  it('is not told by what was handed over with a place', () =>
    expect(numbers('接收撤并乡移交的在办申请2件。新收申请1件。')).toEqual([1, null, null, null]));
});

describe('findStatements(prose): decisions', () => {
  const decisions = (text: string) =>
    findStatements(proseOf({ proactive: text })).decisionsStated.map((d) => `${d.cell} ${d.value} ${d.quote}`);

  it('finds a number right behind the words', () => {
    expect(decisions('全年办理行政许可165件，作出行政处罚决定22件，行政强制措施0件。')).toEqual([
      'proactive.licences.decisions 165 行政许可165件',
      'proactive.penalties.decisions 22 行政处罚决定22件',
      'proactive.coercive_measures.decisions 0 行政强制措施0件',
    ]);
    expect(decisions('制发规范性文件2件，现行有效规范性文件共5件。')).toEqual([
      'proactive.normative_documents.issued 2 制发规范性文件2件',
      'proactive.normative_documents.in_force 5 现行有效规范性文件共5件',
    ]);
  });

  it('leaves out numbers of items made public, and numbers of other things', () => {
    expect(decisions('公开行政许可信息40条，公示行政处罚12件。行政许可事项目录1份已更新。')).toEqual([]);
    expect(decisions('行政处罚金额3000元；行政许可办理时限压缩5个工作日。')).toEqual([]);
  });
});

describe('findStatements(prose): time', () => {
  it('grows with the length of the text', () => {
    const sentence = '共收到政府信息公开申请12件，上年结转1件，未发生行政复议、行政诉讼，';
    const time = (n: number) => {
      const prose = proseOf({ other: sentence.repeat(n) });
      const start = process.cpuUsage().user;
      findStatements(prose);
      return (process.cpuUsage().user - start) / 1000;
    };
    // quadratic time would make it a hundredfold
    const best = (n: number) => Math.min(time(n), time(n));
    best(300);
    expect(best(10_000)).toBeLessThan(Math.max(best(1000), 2) * 50);
  });
});

const reports = new URL('../../../../shared/reports/', import.meta.url);
describe.runIf(existsSync(reports))('findStatements(prose): real reports', () => {
  it.each(existsSync(reports) ? readdirSync(reports) : [])('%s states that no fee was taken', (name) => {
    const text = readFileSync(new URL(name, reports), 'utf8');
    const other = text.slice(text.lastIndexOf('其他需要报告的事项'));
    expect(findStatements(proseOf({ other })).informationFee?.value).toBe(0);
  });
});
