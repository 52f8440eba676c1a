import type { RuleId } from '../../../src/findings/finding.ts';
import { form2019 } from '../../../src/form/form2019.ts';
import type { ReportText } from '../../support/report.ts';
import { cells, rows } from './attack.ts';

/** Reports that are audited together; the last is the one attacked. `id` parts reports of the same township and year. */
export interface Together {
  say: string;
  reports: readonly ReportText[];
}
export type CountyAttacks = Partial<Record<RuleId, { friends: readonly Together[]; faults: readonly Together[] }>>;

const over = (say: string, ...reports: readonly ReportText[]): Together => ({ say, reports });
const year = (n: number, given: ReportText = {}): ReportText => ({ year: n, ...given });
const penalties = (n: number) => cells('proactive', { 'penalties.decisions': String(n) });
const force = (issued: number, repealed: number, inForce: number) =>
  cells('proactive', {
    'normative_documents.issued': String(issued),
    'normative_documents.repealed': String(repealed),
    'normative_documents.in_force': String(inForce),
  });
const old = (n: number, given: ReturnType<typeof cells>): ReportText => year(n, { form: form2019, cells: given });
const items = (previous: number, change: number) =>
  cells('proactive', { 'penalties.previous_items': String(previous), 'penalties.change': String(change) });
const quiet = { overview: '本镇主动公开政府信息40条。' };
const carried = (out: number) => ({ ...quiet, cells: rows({ received: out, carried_out: out }) });
const taken = (n: number) => ({ ...quiet, cells: rows({ carried_in: n, granted: n }) });

const market =
  '镇里把公开事项编成手册放在便民大厅，谁来办事谁能翻看。每逢集日，干部在街口摆摊讲解补贴政策，当场登记群众想知道的事，回去逐条查清再上墙公布。村里的账目由会计念给大家听，听不懂的当场问，问不清的记下来，等下一个集日答复。';
const ledger =
  '乡政府请各村会计每月十号报送账目，由财经站核对后贴在村口，群众对数字有疑问的，三天以内给出说明，年底再把全年收支汇总公布一次，接受大家监督。出纳和会计分开，谁签字谁负责，票据存在乡里，想看的人写个条子就能看。';
const slow = (n: number) => year(n, { problems: '问题：信息更新不够及时。改进：每周检查一次。' });
const staff = (n: number) => year(n, { problems: '问题：经办人身兼数职，人手不足。改进：增配一人。' });
/** Five other townships of the county with a figure. */
const others = (n: number, each: (township: string) => number): ReportText[] =>
  ['柳河镇', '沙窝乡', '丁镇', '戊镇', '己镇', '庚镇'].map((township) => ({
    township,
    year: n,
    title: `云泽县${township}人民政府${n}年政府信息公开工作年度报告`,
    cells: penalties(each(township)),
  }));
const history = (...values: readonly number[]) =>
  values.map((v, i) => year(2024 - values.length + i, { cells: penalties(v) }));

/** What only the reports of several years or townships show. */
export const ofCounty: CountyAttacks = {
  A5: {
    friends: [
      over('上年结转 1，今年转入 1', year(2023, carried(1)), year(2024, taken(1))),
      over('两年都没有', year(2023, quiet), year(2024, quiet)),
      over('上年的年报不在', year(2022, carried(1)), year(2024, quiet)),
      over(
        '上年那格空着',
        year(2023, {
          ...quiet,
          cells: {
            ...rows({ received: 1, carried_out: 1 }),
            'applications.carried_out.total': '',
            'applications.carried_out.natural_person': '',
          },
        }),
        year(2024, quiet),
      ),
      over('只有一年', year(2024, taken(1))),
    ],
    faults: [
      over('上年结转 1，今年 0', year(2023, carried(1)), year(2024, quiet)),
      over('上年 0，今年转入 2', year(2023, quiet), year(2024, taken(2))),
      over('上年结转 3，今年转入 1', year(2023, carried(3)), year(2024, taken(1))),
    ],
  },
  A6: {
    friends: [
      over('4 ＋ 2 － 0 ＝ 6', year(2023, { cells: force(0, 0, 4) }), year(2024, { cells: force(2, 0, 6) })),
      over('废止 1', year(2023, { cells: force(0, 0, 4) }), year(2024, { cells: force(0, 1, 3) })),
      over('两年都为 0', year(2023), year(2024)),
      over('隔了一年', year(2022, { cells: force(0, 0, 4) }), year(2024, { cells: force(0, 0, 9) })),
      over(
        '上年那格空着',
        year(2023, { cells: cells('proactive', { 'normative_documents.in_force': '/' }) }),
        year(2024, { cells: force(0, 0, 9) }),
      ),
    ],
    faults: [
      over('4 ＋ 2 － 0 ≠ 5', year(2023, { cells: force(0, 0, 4) }), year(2024, { cells: force(2, 0, 5) })),
      over('废止没有减', year(2023, { cells: force(0, 0, 4) }), year(2024, { cells: force(0, 2, 4) })),
      over('凭空多出 7', year(2023), year(2024, { cells: force(0, 0, 7) })),
    ],
  },
  A7: {
    friends: [
      over('上一年 5，增 2，今年写 7', old(2019, items(5, 2)), old(2020, items(7, 0))),
      over('减 1', old(2019, items(5, -1)), old(2020, items(4, 0))),
      over('两年都为 0', old(2019, items(0, 0)), old(2020, items(0, 0))),
      over('换了表式', old(2020, items(5, 2)), year(2021)),
      over('上一年那格空着', old(2019, { ...items(5, 2), 'proactive.penalties.change': '' }), old(2020, items(9, 0))),
    ],
    faults: [
      over('5 ＋ 2 ≠ 8', old(2019, items(5, 2)), old(2020, items(8, 0))),
      over('减了没有减', old(2019, items(5, -1)), old(2020, items(5, 0))),
      over('凭空多出 3', old(2019, items(0, 0)), old(2020, items(3, 0))),
    ],
  },
  copied_township: {
    friends: [
      over('文字不同', { township: '柳河镇', overview: ledger }, { overview: market }),
      over(
        '同样的套话',
        { township: '柳河镇', overview: `坚持以公开为常态、不公开为例外，应公开尽公开。${ledger}` },
        { overview: `坚持以公开为常态、不公开为例外，应公开尽公开。${market}` },
      ),
      over('短文相同', { township: '柳河镇', overview: '本镇公开信息40条。' }, { overview: '本镇公开信息40条。' }),
      over('引了一句', { township: '柳河镇', overview: `${ledger}谁来办事谁能翻看。` }, { overview: market }),
      over('同一乡镇的两年', year(2023, { overview: market }), year(2024, { overview: ledger })),
    ],
    faults: [
      over('整段相同', { township: '柳河镇', overview: market }, { overview: market }),
      over('改了地名', { township: '柳河镇', overview: `柳河镇${market}` }, { overview: `青石镇${market}` }),
      over(
        '前后添了几句',
        { township: '柳河镇', overview: market },
        { overview: `2024年工作平稳。${market}没有收到申请。` },
      ),
    ],
  },
  copied_last_year: {
    friends: [
      over('文字不同', year(2023, { overview: ledger }), year(2024, { overview: market })),
      over('隔了一年', year(2022, { overview: market }), year(2024, { overview: market })),
      over('短文相同', year(2023, { overview: '本镇公开信息40条。' }), year(2024, { overview: '本镇公开信息40条。' })),
      over('留了一句', year(2023, { overview: `${ledger}谁来办事谁能翻看。` }), year(2024, { overview: market })),
      over('只有一年', year(2024, { overview: market })),
    ],
    faults: [
      over('整段相同', year(2023, { overview: market }), year(2024, { overview: market })),
      over('只改年份', year(2023, { overview: `2023年，${market}` }), year(2024, { overview: `2024年，${market}` })),
      over('添了一句', year(2023, { overview: market }), year(2024, { overview: `${market}新添了一块屏。` })),
    ],
  },
  streak: {
    friends: [
      over('两年', slow(2023), slow(2024)),
      over('三年里断了一年', slow(2022), staff(2023), slow(2024)),
      over('中间一年没有年报', slow(2021), slow(2022), slow(2024)),
      over('三年各不相同', slow(2022), staff(2023), year(2024, { problems: '问题：解读形式单一。改进：多做图解。' })),
      over('只有一年', slow(2024)),
    ],
    faults: [
      over('三年都写更新慢', slow(2022), slow(2023), slow(2024)),
      over('三年都写人手少', staff(2022), staff(2023), staff(2024)),
      over('四年', slow(2021), slow(2022), slow(2023), slow(2024)),
    ],
  },
  jump: {
    friends: [
      over('逐年上升', ...others(2024, () => 10), ...history(20, 24, 30), year(2024, { cells: penalties(36) })),
      over('全县都升', ...others(2024, () => 150), ...history(20, 22), year(2024, { cells: penalties(160) })),
      over('往年只有一年', ...others(2024, () => 10), ...history(10), year(2024, { cells: penalties(200) })),
      over('小数目', ...others(2024, () => 1), ...history(1, 1), year(2024, { cells: penalties(9) })),
      over(
        '那格空着',
        ...others(2024, () => 10),
        ...history(20, 20),
        year(2024, { cells: cells('proactive', { 'penalties.decisions': '/' }) }),
      ),
    ],
    faults: [
      over('23 → 346', ...others(2024, () => 20), ...history(21, 23), year(2024, { cells: penalties(346) })),
      over('10 → 90', ...others(2024, () => 9), ...history(10, 10), year(2024, { cells: penalties(90) })),
      over('120 → 2', ...others(2024, () => 60), ...history(110, 120), year(2024, { cells: penalties(2) })),
    ],
  },
  duplicate_report: {
    friends: [
      over('两年各一份', year(2023), year(2024)),
      over('两个乡镇各一份', { township: '柳河镇' }, {}),
      over('只有一份', {}),
      over('隔年', year(2022), year(2024)),
      over('三个乡镇', { township: '柳河镇' }, { township: '沙窝乡' }, {}),
    ],
    faults: [
      over('两份日期不同', { date: '青石镇人民政府\n2025年1月25日' }, { date: '青石镇人民政府\n2025年1月20日' }),
      over('日期相同，一份缺表', {}, { withoutTables: ['disputes'] }),
      over('三份', {}, {}, {}),
    ],
  },
};
