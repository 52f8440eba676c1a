import * as v from 'valibot';
import { ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';

const words = v.pipe(v.string(), v.regex(/\S/));
const year = v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100));
const countyCode = v.pipe(
  v.string(),
  v.regex(/^\d{6}(?:000|000000)?$/),
  v.description('Division code of a county: six digits'),
);
const townshipCode = v.pipe(
  v.string(),
  v.regex(/^\d{9}(?:000)?$/),
  v.description('Division code of a township: nine digits; the first six are its county’s'),
);
const $schema = v.optional(v.unknown());

const countOf = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const yearly = (what: string) =>
  v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^(?:19|20)\d\d$/)), countOf),
      v.minEntries(1),
      v.description(`${what}, by year`),
    ),
  );

const township = v.strictObject({
  code: townshipCode,
  name: words,
  since: v.optional(v.pipe(year, v.description('First report year, of one set up since'))),
  until: v.optional(v.pipe(year, v.description('Last report year, of one merged or dissolved'))),
  formerly: v.optional(v.pipe(v.array(words), v.description('Names it had before'))),
  population: yearly('How many people it had'),
  villages: yearly('How many villages it had'),
});

const county = v.strictObject({
  code: countyCode,
  name: words,
  prefecture: v.optional(v.nullable(words)),
  province: words,
  townships: v.optional(v.array(township)),
});

/** What `places.json` may hold. Published as docs/places.schema.json. */
export const placesFile = v.strictObject({
  $schema,
  title: v.optional(v.strictObject({ zh: words, en: words })),
  fictional: v.optional(v.pipe(v.boolean(), v.description('The places are made up'))),
  expect: v.optional(
    v.pipe(v.picklist(['all', 'present']), v.description('all: a whole collection; present: a choice')),
  ),
  years: v.optional(v.pipe(v.array(year), v.description('The report years expected'))),
  counties: v.optional(v.pipe(v.array(county), v.description('Counties the gazetteer does not know'))),
  townships: v.optional(
    v.pipe(v.array(township), v.description('New, renamed and merged townships of known counties')),
  ),
  reports: v.optional(
    v.pipe(
      v.array(v.strictObject({ code: townshipCode, year, published: v.literal(false) })),
      v.description('Reports of which you know that they were not published'),
    ),
  ),
  populationSource: v.optional(words),
});

/** What `<file>.meta.json` may hold. Published as docs/meta.schema.json. */
export const metaFile = v.strictObject({
  $schema,
  url: v.optional(v.pipe(words, v.description('Where it was published; one that is not http or https is left out'))),
  published: v.optional(
    v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.literal(false), v.description('It was not published'))]),
  ),
  township: v.optional(words),
  county: v.optional(words),
  year: v.optional(v.pipe(year, v.description('The year reported on'))),
  accepted: v.optional(v.array(v.looseObject({ rule: v.picklist(ruleIds), reason: words }))),
});

/** What `lexicon.json` may hold. Published as docs/lexicon.schema.json. */
export const lexiconFile = v.strictObject({
  $schema,
  channels: v.optional(
    v.pipe(
      v.record(words, v.picklist(channels.map(({ id }) => id))),
      v.description('Name of a local app or account, and which channel it is'),
    ),
  ),
});
