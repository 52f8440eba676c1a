/** A very long narrative: what ten times the text costs each finder. Work in proportion to the text gives 10. */
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { findChannels } from '../../src/report/channels/channels.ts';
import { findCounts } from '../../src/report/counts/counts.ts';
import { findIdentity } from '../../src/report/identity/identity.ts';
import { findProblems } from '../../src/report/problems/problems.ts';
import { makeProse } from '../../src/report/prose.ts';
import { findSections } from '../../src/report/sections/sections.ts';
import { findStatements } from '../../src/report/statements/statements.ts';
import { plainDoc } from '../support/report.ts';

const sentences = [
  (n: number) => `第${n}季度，本镇通过政府网站公开信息${n}条，其中工作动态${n % 17}条、通知公告${n % 5}条。`,
  (n: number) => `微信公众号发布${n}篇，点击量${n * 31}次，政务公开栏张贴${n % 40}份。`,
  (n: number) => `在公开工作中，青石镇还存在更新不够及时的问题，村级公开栏维护有待加强（第${n}次检查）。`,
  (n: number) => `下一步将组织培训${n % 9}期，健全审核制度，指定专人负责，确保按时更新。`,
  (n: number) => `本年度新收政府信息公开申请${n % 4}件，上年结转0件，未发生行政复议、行政诉讼。`,
];

/** A report whose narrative is as long as asked, in paragraphs, spread over its sections. */
function narrative(length: number): string {
  const lines: string[] = [];
  for (let i = 0, have = 0; have < length; i++) {
    const line = sentences.map((sentence) => sentence(i + 1)).join('');
    lines.push(line);
    have += line.length;
  }
  const half = lines.length >> 1;
  return [
    '云泽县青石镇人民政府2024年政府信息公开工作年度报告',
    '一、总体情况',
    ...lines.slice(0, half),
    '五、存在的主要问题及改进情况',
    ...lines.slice(half),
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
    '青石镇人民政府\n2025年1月20日',
  ].join('\n');
}

export const bench: Bench = async (effects) => {
  const knowledge = { gazetteer: nationalGazetteer() };
  const readers = (length: number) => {
    const doc = plainDoc(narrative(length));
    const sections = findSections(doc, []);
    const prose = makeProse(doc, sections, []);
    return {
      findSections: () => findSections(doc, []),
      findCounts: () => findCounts(prose, 2024),
      findChannels: () => findChannels(prose),
      findProblems: () => findProblems(prose, 2024),
      findStatements: () => findStatements(prose),
      findIdentity: () => findIdentity(doc, sections, [], knowledge),
    };
  };
  const [short, long] = [readers(100_000), readers(1_000_000)];
  const measured = [];
  for (const name of Object.keys(short) as (keyof typeof short)[]) {
    const [a, b] = [await leastTime(effects, 4, short[name]), await leastTime(effects, 1, long[name])];
    measured.push({ what: `${name}: 1 MB against 100 kB (${Math.round(b)} ms)`, value: b / a, unit: '×' });
  }
  return measured;
};
