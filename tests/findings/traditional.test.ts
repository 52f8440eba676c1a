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
