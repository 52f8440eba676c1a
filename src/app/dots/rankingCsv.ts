import { columns, placeColumns } from '../../series/columns.ts';
import { type Field, lackOf } from '../../series/field.ts';
import type { Ranking } from '../../series/ranking.ts';
import { priorOf } from '../../series/relate.ts';
import type { CsvTable } from '../../series/table.ts';
import { fieldNote } from './fieldNote.ts';
import type { Ground } from './ground.ts';
import { headcountCells, headcountColumns } from './headcountCsv.ts';

/** A ranking as a file: every township with its place, its figure or why there is none, and the year before. */
export function rankingCsv(ground: Ground, field: Field, ranks: Ranking, title: string): CsvTable {
  const last = field.years.length - 1;
  const [now, before] = [field.years[last]!, priorOf(field, last)];
  const { rank, gained: moved, county, yearBefore, note } = columns;
  const header = [rank, moved, ...placeColumns, county, title, yearBefore, note, ...headcountColumns(ground)];
  const body = [...ranks.order].map((at, i) => {
    const gained = ranks.gained[i]!;
    const lack = lackOf(now, at);
    return [
      ranks.rank[i] || null,
      Number.isNaN(gained) ? null : gained,
      field.codes[at]!,
      ground.nameOf(at) ?? '',
      ground.countyOf(at).name,
      lack === null ? now.values[at]! : null,
      before && before.lack[at] === 0 ? before.values[at]! : null,
      fieldNote(now, at),
      ...headcountCells(ground, at, now.year),
    ];
  });
  return [header, ...body];
}
