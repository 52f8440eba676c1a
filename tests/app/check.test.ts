import { describe, expect, it } from 'vitest';
import { type CheckRequest, type Lent, runCheck } from '../../src/app/check/job.ts';
import { placesOf } from '../../src/app/check/places.ts';
import { fixture } from '../document/support.ts';
import { syntheticCounty } from '../support/county.ts';

const county = syntheticCounty();
const places = placesOf([county]);
const reportOf = (year: number) =>
  [
    `云泽县青石镇人民政府${year}年政府信息公开工作年度报告`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    '我镇安排专人负责村务栏目的日常更新，每月对公开目录逐项核对，发现缺漏当天补齐，并向各村书面通报核对结果。',
    '各村在便民服务点设立查阅台，配备专用柜子和目录册，群众来办事时可以就近翻看；遇到看不懂的文件，由值班人员当面讲解并做好登记，登记册每季度汇总一次，作为改进目录的依据。',
    '对涉及补贴发放、工程招标的事项，在村口和网站同时公布名单与金额，公布期满后由村务监督员签字存档，存档材料随时可以调取。',
    '五、存在的主要问题及改进情况',
    '存在的主要问题：部分栏目更新不及时。改进情况：安排专人每周检查一次栏目更新情况。',
    '六、其他需要报告的事项',
    '本年度收取信息处理费0元。',
    '云泽县青石镇人民政府',
    `${year + 1}年1月20日`,
  ].join('\n');
const request = (words: string, given: Partial<CheckRequest> = {}): CheckRequest => ({
  id: 7,
  name: '草稿.txt',
  content: new TextEncoder().encode(words),
  places,
  counties: [county.code],
  previous: null,
  ...given,
});

const nowhere: Lent = { recogniser: () => Promise.reject(new Error('none here')) };

describe('runCheck(request, lent)', () => {
  it('reads a draft, finds whose it is and what is wrong, without any server', async () => {
    const answer = await runCheck(request(reportOf(2024)), nowhere);
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.id).toBe(7);
    expect(answer.doc.text).toContain('部分栏目更新不及时');
    expect(answer.report.identity).toMatchObject({ township: '青石镇', code: '990101102', year: 2024 });
    expect(answer.report.findings.some((f) => f.rule === 'missing_table')).toBe(true);
    expect(answer.summary.year).toBe(2024);
  });

  it('compares with last year’s report where there is one', async () => {
    const text = reportOf(2023);
    const lines = text.split('\n');
    let at = 0;
    const blocks = lines.map((line) => {
      const span = [at, at + line.length] as const;
      at += line.length + 1;
      return { kind: 'paragraph' as const, span };
    });
    const previous = {
      township: '990101102',
      name: '青石镇',
      year: 2023,
      doc: { format: 'txt' as const, text, blocks, meta: {} },
    };
    const rules = async (given: Partial<CheckRequest>) => {
      const answer = await runCheck(request(reportOf(2024), given), nowhere);
      return answer.ok ? answer.report.findings.map((f) => f.rule) : [];
    };
    expect(await rules({})).not.toContain('copied_last_year');
    expect(await rules({ previous })).toContain('copied_last_year');
    const first = await runCheck(request(reportOf(2024)), nowhere);
    if (!first.ok) throw new Error(first.code);
    expect(await rules({ content: first.doc, previous })).toEqual(await rules({ previous }));
  });

  it.each([
    ['今天的菜单：米饭、青菜。', 'not_a_report'],
    ['', 'no_text'],
  ])('says why a file is no report', async (words, code) => {
    expect(await runCheck(request(words), nowhere)).toMatchObject({ ok: false, code });
  });
});

describe('a scan', () => {
  it('is refused where no recogniser can be had, for that reason', async () => {
    const answer = await runCheck(request('', { content: fixture('scan.pdf') }), nowhere);
    expect(answer).toMatchObject({ ok: false, code: 'no_recogniser', detail: 'none here' });
  });
});

describe('placesOf(counties)', () => {
  it('is the divisions of the counties, each once, sorted by code', () => {
    expect(places.provinces).toEqual([{ code: '99', name: '河川省' }]);
    expect(places.prefectures).toEqual([{ code: '9901', name: '宁江市' }]);
    expect(places.counties).toEqual([{ code: '990101', name: '云泽县' }]);
    expect(places.townships).toHaveLength(18);
    expect(placesOf([county, county]).townships).toEqual(places.townships);
  });

  it('leaves out places without a division code', () => {
    expect(placesOf([{ ...county, code: 'x0000abcd' }]).counties).toEqual([]);
  });
});
