import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/findings/check.ts';
import { auditCounty, type CountyReport } from '../../src/findings/corpus.ts';
import { type Finding, type RuleId, ruleIds } from '../../src/findings/finding.ts';
import { rules } from '../../src/findings/rules.ts';
import { describeFinding, explainRule, ruleName } from '../../src/i18n/findings.ts';
import { check, inventedGazetteer, plainDoc, type ReportText, reportText } from '../support/report.ts';
import type { Attack, Case } from './attacks/attack.ts';
import { ofCounty, type Together } from './attacks/county.ts';
import { ofForm } from './attacks/form.ts';
import { planted } from './attacks/planted.ts';
import { plantedTogether } from './attacks/plantedTogether.ts';
import { ofProse } from './attacks/prose.ts';
import { ofTables } from './attacks/tables.ts';
import { ofWords } from './attacks/words.ts';

const attacks = Object.entries({ ...ofTables, ...ofForm, ...ofProse, ...ofWords }) as [RuleId, Attack][];
const ofReport = attacks.map(([rule, { friends, faults, beside }]): [RuleId, Attack] => [
  rule,
  { friends, faults: [...faults, ...(planted[rule] ?? [])], ...(beside && { beside }) },
]);
type OfTogether = { friends: readonly Together[]; faults: readonly Together[] };
const together = (Object.entries(ofCounty) as [RuleId, OfTogether][]).map(([rule, { friends, faults }]) => {
  return [rule, { friends, faults: [...faults, ...(plantedTogether[rule] ?? [])] }] as [RuleId, OfTogether];
});

const textOf = (c: Case): ReportText => (typeof c === 'string' ? { overview: c } : c);
const labelOf = (c: Case | Together) =>
  (typeof c === 'string' ? c : c.say).replaceAll('\n', ' ⏎ ').replaceAll('|', '｜');
const found = (c: Case): readonly Finding[] => check(textOf(c)).findings;

function audited({ reports }: Together): readonly Finding[] {
  const numbers = new Map<string, number>();
  const members = reports.map((r): CountyReport => {
    const { township = '青石镇', year = 2024 } = r;
    const text = reportText(r);
    const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
    if (!result.ok) throw new Error(result.error.code);
    const { report, findings } = result.checked;
    const key = `${township}-${year}`;
    const nth = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, nth);
    const id = nth > 1 ? `${key}-${nth}` : key;
    return { id, township, name: township, year, report, text, findings };
  });
  const last = reports.at(-1)!;
  return auditCounty({ reports: members, due: [] }).findings[`青石镇-${last.year ?? 2024}`] ?? [];
}

describe.each(ofReport)('%s', (rule, { friends, faults, beside = [] }) => {
  it('is attacked by five false friends and three faults or more', () => {
    expect(friends.length).toBeGreaterThanOrEqual(5);
    expect(faults.length).toBeGreaterThanOrEqual(3);
  });
  for (const friend of friends)
    it(`is silent, and so are the others: ${labelOf(friend)}`, () => {
      const told = found(friend).filter((f) => f.rule === rule || f.severity !== 'note');
      expect(told.filter((f) => !beside.includes(f.rule)).map((f) => describeFinding(f, 'zh'))).toEqual([]);
    });
  for (const fault of faults)
    it(`tells of: ${labelOf(fault)}`, () => expect(found(fault).map((f) => f.rule)).toContain(rule));
});

describe.each(together)('%s, of reports together', (rule, { friends, faults }) => {
  it('is attacked by five false friends and three faults or more', () => {
    expect(friends.length).toBeGreaterThanOrEqual(5);
    expect(faults.length).toBeGreaterThanOrEqual(3);
  });
  for (const friend of friends)
    it(`is silent: ${labelOf(friend)}`, () => expect(audited(friend).filter((f) => f.rule === rule)).toEqual([]));
  for (const fault of faults)
    it(`tells of: ${labelOf(fault)}`, () => expect(audited(fault).map((f) => f.rule)).toContain(rule));
});

/** One rule of docs/findings.md: what it means, on what it is silent, of what it tells and in which words. */
function section(rule: RuleId, friends: readonly string[], faults: readonly (readonly [string, string])[]): string {
  const list = [
    ...faults.map(([fault, words]) => `| ${fault} | ${words.replaceAll('|', '｜')} |`),
    ...friends.map((friend) => `| ${friend} | — |`),
  ];
  return [
    `## ${ruleName(rule, 'zh')} \`${rule}\` (${rules[rule].severity})`,
    explainRule(rule, 'zh'),
    `| 试它的话 | 它说 |\n|---|---|\n${list.join('\n')}`,
  ].join('\n\n');
}

const wordsOf = (findings: readonly Finding[], rule: RuleId) => {
  const finding = findings.find((f) => f.rule === rule);
  return finding ? describeFinding(finding, 'zh') : '';
};

it('docs/findings.md is written from the attacks', () => {
  const sections = new Map<RuleId, string>([
    ...ofReport.map(([rule, { friends, faults }]) => {
      const told = faults.map((f) => [labelOf(f), wordsOf(found(f), rule)] as const);
      return [rule, section(rule, friends.map(labelOf), told)] as const;
    }),
    ...together.map(([rule, { friends, faults }]) => {
      const told = faults.map((f) => [labelOf(f), wordsOf(audited(f), rule)] as const);
      return [rule, section(rule, friends.map(labelOf), told)] as const;
    }),
  ]);
  const text = [
    '# 每条规则拿什么试过',
    '每条规则：先是它该说的，后是它不该说的（—）。都是编造的年报，也是测试（`tests/findings/attacks`）；' +
      '本页由 `npx vitest run tests/findings/attacks.test.ts --update` 写出。',
    ...ruleIds.flatMap((id) => sections.get(id) ?? []),
  ].join('\n\n');
  return expect(`${text}\n`).toMatchFileSnapshot('../../docs/findings.md');
});

it('every rule but one that needs no text is attacked', () => {
  const attacked = new Set([...ofReport, ...together].map(([rule]) => rule));
  expect(ruleIds.filter((rule) => !attacked.has(rule))).toEqual(['not_published']);
});
