import { useDeferredValue, useMemo, useState } from 'react';
import type { LedgerEntry } from '../../dataset/dataset.ts';
import { groupOf } from '../../findings/rules.ts';
import { sidesOf } from '../../i18n/findingSides.ts';
import { describeFinding, explainRule, ruleName } from '../../i18n/findings.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { marksOf } from '../../i18n/marks.ts';
import { actionList, countGroups, ledgerYears, openOf, selectLedger } from '../../series/ledger.ts';
import type { CsvTable } from '../../series/table.ts';
import { ActionList } from '../ledger/ActionList.tsx';
import { actionSheets, basisOf, type ToDo } from '../ledger/actionSheets.ts';
import { LedgerFilters } from '../ledger/LedgerFilters.tsx';
import { LedgerTable } from '../ledger/LedgerTable.tsx';
import { CsvButton } from '../parts/CsvButton.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { downloadXlsx } from '../state/download.ts';
import { useSite } from '../state/site.ts';
import { useFileName } from '../state/useFileName.ts';
import { useFindings } from '../state/useNarratives.ts';
import { pushView, replaceView, useView } from '../state/useView.ts';

/** 核查: what is wrong with these reports? */
export function Findings() {
  const { county } = useSite();
  return (
    <Boundary resetKey={county.code}>
      <LedgerPage />
    </Boundary>
  );
}

/** The ledger as a table, in the language of the page; what is for machines comes last. */
function ledgerCsv(entries: readonly LedgerEntry[], nameOf: (code: string) => string, lang: Lang): CsvTable {
  const w = ledgerWords[lang];
  const { columns } = w;
  const header = [
    ...[columns.severity, columns.township, columns.year, columns.rule, columns.finding, w.sides, columns.quote],
    ...[w.basis, w.acceptedColumn, w.code, w.reportId, w.groupId, w.ruleId],
  ];
  const sides = (f: LedgerEntry) => sidesOf(f, lang).map(({ name, value }) => `${name} ${value}`);
  const rows = entries.map((f) => [
    ...[words(lang).shell.severity[groupOf(f)], nameOf(f.township), f.year, ruleName(f.rule, lang)],
    ...[describeFinding(f, lang), sides(f).join(marksOf(lang).semicolon), f.quotes.join(' | ')],
    ...[basisOf(f, lang), f.accepted, f.township, f.report, groupOf(f), f.rule],
  ]);
  return [header, ...rows];
}

/** What the chosen rule checks and on what it rests. */
function RuleNote({ rule }: { rule: LedgerEntry['rule'] }) {
  const { lang } = useSite();
  const w = ledgerWords[lang];
  return (
    <div className="notice">
      <p>
        <b title={rule}>{ruleName(rule, lang)}</b>
      </p>
      <p>{explainRule(rule, lang)}</p>
      <p className="muted">{`${w.basis}${marksOf(lang).colon}${basisOf({ rule }, lang) || w.noBasis}`}</p>
    </div>
  );
}

/** The action lists: as a workbook, and on the page to be printed, for the townships chosen or for all. */
function ActionLists({ toDo, years, chosen }: { toDo: readonly ToDo[]; years: readonly number[]; chosen: boolean }) {
  const { county, lang } = useSite();
  // the switch is where the reader put it, though the lists still come
  const { streaks } = useView().view;
  const w = ledgerWords[lang];
  const fileName = useFileName();
  const [all, setAll] = useState(false);
  const span = years.length === 1 ? String(years[0]) : `${years[0]}–${years[years.length - 1]}`;
  const whose = [county.name, ...(chosen && toDo.length <= 3 ? toDo.map(({ township }) => township.name) : [])];
  const shown = chosen ? toDo : all ? toDo.filter(({ entries }) => entries.length > 0) : [];
  return (
    <>
      <section className="fig np" aria-labelledby="action-lists">
        <h2 id="action-lists">{w.actionList}</h2>
        <p className="note">{w.actionListNote}</p>
        <p className="lk actrow">
          <label>
            <input
              type="checkbox"
              checked={streaks}
              onChange={(event) => replaceView({ streaks: event.target.checked })}
            />{' '}
            {w.withStreaks}
          </label>
          <button
            type="button"
            className="btn"
            onClick={() =>
              void downloadXlsx(fileName([...whose, span, w.actionList].join('-')), actionSheets(toDo, lang))
            }
          >
            {w.exportAction}
          </button>
          {!chosen && (
            <button type="button" className="btn" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? w.hideAction : w.listAction}
            </button>
          )}
          {shown.length > 0 && (
            <button type="button" className="btn" onClick={() => window.print()}>
              {w.printAction}
            </button>
          )}
        </p>
      </section>
      {shown.map((one) => (
        <ActionList key={one.township.code} toDo={one} years={span} />
      ))}
    </>
  );
}

function LedgerPage() {
  const { view, county, lang, words: site } = useSite();
  const w = ledgerWords[lang];
  const findings = useFindings();
  const years = ledgerYears(county.years, view);
  const q = useDeferredValue(view.q);
  const { rule, severity, town, streaks } = view;
  const ledger = useMemo(
    () => selectLedger(findings, { rule, severity, town, q, years }, (f) => describeFinding(f, lang)),
    [findings, rule, severity, town, q, years, lang],
  );
  const names = useMemo(() => new Map(county.townships.map((t) => [t.code, t.name])), [county]);
  const nameOf = (code: string) => names.get(code) ?? code;
  const all = countGroups(openOf(findings.filter((f) => years.includes(f.year))));
  const span = years.length === 1 ? w.ofYear(years[0]!) : w.ofAll;
  const chosen = county.townships.filter((t) => town.includes(t.code));
  const toDo = (chosen.length > 0 ? chosen : county.townships).map((township) => ({
    township,
    entries: actionList(findings, township.code, years, { streaks }),
  }));
  const theirs = ledger.entries.filter((f) => groupOf(f) !== 'unread');
  const ours = ledger.entries.filter((f) => groupOf(f) === 'unread');
  const file = `${county.name}-${years.length === 1 ? years[0] : `${years[0]}-${years[years.length - 1]}`}`;
  return (
    <>
      <PageHead title={w.title} lede={w.lede(span, all, ledger.accepted)} />
      <LedgerFilters ledger={ledger} years={years} />
      {rule && <RuleNote rule={rule} />}
      <section className="fig ledger" aria-labelledby="ledger">
        <div className="fh">
          <h2 id="ledger">{w.ledger}</h2>
          <span className="acts np">
            <span className="muted">{w.shown(openOf(ledger.entries).length, ledger.all)}</span>
            <CsvButton
              name={`${file}-${w.ledger}`}
              label={site.shell.csvShown}
              table={() => ledgerCsv(ledger.entries, nameOf, lang)}
            />
          </span>
        </div>
        {ledger.entries.length === 0 ? (
          <Empty text={w.none}>
            <button
              type="button"
              className="lkb"
              onClick={() => pushView({ rule: null, severity: null, town: [], q: '' })}
            >
              {w.clear}
            </button>
          </Empty>
        ) : (
          theirs.length > 0 && <LedgerTable entries={theirs} caption={w.ledger} nameOf={nameOf} />
        )}
      </section>
      {ours.length > 0 && (
        <section className="fig ledger" aria-labelledby="ledger-unread">
          <h2 id="ledger-unread">{w.unread}</h2>
          <p className="note">{w.unreadNote}</p>
          <LedgerTable entries={ours} caption={w.unread} nameOf={nameOf} />
        </section>
      )}
      <ActionLists toDo={toDo} years={years} chosen={chosen.length > 0} />
      <details className="small np" style={{ marginTop: '1.5rem' }}>
        <summary>{w.wrongTitle}</summary>
        <p className="muted">{w.wrong}</p>
      </details>
    </>
  );
}
