import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/document/html.ts';
import { readMarkdown, readPlain } from '../../../src/document/plain.ts';
import type { CellId } from '../../../src/form/form.ts';
import { readTables } from '../../../src/report/tables/tables.ts';
import { cellDamage } from './damageCells.ts';
import { layouts } from './damageLayouts.ts';
import { Chance, fillForm } from './damageModel.ts';
import { printForm } from './damageSheet.ts';

type LayoutName = keyof typeof layouts;
const layoutNames = Object.keys(layouts) as LayoutName[];
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** The cells of a damaged text that hold another number than the report states. */
function wrongCells(seed: number, layout: LayoutName, damage: readonly string[]): string[] {
  const chance = new Chance(seed);
  const filled = fillForm(chance);
  let text = layouts[layout](printForm(filled, chance), chance);
  for (const name of damage) text = cellDamage[name]!(text, chance);
  const read = layout === 'html' ? readHtml : layout === 'pipes' && chance.happens(0.5) ? readMarkdown : readPlain;
  const { cells } = readTables(read(text));
  return Object.entries(filled.cells).flatMap(([id, { value }]) => {
    const reading = cells[id as CellId];
    return reading && reading.value !== null && reading.value !== value
      ? [`${id}: ${reading.value}, not ${value}`]
      : [];
  });
}

describe('readTables(doc): where white space, delimiters and lines changed, the truth or a reason', () => {
  it.each(Object.keys(cellDamage))('%s: no wrong figure', (name) => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...layoutNames), (seed, layout) => {
        expect(wrongCells(seed, layout, [name])).toEqual([]);
      }),
      { seed: 20_251_201, numRuns: 25 },
    );
  });
  it('two kinds at once: no wrong figure', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(cellDamage)), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(seeds, fc.constantFrom(...layoutNames), names, (seed, layout, chosen) => {
        expect(wrongCells(seed, layout, chosen)).toEqual([]);
      }),
      { seed: 20_251_202, numRuns: 60 },
    );
  });
});
