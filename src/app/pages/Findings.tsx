import { useDeferredValue, useMemo } from 'react';
import type { LedgerEntry } from '../../dataset/dataset.ts';
import { describeFinding, explainRule, ruleName } from '../../i18n/findings.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { actionList, countSeverities, ledgerYears, selectLedger } from '../../series/ledger.ts';
import type { CsvTable } from '../../series/table.ts';
import { ActionList, actionTable, basisOf } from '../components/ActionList.tsx';
import { Boundary } from '../components/Boundary.tsx';
import { CsvButton } from '../components/CsvButton.tsx';
import { Empty } from '../components/Empty.tsx';
import { LedgerFilters } from '../components/LedgerFilters.tsx';
import { LedgerTable } from '../components/LedgerTable.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { useSite } from '../site.ts';
import { useFindings } from '../useNarratives.ts';
import { pushView } from '../useView.ts';

/** 核查: what is wrong with these reports? */
export function Findings() {
  const { county } = useSite();
  return (
    <Boundary resetKey={county.code}>
      <LedgerPage />
    </Boundary>
  );
}

function ledgerCsv(entries: readonly LedgerEntry[], nameOf: (code: string) => string, lang: 'zh' | 'en'): CsvTable {
  const header = [
    'code',
    'township',
    'year',
    'rule',
    'name',
    'severity',
    'expected',
    'actual',
    'message',
    'quote',
    'accepted',
    'report',
  ];
  const rows = entries.map((f) => [
    f.township,
    nameOf(f.township),
    f.year,
    f.rule,
    ruleName(f.rule, lang),
    f.severity,
    f.expected,
    f.actual,
    describeFinding(f, lang),
    f.quotes.join(' | '),
    f.accepted,
    f.report,
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
        <b>{ruleName(rule, lang)}</b> <span className="faint">{rule}</span>
      </p>
      <p>{explainRule(rule, lang)}</p>
      <p className="muted">{`${w.basis}${lang === 'zh' ? '：' : ': '}${basisOf({ rule }, lang) || w.noBasis}`}</p>
    </div>
  );
}

function LedgerPage() {
  const { view, county, lang, words } = useSite();
  const w = ledgerWords[lang];
  const findings = useFindings();
  const years = ledgerYears(county.years, view);
  const q = useDeferredValue(view.q);
  const { rule, severity, town } = view;
  const ledger = useMemo(
    () => selectLedger(findings, { rule, severity, town, q, years }, (f) => describeFinding(f, lang)),
    [findings, rule, severity, town, q, years, lang],
  );
  const names = useMemo(() => new Map(county.townships.map((t) => [t.code, t.name])), [county]);
  const nameOf = (code: string) => names.get(code) ?? code;
  const all = countSeverities(findings.filter((f) => years.includes(f.year)));
  const span = years.length === 1 ? w.ofYear(years[0]!) : w.ofAll;
  const chosen = county.townships.filter((t) => town.includes(t.code));
  const listed = chosen.length > 0 ? chosen : county.townships;
  const toDo = listed.flatMap((t) => actionList(findings, t.code, years));
  const file = `${county.name}-${years.length === 1 ? years[0] : 'all'}`;
  return (
    <>
      <PageHead title={w.title} lede={w.lede(span, ledger.all, all.error, all.warning, all.note)} />
      <LedgerFilters ledger={ledger} years={years} />
      {rule && <RuleNote rule={rule} />}
      <section className="fig ledger" aria-labelledby="ledger">
        <div className="fh">
          <h2 id="ledger">{w.ledger}</h2>
          <span className="acts np">
            <span className="muted">{w.shown(ledger.entries.length, ledger.all)}</span>
            <CsvButton
              name={`${file}-findings`}
              label={words.shell.csvShown}
              table={() => ledgerCsv(ledger.entries, nameOf, lang)}
            />
            <CsvButton
              name={`${file}-${w.actionList}`}
              label={w.exportAction}
              table={() => actionTable(toDo, nameOf, lang)}
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
          <LedgerTable entries={ledger.entries} nameOf={nameOf} />
        )}
      </section>
      {chosen.map((township) => (
        <ActionList
          key={township.code}
          township={township}
          entries={actionList(findings, township.code, years)}
          years={years.length === 1 ? String(years[0]) : `${years[0]}–${years[years.length - 1]}`}
        />
      ))}
      {chosen.length > 0 && (
        <p className="np">
          <button type="button" className="btn" onClick={() => window.print()}>
            {w.printAction}
          </button>
        </p>
      )}
      <details className="small np" style={{ marginTop: '1.5rem' }}>
        <summary>{w.wrongTitle}</summary>
        <p className="muted">{w.wrong}</p>
      </details>
    </>
  );
}
