import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { checkFile } from '../../src/findings/check.ts';
import { simplifiedChar } from '../../src/text/traditional.ts';

/** Some traditional character for each simplified one. */
const traditional = new Map<string, string>();
for (let code = 0x4e00; code < 0xa000; code++) {
  const char = String.fromCharCode(code);
  if (simplifiedChar(char) !== char) traditional.set(simplifiedChar(char), char);
}
const samples = new URL('../../reports/samples/', import.meta.url);

const read = async (text: string) => {
  const file = { name: 'a.txt', bytes: new TextEncoder().encode(text) };
  const result = await checkFile(file, { gazetteer: nationalGazetteer() });
  if (!result.ok) throw new Error(result.error.code);
  return result.checked;
};

describe('checkFile(a mirror copy in traditional characters)', () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('reads the same of %s', async (name) => {
    const text = readFileSync(new URL(name, samples), 'utf8');
    const mirror = text.replace(/[\u4e00-\u9fff]/g, (char) => traditional.get(char) ?? char);
    const [own, other] = [await read(text), await read(mirror)];
    expect(other.doc.text).toContain('信息公開');
    expect(other.report.identity).toEqual(own.report.identity);
    expect(other.report.sections).toEqual(own.report.sections);
    expect(Object.values(other.report.cells).map(({ value }) => value)).toEqual(
      Object.values(own.report.cells).map(({ value }) => value),
    );
    expect(other.findings.map(({ rule, spans }) => ({ rule, spans }))).toEqual(
      own.findings.map(({ rule, spans }) => ({ rule, spans })),
    );
  });
});

describe('checkFile(names with traditional characters of their own)', () => {
  it.each([
    ['杭州市临安区於潜镇', '於潜镇', '临安区'],
    ['杭州市臨安區於潛鎮', '於潜镇', '临安区'],
    ['藤县濛江镇', '濛江镇', '藤县'],
  ])('spells those of %s as their office does', async (title, township, county) => {
    const { report } = await read(`${title}人民政府2022年政府信息公开工作年度报告\n一、总体情况\n好。\n六、其他\n无。`);
    expect(report.identity).toMatchObject({ township, county, year: 2022 });
    expect(report.identity.code).not.toBeNull();
  });
});
