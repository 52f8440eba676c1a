import { useState } from 'react';
import { applicationsWords } from '../../i18n/applications.ts';
import { formatNames, formatNumber } from '../../i18n/i18n.ts';
import type { Applications, TownshipApplications } from '../../series/applications.ts';
import { Mannered } from '../figure/FigureMarks.tsx';
import { Han } from '../parts/Han.tsx';
import { Nothing } from '../parts/Nothing.tsx';
import { ShowRest } from '../parts/ShowRest.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { MixBar, MixLegend, mixOf } from './MixBar.tsx';

/** Beyond this many townships the rest waits behind a button; print has them all. */
const many = 40;
const first = 30;

const isQuiet = (t: TownshipApplications): boolean =>
  t.none === null && t.received === 0 && (t.carriedIn ?? 0) === 0 && t.outcomesTotal === 0;

/** What became of the requests, township by township; those without any in one sentence. */
export function OutcomeMix({ page }: { page: Applications }) {
  const { lang } = useSite();
  const w = applicationsWords[lang];
  const [all, setAll] = useState(false);
  const busy = page.townships
    .filter((t) => !isQuiet(t) && t.none !== 'not_due' && t.none !== 'not_collected')
    .sort((a, b) => (b.received ?? -1) - (a.received ?? -1));
  const quiet = page.townships.filter(isQuiet).map((t) => t.township.name);
  const folded = !all && busy.length > many;
  return (
    <>
      <MixLegend />
      <table className="dt mix">
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col">{w.received}</th>
            <th scope="col">{w.answered}</th>
            <th scope="col" className="l">
              <span className="vh">{w.results}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {busy.map((t, i) => (
            <Row key={t.township.code} t={t} more={folded && i >= first} />
          ))}
        </tbody>
      </table>
      {folded && <ShowRest count={busy.length - first} onShow={() => setAll(true)} />}
      {quiet.length > 0 && (
        <p className="note">
          <Han text={w.noneReceived(formatNames(quiet, lang, 40), quiet.length)} />
        </p>
      )}
    </>
  );
}

function Row({ t, more }: { t: TownshipApplications; more: boolean }) {
  const { view, lang } = useSite();
  const w = applicationsWords[lang];
  const mix = mixOf((outcome) => t.outcomes[outcome]);
  return (
    <tr className={more ? 'more' : undefined}>
      <th scope="row" lang="zh-CN">
        <a href={hrefTo(view, 'township', { town: [t.township.code] })}>{t.township.name}</a>
      </th>
      <Figure t={t} value={t.received} row="received" />
      <Figure t={t} value={t.outcomesTotal} row="outcomes_total" />
      <td className="l">
        <MixBar mix={mix} />
        {!mix && t.none === null && <span className="faint small">{w.incomplete}</span>}
      </td>
    </tr>
  );
}

function Figure({ t, value, row }: { t: TownshipApplications; value: number | null; row: string }) {
  const { view } = useSite();
  if (t.none) return <td className="num">{row === 'received' && <Nothing kind={t.none} />}</td>;
  const at = `cell:applications.${row}.total`;
  return (
    <td className="num">
      <a className="fv" href={hrefTo(view, 'report', { report: t.report ?? '', at })}>
        {value === null ? (
          <Nothing kind="blank" />
        ) : (
          <Mannered manner={t.corrected ? 'corrected' : t.scanned ? 'scanned' : null}>{formatNumber(value)}</Mannered>
        )}
      </a>
    </td>
  );
}
