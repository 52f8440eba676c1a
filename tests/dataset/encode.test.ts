import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { County } from '../../src/dataset/dataset.ts';
import { DatasetError, decodeCounty } from '../../src/dataset/decode.ts';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { textOf } from '../../src/dataset/names.ts';
import { fromSparse, toSparse } from '../../src/dataset/sparse.ts';
import { report, township } from '../support/county.ts';
import { anyCounty } from './arbitrary.ts';

const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe('decodeCounty(encodeCounty(county)) → county', () => {
  it('gives back every county', () => {
    fc.assert(
      fc.property(anyCounty, (county) => {
        expect(decodeCounty(overTheWire(encodeCounty(county)))).toEqual(county);
      }),
      { seed: 20250131, numRuns: 60 },
    );
  }, 60_000);

  it('keeps the cells in print order', () => {
    const [first] = decodeCounty(overTheWire(encodeCounty(small()))).reports;
    expect(Object.keys(first!.cells)).toEqual(Object.keys(small().reports[0]!.cells));
  });
});

describe('decodeCounty(json), whoever wrote it', () => {
  it('has links to the web and none else', () => {
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'file:///a', 'https://example.org/a'];
    const { reports, ...county } = small();
    const many = urls.map((url, i) => ({ ...reports[0]!, id: `990101101-${2021 + i}`, year: 2021 + i, url }));
    const named = many.map((r) => ({ ...r, text: textOf('990101', r.year, '0a0000a000', r.id) }));
    const { reports: decoded } = decodeCounty(overTheWire(encodeCounty({ ...county, reports: named })));
    expect(decoded.map((r) => r.url)).toEqual([null, null, null, 'https://example.org/a']);
  });
});

describe('encodeCounty(county) → columns', () => {
  it('is small for a county with few figures', () => {
    const bytes = JSON.stringify(encodeCounty(small())).length;
    expect(bytes).toBeLessThan(JSON.stringify(small()).length / 8);
  });

  it('refuses a report of a township that is not listed', () => {
    const county = { ...small(), townships: [] };
    expect(() => encodeCounty(county)).toThrow('township 990101101');
  });

  it('refuses a report with a cell of its form left out', () => {
    const county = small();
    const { 'proactive.penalties.decisions': _, ...cells } = county.reports[0]!.cells;
    expect(() => encodeCounty({ ...county, reports: [{ ...county.reports[0]!, cells }] })).toThrow(
      'proactive.penalties.decisions',
    );
  });
});

describe('decodeCounty(json, file)', () => {
  const broken: [what: string, change: (shard: ReturnType<typeof encodeCounty>) => void, message: string][] = [
    ['another version', (s) => Object.assign(s, { format: 1 }), 'x.json at format'],
    ['a missing column', (s) => Reflect.deleteProperty(s.reports, 'base'), 'x.json at reports.base'],
    ['a wrong type', (s) => Object.assign(s.townships, { name: [1] }), 'x.json at townships.name.0'],
    ['an unknown status', (s) => Object.assign(s.reports, { status: ['lost'] }), 'x.json at reports.status.0'],
    ['a short column', (s) => s.reports.year.pop(), 'column year has 0 entries, not 1'],
    ['a township that is not there', (s) => s.reports.township.splice(0, 1, 9), 'no entry 9'],
    ['a cell of no form', (s) => Object.assign(s.reports.cells, { 'a.b.c': [0, 1] }), 'cell a.b.c'],
    ['a cell of no report', (s) => Object.assign(s.reports.cells, { 'proactive.fees.amount': [7, 1] }), 'no entry 7'],
    [
      'an unknown kind of absence',
      (s) => Object.assign(s.townships, { absent: ['?'] }),
      'x.json at townships.absent.0',
    ],
    [
      'a year too many',
      (s) => Object.assign(s.townships, { absent: ['...............'] }),
      'column absent has 15 entries',
    ],
    ['half a pair', (s) => s.reports.url.push(0), 'no entry 0'],
    ['a stray channel', (s) => s.reports.channels.splice(0, 1, [4]), 'no entry 4'],
  ];
  it.each(broken)('refuses %s and says where', (_, change, message) => {
    const shard = overTheWire(encodeCounty(small())) as ReturnType<typeof encodeCounty>;
    change(shard);
    expect(() => decodeCounty(shard, 'x.json')).toThrow(DatasetError);
    expect(() => decodeCounty(shard, 'x.json')).toThrow(message);
  });

  it.each([null, 1, 'text', [], {}])('refuses %j', (json) => {
    expect(() => decodeCounty(json, 'x.json')).toThrow(/^x\.json/);
  });
});

describe('fromSparse(toSparse(column)) → column', () => {
  it('gives back every column', () => {
    const column = fc.array(fc.option(fc.string()));
    fc.assert(
      fc.property(column, (c) => {
        expect(fromSparse<string, null>(toSparse(c, null), c.length, null)).toEqual(c);
      }),
      { seed: 7 },
    );
  });
});

/** A county of one report. */
function small(): County {
  const one = report('990101101', 2024, { text: textOf('990101', 2024, '0123456789', '990101101-2024') });
  return {
    code: '990101',
    name: '某县',
    prefecture: null,
    province: '某省',
    years: [2024],
    townships: [township(1, '甲镇', 'jz')],
    reports: [{ ...one, cells: { ...one.cells, 'proactive.penalties.decisions': 3 } }],
    files: { narratives: 'n.json', findings: 'f.json' },
  };
}
