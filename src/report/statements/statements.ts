import type { SectionId } from '../../form/form.ts';
import type { Discourse } from '../../language/discourse.ts';
import { makeSieve } from '../../language/sieve.ts';
import { decisionRules, notDecided, notOfTheYear } from '../../rules/statements/decisions.ts';
import { findNumerals } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, DecisionStated, Statement } from '../report.ts';
import { readStatements } from './statementsClauses.ts';
import type { StatementKey } from './statementsKeys.ts';
import { segmentsOf } from './statementsSegments.ts';
import { isOfOthers } from './statementsTopics.ts';

type Found = Pick<
  AnnualReport,
  'applicationsStated' | 'disputesStated' | 'informationFee' | 'decisionsStated' | 'statedAgain'
>;

/** The sections statements stand in, and what they are about where their words do not say so. */
const places = [
  ['overview', null],
  ['proactive', null],
  ['applications', 'application'],
  ['disputes', 'disputes'],
  ['other', 'account'],
] as const;

/** Finds what the prose states on applications, disputes, the information-processing fee and decisions. `own` is the township's name. */
export function findStatements(prose: Prose, own: string | null = null, year: number | null = null): Found {
  const first = new Map<StatementKey, NonNullable<Statement>>();
  const firstIn = new Map<StatementKey, SectionId>();
  const again: Found['statedAgain'][number][] = [];
  for (const [id, topic] of places) {
    for (const discourse of prose.section(id)) {
      const { passage } = discourse;
      for (const { key, value, at, because } of readStatements(discourse, topic, own, year)) {
        const stated = { value, quote: passage.quote(...at), span: passage.source(...at), because };
        const before = first.get(key);
        if (before?.value && value && firstIn.get(key) === id) before.sum = (before.sum ?? before.value) + value;
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
    decisionsStated: places.slice(0, 2).flatMap(([id]) => prose.section(id).flatMap((d) => decisionsIn(d, own))),
  };
}

const decisionRulesIn = makeSieve(decisionRules);

/**
 * Decisions stated with a number right behind them; those of another body or of part of the year, and posted items
 * about them, are none.
 */
function decisionsIn(discourse: Discourse, own: string | null): DecisionStated[] {
  const rules = decisionRulesIn(discourse);
  if (!rules.length) return [];
  const { passage } = discourse;
  let others = false;
  return segmentsOf(discourse).flatMap((segment) => {
    const { words, at } = segment;
    others = isOfOthers(segment, discourse, !segment.first && others, own);
    if (others) return [];
    const partly = notOfTheYear.exec(words);
    const whole = partly ? partly.index + partly[0].length : words.length; // up to here, all is of the whole year
    return rules.flatMap(({ cell, when }) =>
      [...words.matchAll(when)].flatMap((m) => {
        const end = decisionEnd(words, m.index, m.index + m[0].length);
        if (!end || m.index >= whole || OTHERS_DO.test(words.slice(end.at, end.at + REACH))) return [];
        const span: Span = [at[0] + m.index, at[0] + end.at];
        return [{ cell, value: end.value, quote: passage.quote(...span), span: passage.source(...span) }];
      }),
    );
  });
}

/** How far around a decision its words are looked at; a bound that keeps the work linear on text without punctuation. */
const REACH = 16;
/** Behind a decision: 由县局公开, it is not the township's. */
const OTHERS_DO = /^[^，。；]{0,4}由[县市区旗]/;

/** The number right behind the words of a decision, and where its unit ends; null where there is none. */
function decisionEnd(words: string, start: number, from: number): { value: number; at: number } | null {
  const number = findNumerals(words.slice(from, from + 16))[0];
  if (!number || !/^(?:共|共计|合计|总计|为|有|：)?$/.test(words.slice(from, from + number.start))) return null;
  const unit = /^(?:件|宗|起|例|份|次)/.exec(words.slice(from + number.end));
  return unit && !notDecided.test(words.slice(Math.max(0, start - REACH), start))
    ? { value: number.value, at: from + number.end + unit[0].length }
    : null;
}
