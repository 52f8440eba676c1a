import { aboveWords } from '../../i18n/above.ts';
import { formatPercent } from '../../i18n/i18n.ts';
import { type SetRow, type SetTable, shareOf } from '../../series/aboveSets.ts';
import type { Share } from '../../series/narrative.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { useAbove } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { type Column, UnitTable, unitCsv } from './UnitTable.tsx';

/** Which of the address's keys names a column. */
export type ShareKind = 'channel' | 'category';

const rate = ({ count, of }: Share): number | null => (of > 0 ? count / of : null);

/** Class of a share: none, under a tenth, a fifth, two fifths, three fifths, above. */
const classOf = (share: number): number =>
  share === 0 ? 0 : [0.1, 0.2, 0.4, 0.6, 2].findIndex((limit) => share < limit) + 1;

function ShareCell({ name, share }: { name: string; share: Share }) {
  const w = aboveWords[useAbove().lang];
  const is = rate(share);
  if (is === null) return null;
  return (
    <span className={`sh5 q${classOf(is)}`} title={w.shareSays(name, share.count, share.of)}>
      {formatPercent(is, 0).replace('%', '')}
    </span>
  );
}

/** Place × channel or category of a year: the share of reports; a column's name leads to its years. */
export function ShareMatrix({
  kind,
  table,
  nameOf,
}: {
  kind: ShareKind;
  table: SetTable;
  nameOf: (id: string) => string;
}) {
  const { view, county, lang } = useAbove();
  const w = aboveWords[lang];
  const s = w.shares[kind];
  const column = (id: string): Column<SetRow> => {
    const name = nameOf(id);
    const on = view[kind] === id;
    return {
      id,
      name,
      narrow: true,
      value: (row) => rate(shareOf(row, id)),
      cell: (row) => <ShareCell name={name} share={shareOf(row, id)} />,
      head: (
        <a href={hrefWith(view, { [kind]: on ? null : id })} aria-current={on || undefined}>
          <span>{name}</span>
        </a>
      ),
    };
  };
  const columns: Column<SetRow>[] = [
    { id: 'of', name: w.reportsRead, value: ({ of }) => of },
    ...table.ids.map(column),
  ];
  const props = { rows: table.rows, unitOf: (row: SetRow) => row.unit!, columns, whole: table.whole };
  return (
    <section className="fig" aria-labelledby="shares">
      <h2 id="shares">{s.table}</h2>
      <p className="note">{s.note(table.year)}</p>
      <UnitTable {...props} label={s.table} absent={({ collected }) => (collected ? null : w.none(table.year))} />
      <FigureFoot
        title={s.table}
        years={`${table.year}`}
        source={s.source}
        csv={{ name: `${county.name}-${s.table}-${table.year}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'shares' }}
      />
    </section>
  );
}
