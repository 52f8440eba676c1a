import type { PublicFinding } from '../../dataset/dataset.ts';
import { rules } from '../../findings/rules.ts';
import { describeBasis, describeFinding, ruleName } from '../../i18n/findings.ts';
import { reportWords } from '../../i18n/report.ts';
import { Severities } from '../components/Severities.tsx';
import { useLang } from '../site.ts';
import { refClass } from './Marked.tsx';
import { useSource } from './source.ts';

function Item({ finding, number, pointed }: { finding: PublicFinding; number: number; pointed: boolean }) {
  const lang = useLang();
  const w = reportWords[lang];
  const { hrefOf } = useSource();
  const { rule, severity, spans, accepted } = finding;
  const basis = rules[rule].basis.map((b) => describeBasis(b, lang)).join(lang === 'zh' ? '；' : '; ');
  return (
    <li className={pointed ? 'fx at' : 'fx'} id={`finding-${number}`}>
      <span>
        {spans.length > 0 ? (
          <a className={refClass[severity]} href={hrefOf(`finding:${number - 1}`)}>
            {number}
          </a>
        ) : (
          <span className={refClass[severity]} title={w.noPlace}>
            {number}
          </span>
        )}
      </span>
      <div>
        <span className="t">{ruleName(rule, lang)}</span>
        <span className="rid">{rule}</span>
        <div className="b">{describeFinding(finding, lang)}</div>
        {accepted && <div className="b">{w.accepted(accepted)}</div>}
        {basis && <div className="ba">{w.basis(basis)}</div>}
      </div>
    </li>
  );
}

/** What the rules found in the report, numbered as in the text. */
export function FindingsPanel({ at, children }: { at: string; children?: React.ReactNode }) {
  const w = reportWords[useLang()];
  const { text, report } = useSource();
  const { findings } = report;
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return (
    <section id="findings" aria-labelledby="findings-head">
      <h2 id="findings-head">
        {w.findings}
        <span>
          <Severities counts={counts} wordy />
        </span>
      </h2>
      {findings.length === 0 && <p className="small muted">{text.trim() === '' ? w.notChecked : w.noFindings}</p>}
      <ol>
        {findings.map((finding, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding is its number
          <Item key={i} finding={finding} number={i + 1} pointed={at === `finding:${i}`} />
        ))}
      </ol>
      {children}
    </section>
  );
}
