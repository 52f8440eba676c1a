// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { measureBehind, tableOf } from '../../src/app/state/tableAddress.ts';
import { measureOf } from '../../src/series/measures.ts';
import { defaultView, pages } from '../../src/series/view.ts';

afterEach(() => document.body.replaceChildren());

describe('tableOf(collection, measure)', () => {
  it('is a whole address, with the name of the collection as addresses have it', () => {
    const address = tableOf('我的 县', 'disclosed')?.();
    expect(address).toBe(new URL('data/%E6%88%91%E7%9A%84%20%E5%8E%BF/figures/disclosed.csv', document.baseURI).href);
    expect(address).toMatch(/^\w+:\/\//);
  });

  it('is none where there is no measure, nor in a page that carries its data', () => {
    expect(tableOf('c', null)).toBeNull();
    const own = document.createElement('script');
    own.dataset.file = 'collections.json';
    own.textContent = '{}';
    document.body.append(own);
    expect(tableOf('c', 'disclosed')).toBeNull();
  });
});

describe('measureBehind(view)', () => {
  it('is the one explored, and on other pages one there is, or none', () => {
    expect(measureBehind({ ...defaultView('explore'), m: 'problems' })).toBe('problems');
    expect(measureBehind({ ...defaultView('explore'), m: 'nonsense' })).toBeNull();
    const others = pages.filter((page) => page !== 'explore').flatMap((page) => measureBehind(defaultView(page)) ?? []);
    expect(others).toHaveLength(5);
    expect(others.every(measureOf)).toBe(true);
  });
});
