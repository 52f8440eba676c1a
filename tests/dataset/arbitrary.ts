import fc from 'fast-check';
import type { Absence, County, ReportSummary, Township } from '../../src/dataset/dataset.ts';
import { makeIds, textOf } from '../../src/dataset/names.ts';
import { ruleIds } from '../../src/findings/finding.ts';
import { channels } from '../../src/form/channels.ts';
import { formOf } from '../../src/form/crosswalk.ts';
import { type CellId, cellIds } from '../../src/form/form.ts';
import type { FormEdition } from '../../src/form/forms.ts';
import { problemCategories } from '../../src/form/problems.ts';

/** Any county that the build could write: names and figures at random, ids and file names as the build makes them. */
export const anyCounty: fc.Arbitrary<County> = fc
  .record({
    name: fc.string(),
    prefecture: fc.option(fc.string()),
    years: fc.uniqueArray(fc.integer({ min: 2008, max: 2100 }), { maxLength: 6 }),
    selection: fc.boolean(),
    townships: fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { maxLength: 5 }).map((ns) => ns.sort()),
  })
  .chain(({ name, prefecture, years, selection, townships: codes }) => {
    const townships = codes.map((n) => `990101${n}`);
    const places = fc.tuple(...townships.map((code) => anyTownship(code, years)));
    const reports = townships.length ? fc.array(anyReport(townships), { maxLength: 5 }) : fc.constant([]);
    return fc.tuple(places, reports).map(
      ([listed, written]): County => ({
        code: '990101',
        name,
        prefecture,
        province: '某省',
        years,
        ...(selection && { expect: 'present' as const }),
        townships: listed,
        reports: withIds(written),
        files: { narratives: 'narratives/990101.ab.json', findings: 'findings/990101.cd.json' },
      }),
    );
  });

const year = fc.integer({ min: 2008, max: 2100 });
const count = fc.nat(1e6);

const anyTownship = (code: string, years: readonly number[]): fc.Arbitrary<Township> =>
  fc.record({
    code: fc.constant(code),
    name: fc.string(),
    short: fc.string(),
    initials: fc.string(),
    since: fc.option(year),
    until: fc.option(year),
    absent: fc
      .array(fc.option(fc.constantFrom<Absence>('not_seen', 'not_published', 'not_due', 'not_collected')), {
        minLength: years.length,
        maxLength: years.length,
      })
      .map((kinds) => Object.fromEntries(years.flatMap((y, i) => (kinds[i] ? [[y, kinds[i]]] : [])))),
  });

const anyCell = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  ),
  fc.constantFrom('blank' as const, 'unreadable' as const, 'missing' as const),
);

function anyCells(form: FormEdition): fc.Arbitrary<ReportSummary['cells']> {
  const table = formOf(form);
  const ids = table ? cellIds(table) : [];
  return fc
    .array(anyCell, { minLength: ids.length, maxLength: ids.length })
    .map(
      (values) =>
        Object.fromEntries(ids.map((id, i) => [id, Object.is(values[i], -0) ? 0 : values[i]!])) as Record<
          CellId,
          number
        >,
    );
}

const anyReport = (townships: readonly string[]): fc.Arbitrary<ReportSummary> =>
  fc.constantFrom<FormEdition>('2019', '2021', 'free').chain((form) =>
    fc.record({
      id: fc.constant(''),
      township: fc.constantFrom(...townships),
      year,
      form: fc.constant(form),
      date: fc.option(fc.constantFrom('2025-01-20', '2025-02')),
      status: fc.constantFrom('on_time', 'late', 'undated'),
      tables: fc.constantFrom('read', 'partly', 'unread', 'no_form'),
      prose: fc.constantFrom('read', 'unread'),
      daysLate: fc.oneof(fc.constant(0), count),
      coverage: fc.record({ read: count, blank: count, unreadable: count, missing: count, expected: count }),
      disclosed: fc.record({
        value: fc.option(count),
        approx: fc.boolean(),
        basis: fc.option(fc.constantFrom('stated' as const, 'derived' as const)),
      }),
      channelCounts: fc.dictionary(fc.constantFrom(...channels.map((c) => c.id)), count, { noNullPrototype: true }),
      channels: fc.uniqueArray(fc.constantFrom(...channels.map((c) => c.id))),
      problems: fc.uniqueArray(fc.constantFrom(...problemCategories.map((c) => c.id))),
      problemCount: count,
      findings: fc.record({ error: count, warning: count, note: count, unread: count }),
      cells: anyCells(form),
      flagged: fc.dictionary(
        fc.constantFrom(...cellIds(formOf('2021')!)),
        fc.array(fc.constantFrom(...ruleIds), { minLength: 1 }),
        { noNullPrototype: true },
      ),
      scanned: fc.option(
        fc.oneof(fc.constant('all'), fc.uniqueArray(fc.constantFrom(...cellIds(formOf('2021')!)), { minLength: 1 })),
      ),
      corrected: fc.option(
        fc.dictionary(fc.constantFrom(...cellIds(formOf('2021')!), 'disclosed', 'channel:wechat'), fc.string(), {
          minKeys: 1,
          noNullPrototype: true,
        }),
      ),
      file: fc.string(),
      hash: fc.stringMatching(/^[0-9a-f]{12}$/),
      url: fc.option(fc.webUrl().map((url) => new URL(url).href)),
      text: fc.stringMatching(/^[0-9a-f]{10}$/),
      failed: fc.option(fc.constantFrom('no_text', 'encrypted')),
    } satisfies Record<keyof ReportSummary, fc.Arbitrary<unknown>>),
  ) as fc.Arbitrary<ReportSummary>;

function withIds(reports: readonly ReportSummary[]): ReportSummary[] {
  const ids = makeIds(reports);
  return reports.map(({ failed, scanned, corrected, ...r }, i) => ({
    ...r,
    id: ids[i]!,
    text: textOf('990101', r.year, r.text, ids[i]!),
    ...(failed && { failed }),
    ...(scanned && { scanned }),
    ...(corrected && { corrected }),
  }));
}
