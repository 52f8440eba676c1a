import type { RuleId } from '../../../src/findings/finding.ts';
import { form2019 } from '../../../src/form/form2019.ts';
import type { ReportText } from '../../support/report.ts';
import { cells, rows } from './attack.ts';
import type { Together } from './county.ts';

const over = (say: string, ...reports: readonly ReportText[]): Together => ({ say, reports });
const of = (year: number, given: ReportText = {}): ReportText => ({ year, ...given });
const quiet = { overview: '本镇发布信息52条。' };
const out = (n: number) => ({ ...quiet, cells: rows({ received: n + 1, granted: 1, carried_out: n }) });
const into = (n: number) => ({ ...quiet, cells: n ? rows({ carried_in: n, refused_process: n }) : {} });
const documents = (issued: number, repealed: number, inForce: number) => ({
  cells: cells('proactive', {
    'normative_documents.issued': `${issued}`,
    'normative_documents.repealed': `${repealed}`,
    'normative_documents.in_force': `${inForce}`,
  }),
});
const licences = (year: number, previous: number, change: number): ReportText => ({
  year,
  form: form2019,
  cells: cells('proactive', { 'licences.previous_items': `${previous}`, 'licences.change': `${change}` }),
});
const decided = (n: number) => ({ cells: cells('proactive', { 'licences.decisions': `${n}` }) });
const neighbours = (n: number): ReportText[] =>
  ['柳河镇', '沙窝乡', '甲镇', '乙镇', '丙镇', '丁镇'].map((township) => ({
    township,
    title: `云泽县${township}人民政府2024年政府信息公开工作年度报告`,
    ...decided(n),
  }));

const boats =
  '渡口的老船工把涨水退水写在木牌上，谁要过河先看牌。镇里学他的办法，把补贴发了没有、修路修到哪里也写成牌子，每旬换一回。牌子背面留一块空白，乡亲有话写在上头，值班的人天黑前抄回来，第二天给回音，回不了的说清楚为什么。';
const orchard =
  '果园的账最怕糊涂，所以先从果园公开起：农药谁发的、合作社分红怎么算、冷库租金交给谁，一笔一笔列出来。列完贴在收购站门口，卖果子的人排队时正好看。看出毛病的，当场改；改不了的，三日内给书面说法，由收购站转交。';
const forms = (year: number) => of(year, { problems: '不足：解读清一色是文字，没有图。改进：配图。' });
const readers = (year: number) => of(year, { problems: '不足：群众参与少，留言没几条。改进：上门征求。' });
const training = (year: number) => of(year, { problems: '不足：信息员业务不熟，培训没跟上。改进：办班。' });

/** Three more faults of each rule that looks beyond one report. */
export const plantedTogether: Partial<Record<RuleId, readonly Together[]>> = {
  A5: [
    over('结转出 2，转入 0', of(2023, out(2)), of(2024, into(0))),
    over('结转出 1，转入 4', of(2023, out(1)), of(2024, into(4))),
    over('结转出 5，转入 2', of(2023, out(5)), of(2024, into(2))),
  ],
  A6: [
    over('6 ＋ 1 － 2 ≠ 6', of(2023, documents(0, 0, 6)), of(2024, documents(1, 2, 6))),
    over('有效的忽然没有了', of(2023, documents(1, 0, 3)), of(2024, documents(0, 0, 0))),
    over('新制发的没有计入', of(2023, documents(0, 0, 2)), of(2024, documents(3, 0, 2))),
  ],
  A7: [
    over('12 － 2 ≠ 12', licences(2019, 12, -2), licences(2020, 12, 0)),
    over('7 ＋ 0 ≠ 9', licences(2019, 7, 0), licences(2020, 9, 0)),
    over('3 ＋ 1 ≠ 0', licences(2019, 3, 1), licences(2020, 0, 0)),
  ],
  copied_township: [
    over(
      '换了开头',
      { township: '柳河镇', overview: `柳河镇的做法：${boats}` },
      { overview: `青石镇这样做：${boats}` },
    ),
    over('第五部分相同', { township: '柳河镇', problems: `问题：${boats}` }, { problems: `问题：${boats}` }),
    over(
      '两段换了次序',
      { township: '沙窝乡', overview: `${boats}\n${orchard}` },
      { overview: `${orchard}\n${boats}` },
    ),
  ],
  copied_last_year: [
    over('改了两个数', of(2023, { overview: `发布52条。${orchard}` }), of(2024, { overview: `发布61条。${orchard}` })),
    over('第五部分照搬', of(2023, { problems: `问题：${orchard}` }), of(2024, { problems: `问题：${orchard}` })),
    over('少了一句', of(2023, { overview: boats }), of(2024, { overview: boats.replace('每旬换一回。', '') })),
  ],
  streak: [
    over('三年都写解读形式单一', forms(2022), forms(2023), forms(2024)),
    over('三年都写群众参与少', readers(2022), readers(2023), readers(2024)),
    over('三年都写业务不熟', training(2022), training(2023), training(2024)),
  ],
  jump: [
    over('许可 31 → 640', ...neighbours(30), of(2022, decided(29)), of(2023, decided(31)), of(2024, decided(640))),
    over('许可 88 → 7', ...neighbours(40), of(2022, decided(80)), of(2023, decided(88)), of(2024, decided(7))),
    over('许可 15 → 105', ...neighbours(14), of(2022, decided(15)), of(2023, decided(15)), of(2024, decided(105))),
  ],
  duplicate_report: [
    over('一份公示本，一份正式本', { overview: '公示本。发布52条。' }, { overview: '正式本。发布52条。' }),
    over('一份没有日期', {}, { date: '青石镇人民政府' }),
    over('两份数不同', decided(3), decided(30)),
  ],
};
