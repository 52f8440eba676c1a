import { useMemo } from 'react';
import { fieldWords } from '../../i18n/field.ts';
import { columns, placeColumns } from '../../series/columns.ts';
import { lackOf } from '../../series/field.ts';
import { type Pair, type PairSide, pairOrder } from '../../series/pair.ts';
import type { CsvTable } from '../../series/table.ts';
import { Mannered } from '../figure/FigureMarks.tsx';
import { Nothing } from '../parts/Nothing.tsx';
import { useSite } from '../state/site.ts';
import { fieldNote } from './fieldNote.ts';
import { fullName, type Ground } from './ground.ts';
import { headcountCells, headcountColumns } from './headcountCsv.ts';
import { SearchField } from './SearchField.tsx';
import { TownshipLink } from './TownshipLink.tsx';
import type { MannerWords } from './useManner.ts';
import { useSearch } from './useSearch.ts';
import { VirtualRows } from './VirtualRows.tsx';

/** The two figures of every township, each leading to its source. */
export function PairTable(props: { ground: Ground; pair: Pair; title: string; manner: MannerWords }) {
  const { ground, pair, title, manner } = props;
  const { lang } = useSite();
  const w = fieldWords[lang];
  const order = useMemo(() => pairOrder(pair, ground.stretches), [pair, ground.stretches]);
  const { typed, setTyped, found } = useSearch(ground, order);
  const entry = (row: number) => order[found ? found[row]! : row]!;
  const count = found ? found.length : order.length;
  const figure = (side: PairSide, at: number) => {
    const { year, field } = side;
    const lack = lackOf(year, at);
    const href = manner.hrefOf(at, year, field.measure);
    const text =
      lack === null ? (
        <Mannered manner={year.corrected.has(at) ? 'corrected' : null}>{manner.format(year.values[at]!)}</Mannered>
      ) : (
        <Nothing kind={manner.kindOf(lack, field.measure)} />
      );
    return href ? (
      <a className="fv" href={href}>
        {text}
      </a>
    ) : (
      text
    );
  };
  return (
    <div className="st">
      <SearchField {...{ typed, setTyped, found: count, all: order.length }} />
      <VirtualRows
        {...{ count, label: w.caption(title, ground.name) }}
        className="pair"
        columns={[
          { key: 'town', name: w.table.township, className: 'nm' },
          { key: 'y', name: manner.titleOf(pair.up.field.measure), className: 'num now' },
          { key: 'x', name: manner.titleOf(pair.across.field.measure), className: 'num' },
        ]}
        keyOf={entry}
        hrefOf={(row) => manner.hrefOf(entry(row), pair.up.year, pair.up.field.measure)}
        cells={(row) => [
          <TownshipLink key="town" ground={ground} at={entry(row)} />,
          figure(pair.up, entry(row)),
          figure(pair.across, entry(row)),
        ]}
      />
    </div>
  );
}

/** The same as a file. */
export function pairCsv(ground: Ground, pair: Pair, titles: readonly [string, string]): CsvTable {
  const cell = ({ year }: PairSide, at: number) => (year.lack[at] === 0 ? year.values[at]! : null);
  const note = ({ year }: PairSide, at: number) => fieldNote(year, at);
  const said = [`${titles[0]} ${pair.up.year.year}`, columns.note, titles[1], columns.note];
  const header = [...placeColumns, ...said, ...headcountColumns(ground)];
  return [
    header,
    ...[...pairOrder(pair, ground.stretches)].map((at) => [
      ...[ground.field.codes[at]!, fullName(ground, at)],
      ...[cell(pair.up, at), note(pair.up, at), cell(pair.across, at), note(pair.across, at)],
      ...headcountCells(ground, at, pair.up.year.year),
    ]),
  ];
}
