import type { SectionId } from '../../form/form.ts';
import type { Discourse } from '../../language/discourse.ts';
import { decisionRules } from '../../rules/statements/decisions.ts';
import { findNumerals } from '../../text/numerals.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, DecisionStated, Statement } from '../report.ts';
import { readStatements, type StatementKey } from './statementsClauses.ts';

type Found = Pick<
  AnnualReport,
  'applicationsStated' | 'disputesStated' | 'informationFee' | 'decisionsStated' | 'statedAgain'
>;

/** The sections statements stand in, and what a bare 无 under their heading is about. */
const places = [
  ['overview', null],
  ['proactive', null],
  ['applications', 'application'],
  ['disputes', 'disputes'],
  ['other', null],
] as const;

/** Finds what the prose states on applications, disputes, the information-processing fee and decisions. */
export function findStatements(prose: Prose): Found {
  const first = new Map<StatementKey, NonNullable<Statement>>();
  const firstIn = new Map<StatementKey, SectionId>();
  const again: Found['statedAgain'][number][] = [];
  for (const [id, topic] of places) {
    for (const discourse of prose.section(id)) {
      const { passage } = discourse;
      for (const { key, value, at, because } of readStatements(discourse, topic)) {
        const stated = { value, quote: passage.quote(...at), span: passage.source(...at), because };
        const before = first.get(key);
        if (!before) first.set(key, stated);
        else if (before.value !== value && firstIn.get(key) !== id) again.push({ key, ...stated });
        if (!before) firstIn.set(key, id);
      }
    }
  }
  const get = (key: StatementKey): Statement => first.get(key) ?? null;
  const fee = first.get('fee');
  return {
    applicationsStated: {
      new: get('new'),
      carriedIn: get('carriedIn'),
      answered: get('answered'),
      carriedOut: get('carriedOut'),
    },
    statedAgain: again,
    disputesStated: { reconsideration: get('reconsideration'), litigation: get('litigation') },
    informationFee: fee ? { ...fee, unit: '元' } : null,
    decisionsStated: places.slice(0, 2).flatMap(([id]) => prose.section(id).flatMap(decisionsIn)),
  };
}

/** Decisions stated with a number right behind them; numbers of posted items about decisions are none. */
function decisionsIn({ text, passage }: Discourse): DecisionStated[] {
  return decisionRules.flatMap(({ cell, when }) =>
    [...text.matchAll(when)].flatMap((m) => {
      const end = decisionEnd(text, m.index, m.index + m[0].length);
      if (!end) return [];
      return [{ cell, value: end.value, quote: passage.quote(m.index, end.at), span: passage.source(m.index, end.at) }];
    }),
  );
}

/** The number right behind the words of a decision, and where its unit ends; null where there is none. */
function decisionEnd(text: string, start: number, from: number): { value: number; at: number } | null {
  const number = findNumerals(text.slice(from, from + 16))[0];
  if (!number || !/^(?:共|共计|合计|总计|为|有|：)?$/.test(text.slice(from, from + number.start))) return null;
  const unit = /^(?:件|宗|起|例|份)/.exec(text.slice(from + number.end));
  const posted = /(?:公开|公示|发布|公布|报送)[^，。；]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));
  return unit && !posted ? { value: number.value, at: from + number.end + unit[0].length } : null;
}
