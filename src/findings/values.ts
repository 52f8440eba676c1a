import { type CellId, type FormColumn, rowCells } from '../form/form.ts';
import type { Figure } from '../report/report.ts';
import { type Check, type Evidence, found, spansOf } from './evidence.ts';

/** Every cell that holds a number, with its column, in print order. */
function figures({ report, form }: Evidence): { id: CellId; row: string; column: FormColumn; figure: Figure }[] {
  const all: ReturnType<typeof figures> = [];
  for (const table of form?.tables ?? [])
    for (const row of table.rows)
      for (const [i, id] of rowCells(table.id, row).entries()) {
        const figure = report.cells[id];
        if (figure && figure.value !== null) all.push({ id, row: row.id, column: row.columns[i]!, figure });
      }
  return all;
}

const isMoney = (column: FormColumn) => column.unit === '万元' || column.unit === '元';

/** impossible_value: a township issues no 规章; counts are neither negative nor fractional. */
export const checkImpossible: Check = (evidence) =>
  figures(evidence).flatMap(({ id, row, column, figure }) => {
    const why =
      id.startsWith('proactive.rules.') && figure.value > 0
        ? 'rules'
        : figure.value < 0 && !column.signed
          ? 'negative'
          : !Number.isInteger(figure.value) && !isMoney(column)
            ? 'fraction'
            : null;
    return why
      ? [
          found('impossible_value', {
            spans: spansOf(evidence.report, [id]),
            actual: figure.value,
            params: { cell: id, row, why },
          }),
        ]
      : [];
  });

/** odd_number: figures written oddly, one finding for each way of writing. Plain thousands commas are not odd. */
export const checkOdd: Check = (evidence) => {
  const odd = new Map<string, { id: CellId; figure: Figure }[]>();
  for (const { id, figure } of figures(evidence))
    if (figure.odd && figure.odd !== 'thousands') odd.set(figure.odd, [...(odd.get(figure.odd) ?? []), { id, figure }]);
  return [...odd].map(([how, cells]) =>
    found('odd_number', {
      spans: spansOf(
        evidence.report,
        cells.map((c) => c.id),
      ),
      actual: cells[0]!.figure.raw,
      params: { how, cell: cells[0]!.id, cells: cells.length },
    }),
  );
};
