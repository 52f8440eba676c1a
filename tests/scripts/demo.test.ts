import { describe, expect, it } from 'vitest';
import { type DemoFile, makeDemo, type Truth } from '../../scripts/demo/county.ts';
import { readDivisions } from '../../scripts/divisions.ts';
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
function generate(seed: number, townships = 18): { files: DemoFile[]; truth: Truth[] } {
  const demo = makeDemo({ townships, years, seed });
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
  const scanned = files.filter((f) => f.path.endsWith('.meta.json')).map((f) => `${json(f).township}-${json(f).year}`);
  const due = overrides.value.counties[0]!.townships.flatMap(({ code, name, since }) =>
    years
      .filter((y) => y >= (since ?? 0) && !scanned.includes(`${name}-${y}`))
      .map((year) => ({ township: code, name, year, stated: false })),
  );
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

describe('makeDemo(options)', () => {
  it('gives the same bytes for the same options', () => {
    expect(generate(1).files).toEqual(generate(1).files);
    expect(generate(2).files).not.toEqual(generate(1).files);
  });

  it('plants every rule', () => {
    const planted = new Set(generate(1).truth.map((t) => t.rule));
    expect(planted.size).toBeGreaterThanOrEqual(38);
  });

  for (const seed of [1, 2])
    it(`is audited without a miss and without a false alarm (seed ${seed})`, async () => {
      const { files, truth } = generate(seed);
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
