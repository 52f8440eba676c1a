import { groups, type RuleId } from '../../findings/finding.ts';
import { ruleName } from '../../i18n/findings.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import type { Ledger } from '../../series/ledger.ts';
import { defaultView, type View } from '../../series/view.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { groupClass } from '../parts/Severities.tsx';
import { useSite } from '../state/site.ts';
import { pushView, replaceView } from '../state/useView.ts';

/** The period that means all years: open at its beginning, closed at its end, so that it is written in the address. */
const allYears = (years: readonly number[]): View['time'] => ({
  from: 'earliest',
  to: years[years.length - 1] ?? 'latest',
});
const anyTime = defaultView().time;

function YearSelect({ shown }: { shown: readonly number[] }) {
  const { county, lang } = useSite();
  const w = ledgerWords[lang];
  const value = shown.length === 1 ? String(shown[0]) : '';
  const choose = (year: string) =>
    pushView(year ? { year: Number(year), time: anyTime } : { time: allYears(county.years) });
  return (
    <label>
      <span>{w.year}</span>
      <select className="inp" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{w.allYears}</option>
        {[...county.years].reverse().map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Severity, rule, township, year and words; each choice is in the address. */
export function LedgerFilters({ ledger, years }: { ledger: Ledger; years: readonly number[] }) {
  const { view, county, lang, words } = useSite();
  const w = ledgerWords[lang];
  const filtered = view.rule || view.severity || view.town.length > 0 || view.q;
  return (
    <fieldset className="filters np">
      <legend className="vh">{w.filters}</legend>
      <label>
        <span>{w.severity}</span>
        <select
          className="inp"
          value={view.severity ?? ''}
          onChange={(event) => pushView({ severity: (event.target.value || null) as View['severity'] })}
        >
          <option value="">{w.allSeverities}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {words.shell.severityCount(words.shell.severity[group], ledger.byGroup[group])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.rule}</span>
        <select
          className="inp"
          value={view.rule ?? ''}
          onChange={(event) => pushView({ rule: (event.target.value || null) as RuleId | null })}
        >
          <option value="">{w.allRules}</option>
          {ledger.byRule.map(({ rule, count }) => (
            <option key={rule} value={rule}>
              {`${ruleName(rule, lang)} ${count}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.township}</span>
        <select
          className="inp"
          value={view.town.length === 1 ? view.town[0] : ''}
          onChange={(event) => pushView({ town: event.target.value ? [event.target.value] : [] })}
        >
          <option value="">{w.allTownships}</option>
          {county.townships.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <YearSelect shown={years} />
      <label>
        <span>{w.search}</span>
        <input
          className="inp"
          type="search"
          value={view.q}
          onChange={(event) => replaceView({ q: event.target.value })}
        />
      </label>
      <p className="small muted" role="status">
        {groups.map((group) => (
          <span key={group} className={`sv ${groupClass[group]}`}>
            <Glyph mark={group} label={words.shell.severity[group]} />
            {ledger.byGroup[group]}
          </span>
        ))}
      </p>
      {filtered && (
        <button
          type="button"
          className="lkb small"
          onClick={() => pushView({ rule: null, severity: null, town: [], q: '' })}
        >
          {w.clear}
        </button>
      )}
    </fieldset>
  );
}
