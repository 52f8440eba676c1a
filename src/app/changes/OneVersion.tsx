import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ChangeEntry, Changes, FigureChange, ReportChange, ReportChanged } from '../../dataset/changes.ts';
import { changeWords, describeCounts, describeFigure, describeSide } from '../../i18n/changes.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { changesQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

/** What one version changed: reports new, gone and changed, and figures with both values. */
export function OneVersion({ entry }: { entry: ChangeEntry }) {
  const { collection, lang } = useSite();
  const w = changeWords[lang];
  const { data } = useSuspenseQuery(changesQuery(collection, entry.file, entry.version));
  const { version, before, counts, uncompared } = data;
  const [now, was] = [version.slice(0, 8), before?.slice(0, 8)];
  return (
    <section className="fig chg" aria-labelledby="this-version">
      <h2 id="this-version">{was === undefined ? w.firstVersion(now) : w.version(now, was)}</h2>
      <p className="say">{describeCounts(data, lang)}</p>
      {uncompared.length > 0 && <p className="say">{w.uncompared(formatNumber(uncompared.length))}</p>}
      <Figures changes={data} />
      <Part title={w.heads.changed} all={counts.changed} rows={data.changed} head={<ReportHead more={w.columns.why} />}>
        {(one) => <ReportRow key={one.report} report={one} more={<Causes report={one} />} />}
      </Part>
      <Part title={w.heads.new} all={before === null ? 0 : counts.new} rows={data.new} head={<ReportHead />}>
        {(one) => <ReportRow key={one.report} report={one} />}
      </Part>
      <Part title={w.heads.gone} all={counts.gone} rows={data.gone} head={<ReportHead />}>
        {(one) => <ReportRow key={one.report} report={one} isGone />}
      </Part>
    </section>
  );
}

/** Rows shown before the reader asks for all. */
const FIRST = 30;

/** A table under its heading; nothing where it has no rows. */
function Part<T>({
  title,
  all,
  rows,
  head,
  children,
}: {
  title: string;
  /** How many there are, more than are listed perhaps. */
  all: number;
  rows: readonly T[];
  head: ReactNode;
  children: (row: T) => ReactNode;
}) {
  const w = changeWords[useSite().lang];
  const [open, setOpen] = useState(false);
  if (all === 0) return null;
  const rest = all - rows.length;
  return (
    <>
      <h3>
        {title} <span className="muted">{formatNumber(all)}</span>
      </h3>
      <Scroll label={title}>
        <table className="dt text">
          <thead>{head}</thead>
          <tbody>{(open ? rows : rows.slice(0, FIRST)).map(children)}</tbody>
        </table>
      </Scroll>
      <p className="small muted">
        {!open && rows.length > FIRST && (
          <button type="button" className="lkb np" onClick={() => setOpen(true)}>
            {w.showAll(formatNumber(rows.length))}
          </button>
        )}{' '}
        {rest > 0 && w.rest(formatNumber(rest))}
      </p>
    </>
  );
}

function ReportHead({ more }: { more?: string }) {
  const w = changeWords[useSite().lang].columns;
  return (
    <tr>
      <th scope="col">{w.township}</th>
      <th scope="col">{w.year}</th>
      <th scope="col">{w.file}</th>
      {more && <th scope="col">{more}</th>}
    </tr>
  );
}

function ReportRow({ report: one, more, isGone }: { report: ReportChange; more?: ReactNode; isGone?: boolean }) {
  const { view } = useSite();
  return (
    <tr>
      <th scope="row">
        {isGone ? (
          one.township
        ) : (
          <a href={hrefTo(view, 'report', { c: one.county, report: one.report })}>{one.township}</a>
        )}
      </th>
      <td>{one.year}</td>
      <td>{one.file}</td>
      {more && <td>{more}</td>}
    </tr>
  );
}

function Causes({ report: { causes, figures } }: { report: ReportChanged }) {
  const { lang } = useSite();
  const w = changeWords[lang];
  const said = causes.map((cause) => w.causes[cause]).join(marksOf(lang).semicolon);
  return (
    <>
      {said}
      {figures > 0 && marksOf(lang).brackets(w.figuresOf(formatNumber(figures)))}
    </>
  );
}

/** The place of a figure on the report page. */
function addressOf(at: string): string {
  if (at === 'date') return '';
  if (at.startsWith('problem')) return 'problem:0';
  if (at.startsWith('channel:')) return at.replace('channel:', 'count:');
  return at === 'disclosed' ? at : `cell:${at}`;
}

function Figures({ changes: { figures, counts } }: { changes: Changes }) {
  const { view, lang } = useSite();
  const w = changeWords[lang];
  const head = (
    <tr>
      <th scope="col">{w.columns.township}</th>
      <th scope="col">{w.columns.year}</th>
      <th scope="col">{w.columns.what}</th>
      <th scope="col" className="num">
        {w.columns.old}
      </th>
      <th scope="col" className="num">
        {w.columns.now}
      </th>
      <th scope="col">{w.columns.why}</th>
    </tr>
  );
  const hrefOf = ({ county, report, at }: FigureChange) =>
    hrefTo(view, 'report', { c: county, report, at: addressOf(at) });
  return (
    <Part title={w.heads.figures} all={counts.figures} rows={figures} head={head}>
      {(one) => (
        <tr key={`${one.report} ${one.at}`}>
          <th scope="row">
            <a href={hrefOf(one)}>{one.township}</a>
          </th>
          <td>{one.year}</td>
          <td>{describeFigure(one.at, lang)}</td>
          <td className="num">{describeSide(one.old, lang)}</td>
          <td className="num">
            <b>{describeSide(one.now, lang)}</b>
          </td>
          <td>{w.causes[one.cause]}</td>
        </tr>
      )}
    </Part>
  );
}
