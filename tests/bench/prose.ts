/** What the prose of a report costs, against decoding and normalising the bytes of the same reports. */
import { makeDemo } from '../../scripts/demo/county.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { readDocument } from '../../src/document/read.ts';
import { findChannels } from '../../src/report/channels/channels.ts';
import { findCounts } from '../../src/report/counts/counts.ts';
import { findProblems } from '../../src/report/problems/problems.ts';
import { makeProse } from '../../src/report/prose.ts';
import { findSections } from '../../src/report/sections/sections.ts';
import { findStatements } from '../../src/report/statements/statements.ts';
import { readTables } from '../../src/report/tables/tables.ts';

/** Text files of an invented county, with where their prose stands; each seed has words and figures of its own. */
async function readCounty(seed: number) {
  const files = [...makeDemo({ townships: 8, years: [2021, 2022, 2023, 2024], seed })];
  const texts = files.filter(({ path }) => path.endsWith('.txt')).map(({ path, bytes }) => ({ name: path, bytes }));
  const reports = await Promise.all(
    texts.map(async (file) => {
      const read = await readDocument(file);
      if (!read.ok) return [];
      const { regions } = readTables(read.doc);
      return [{ bytes: file.bytes, doc: read.doc, regions, sections: findSections(read.doc, regions) }];
    }),
  );
  return reports.flat();
}

type Report = Awaited<ReturnType<typeof readCounty>>[number];

function readProse({ doc, sections, regions }: Report): void {
  const prose = makeProse(doc, sections, regions);
  findCounts(prose, 2024);
  findChannels(prose);
  findProblems(prose, 2024);
  findStatements(prose);
}

const leastWork = ({ bytes }: Report) => new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFKC');

export const bench: Bench = async (effects) => {
  const counties = await Promise.all(Array.from({ length: 12 }, (_, seed) => readCounty(seed + 1)));
  // every run reads another county, so that nothing of it is known from the run before
  const each = (act: (report: Report) => unknown) => {
    const next = counties.values();
    return leastTime(effects, counties.length, () => next.next().value!.forEach(act));
  };
  const prose = await each(readProse);
  const peer = (await each((report) => Array.from({ length: 50 }, () => leastWork(report)))) / 50;
  return [{ what: 'prose of a report, against decoding and NFKC of its file', value: prose / peer, unit: '×' }];
};
