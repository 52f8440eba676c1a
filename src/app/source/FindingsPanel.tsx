import { useEffect, useRef } from 'react';
import type { PublicFinding } from '../../dataset/dataset.ts';
import { rules } from '../../findings/rules.ts';
import { describeBasis, describeFinding, ruleName } from '../../i18n/findings.ts';
import { words } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { reportWords } from '../../i18n/report.ts';
import { copiedFrom, countGroups } from '../../series/ledger.ts';
import { Severities } from '../parts/Severities.tsx';
import { useLang } from '../state/site.ts';
import { CorrectButton } from './CorrectButton.tsx';
import { refClass } from './Marked.tsx';
import { PointMenu } from './PointMenu.tsx';
import { useSource } from './source.ts';

/** A finding with its place in the report's list, from 0. */
interface Placed {
  finding: PublicFinding;
  place: number;
}

function Item({ finding, place, pointed }: Placed & { pointed: boolean }) {
  const lang = useLang();
  const w = reportWords[lang];
  const { hrefOf, besideOf } = useSource();
  const copied = copiedFrom(finding);
  const beside = copied === null ? null : (besideOf?.(copied) ?? null);
  const { rule, group, spans, accepted } = finding;
  const number = place + 1;
  const basis = rules[rule].basis.map((b) => describeBasis(b, lang)).join(marksOf(lang).semicolon);
  const hasPlace = spans.length > 0;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pointed && !hasPlace) item.current?.scrollIntoView({ block: 'center' });
  }, [pointed, hasPlace]);
  return (
    <li className={pointed ? 'fx at' : 'fx'} id={`finding-${number}`} ref={item}>
      <span>
        <a className={refClass[group]} title={hasPlace ? undefined : w.noPlace} href={hrefOf(`finding:${place}`)}>
          {number}
        </a>
      </span>
      <div>
        <span className="t" title={rule}>
          {ruleName(rule, lang)}
        </span>
        <div className="b">
          {describeFinding(finding, lang)}
          {pointed && !hasPlace && <PointMenu />}
        </div>
        {beside && (
          <div className="b np">
            <a href={beside}>{words(lang).shell.sideBySide}</a>
          </div>
        )}
        {!accepted && group !== 'unread' && (
          <div className="b np">
            <CorrectButton at={`finding.${rule}`} />
          </div>
        )}
        {accepted && <div className="b">{w.accepted(accepted)}</div>}
        {basis && group !== 'unread' && <div className="ba">{w.basis(basis)}</div>}
      </div>
    </li>
  );
}

const List = ({ findings, at }: { findings: readonly Placed[]; at: string }) => (
  <ol>
    {findings.map(({ finding, place }) => (
      <Item key={place} finding={finding} place={place} pointed={at === `finding:${place}`} />
    ))}
  </ol>
);

/** What the rules found in the report, numbered as in the text; what we could not read stands by itself. */
export function FindingsPanel({ at, children }: { at: string; children?: React.ReactNode }) {
  const w = reportWords[useLang()];
  const { text, report } = useSource();
  const { findings } = report;
  const counts = countGroups(findings.filter((f) => f.accepted === undefined));
  const placed = findings.map((finding, place): Placed => ({ finding, place }));
  const unread = placed.filter(({ finding }) => finding.group === 'unread');
  return (
    <section id="findings" aria-labelledby="findings-head">
      <h2 id="findings-head">
        {w.findings}
        <span>
          <Severities counts={counts} wordy />
        </span>
      </h2>
      {findings.length === 0 && <p className="small muted">{text.trim() === '' ? w.notChecked : w.noFindings}</p>}
      <List findings={placed.filter(({ finding }) => finding.group !== 'unread')} at={at} />
      {unread.length > 0 && (
        <>
          <h3 className="unread-head">{w.unreadFindings}</h3>
          <p className="small muted">{w.unreadNote}</p>
          <List findings={unread} at={at} />
        </>
      )}
      {children}
    </section>
  );
}
