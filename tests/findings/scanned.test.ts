import { describe, expect, it } from 'vitest';
import type { Doc, ScannedPage } from '../../src/document/document.ts';
import { readPlain } from '../../src/document/plain.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { inventedGazetteer, reportText } from '../support/report.ts';

const knowledge = { gazetteer: inventedGazetteer };
const doc = readPlain(
  reportText({
    overview: '全年通过县政府网站公开信息126条。收到申请3件。',
    other: '收取信息处理费0元。',
    cells: { 'applications.received.natural_person': '2', 'applications.received.total': '2' },
  }),
);
const checked = (read: Doc) => {
  const result = checkDocument(read, knowledge);
  if (!result.ok) throw new Error(result.error.code);
  return result.checked;
};
/** The same with what stands from one word to another on a picture. */
const pictured = (from: string, to?: string): Doc => {
  const span = [doc.text.indexOf(from), to ? doc.text.indexOf(to) : doc.text.length] as const;
  const page: ScannedPage = { number: 1, span, width: 1, height: 1, png: '', places: [] };
  return { ...doc, format: 'scan', pages: [page] };
};
const whole = pictured(doc.text.slice(0, 4));

describe('checkDocument(scan, knowledge)', () => {
  it('takes figures of tables, channels and problems as from any document', () => {
    const [text, scan] = [checked(doc).report, checked(whole).report];
    expect(scan.cells).toEqual(text.cells);
    expect(scan.channels).toEqual(text.channels);
    expect(scan.problems).toEqual(text.problems);
    expect(text.counts.length).toBeGreaterThan(0);
  });

  it('takes no number of the prose, and says that it is not confirmed rather than not stated', () => {
    const { counts, disclosed, applicationsStated, informationFee } = checked(whole).report;
    expect([counts, applicationsStated.new, informationFee]).toEqual([[], null, null]);
    expect(disclosed).toMatchObject({ value: null, basis: 'unconfirmed' });
  });

  it('tells what it finds as notes', () => {
    expect(checked(doc).findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(checked(whole).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('checkDocument(document of text and pictures, knowledge)', () => {
  const tables = pictured('二、', '五、');

  it('takes what its pages of text state', () => {
    const [text, mixed] = [checked(doc).report, checked(pictured('五、', '六、')).report];
    expect(mixed.counts).toEqual(text.counts);
    expect(mixed.disclosed).toEqual(text.disclosed);
    expect(mixed.informationFee).toEqual(text.informationFee);
    expect(checked(tables).report.counts).toEqual(text.counts);
  });

  it('takes no total where a picture may state more', () => {
    expect(checked(tables).report.disclosed).toMatchObject({ value: null, basis: 'unconfirmed' });
  });

  it('takes no number from its pictures', () => {
    const { counts, informationFee, applicationsStated } = checked(pictured('六、')).report;
    expect(informationFee).toBeNull();
    expect([counts.length, applicationsStated.new?.value]).toEqual([1, 3]);
    const first = checked(pictured(doc.text.slice(0, 4), '二、')).report;
    expect([first.counts, first.applicationsStated.new, first.informationFee?.value]).toEqual([[], null, 0]);
  });

  it('accuses by words of pages of text alone', () => {
    const severity = (read: Doc) =>
      checked(read).findings.find(({ rule }) => rule === 'applications_mismatch')?.severity;
    expect(severity(doc)).toBe('error');
    expect(severity(pictured('六、'))).toBe('error');
    expect(severity(tables)).toBe('note');
  });
});
