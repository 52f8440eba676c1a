import { useMemo } from 'react';
import { type RuleId, ruleIds } from '../../findings/finding.ts';
import { aboveWords } from '../../i18n/above.ts';
import { ruleName } from '../../i18n/findings.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { type SetRow, type SetTable, selectSets } from '../../series/aboveSets.ts';
import { sum } from '../../series/statistics.ts';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { type Column, elsewhere, UnitTable, unitCsv } from '../above/UnitTable.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useAbove } from '../state/site.ts';
import { useSheet, useYear } from '../state/useSheets.ts';
import { hrefWith } from '../state/useView.ts';
import '../styles/above.css';

/** 核查 of a place above the county: which rules find how much where? */
export function FindingsAbove() {
  const { view, places, scope, units, lang, words } = useAbove();
  const w = aboveWords[lang];
  const year = useYear();
  const sheet = useSheet('rules', year);
  const table = useMemo(
    () => sheet && selectSets(places, units, scope.stretches, sheet),
    [places, units, scope, sheet],
  );
  if (!table) return <Empty text={words.shell.noData} />;
  const matrix = <RuleMatrix table={table} />;
  if (view.embed) return <FigureAlone figures={{ rules: matrix }} />;
  return (
    <>
      <PageHead
        title={ledgerWords[lang].title}
        lede={w.rulesLede(year, table.whole.of, table.ids.length, allOf(table.whole))}
        foot={<UnitSwitch />}
      >
        <YearPicker years={places.years} year={year} />
      </PageHead>
      {matrix}
    </>
  );
}

const allOf = ({ times }: SetRow): number => sum([...times.values()]);

/** A number of findings, leading to them: the ledger of a county, the same page about a larger place. */
function Times({ row, rule }: { row: SetRow; rule: RuleId | null }) {
  const { view } = useAbove();
  const n = rule === null ? allOf(row) : (row.times.get(rule) ?? 0);
  if (row.of === 0) return null;
  if (n === 0) return <span className="faint">·</span>;
  if (!row.unit) return <>{formatNumber(n)}</>;
  return (
    <a className="fv" href={hrefWith(view, { ...elsewhere, c: row.unit.code, rule })}>
      {formatNumber(n)}
    </a>
  );
}

/** Place × rule of a year, the rules in the order of the ledger. */
function RuleMatrix({ table }: { table: SetTable }) {
  const { county, lang } = useAbove();
  const w = aboveWords[lang];
  const rules = ruleIds.filter((rule) => table.ids.includes(rule));
  const columns: Column<SetRow>[] = [
    { id: 'of', name: w.judged, value: ({ of }) => of },
    {
      id: 'all',
      name: w.all,
      value: (row) => (row.of > 0 ? allOf(row) : null),
      cell: (row) => <Times row={row} rule={null} />,
      className: 'num now',
    },
    ...rules.map(
      (rule): Column<SetRow> => ({
        id: rule,
        name: ruleName(rule, lang),
        narrow: true,
        value: (row) => (row.of > 0 ? (row.times.get(rule) ?? 0) : null),
        cell: (row) => <Times row={row} rule={rule} />,
      }),
    ),
  ];
  const props = { rows: table.rows, unitOf: (row: SetRow) => row.unit!, columns, whole: table.whole };
  return (
    <section className="fig" aria-labelledby="rules">
      <h2 id="rules">{w.rules}</h2>
      <p className="note">{w.rulesNote(table.year)}</p>
      <UnitTable {...props} label={w.rules} absent={({ collected }) => (collected ? null : w.none(table.year))} />
      <FigureFoot
        title={w.rules}
        years={`${table.year}`}
        csv={{ name: `${county.name}-${w.rules}-${table.year}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'rules' }}
      />
    </section>
  );
}
