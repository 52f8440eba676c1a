import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/document/plain.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { inventedGazetteer, reportText } from '../support/report.ts';

const knowledge = { gazetteer: inventedGazetteer };
const doc = readPlain(
  reportText({
    overview: '全年通过县政府网站公开信息126条。收到申请3件。',
    cells: { 'applications.received.natural_person': '2', 'applications.received.total': '2' },
  }),
);
const checked = (format: 'txt' | 'scan') => {
  const result = checkDocument({ ...doc, format }, knowledge);
  if (!result.ok) throw new Error(result.error.code);
  return result.checked;
};

describe('checkDocument(scan, knowledge)', () => {
  it('takes figures of tables, channels and problems as from any document', () => {
    const [text, scan] = [checked('txt').report, checked('scan').report];
    expect(scan.cells).toEqual(text.cells);
    expect(scan.channels).toEqual(text.channels);
    expect(scan.problems).toEqual(text.problems);
    expect(text.counts.length).toBeGreaterThan(0);
  });

  it('takes no number of the prose, and says that it is not confirmed rather than not stated', () => {
    const { counts, disclosed, applicationsStated, informationFee } = checked('scan').report;
    expect([counts, applicationsStated.new, informationFee]).toEqual([[], null, null]);
    expect(disclosed).toMatchObject({ value: null, basis: 'unconfirmed' });
  });

  it('tells what it finds as notes', () => {
    expect(checked('txt').findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(checked('scan').findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
