/** How fast reports are converted, against the least that any reader must do: decoding and normalising the bytes. */

import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { publishReport } from '../../src/dataset/publish.ts';
import { readDocument } from '../../src/document/read.ts';
import { checkFile } from '../../src/findings/check.ts';
import { readTables } from '../../src/report/tables/tables.ts';
import { reportText } from '../support/report.ts';

const texts = [2020, 2021, 2022, 2023, 2024].map((year) =>
  reportText({ year, township: '青石镇', cells: { 'proactive.penalties.decisions': String(year % 7) } }),
);

export const bench: Bench = async (effects) => {
  const knowledge = { gazetteer: nationalGazetteer() };
  const files = texts.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) }));
  const each = async (act: (file: (typeof files)[number]) => unknown) =>
    (await leastTime(effects, 40, async () => {
      for (const file of files) await act(file);
    })) / files.length;
  const least = await each(({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFKC'));
  const whole = await each((file) => checkFile(file, knowledge));
  const tables = await each(async (file) => {
    const read = await readDocument(file);
    if (read.ok) readTables(read.doc);
  });
  const written = await each(async (file) => {
    const result = await checkFile(file, knowledge);
    if (result.ok) JSON.stringify(publishReport(result.checked, { file: '', sha256: '' }, (f) => f.rule));
  });
  return [
    { what: 'reports a second on one thread, file to findings', value: 1000 / whole, unit: 'reports/s' },
    { what: 'file to findings, against decoding and NFKC of the same bytes', value: whole / least, unit: '×' },
    { what: 'file to tables, against the same', value: tables / least, unit: '×' },
    { what: 'file to public JSON, against file to findings', value: written / whole, unit: '×' },
    { what: 'hours for 41,352 townships × 6 years on one thread', value: (whole * 41_352 * 6) / 3.6e6, unit: 'h' },
  ];
};
