import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { County, ReportSummary } from '../../dataset/dataset.ts';
import { countedOf } from '../../dataset/totals.ts';
import { compareWords } from '../../i18n/compare.ts';
import { describeFailure, type FailureCode } from '../../i18n/console.ts';
import { reportWords } from '../../i18n/report.ts';
import { selectOverview } from '../../series/overview.ts';
import { CoverageMatrix } from '../coverage/CoverageMatrix.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { Beside } from '../source/Beside.tsx';
import { ComparePicker } from '../source/ComparePicker.tsx';
import { CorrectionsPanel } from '../source/CorrectionsPanel.tsx';
import { FiguresPanel } from '../source/FiguresPanel.tsx';
import { FindingsPanel } from '../source/FindingsPanel.tsx';
import { figureRows } from '../source/figureRows.ts';
import { IdentityPanel, usePublication } from '../source/IdentityPanel.tsx';
import { ProsePanel } from '../source/ProsePanel.tsx';
import { SideBySide, useReportName } from '../source/SideBySide.tsx';
import { useScan } from '../source/useScan.ts';
import { reportQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefTo, hrefWith } from '../state/useView.ts';

/** 报告: where does this number come from? Without a report chosen, the reports to choose from. */
export function Report() {
  const { view, county, lang, words } = useSite();
  const summary = county.reports.find((report) => report.id === view.report);
  if (summary) return <OneReport summary={summary} />;
  const w = reportWords[lang];
  const overview = selectOverview(county, view.year);
  return (
    <>
      <PageHead title={w.choose} lede={w.chooseLede} />
      {view.report !== '' && <Empty text={w.notHere(view.report)} />}
      {overview ? <CoverageMatrix overview={overview} /> : <Empty text={words.shell.noData} />}
    </>
  );
}

/** Further files of the same township and year, and the same year's reports of the neighbours. */
function Neighbours({ summary }: { summary: ReportSummary }) {
  const { view, county, lang } = useSite();
  const w = reportWords[lang];
  const same = county.reports.filter((r) => r.township === summary.township && r.year === summary.year);
  const ofYear = countedOf(county.reports).filter((r) => r.year === summary.year);
  const at = ofYear.findIndex((r) => r.township === summary.township);
  const name = (r: ReportSummary) => nameOf(county, r.township);
  const href = (r: ReportSummary) => hrefWith(view, { report: r.id, at: '', with: '' });
  const [before, after] = [ofYear[at - 1], ofYear[at + 1]];
  return (
    <nav className="lk np" aria-label={w.neighbours}>
      {same.length > 1 &&
        same.map((r, i) => (
          <a key={r.id} href={href(r)} aria-current={r === summary || undefined}>
            {w.another(i + 1)}
          </a>
        ))}
      {before && <a href={href(before)}>{w.previousTownship(name(before))}</a>}
      {after && <a href={href(after)}>{w.nextTownship(name(after))}</a>}
      {!summary.failed && <ComparePicker report={summary} />}
    </nav>
  );
}

function OneReport({ summary }: { summary: ReportSummary }) {
  const { view, county, lang } = useSite();
  const w = reportWords[lang];
  const name = nameOf(county, summary.township);
  const { coverage, disclosed, findings } = summary;
  const published = usePublication(summary.status, summary.daysLate);
  const why = useFailure(summary);
  const second = county.reports.find((r) => r.id === view.with && r !== summary);
  const titled = useReportName();
  const yearHref = (year: number) => {
    const report = county.reports.find((r) => r.township === summary.township && r.year === year);
    return report ? hrefWith(view, { report: report.id, at: '', with: '' }) : null;
  };
  return (
    <>
      <PageHead
        title={second ? compareWords[lang].title(titled(summary), titled(second)) : w.title(name, summary.year)}
        lede={
          summary.failed
            ? w.unread(published, why, coverage.expected)
            : w.lede(published, coverage, disclosed.basis === 'unconfirmed' ? 'scan' : summary.prose, findings)
        }
        foot={<Neighbours summary={summary} />}
        crumbs={
          <li>
            <a href={hrefTo(view, 'township', { town: [summary.township] })}>{name}</a>
          </li>
        }
      >
        <YearPicker years={county.years} year={summary.year} hrefOf={yearHref} />
      </PageHead>
      {view.with !== '' && !second && (
        <p className="notice" role="status">
          {view.with === summary.id ? compareWords[lang].itself : compareWords[lang].notHere(view.with)}
        </p>
      )}
      <Boundary resetKey={`${summary.id} ${second?.id}`}>
        {second ? <SideBySide a={summary} b={second} /> : <Loaded summary={summary} />}
      </Boundary>
    </>
  );
}

const nameOf = ({ townships }: County, code: string): string => townships.find((t) => t.code === code)?.name ?? code;

/** Why a report's file could not be read, in words; files without a word are the usual case. */
const useFailure = ({ failed }: ReportSummary): string =>
  describeFailure({ code: (failed ?? 'no_text') as FailureCode }, useSite().lang);

function Loaded({ summary }: { summary: ReportSummary }) {
  const { view, collection, county, lang, words } = useSite();
  const w = reportWords[lang];
  const { data } = useSuspenseQuery(reportQuery(collection, summary.text));
  const rows = useMemo(() => figureRows(county, summary, lang), [county, summary, lang]);
  const hrefOf = useCallback((at: string) => hrefWith(view, { at }), [view]);
  const besideOf = useCallback(
    (other: string) => (county.reports.some((r) => r.id === other) ? hrefWith(view, { with: other, at: '' }) : null),
    [view, county],
  );
  const why = useFailure(summary);
  const published = useMemo(() => ({ place: nameOf(county, summary.township), url: summary.url }), [county, summary]);
  const scan = useScan(data.scan);
  return (
    <Beside
      source={data}
      scan={scan}
      at={view.at}
      hrefOf={hrefOf}
      published={published}
      besideOf={besideOf}
      empty={
        <p>
          {w.noWords(why)} {summary.url && <a href={summary.url}>{w.openOriginal}</a>}
        </p>
      }
    >
      <FindingsPanel at={view.at}>
        <p className="lk np">
          <button type="button" className="lkb" onClick={() => window.print()}>
            {words.shell.print}
          </button>
          <a href={hrefTo(view, 'findings', { town: [summary.township], year: summary.year })}>{w.allFindings}</a>
        </p>
      </FindingsPanel>
      <FiguresPanel rows={rows} name={summary.id} original={summary.url} />
      <CorrectionsPanel />
      <ProsePanel />
      <IdentityPanel
        {...{ status: summary.status, daysLate: summary.daysLate, url: summary.url }}
        township={county.townships.find(({ code }) => code === summary.township)}
      />
    </Beside>
  );
}
