import type { LedgerEntry, Township } from '../../dataset/dataset.ts';
import { absentSeverity, groupOf } from '../../findings/rules.ts';
import { describeFinding, ruleName } from '../../i18n/findings.ts';
import { marksOf } from '../../i18n/marks.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { copiedFrom, countGroups, openOf } from '../../series/ledger.ts';
import { type Need, selectNeeds } from '../../series/needs.ts';
import type { Overview } from '../../series/overview.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Han } from '../parts/Han.tsx';
import { groupClass, Severities } from '../parts/Severities.tsx';
import { useSite } from '../state/site.ts';
import { useFindings } from '../state/useNarratives.ts';
import { hrefTo } from '../state/useView.ts';

const shown = 7;

function useNames(): (codes: readonly string[]) => string[] {
  const { county } = useSite();
  const names = new Map(county.townships.map((t: Township) => [t.code, t.name]));
  return (codes) => codes.map((code) => names.get(code) ?? code);
}

function Lacking({
  kind,
  townships,
  year,
}: {
  kind: Exclude<Need['kind'], 'finding'>;
  townships: readonly string[];
  year: number;
}) {
  const { view, lang, words } = useSite();
  const w = overviewWords[lang];
  const names = useNames()(townships);
  const group = absentSeverity(kind === 'not_published');
  const list = hrefTo(view, 'findings', { rule: 'not_published', year });
  return (
    <li className="fd">
      <span className={`s ${groupClass[group]}`}>
        <Glyph mark={group} label={words.shell.severity[group]} />
      </span>
      <div>
        <span className="t" title={names.join(marksOf(lang).list)}>
          <a href={list}>
            <Han text={w.names(names)} />
          </a>
        </span>
        <span className="r">{kind === 'not_seen' ? w.notSeen : w.notPublished}</span>
        <div className="b">{(kind === 'not_seen' ? w.notSeenBody : w.notPublishedBody)(year, names.length)}</div>
      </div>
      <a className="go" href={list}>
        {words.shell.seeList}
      </a>
    </li>
  );
}

function Finding({ entry, index }: { entry: LedgerEntry; index: number }) {
  const { view, lang, words } = useSite();
  const [name = entry.township] = useNames()([entry.township]);
  const group = groupOf(entry);
  const copied = copiedFrom(entry);
  const at = entry.spans[0] ? `span:${entry.spans[0].join('-')}` : '';
  return (
    <li className="fd" key={index}>
      <span className={`s ${groupClass[group]}`}>
        <Glyph mark={group} label={words.shell.severity[group]} />
      </span>
      <div>
        <span className="t">
          <a href={hrefTo(view, 'township', { town: [entry.township] })} lang="zh-CN">
            {name}
          </a>
        </span>
        <span className="r">{ruleName(entry.rule, lang)}</span>
        <div className="b">
          <Han text={describeFinding(entry, lang)} />
        </div>
      </div>
      {entry.report && (
        <a
          className="go"
          href={hrefTo(view, 'report', { report: entry.report, ...(copied ? { with: copied } : { at }) })}
        >
          {copied ? words.shell.sideBySide : words.shell.seeSource}
        </a>
      )}
    </li>
  );
}

const keyOf = (need: Need, i: number): string => (need.kind === 'finding' ? `${need.entry.report}-${i}` : need.kind);

/** The findings of the year that a person should look at, the gravest first. */
export function Needs({ overview }: { overview: Overview }) {
  const { view, lang } = useSite();
  const w = overviewWords[lang];
  const findings = useFindings();
  const { year } = overview;
  const needs = selectNeeds(findings, year, shown);
  const open = openOf(findings).filter((f) => f.year === year);
  return (
    <section className="fig" aria-labelledby="needs">
      <div className="fh">
        <h2 id="needs">{w.needs}</h2>
        <span className="small muted">
          <Severities counts={countGroups(open)} wordy />
        </span>
      </div>
      {needs.length === 0 && <p className="note">{w.noNeeds(year)}</p>}
      <ul>
        {needs.map((need, i) =>
          need.kind === 'finding' ? (
            <Finding key={keyOf(need, i)} entry={need.entry} index={i} />
          ) : (
            <Lacking key={keyOf(need, i)} kind={need.kind} townships={need.townships} year={year} />
          ),
        )}
      </ul>
      <p className="src">
        <span>{w.needsSource(open.length, needs.length)}</span>
        <span className="acts">
          <a href={hrefTo(view, 'findings', { year })}>{w.allFindings}</a>
        </span>
      </p>
    </section>
  );
}
