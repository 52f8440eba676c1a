import { readdirSync, readFileSync } from 'node:fs';
import { type Grid, gridsOf } from '../../scripts/demo/grids.ts';
import { readDivisions } from '../../scripts/divisions.ts';
import { type CellId, cellId, type Form, type FormTable } from '../../src/form/form.ts';
import { form2019 } from '../../src/form/form2019.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { makeGazetteer } from '../../src/places/gazetteer.ts';

/** A clean report of the precision set: where it stands, what is unusual about it, and its text. */
export interface CleanReport {
  file: string;
  name: string;
  text: string;
}

/** `@proactive licences=12`, `@applications2019 received=2/1 granted=2/1`: a table, its cells that are not 0 in print order. */
const TABLE = /^@(proactive|applications|disputes)(2019)?((?: \w+=[-\d./]+)*)$/;

const folder = new URL('./', import.meta.url);

/** Every clean report, in the order of the files; `=== what is unusual` opens each. */
export const cleanReports = (): CleanReport[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part) => {
          const [name = '', ...lines] = part.trimEnd().split('\n');
          return { file, name, text: lines.map(withTable).join('\n') };
        }),
    );

function withTable(line: string): string {
  const [, id, old, values = ''] = TABLE.exec(line) ?? [];
  if (!id) return line;
  const form: Form = old ? form2019 : form2021;
  const index = form.tables.findIndex((t) => t.id === id);
  return print(gridsOf(form, cellsOf(form.tables[index]!, values))[index]!);
}

/** The cells of a table from those given; totals are those of the form. */
function cellsOf(table: FormTable, values: string): Record<CellId, string> {
  const given = new Map(
    values
      .split(' ')
      .slice(1)
      .map((v) => v.split('=') as [string, string]),
  );
  const rows = new Map<string, number[]>();
  for (const row of table.rows) {
    const numbers = (given.get(row.id) ?? '').split('/').map(Number);
    rows.set(
      row.id,
      row.columns.map((_, i) => numbers[i] ?? 0),
    );
  }
  for (const id of given.keys()) if (!rows.has(id)) throw new Error(`no row “${id}” in ${table.id}`);
  if (table.id !== 'proactive') total(rows);
  return Object.fromEntries(
    table.rows.flatMap((row) => row.columns.map((c, i) => [cellId(table.id, row.id, c.id), `${rows.get(row.id)![i]}`])),
  );
}

const outside = ['received', 'carried_in', 'carried_out', 'outcomes_total'];

/** Fills the last column of each row with the sum of the others, and the row of totals with that of the outcomes. */
function total(rows: Map<string, number[]>) {
  for (const [id, row] of rows)
    if (!outside.includes(id))
      rows.get('outcomes_total')?.forEach((_, i, totals) => {
        totals[i]! += row[i]!;
      });
  for (const row of rows.values()) row[row.length - 1] = row.slice(0, -1).reduce((sum, n) => sum + n, 0);
}

const print = (grid: Grid) => grid.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');

const division = (code: string, name: string) => ({ code, name });

const townships: readonly [county: number, names: readonly string[]][] = [
  [
    990101,
    ['青石镇', '柳河镇', '白马渡镇', '沙窝乡', '马家坪土家族乡', '东坪街道', '石桥农场', '云泽经济开发区', '新河街道'],
  ],
  [990102, ['古渡镇']],
  [990103, ['望河镇', '三岔镇', '老营盘镇', '鹤鸣乡', '卧龙坪乡', '金沙傣族彝族乡', '北关街道']],
];

/** The real divisions, so that every real name is known, and the invented counties of the set among them. */
export function precisionGazetteer() {
  const real = readDivisions();
  return makeGazetteer({
    provinces: [...real.provinces, division('99', '河川省')],
    prefectures: [...real.prefectures, division('9901', '宁江市')],
    counties: [
      ...real.counties,
      division('990101', '云泽县'),
      division('990102', '乌岭县'),
      division('990103', '丹渠县'),
    ],
    townships: [
      ...real.townships,
      ...townships.flatMap(([county, names]) => names.map((name, i) => division(`${county * 1000 + 101 + i}`, name))),
    ],
  });
}
