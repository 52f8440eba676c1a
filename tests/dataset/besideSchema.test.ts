import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lexiconFile, metaFile, placesFile } from '../../src/dataset/besideSchema.ts';
import { ruleIds } from '../../src/findings/finding.ts';
import { parseOverrides } from '../../src/places/overrides.ts';
import { parseLexicon } from '../../src/report/lexicon.ts';
import { parseStated } from '../../src/report/stated.ts';

const township = {
  code: '990101101',
  name: '白芦镇',
  since: 2012,
  until: 2030,
  formerly: ['白芦乡'],
  population: { 2020: 16000 },
  villages: { 2023: 21 },
};
/** A file of each kind in which every key stands. */
const files = [
  {
    name: 'places',
    schema: placesFile,
    isSound: (json: unknown) => parseOverrides(json).ok,
    whole: {
      $schema: 'places.schema.json',
      title: { zh: '示例', en: 'Example' },
      fictional: true,
      expect: 'all',
      years: [2023, 2024],
      counties: [{ code: '990101', name: '云泽县', prefecture: null, province: '河川省', townships: [township] }],
      townships: [{ ...township, code: '990102101000' }],
      reports: [{ code: '990101101', year: 2023, published: false }],
      populationSource: '年鉴',
    },
  },
  {
    name: 'meta',
    schema: metaFile,
    isSound: (json: unknown) => parseStated(json, ruleIds).ok,
    whole: {
      $schema: 'meta.schema.json',
      url: 'https://example.gov.cn/1.html',
      published: '2025-01-20',
      township: '白芦镇',
      county: '云泽县',
      year: 2024,
      accepted: [{ rule: 'late', reason: '停电', by: '甲' }],
    },
  },
  {
    name: 'lexicon',
    schema: lexiconFile,
    isSound: (json: unknown) => parseLexicon(json).ok,
    whole: { $schema: 'lexicon.schema.json', channels: { 云上云泽: 'app' } },
  },
];

const others = ['', ' ', 'x', 'app', '2024', '2025-01-20', '990101', '990101103', 0, -1, 1.5, 2007, 2024, 2101];
/**
 * Codes of one county, since no schema tells which township is whose. No empty list: valibot takes it for an empty
 * object, which the published schema does not.
 */
const values: readonly unknown[] = [...others, true, false, null, {}, ['x'], [2024], { zh: 'x' }, { 2020: 1 }];

/** The same JSON with one thing otherwise: each value another one, each key left out, renamed or joined by an unknown one. */
function* changed(json: unknown): Generator<unknown> {
  yield* values;
  if (typeof json !== 'object' || json === null) return;
  if (Array.isArray(json)) {
    for (const [i, item] of json.entries()) for (const other of changed(item)) yield json.with(i, other);
    return;
  }
  yield { ...json, unknown: 1 };
  for (const [key, value] of Object.entries(json)) {
    const { [key as keyof typeof json]: _, ...rest } = json;
    yield rest;
    yield { ...rest, '': value };
    for (const other of changed(value)) yield { ...json, [key]: other };
  }
}

describe.each(files)('the schema $name', ({ name, schema, isSound, whole }) => {
  it('is published as a JSON Schema', () => {
    const published = toJsonSchema(schema);
    return expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(`../../docs/${name}.schema.json`);
  });

  it('takes what is taken, and nothing else', () => {
    const all = [whole, ...changed(whole)];
    const taken = all.filter((json) => isSound(json));
    expect([taken.length > 5, taken.length < all.length / 2, isSound(whole)]).toEqual([true, true, true]);
    expect(all.filter((json) => v.safeParse(schema, json).success !== isSound(json))).toEqual([]);
  });
});
