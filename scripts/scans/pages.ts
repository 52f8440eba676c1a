/** Pages with the tables of the form, drawn by Chromium, and what they state. */
import { type CellId, cellIds, type Form } from '../../src/form/form.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { type Grid, gridsOf } from '../demo/grids.ts';
import { between, chance, pick } from '../demo/random.ts';
import type { Damage } from './scanned.ts';

/** Fonts that the net of digits did not learn from: first that of the words, then that of the figures. */
export const fonts = [
  ['AR PL SungtiL GB', 'AR PL SungtiL GB'],
  ['AR PL KaitiM GB', 'AR PL KaitiM GB'],
  ['AR PL SungtiL GB', 'TeX Gyre Termes'],
  ['AR PL SungtiL GB', 'Caladea'],
  ['Noto Sans CJK SC', 'Carlito'],
  ['Noto Sans CJK SC', 'Roboto'],
  ['AR PL KaitiM GB', 'Linux Libertine O'],
  ['Noto Serif CJK SC', 'TeX Gyre Schola'],
] as const;

/** A page of 210 by 297 mm: two pages where they are joined. */
export interface TestScan {
  key: string;
  font: (typeof fonts)[number];
  dpi: number;
  damage: Damage;
}

const place = { township: '青石镇', county: '云泽县', year: 2024 };

/** The figures a page states; most of them are 0, as in reports. */
export function figuresOf(key: string): Record<CellId, string> {
  return Object.fromEntries(
    cellIds(form2021 as Form).map((id) => {
      const digits = pick([1, 1, 1, 2, 2, 3, 4], key, id, 'digits');
      const value = chance(key, id) < 0.55 ? 0 : between(1, 10 ** digits - 1, key, id, 'value');
      return [id, id.endsWith('.amount') && value ? `${value}.${between(1, 9, key, id)}` : String(value)];
    }),
  );
}

/** The HTML of the two pages of a report: its title with the first table, then the others. */
export function pagesOf({ key, font, damage }: TestScan): [string, string] {
  const [proactive, applications, disputes] = gridsOf(form2021 as Form, figuresOf(key));
  const [words, digits] = font;
  const line = damage === 'thin rules' ? '0.4px' : pick(['0.8px', '1px', '1.5px'], key, 'line');
  const size = pick([12, 12.5, 13], key, 'size');
  const style = `*{margin:0}body{width:794px;height:1123px;overflow:hidden;position:relative;background:#fff;color:#000;
    font:${size}px "${digits}","${words}";padding:40px 56px;box-sizing:border-box}
    h1{font-size:24px;text-align:center;margin-bottom:20px}h2{font-size:17px;margin:12px 0 8px}
    table{border-collapse:collapse;width:100%}td{border:${line} solid #000;text-align:center;padding:1px 3px;line-height:1.2}
    .stamp{position:absolute;width:160px;height:160px;border:5px solid #d22;border-radius:50%;color:#d22;mix-blend-mode:multiply;
      font-size:20px;text-align:center;line-height:150px;left:${between(300, 560, key, 'x')}px;top:${between(250, 760, key, 'y')}px}
    .gap{position:absolute;background:#fff;width:3px;height:1123px;top:0}`;
  const gaps = damage === 'broken rules' ? [90, 240, 333, 470, 520, 655] : [];
  const over =
    (damage === 'stamp' ? `<div class="stamp">${place.township}人民政府</div>` : '') +
    gaps.map((x) => `<div class="gap" style="left:${x + between(0, 40, key, x)}px"></div>`).join('');
  const page = (body: string) => `<style>${style}</style><body>${body}${over}</body>`;
  return [
    page(
      `<h1>${place.county}${place.township}${place.year}年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>本年度按照条例要求开展工作。</p>` +
        `<h2>二、主动公开政府信息情况</h2>${table(proactive)}`,
    ),
    page(
      `<h2>三、收到和处理政府信息公开申请情况</h2>${table(applications)}<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${table(disputes)}`,
    ),
  ];
}

const table = (grid: Grid) =>
  `<table>${grid
    .map(
      (row) =>
        `<tr>${row.map(({ text, columns = 1, rows = 1 }) => `<td colspan=${columns} rowspan=${rows}>${text}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;
