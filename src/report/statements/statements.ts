import type { CellId } from '../../form/form.ts';
import { withFullStops } from '../../language/stops.ts';
import { findNumerals } from '../../text/numerals.ts';
import type { Passage } from '../../text/passage.ts';
import type { Prose } from '../prose.ts';
import type { AnnualReport, DecisionStated, Statement } from '../report.ts';
import { readStatements, type StatementKey } from './statementsClauses.ts';
import { decisionCues } from './statementsCues.ts';

type Found = Pick<AnnualReport, 'applicationsStated' | 'disputesStated' | 'informationFee' | 'decisionsStated'>;

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
  for (const [id, topic] of places) {
    for (const { passage } of prose.section(id)) {
      for (const { key, value, at } of readStatements(withFullStops(passage).text, topic)) {
        if (!first.has(key)) first.set(key, { value, quote: passage.quote(...at), span: passage.source(...at) });
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
    disputesStated: { reconsideration: get('reconsideration'), litigation: get('litigation') },
    informationFee: fee ? { ...fee, unit: '元' } : null,
    decisionsStated: places
      .slice(0, 2)
      .flatMap(([id]) => prose.section(id).flatMap(({ passage }) => decisionsIn(passage))),
  };
}

/** Decisions stated with a number right behind them; numbers of posted items about decisions are none. */
function decisionsIn(passage: Passage): DecisionStated[] {
  const { text } = passage;
  return decisionCues.flatMap(({ cell, words }) =>
    [...text.matchAll(new RegExp(words, 'g'))].flatMap((m): DecisionStated[] => {
      const from = m.index + m[0].length;
      const number = findNumerals(text.slice(from, from + 16))[0];
      if (!number || !/^(?:共|共计|合计|总计|为|有|：)?$/.test(text.slice(from, from + number.start))) return [];
      const unit = /^(?:件|宗|起|例|份)/.exec(text.slice(from + number.end));
      if (!unit || /(?:公开|公示|发布|公布|报送)[^，。；]{0,8}$/.test(text.slice(Math.max(0, m.index - 12), m.index)))
        return [];
      const end = from + number.end + unit[0].length;
      return [
        {
          cell: cell as CellId,
          value: number.value,
          quote: passage.quote(m.index, end),
          span: passage.source(m.index, end),
        },
      ];
    }),
  );
}
