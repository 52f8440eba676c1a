import type { RuleId } from '../../findings/finding.ts';
import { groupOf, type RuleScope, rules } from '../../findings/rules.ts';
import { checkWords } from '../../i18n/check.ts';
import { explainRule, ruleName } from '../../i18n/findings.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { groupClass } from '../parts/Severities.tsx';
import { useLang, useWords } from '../state/site.ts';

const rulesOf = (scope: RuleScope): RuleId[] =>
  (Object.keys(rules) as RuleId[]).filter((rule) => rules[rule].scope === scope && rule !== 'not_published');

/** What a draft is held against, before there is one. */
export function Rules() {
  const w = checkWords[useLang()];
  return (
    <section className="fig" aria-labelledby="rules">
      <h2 id="rules">{w.rules}</h2>
      <p className="note">{w.rulesNote}</p>
      <Group name={w.ofDraft} list={rulesOf('report')} />
      <Group name={w.ofYears} list={rulesOf('years')} />
    </section>
  );
}

function Group({ name, list }: { name: string; list: readonly RuleId[] }) {
  const lang = useLang();
  const { shell } = useWords();
  return (
    <>
      <h3>{name}</h3>
      <ul className="rules">
        {list.map((rule) => {
          const group = groupOf({ rule, severity: rules[rule].severity });
          return (
            <li key={rule} title={explainRule(rule, lang)}>
              <span className={groupClass[group]}>
                <Glyph mark={group} label={shell.severity[group]} />
              </span>{' '}
              {ruleName(rule, lang)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
