import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { realEffects } from '../../scripts/effects.ts';
import { checkLine, correctionLine } from '../../src/dataset/checkSchema.ts';

describe('checkLine', () => {
  it('is published as a JSON Schema', () => {
    const schema = toJsonSchema(checkLine);
    return expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/check.schema.json');
  });

  it('has beside it what a line of corrections.csv is, as an object', () => {
    const schema = toJsonSchema(correctionLine);
    return expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/corrections.schema.json');
  });

  it('is what a sample and a file that is no report give', async () => {
    const lines: string[] = [];
    const effects = { ...realEffects(), print: (text: string) => lines.push(text), report: () => {} };
    await check(['--json', 'reports/samples/伯西热克镇-2024.txt', 'package.json'], effects);
    expect(lines.map((line) => 'cells' in JSON.parse(line))).toEqual([true, false]);
    for (const line of lines) expect(v.safeParse(checkLine, JSON.parse(line)).issues).toBeUndefined();
  });
});
