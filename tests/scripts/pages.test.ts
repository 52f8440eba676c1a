import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashSource, policy, withPolicy } from '../../scripts/csp.ts';
import { onePage } from '../../scripts/single.ts';
import { tablesPage } from '../../scripts/tablesPage.ts';
import { type DatasetIndex, datasetFormat } from '../../src/dataset/dataset.ts';

const page =
  '<!doctype html><html><head><meta charset="utf-8" /><style>a{color:red}</style></head><body><script type="module">' +
  'go("</body><style>")</script></body></html>';

const index: DatasetIndex = {
  format: datasetFormat,
  collection: '我 县',
  title: { zh: '<b>叶县</b>', en: 'A & B' },
  fictional: true,
  version: '0123abcd',
  asOf: '2025-02-08',
  years: [2024],
  totals: {
    reports: 1,
    tables: 1,
    prose: 1,
    counties: 1,
    townships: 1,
    failed: 0,
    cells: { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 },
  },
  provinces: [],
  home: null,
  whole: true,
  failures: 'failures.json',
};

describe('withPolicy(html, directives)', () => {
  it('puts the policy in front of everything it must hold for', () => {
    const html = withPolicy(page);
    expect(html).toContain("default-src 'none'; script-src 'self'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('allows no inline code and no other host', () => {
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|http|\*/);
  });

  it('refuses a page that names no charset, where it would come too late', () => {
    expect(() => withPolicy('<html></html>')).toThrow('charset');
  });
});

describe('onePage(page, data)', () => {
  const data = new Map([
    ['collections.json', '{"title":"</script><!--"}'],
    ['我"县/package/reports.csv', 'a,b\n"</script>",2\n'],
  ]);
  const html = onePage(page, data);
  const elements = [...html.matchAll(/<script type="application\/json" data-file="([^"]+)">(.*?)<\/script>/g)];

  it('carries the data so that nothing in them ends their element', () => {
    expect(elements.map((m) => m[1])).toEqual(['collections.json', '我&quot;县/package/reports.csv']);
    expect(elements.map((m) => JSON.parse(m[2]!))).toEqual([{ title: '</script><!--' }, 'a,b\n"</script>",2\n']);
  });

  it('names its code and its style by hash, and nothing else may run', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(hashSource('go("</body><style>")')).toBe(hash('go("</body><style>")'));
    expect(html).toContain(`script-src ${hash('go("</body><style>")')};`);
    expect(html).toContain(`style-src ${hash('a{color:red}')};`);
  });

  it('leaves the page as it is otherwise', () => {
    expect(html).toContain('<script type="module">go("</body><style>")</script>');
    expect(html.endsWith('</body></html>')).toBe(true);
  });
});

describe('tablesPage(indexes)', () => {
  const html = tablesPage([index]);

  it('leads to every CSV file, under names as they are', () => {
    expect(html).toContain('href="%E6%88%91%20%E5%8E%BF/package/reports.csv"');
    expect(html.match(/\.csv">/g)!.length).toBeGreaterThan(7);
  });

  it('takes titles for text, and says what is made up', () => {
    expect(html).toContain('&lt;b&gt;叶县&lt;/b&gt;');
    expect(html).toContain('虚构');
    expect(html).not.toMatch(/<script|<style/);
  });
});
