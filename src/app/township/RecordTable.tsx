import { ruleName } from '../../i18n/findings.ts';
import { formatDay, formatNumber, formatYears, measureName } from '../../i18n/i18n.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { townshipWords } from '../../i18n/township.ts';
import { recordTable } from '../../series/matrixTables.ts';
import { isMerged } from '../../series/place.ts';
import type { RecordRow, RecordYear, TownshipRecord } from '../../series/record.ts';
import type { Point } from '../../series/series.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { FigureText, MannerKey } from '../figure/FigureMarks.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Nothing } from '../parts/Nothing.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { Severities } from '../parts/Severities.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Trend } from './TrendCell.tsx';

function Figure({ point, id }: { point: Point; id: string }) {
  const { view, lang, words } = useSite();
  if (point.value === null)
    return <Nothing kind={id === 'disclosed' && point.none === 'blank' ? 'not_stated' : point.none!} />;
  const value = <FigureText point={point} />;
  const flag = words.chart.table.flag(point.rules.map((rule) => ruleName(rule, lang)));
  return (
    <>
      {point.report ? (
        <a className="fv" href={hrefTo(view, 'report', { report: point.report, at: point.at })}>
          {value}
        </a>
      ) : (
        value
      )}
      {point.rules.length > 0 && (
        <sup className="w" title={flag}>
          <Glyph mark="warning" label={flag} />
        </sup>
      )}
    </>
  );
}

function Measure({ row }: { row: RecordRow }) {
  const { view, lang, words } = useSite();
  const { measure, points, spread } = row;
  const median = spread[spread.length - 1]?.median ?? null;
  return (
    <tr>
      <th scope="row">
        <a href={hrefTo(view, 'explore', { m: measure.id, town: view.town })}>{measureName(measure, lang)}</a>{' '}
        <span className="faint small">{words.shell.units[measure.unit]}</span>
      </th>
      {points.map((point, i) => (
        <td key={point.year} className={i === points.length - 1 ? 'now' : undefined}>
          <Figure point={point} id={measure.id} />
        </td>
      ))}
      <td className="only-w">
        <Trend row={row} width={120} height={30} />
      </td>
      <td className="muted">{median === null ? '' : formatNumber(median)}</td>
    </tr>
  );
}

function Year({ entry }: { entry: RecordYear }) {
  const { view, lang, words } = useSite();
  const w = overviewWords[lang];
  const { report, none, year } = entry;
  if (!report) return <Nothing kind={none!} />;
  const late = report.status === 'late' ? ` +${report.daysLate}` : '';
  return (
    <a href={hrefTo(view, 'report', { report: report.id })} title={words.shell.seeSource}>
      <span className="vh">{`${year} ${w.status[report.status]} `}</span>
      {report.status === 'not_published'
        ? w.cellNotPublished
        : report.date
          ? `${formatDay(report.date)}${late}`
          : w.cellUndated}
    </a>
  );
}

/** A township's years side by side: publication, coverage, findings, and each measure with its trend. */
export function RecordTable({ record }: { record: TownshipRecord }) {
  const { view, index, county, lang, words } = useSite();
  const w = townshipWords[lang];
  const { years, rows, township } = record;
  const isWhole = isMerged(county);
  return (
    <section className="fig" aria-labelledby="record">
      <h2 id="record">{w.record}</h2>
      <p className="note">{w.recordNote(isWhole)}</p>
      <Scroll label={w.record} end>
        <table className="dt rec">
          <thead>
            <tr>
              <th scope="col">{w.measure}</th>
              {years.map(({ year }, i) => (
                <th key={year} scope="col" className={i === years.length - 1 ? 'now' : undefined}>
                  {year}
                </th>
              ))}
              <th scope="col" className="only-w">
                {w.trend(isWhole)}
              </th>
              <th scope="col">{w.median}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{w.status}</th>
              {years.map((entry) => (
                <td key={entry.year}>
                  <Year entry={entry} />
                </td>
              ))}
              <td colSpan={2} />
            </tr>
            <tr>
              <th scope="row">{w.coverage}</th>
              {years.map(({ year, report }) => (
                <td key={year} className="muted">
                  {report && report.coverage.expected > 0 && `${report.coverage.read}/${report.coverage.expected}`}
                </td>
              ))}
              <td colSpan={2} />
            </tr>
            <tr>
              <th scope="row">{w.prose}</th>
              {years.map(({ year, report }) => (
                <td key={year} className="muted">
                  {report?.prose === 'read' && w.proseRead}
                  {report?.prose === 'unread' && <Nothing kind="unreadable" />}
                </td>
              ))}
              <td colSpan={2} />
            </tr>
            <tr>
              <th scope="row">{w.findings}</th>
              {years.map(({ year, report }) => (
                <td key={year}>
                  {report && report.findings.error + report.findings.warning + report.findings.unread > 0 && (
                    <a className="fv" href={hrefTo(view, 'findings', { town: [township.code], year })}>
                      <Severities counts={report.findings} notes={false} />
                    </a>
                  )}
                </td>
              ))}
              <td colSpan={2} />
            </tr>
            {rows.map((row) => (
              <Measure key={row.measure.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <div className="small muted">
        <MannerKey rows={rows} />
      </div>
      <FigureFoot
        title={`${township.name} ${w.record}`}
        years={formatYears(years[0]?.year ?? 0, years[years.length - 1]?.year ?? 0)}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: township.name, table: () => recordTable(record, (row) => measureName(row.measure, lang)) }}
      />
    </section>
  );
}
