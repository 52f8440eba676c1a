import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReportSummary } from '../../dataset/dataset.ts';
import { formatPercent } from '../../i18n/i18n.ts';
import { townshipWords } from '../../i18n/township.ts';
import { compareWording, narrativeOf } from '../../series/prose.ts';
import { Rich } from '../parts/Rich.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { reportQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Repeated } from './Repeated.tsx';
import '../styles/compare.css';

function YearSelect({
  label,
  reports,
  value,
  onChange,
}: {
  label: string;
  reports: readonly ReportSummary[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select className="inp" value={value} onChange={(event) => onChange(event.target.value)}>
        {reports.map(({ id, year }) => (
          <option key={id} value={id}>
            {id.endsWith(`-${year}`) ? year : `${year} ${id.slice(-2)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Pair({ earlier, later }: { earlier: ReportSummary; later: ReportSummary }) {
  const { view, collection, lang, words } = useSite();
  const w = townshipWords[lang];
  const { data: before } = useSuspenseQuery(reportQuery(collection, earlier.text));
  const { data: after } = useSuspenseQuery(reportQuery(collection, later.text));
  const pair = useMemo(() => compareWording(narrativeOf(before), narrativeOf(after)), [before, after]);
  const column = (report: ReportSummary, side: typeof pair.earlier) => (
    <div className="qt">
      <p className="qh">
        <b>{w.compareYear(report.year)}</b>{' '}
        <a className="small np" href={hrefTo(view, 'report', { report: report.id })}>
          {words.shell.seeSource}
        </a>
      </p>
      {side.text ? <Repeated text={side.text} spans={side.spans} /> : <p className="qh faint">{w.noProse}</p>}
    </div>
  );
  return (
    <>
      <p className="say">
        <Rich text={w.wordingShare(later.year, earlier.year, formatPercent(pair.later.share, 0))} />
      </p>
      <div className="pair">
        {column(earlier, pair.earlier)}
        {column(later, pair.later)}
      </div>
    </>
  );
}

/** The narratives of two years side by side, with what stands in both marked. */
export function Wording({ reports }: { reports: readonly ReportSummary[] }) {
  const { lang } = useSite();
  const w = townshipWords[lang];
  const readable = reports.filter((r) => r.prose === 'read');
  const [chosen, setChosen] = useState<readonly [earlier: string, later: string] | null>(null);
  const find = (id: string | undefined) => readable.find((r) => r.id === id);
  const later = find(chosen?.[1]) ?? readable[readable.length - 1];
  const earlier = find(chosen?.[0]) ?? readable[readable.length - 2];
  return (
    <section className="fig" aria-labelledby="wording">
      <h2 id="wording">{w.wording}</h2>
      <p className="note">{w.wordingNote}</p>
      {!earlier || !later ? (
        <p className="say">{w.onlyOne}</p>
      ) : (
        <>
          <fieldset className="filters np">
            <legend className="vh">{w.pair}</legend>
            <YearSelect
              label={w.earlier}
              reports={readable}
              value={earlier.id}
              onChange={(id) => setChosen([id, later.id])}
            />
            <YearSelect
              label={w.later}
              reports={readable}
              value={later.id}
              onChange={(id) => setChosen([earlier.id, id])}
            />
          </fieldset>
          <Boundary resetKey={`${earlier.id} ${later.id}`}>
            <Pair earlier={earlier} later={later} />
          </Boundary>
        </>
      )}
    </section>
  );
}
