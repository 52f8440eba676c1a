import { describe, expect, it } from 'vitest';
import { makeCountry } from '../../scripts/demo/country.ts';
import { type DemoFile, makeDemo, type Truth } from '../../scripts/demo/county.ts';
import { rateName, rates } from '../../scripts/demo/faults.ts';
import { plants } from '../../scripts/demo/plants.ts';
import { layoutShares } from '../../scripts/demo/shares.ts';
import { demo } from '../../scripts/demo.ts';
import { readDivisions } from '../../scripts/divisions.ts';
import { realEffects } from '../../scripts/effects.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import { checkFile } from '../../src/findings/check.ts';
import { auditCounty, type CountyReport } from '../../src/findings/corpus.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeGazetteer } from '../../src/places/gazetteer.ts';
import { parseOverrides } from '../../src/places/overrides.ts';
import { withOverrides } from '../../src/places/withOverrides.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const divisions = makeGazetteer(readDivisions());

/** The files of a demo and what was planted in it. */
function generate(seed: number, townships = 18, inYears = years): { files: DemoFile[]; truth: Truth[] } {
  const demo = makeDemo({ townships, years: inYears, seed });
  const files: DemoFile[] = [];
  for (let next = demo.next(); ; next = demo.next()) {
    if (next.done) return { files, truth: next.value };
    files.push(next.value);
  }
}

const json = (file: DemoFile) => JSON.parse(new TextDecoder().decode(file.bytes));

/** Walks the whole line over a demo: every finding, by township code and year. */
async function findingsOf(files: readonly DemoFile[]): Promise<{ key: string; finding: Finding }[]> {
  const overrides = parseOverrides(json(files.find((f) => f.path === 'places.json')!));
  if (!overrides.ok) throw new Error(overrides.problems.join('\n'));
  const gazetteer = withOverrides(divisions, overrides.value);
  const reports: CountyReport[] = [];
  for (const { path, bytes } of files.filter((f) => !f.path.endsWith('.json'))) {
    const result = await checkFile({ name: path, bytes }, { gazetteer }, nodeReaders);
    if (!result.ok) {
      expect([path, result.error.code]).toEqual([expect.stringMatching(/\.pdf$/), 'no_text']);
      continue;
    }
    const { doc, report, findings } = result.checked;
    const { code, year, township } = report.identity;
    reports.push({
      id: `${code}-${year}`,
      township: code!,
      name: township!,
      year: year!,
      report,
      text: doc.text,
      findings,
    });
  }
  reports.sort((a, b) => (a.id < b.id ? -1 : 1));
  const scanned = new Set(files.filter((f) => f.path.endsWith('.meta.json')).map((f) => f.path.split('.')[0]));
  return overrides.value.counties.flatMap((county) => {
    const due = county.townships.flatMap(({ code, name, since }) =>
      overrides.value
        .years!.filter((y) => y >= (since ?? 0) && !scanned.has(`${folderOf(files, county.name)}${name}-${y}`))
        .map((year) => ({ township: code, name, year, stated: false })),
    );
    return auditOne(
      reports.filter((r) => r.township.startsWith(county.code)),
      due,
    );
  });
}

/** Where the reports of a county lie. */
const folderOf = (files: readonly DemoFile[], county: string): string => {
  const path = files.find((f) => f.path.includes(`/${county}/`))?.path ?? '';
  return path.slice(0, path.lastIndexOf('/') + 1);
};

function auditOne(reports: readonly CountyReport[], due: Parameters<typeof auditCounty>[0]['due']) {
  const audit = auditCounty({ reports, due });
  return [
    ...reports.flatMap((r) =>
      [...r.findings, ...(audit.findings[r.id] ?? [])].map((finding) => ({ key: r.id, finding })),
    ),
    ...audit.absent.map(({ township, year, finding }) => ({ key: `${township}-${year}`, finding })),
  ];
}

const nameOf = (t: Truth) => `${t.rule}${t.category ? `:${t.category}` : ''} ${t.code}-${t.year}`;
const nameOfFound = ({ key, finding }: { key: string; finding: Finding }) =>
  `${finding.rule}${finding.rule === 'streak' ? `:${finding.params.category}` : ''} ${key}`;

describe('demo(args)', () => {
  it('says from which year on there are reports', async () => {
    const said: string[] = [];
    const effects = { ...realEffects(), report: (text: string) => void said.push(text) };
    expect(await demo(['--years', '2017..2024'], effects)).toBe(1);
    expect(await demo(['--townships', '5', '--counties', '6'], effects)).toBe(1);
    expect(said.join('')).toContain(
      '--years 2017..2024: the forms the demo is printed on begin with the reports on 2019',
    );
  });
});

describe('rates', () => {
  it('names every kind of anomaly', () => {
    expect([...new Set(plants.map(rateName))].sort()).toEqual(Object.keys(rates).sort());
  });
});

describe('layoutShares', () => {
  it('add up to a hundred', () => {
    expect(Object.values(layoutShares).reduce((a, b) => a + b)).toBe(100);
  });
});

describe('makeCountry(count, years, seed)', () => {
  const country = makeCountry(2000, years, 1);
  it('has as many townships as asked for, in several provinces and prefectures', () => {
    expect(country.flatMap((c) => c.townships)).toHaveLength(2000);
    expect(new Set(country.map((c) => c.province)).size).toBeGreaterThan(1);
    expect(new Set(country.map((c) => c.prefecture)).size).toBeGreaterThan(10);
  });
  it('gives each place a code that no real place has, and names that no real county has', () => {
    const codes = country.flatMap((c) => [c.code, ...c.townships.map((t) => t.code)]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => divisions.county(code) || divisions.township(code))).toEqual([]);
    expect(country.filter((c) => divisions.countiesLike(c.name).length)).toEqual([]);
  });
  it('has as many counties as asked for', () => {
    expect(makeCountry(60, years, 1, 1).map((c) => c.townships.length)).toEqual([60]);
  });
  it('plants other anomalies in every county', () => {
    const { truth } = generate(1, 60);
    const planted = truth.filter((t) => t.rule !== 'streak');
    const counties = [...new Set(planted.map((t) => t.code.slice(0, 6)))];
    const where = counties.map((county) =>
      planted
        .filter((t) => t.code.startsWith(county))
        .map((t) => `${t.rule} ${t.code.slice(6)} ${t.year}`)
        .join(),
    );
    expect(where.length).toBeGreaterThan(3);
    expect(new Set(where).size).toBe(where.length);
  });
});

describe('makeDemo(options)', () => {
  it('gives the same bytes for the same options', () => {
    expect(generate(1).files).toEqual(generate(1).files);
    expect(generate(2).files).not.toEqual(generate(1).files);
  });

  it('plants every rule', () => {
    const planted = new Set(generate(1).truth.map((t) => t.rule));
    expect(planted.size).toBeGreaterThanOrEqual(38);
  });

  const demos = [
    ['a county, seed 1', 1, 18, years],
    ['a county, seed 2', 2, 18, years],
    ['a country', 1, 24, [2020, 2021, 2022]],
  ] as const;
  for (const [what, seed, townships, inYears] of demos)
    it(`is audited without a miss and without a false alarm: ${what}`, async () => {
      const { files, truth } = generate(seed, townships, [...inYears]);
      const found = await findingsOf(files);
      const names = new Set(found.map(nameOfFound));
      expect(truth.map(nameOf).filter((name) => !names.has(name))).toEqual([]);
      const planted = new Set(truth.map(nameOf));
      const extra = found.filter((f) => !planted.has(nameOfFound(f)));
      const of = (severity: string) => extra.filter((f) => f.finding.severity === severity).map(nameOfFound);
      expect(of('error')).toEqual([]);
      const reports = files.filter((f) => !f.path.endsWith('.json')).length;
      const warned = new Set(of('warning').map((name) => name.split(' ')[1]));
      expect([...warned].length / reports, of('warning').join('\n')).toBeLessThanOrEqual(0.01);
    }, 60_000);
});
