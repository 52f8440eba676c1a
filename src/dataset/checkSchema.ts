import * as v from 'valibot';
import { groups, ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';
import { editions } from '../form/forms.ts';
import { problemCategories } from '../form/problems.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.tuple([count, count]),
  v.description('Start and end in the text of the document, in UTF-16 units'),
);
const text = v.nullable(v.string());
const number = v.nullable(v.number());
const rules = v.array(v.string());
const channel = v.picklist(channels.map(({ id }) => id));
const category = v.picklist(problemCategories.map(({ id }) => id));
const quoted = { quote: v.string(), span, because: rules };

/** How the places are named at which people correct, and the findings they accept. */
const correctedPlaces = [
  '[a-z_]+\\.[a-z0-9_]+\\.[a-z0-9_]+',
  'disclosed',
  'count:\\d+(?:\\.channel)?',
  'problem:\\d+',
  'identity\\.(?:township|county|year|date)',
  'finding\\.[A-Za-z0-9_]+',
];

/** What a person corrected at a place of a report. */
const corrected = {
  at: v.pipe(
    v.string(),
    v.regex(new RegExp(`^(?:${correctedPlaces.join('|')})$`)),
    v.description(
      'A cell id, disclosed, count:N, count:N.channel, problem:N, identity.<field> or finding.<rule>; N from 0',
    ),
  ),
  read: v.pipe(v.string(), v.minLength(1), v.description('What the program reads there')),
  correct: v.pipe(v.string(), v.minLength(1), v.description('What stands there')),
  by: v.pipe(v.string(), v.minLength(1)),
  date: v.pipe(v.string(), v.isoDate()),
  why: v.pipe(
    v.string(),
    v.description('Needed where the words of the report state another number, and of finding.<rule>'),
  ),
};

/** A report as `check --json` prints it, a line each. */
const reportLine = v.strictObject({
  file: v.string(),
  sha256: v.string(),
  format: v.string(),
  identity: v.strictObject({
    township: text,
    county: text,
    prefecture: text,
    province: text,
    code: v.pipe(text, v.description('Division code: nine digits; null where the names are not those of one township')),
    year: v.pipe(number, v.description('The year reported on')),
    date: v.pipe(text, v.description('YYYY-MM-DD, or YYYY-MM where the day is unknown')),
    agency: text,
    published: v.exactOptional(v.literal(false)),
    resolved: v.pipe(v.array(v.string()), v.description('Fields that the text does not state')),
    spans: v.exactOptional(
      v.pipe(v.record(v.string(), span), v.description('The words each stated field was read from')),
    ),
  }),
  form: v.picklist([...editions, 'free']),
  cells: v.record(
    v.pipe(v.string(), v.description('<table>.<row>.<column>')),
    v.strictObject({
      value: v.pipe(number, v.description('null where there is none, never 0 for it')),
      raw: v.string(),
      span: v.nullable(span),
      reason: v.exactOptional(v.picklist(['blank', 'unreadable', 'missing'])),
      odd: v.exactOptional(v.string()),
    }),
  ),
  coverage: v.strictObject({ read: count, blank: count, unreadable: count, missing: count, expected: count }),
  counts: v.array(
    v.strictObject({
      value: v.number(),
      approx: v.boolean(),
      unit: text,
      what: text,
      channel: v.nullable(channel),
      channelAlt: v.array(channel),
      scope: v.picklist(['total', 'part']),
      partOf: v.pipe(v.nullable(count), v.description('Index among counts of the figure it is included in')),
      year: number,
      ...quoted,
    }),
  ),
  disclosed: v.looseObject({
    value: number,
    approx: v.boolean(),
    basis: v.nullable(v.picklist(['stated', 'derived', 'unconfirmed'])),
  }),
  channels: v.array(v.strictObject({ id: channel, ...quoted })),
  problems: v.array(
    v.strictObject({
      text: v.string(),
      categories: v.pipe(v.array(category), v.minLength(1)),
      span,
      because: rules,
      weighed: v.exactOptional(
        v.strictObject({ first: category, next: category, ahead: v.number(), runs: v.array(v.string()) }),
      ),
    }),
  ),
  improvements: v.array(
    v.strictObject({
      text: v.string(),
      span,
      answers: v.pipe(v.nullable(count), v.description('Index among problems')),
      last_year: v.boolean(),
      because: rules,
    }),
  ),
  rectified_last_year: v.boolean(),
  applications_stated: v.strictObject({ new: number, carried_in: number, answered: number, carried_out: number }),
  disputes_stated: v.strictObject({ reconsideration: number, litigation: number }),
  information_fee: v.nullable(v.strictObject({ value: v.number(), unit: v.literal('元'), quote: v.string(), span })),
  statements: v.array(
    v.strictObject({
      key: v.picklist(['new', 'carried_in', 'answered', 'carried_out', 'reconsideration', 'litigation', 'fee']),
      value: v.number(),
      ...quoted,
    }),
  ),
  findings: v.array(
    v.strictObject({
      rule: v.picklist(ruleIds),
      severity: v.picklist(['error', 'warning', 'note']),
      group: v.picklist(groups),
      message: v.string(),
      expected: v.nullable(v.union([v.number(), v.string()])),
      actual: v.nullable(v.union([v.number(), v.string()])),
      spans: v.array(span),
      params: v.record(v.string(), v.unknown()),
      accepted: v.exactOptional(v.string()),
    }),
  ),
  corrections: v.exactOptional(v.array(v.strictObject(corrected))),
});

/** A line of `corrections.csv` as an object, whose keys are the columns. Published as docs/corrections.schema.json. */
export const correctionLine = v.strictObject({
  file: v.pipe(v.string(), v.minLength(1), v.description('Path of the report below the collection, with /')),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/),
    v.description('Of the file; the line holds for these bytes alone'),
  ),
  ...corrected,
});

/** A file that became no report. */
const failureLine = v.strictObject({
  file: v.string(),
  error: v.strictObject({ code: v.string(), message: v.string(), detail: v.exactOptional(v.string()) }),
});

/** A line of `check --json`: a report, or why there is none. Published as docs/check.schema.json. */
export const checkLine = v.union([reportLine, failureLine]);
