import { describe, expect, it } from 'vitest';
import { feedText } from '../../scripts/feed.ts';
import type { ChangeEntry } from '../../src/dataset/changes.ts';
import { type DatasetIndex, datasetFormat } from '../../src/dataset/dataset.ts';
import { overhear } from './world.ts';

const index = { collection: '甲 & 乙', title: { zh: '<b>"县"\u0000</b>', en: '' } } as DatasetIndex;
const entry = (version: string, before: string | null): ChangeEntry => ({
  ...{ version, before, updated: '2025-01-20', file: `changes/${version}.json` },
  counts: { new: 3, gone: 0, changed: 1, figures: 2 },
});
const feed = (versions: ChangeEntry[]) =>
  feedText(overhear(), index, { format: datasetFormat, collection: index.collection, versions });

describe('feedText', () => {
  it('is Atom that no name can break, with the days of the data', () => {
    const text = feed([entry('b1', 'a1'), entry('a1', null)]);
    expect(text).toContain('<title>&lt;b&gt;&quot;县&quot;&lt;/b&gt;：数据更新</title>');
    expect(text).toContain('href="../../#/changes?d=%E7%94%B2%20%26%20%E4%B9%99&amp;v=b1"');
    expect(text.match(/<updated>2025-01-20T00:00:00Z<\/updated>/g)).toHaveLength(3);
    expect(text).toContain('<title>新增 3 份年报，改动 1 份，2 个数有变</title>');
  });

  it('has an id for each step, the same every time, another where a version comes back from elsewhere', () => {
    const ids = (versions: ChangeEntry[]) =>
      feed(versions).match(/urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)!;
    const [own, first, second] = ids([entry('b1', 'a1'), entry('a1', null)]);
    expect(ids([entry('b1', 'a1'), entry('a1', null)])).toEqual([own, first, second]);
    expect(new Set([own, first, second, ...ids([entry('a1', 'b1')]).slice(1)]).size).toBe(4);
  });
});
