/** Comparing the reports of a county with each other: what ten times the reports cost. In proportion gives 10. */
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { auditCounty, type CountyReport } from '../../src/findings/corpus.ts';
import { noise } from '../support/county.ts';
import { inventedGazetteer, plainDoc, reportText } from '../support/report.ts';

const words = [...'信息公开平台更新培训制度审核群众栏目工作人员村务监督渠道政策解读回应时效目录规范'];

/** A report in a township's own words, one in five of them its neighbour's: the same places, other letters. */
function makeReports(count: number): CountyReport[] {
  const hole = '某'.repeat(400);
  const text = reportText({ overview: `2024年，本镇${hole}。`, problems: `存在的问题：一是${hole}不够。` });
  const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
  if (!result.ok) throw new Error(result.error.code);
  const { report, findings } = result.checked;
  return Array.from({ length: count }, (_, i) => {
    const [township, year] = [String(100_000_000 + Math.floor(i / 6)), 2019 + (i % 6)];
    const random = noise(i % 5 === 4 ? i - 1 : i);
    const own = () => Array.from({ length: 400 }, () => words[Math.floor(random() * words.length)]).join('');
    const id = `${township}-${year}`;
    return { id, township, name: township, year, report, text: text.replaceAll(hole, own), findings };
  });
}

export const bench: Bench = async (effects) => {
  // each run has reports of its own: what is made of a report once is part of the time, and no run holds another's memory
  const time = async (count: number, runs: number) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const reports = makeReports(count);
      least = Math.min(least, await leastTime(effects, 1, () => auditCounty({ reports, due: [] })));
    }
    return least;
  };
  await time(200, 2);
  const [few, many] = [await time(1000, 3), await time(10_000, 3)];
  return [
    { what: 'reports of a county against each other: 10,000 against 1,000', value: many / few, unit: '×' },
    { what: 'the same, for each report of 1,000', value: few / 1000, unit: 'ms' },
  ];
};
