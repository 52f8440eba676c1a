import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/findings/check.ts';
import { cleanReports, precisionGazetteer } from './reports.ts';

const gazetteer = precisionGazetteer();
const reports = cleanReports();

describe('checkFile(clean report)', () => {
  it('is asked of sixty reports or more, no two alike', () => {
    expect(reports.length).toBeGreaterThanOrEqual(60);
    expect(new Set(reports.map((r) => r.text)).size).toBe(reports.length);
  });
  for (const { file, name, text } of reports)
    it(`${file}: ${name}`, async () => {
      const result = await checkFile({ name: 'report.txt', bytes: new TextEncoder().encode(text) }, { gazetteer });
      if (!result.ok) throw new Error(result.error.code);
      const told = result.checked.findings
        .filter((f) => f.severity !== 'note')
        .map((f) => [
          f.severity,
          f.rule,
          f.expected,
          f.actual,
          ...f.spans.map(([a, b]) => result.checked.doc.text.slice(a, b)),
        ]);
      expect(told).toEqual([]);
    });
});
