import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/findings/check.ts';
import { asUnpublished } from '../../src/findings/unpublished.ts';
import { describeFinding } from '../../src/i18n/findings.ts';
import { check, inventedGazetteer, plainDoc, reportText } from '../support/report.ts';

const late = { date: '云泽县青石镇人民政府\n2025年4月9日' };
const rules = (findings: readonly { rule: string }[]) => findings.map((f) => f.rule);

describe('asUnpublished(checked)', () => {
  it('tells that it was not published, and no more when', () => {
    const checked = check(late);
    expect(rules(checked.findings)).toEqual(['late']);
    const { findings, report } = asUnpublished(checked);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'not_published', severity: 'error', params: { year: 2024, stated: 1 } });
    expect(describeFinding(findings[0]!, 'zh')).toBe('有人写明没有发布 2024 年度年报');
    expect(report.identity).toMatchObject({ published: false, date: '2025-04-09' });
    expect(report.cells).toBe(checked.report.cells);
  });
  it('tells it once', () => {
    const once = asUnpublished(check());
    expect(asUnpublished(once)).toBe(once);
  });
});

describe('checkDocument(doc, knowledge)', () => {
  const read = (published: string | false) => {
    const result = checkDocument(plainDoc(reportText(late)), { gazetteer: inventedGazetteer, stated: { published } });
    if (!result.ok) throw new Error(result.error.code);
    return result.checked;
  };
  it('takes it from the metadata', () => {
    expect(rules(read(false).findings)).toEqual(['not_published']);
    expect(read(false).report.identity.published).toBe(false);
  });
  it('reads a date there as before', () => {
    expect(rules(read('2025-01-20').findings)).toEqual([]);
    expect(read('2025-01-20').report.identity).toMatchObject({ date: '2025-01-20' });
    expect(read('2025-01-20').report.identity).not.toHaveProperty('published');
  });
});
