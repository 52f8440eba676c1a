// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { askedFor } from '../../src/app/first/asked.ts';
import { remember } from '../../src/app/state/remembered.ts';

afterEach(() => window.localStorage.clear());

describe('askedFor(hash)', () => {
  it('takes the look out of an address', () => {
    expect(askedFor('#/explore?lang=en&d=demo&font=large&dark=1')).toEqual({
      lang: 'en',
      large: true,
      dark: true,
      address: '#/explore?d=demo',
    });
    expect(askedFor('#/overview?lang=en').address).toBe('#/overview');
  });

  it('fills in what was chosen before, then the default', () => {
    expect(askedFor('')).toEqual({ lang: 'zh', large: false, dark: null, address: '#/' });
    remember('lang', 'en');
    remember('dark', '0');
    remember('font', 'large');
    expect(askedFor('#/')).toEqual({ lang: 'en', large: true, dark: false, address: '#/' });
    expect(askedFor('#/?lang=zh&dark=1&font=normal')).toMatchObject({ lang: 'zh', large: false, dark: true });
  });

  it('takes no language that there is not', () => {
    expect(askedFor('#/?lang=__proto__').lang).toBe('zh');
  });
});
