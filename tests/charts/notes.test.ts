import { describe, expect, it } from 'vitest';
import { type Drawing, drawChart } from '../../src/charts/chart.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import type { Note } from '../../src/series/note.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const county = countyOf('proactive.penalties.decisions', [2021, 2022, 2023], {
  甲镇: [1, 2, 9],
  乙镇: [3, 4, 5],
  丙乡: [6, 7, 8],
});
const code = county.townships[0]!.code;
const high = county.townships[2]!.code;
const at = (year: number, text: string): Note => ({ code, year, text });

type Element = { type: string; z: number; style: { text?: string }; shape?: Record<string, number>; y: number };
function draw(notes: readonly Note[], drawing: Drawing, width = 960) {
  const series = selectSeries(county, { ...defaultView('explore'), note: notes });
  const { option, height, heads = [] } = drawChart(series, drawing, { theme: pageTheme(), lang: 'zh', width });
  const added = (option.graphic as unknown as { elements: Element[] }).elements.filter(({ z }) => z >= 20);
  return { added, height, heads, texts: added.flatMap(({ style }) => style.text ?? []) };
}

describe('drawChart(series with notes, …)', () => {
  it.each(['line', 'bar', 'heatmap', 'multiples'] as const)(
    '%s shows a note at its point, as it was written',
    (drawing) => {
      const words = '<b>合并</b> & {a|b}';
      const { added, texts } = draw([at(2023, words)], drawing);
      expect(texts.join('')).toBe(words);
      expect(added.map(({ type }) => type)).toEqual(['circle', 'line', 'rect', ...texts.map(() => 'text')]);
    },
  );

  it('breaks a long note into lines, and stays within the drawing', () => {
    for (const width of [358, 960]) {
      const { added, texts, height } = draw(
        [at(2023, '这一年机构合并，处罚事项划转到县里统一公开，所以骤减')],
        'line',
        width,
      );
      expect(texts.length).toBeGreaterThan(1);
      const box = added.find(({ type }) => type === 'rect')!.shape!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x! + box.width!).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y! + box.height!).toBeLessThanOrEqual(height);
    }
  });

  it('keeps notes of neighbouring points apart', () => {
    const { added } = draw([at(2021, '第一条批注'), at(2022, '第二条批注'), at(2023, '第三条批注')], 'multiples');
    const boxes = added.filter(({ type }) => type === 'rect').map(({ shape }) => shape!);
    expect(boxes).toHaveLength(3);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          a.x! + a.width! <= b.x! || b.x! + b.width! <= a.x! || a.y! + a.height! <= b.y! || b.y! + b.height! <= a.y!,
        ).toBe(true);
  });

  it('leaves the names of small charts to be read', () => {
    const { added, heads } = draw([{ ...at(2022, '说得长一些的一条批注，要占两行才写得下'), code: high }], 'multiples');
    const boxes = added.filter(({ type }) => type === 'rect').map(({ shape }) => shape!);
    const hidden = heads.filter(({ x, y }) =>
      boxes.some((b) => x > b.x! && x < b.x! + b.width! && y > b.y! && y < b.y! + b.height!),
    );
    expect(heads).toHaveLength(3);
    expect(hidden).toEqual([]);
  });

  it('draws nothing for a point that the drawing does not have', () => {
    expect(draw([at(2021, '上上年')], 'bar').added).toEqual([]);
    expect(draw([], 'line').added).toEqual([]);
  });
});
