import { useMemo } from 'react';
import { applicationsWords } from '../../i18n/applications.ts';
import { columnName, formatNumber, rowName } from '../../i18n/i18n.ts';
import { type Applications as Page, selectApplications, type Total } from '../../series/applications.ts';
import { requestColumns } from '../../series/columns.ts';
import { applicationsTable } from '../../series/table.ts';
import { Flow, flowTable } from '../applications/Flow.tsx';
import { OutcomeMix } from '../applications/OutcomeMix.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Bar } from '../parts/Bar.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import '../styles/applications.css';

/** 依申请: what happened to requests? */
export function Applications() {
  const { view, county, lang, words } = useSite();
  const w = applicationsWords[lang];
  const page = useMemo(() => selectApplications(county, { year: view.year }), [county, view.year]);
  if (!page) return <Empty text={words.shell.noData} />;
  const { granted, partially_granted } = page.outcomes;
  const answered = Object.values(page.outcomes).reduce((n, o) => n + o.value, 0);
  const lede = w.lede(
    page.year,
    page.received.stated,
    page.received.value,
    granted.value + partially_granted.value,
    answered,
  );
  const figures = {
    flow: <Flows page={page} />,
    mix: <Mix page={page} />,
    grounds: <Grounds page={page} />,
    disputes: <Disputes page={page} />,
  };
  if (view.embed) return <FigureAlone figures={figures} />;
  return (
    <>
      <PageHead title={w.title} lede={page.readable > 0 ? lede : w.noReports(page.year)}>
        <YearPicker years={county.years} year={page.year} />
      </PageHead>
      {page.readable > 0 && (
        <div className="cols top">
          <div className="stack">
            {figures.flow}
            {figures.grounds}
            {figures.disputes}
          </div>
          {figures.mix}
        </div>
      )}
    </>
  );
}

/** From received to outcomes. */
function Flows({ page }: { page: Page }) {
  const { view, county, index, lang, words } = useSite();
  const w = applicationsWords[lang];
  return (
    <section className="fig" aria-labelledby="flow">
      <div className="fh">
        <h2 id="flow">{w.flow}</h2>
        <span className="small np">
          <a href={hrefTo(view, 'explore', { m: 'applications.received.total' })}>{w.trend}</a>
        </span>
      </div>
      <p className="note">{w.flowNote(page.year, page.readable)}</p>
      <Flow page={page} />
      <FigureFoot
        title={w.flow}
        years={`${page.year}`}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: `${county.name}-${w.flow}-${page.year}`, table: () => flowTable(page, lang) }}
        embed={{ fig: 'flow' }}
      />
    </section>
  );
}

/** Outcomes by township. */
function Mix({ page }: { page: Page }) {
  const { county, index, lang, words } = useSite();
  const w = applicationsWords[lang];
  return (
    <section className="fig" aria-labelledby="mix">
      <h2 id="mix">{w.mix}</h2>
      <p className="note">{w.mixNote}</p>
      <OutcomeMix page={page} />
      <FigureFoot
        title={w.mix}
        years={`${page.year}`}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: `${county.name}-${w.mix}-${page.year}`, table: () => applicationsTable(page) }}
        embed={{ fig: 'mix' }}
      />
    </section>
  );
}

/** A sum nobody states is no 0. */
const statedValue = ({ stated, value }: Total): number | null => (stated > 0 ? value : null);

const isGround = (outcome: string): boolean => outcome !== 'granted' && outcome !== 'partially_granted';

/** Why requests were not granted, largest first. */
function Grounds({ page }: { page: Page }) {
  const { view, county, lang } = useSite();
  const w = applicationsWords[lang];
  const grounds = page.rows.filter(({ outcome }) => isGround(outcome));
  const stated = grounds.filter(({ total }) => total.value > 0).sort((a, b) => b.total.value - a.total.value);
  const zeros = grounds.filter(({ total }) => total.value === 0 && total.stated > 0).length;
  const most = stated[0]?.total.value ?? 1;
  return (
    <section className="fig" aria-labelledby="grounds">
      <h2 id="grounds">{w.grounds}</h2>
      <p className="note">{w.groundsNote}</p>
      {stated.length === 0 ? (
        <p className="say">{w.noGrounds}</p>
      ) : (
        <table className="rank flow long">
          <tbody>
            {stated.map(({ row, total }) => (
              <tr key={row}>
                <th scope="row">
                  <a href={hrefTo(view, 'explore', { m: `applications.${row}.total` })}>{rowName(row, lang)}</a>
                </th>
                <td aria-hidden="true">
                  <Bar share={total.value / most} />
                </td>
                <td className="n num">
                  <b>{formatNumber(total.value)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {stated.length > 0 && zeros > 0 && <p className="note">{w.zeroGrounds(zeros)}</p>}
      <FigureFoot
        title={w.grounds}
        years={`${page.year}`}
        csv={{
          name: `${county.name}-${w.grounds}-${page.year}`,
          table: () => [
            requestColumns,
            ...grounds.map(({ row, total }) => [row, rowName(row, lang), statedValue(total), total.stated]),
          ],
        }}
        embed={{ fig: 'grounds' }}
      />
    </section>
  );
}

/** Reviews and lawsuits, and who prevailed. */
function Disputes({ page }: { page: Page }) {
  const { view, county, lang, words } = useSite();
  const w = applicationsWords[lang];
  const none = page.disputes.every(({ results }) => results.every(({ total }) => total.value === 0));
  const columns = page.disputes[0]?.results.map((r) => r.result) ?? [];
  return (
    <section className="fig" aria-labelledby="disputes">
      <h2 id="disputes">{w.disputes}</h2>
      <p className="note">{w.disputesNote}</p>
      {none ? (
        <p className="say">{w.noDisputes(page.readable)}</p>
      ) : (
        <Scroll label={w.disputes}>
          <table className="dt wrap">
            <thead>
              <tr>
                <th scope="col">{w.group}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {columnName(column, lang)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.disputes.map(({ group, results }) => (
                <tr key={group}>
                  <th scope="row">
                    <a href={hrefTo(view, 'explore', { m: `disputes.${group}.total` })}>{rowName(group, lang)}</a>
                  </th>
                  {results.map(({ result, total }) => (
                    <td key={result} className={result === 'total' ? 'num now' : 'num'}>
                      {total.stated === 0 ? words.shell.notStated : formatNumber(total.value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <FigureFoot
        title={w.disputes}
        years={`${page.year}`}
        csv={{
          name: `${county.name}-${w.disputes}-${page.year}`,
          table: () => [
            ['group', 'result', 'cases', 'reports_stating'],
            ...page.disputes.flatMap(({ group, results }) =>
              results.map(({ result, total }) => [group, result, statedValue(total), total.stated]),
            ),
          ],
        }}
        embed={{ fig: 'disputes' }}
      />
    </section>
  );
}
