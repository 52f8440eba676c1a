import type { RuleId } from '../../src/language/rule.ts';
import type { IdentityField } from '../../src/report/report.ts';
import type { GoldIdentity, GoldOther, Passage } from './passages.ts';
import type { Read } from './read.ts';
import { answers, type Scored } from './tally.ts';

interface Field {
  name: string;
  right: boolean;
  says: string;
  because: readonly RuleId[];
}

const scored = (task: 'statements' | 'identity', fields: readonly Field[]): Scored => ({
  tallies: { [task]: answers(fields.filter(({ right }) => right).length, fields.length) },
  outcomes: fields.map(({ right, because }) => ({ right, because })),
  errors: fields.filter(({ right }) => !right).map(({ name, says }) => ({ task, says: `${name}: ${says}` })),
});

/** Scores the seven numbers on applications, disputes and the fee: each is its value, or not stated. */
export function scoreStatements({ gold }: Passage & { gold: GoldOther }, { report }: Read): Scored {
  const { applicationsStated: a, disputesStated: d, informationFee } = report;
  const asked = [
    ['new', gold.applications.new, a.new],
    ['carried_in', gold.applications.carried_in, a.carriedIn],
    ['answered', gold.applications.answered, a.answered],
    ['carried_out', gold.applications.carried_out, a.carriedOut],
    ['reconsideration', gold.reconsideration, d.reconsideration],
    ['litigation', gold.litigation, d.litigation],
    ['fee_yuan', gold.fee_yuan, informationFee],
  ] as const;
  const fields = asked.map(([name, value, read]) => ({
    name,
    right: (read?.value ?? null) === value,
    says: `${read?.value ?? 'none'} for ${value ?? 'none'}`,
    because: read?.because ?? [],
  }));
  return scored('statements', fields);
}

const identityFields = [
  'township',
  'county',
  'prefecture',
  'province',
  'year',
  'date',
] as const satisfies IdentityField[];

/** Scores who reports, on which year, and when; what was resolved from the gazetteer is not stated. */
export function scoreIdentity({ gold }: Passage & { gold: GoldIdentity }, { report: { identity } }: Read): Scored {
  const fields = identityFields.map((name) => {
    const read = bare(name, identity.resolved.includes(name) ? null : identity[name]);
    const accepted = [gold.identity[name] ?? null, ...(gold.identityAlt?.[name] ?? [])].map((v) => bare(name, v));
    return {
      name,
      right: accepted.includes(read),
      says: `${read ?? 'none'} for ${accepted[0] ?? 'none'}`,
      because: [],
    };
  });
  return scored('identity', fields);
}

/** A township without what its office is called. */
function bare(field: string, value: string | number | null): string | null {
  if (value === null || value === '') return null;
  const words = String(value).replace(/\s/g, '');
  if (field !== 'township') return words;
  return words
    .replace(/街办$/, '街道')
    .replace(/(?:人民政府)?办公室$/, '')
    .replace(/街道办事处$/, '街道')
    .replace(/(?:人民)?政府$/, '');
}
