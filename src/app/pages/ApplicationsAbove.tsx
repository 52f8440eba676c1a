import { useMemo } from 'react';
import { aboveWords } from '../../i18n/above.ts';
import { applicationsWords } from '../../i18n/applications.ts';
import { type RequestRow, type RequestTable, selectRequests } from '../../series/aboveApplications.ts';
import { outcomes, type Total } from '../../series/applications.ts';
import { sum } from '../../series/statistics.ts';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { type Column, UnitTable, unitCsv } from '../above/UnitTable.tsx';
import { Flow, flowTable } from '../applications/Flow.tsx';
import { MixBar, MixLegend, mixOf } from '../applications/MixBar.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useAbove } from '../state/site.ts';
import { useSheet, useYear } from '../state/useSheets.ts';
import '../styles/applications.css';
import '../styles/above.css';

/** 依申请 of a place above the county: what happened to requests, and where? */
export function ApplicationsAbove() {
  const { view, places, scope, units, lang, words } = useAbove();
  const w = applicationsWords[lang];
  const year = useYear();
  const sheet = useSheet('applications', year);
  const table = useMemo(
    () => sheet && selectRequests(places, units, scope.stretches, sheet),
    [places, units, scope, sheet],
  );
  if (!table) return <Empty text={words.shell.noData} />;
  const { received, outcomes: of, readable } = table.whole;
  const answered = sum(outcomes.map((o) => of[o].value));
  const granted = of.granted.value + of.partially_granted.value;
  const figures = { flow: <Sums table={table} />, mix: <Mixes table={table} /> };
  if (view.embed) return <FigureAlone figures={figures} />;
  return (
    <>
      <PageHead
        title={w.title}
        lede={readable > 0 ? w.lede(year, received.stated, received.value, granted, answered) : w.noReports(year)}
        foot={<UnitSwitch />}
      >
        <YearPicker years={places.years} year={year} />
      </PageHead>
      {readable > 0 && figures.flow}
      {figures.mix}
    </>
  );
}

/** From received to outcomes, all places together. */
function Sums({ table: { whole, year } }: { table: RequestTable }) {
  const { county, index, lang, words } = useAbove();
  const w = applicationsWords[lang];
  return (
    <section className="fig" aria-labelledby="flow">
      <h2 id="flow">{w.flow}</h2>
      <p className="note">{w.flowNote(year, whole.readable)}</p>
      <Flow page={whole} />
      <FigureFoot
        title={w.flow}
        years={`${year}`}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: `${county.name}-${w.flow}-${year}`, table: () => flowTable(whole, lang) }}
        embed={{ fig: 'flow' }}
      />
    </section>
  );
}

/** A sum nobody states is no 0. */
const stated = ({ stated: n, value }: Total): number | null => (n > 0 ? value : null);

/** What became of the requests, place by place. */
function Mixes({ table: { rows, whole, year } }: { table: RequestTable }) {
  const { county, index, lang, words } = useAbove();
  const [w, a] = [applicationsWords[lang], aboveWords[lang]];
  const columns: Column<RequestRow>[] = [
    { id: 'stated', name: a.reportsRead, value: ({ received }) => received.stated },
    { id: 'carried_in', name: w.carriedIn, value: ({ carriedIn }) => stated(carriedIn) },
    { id: 'received', name: w.received, value: ({ received }) => stated(received), className: 'num now' },
    { id: 'answered', name: w.answered, value: ({ answered }) => stated(answered) },
    {
      id: 'open',
      name: w.mixKey.open,
      value: ({ outcomes: o }) => (o.granted.stated > 0 ? o.granted.value + o.partially_granted.value : null),
      cell: (row) => <MixBar mix={mixOf((outcome) => row.outcomes[outcome].value)} />,
      className: 'l',
    },
    { id: 'carried_out', name: w.carriedOut, value: ({ carriedOut }) => stated(carriedOut) },
  ];
  const props = { rows, unitOf: (row: RequestRow) => row.unit!, columns, whole };
  return (
    <section className="fig" aria-labelledby="mix">
      <h2 id="mix">{a.requests}</h2>
      <p className="note">{a.requestsNote}</p>
      <MixLegend />
      <UnitTable {...props} label={a.requests} absent={({ collected }) => (collected ? null : a.none(year))} />
      <FigureFoot
        title={a.requests}
        years={`${year}`}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: `${county.name}-${a.requests}-${year}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'mix' }}
      />
    </section>
  );
}
