// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { preferencesOf, switchDark, switchLang, switchType } from '../../src/app/state/preferences.ts';
import { hrefTo, hrefWith, pushView, replaceView } from '../../src/app/state/useView.ts';
import { defaultView, parseView } from '../../src/series/view.ts';

const view = () => parseView(window.location.hash).view;

beforeEach(() => {
  window.localStorage.clear();
  window.location.hash = '';
});

describe('hrefTo(view, page, patch)', () => {
  it('keeps collection, county, year and how it is seen; nothing else', () => {
    const here = {
      ...defaultView('findings'),
      d: 'demo',
      c: '990101',
      year: 2023,
      lang: 'en',
      q: '申请',
      rule: 'A1',
    } as const;
    expect(hrefTo(here, 'problems')).toBe('#/problems?d=demo&c=990101&year=2023&lang=en');
    expect(hrefTo(here, 'report', { report: '990101100-2024', at: 'cell:a.b.c' })).toContain('report=990101100-2024');
  });
});

describe('hrefWith(view, patch)', () => {
  it('keeps everything but what changes', () => {
    const here = { ...defaultView('findings'), q: '申请', severity: 'error' } as const;
    expect(parseView(hrefWith(here, { severity: null })).view).toEqual({ ...here, severity: null });
  });
});

describe('pushView, replaceView', () => {
  it('change the address; replacing leaves no step behind', () => {
    pushView({ page: 'problems' });
    const steps = window.history.length;
    replaceView({ category: 'staffing' });
    expect(window.history.length).toBe(steps);
    expect(view()).toMatchObject({ page: 'problems', category: 'staffing' });
  });
});

describe('preferencesOf(view)', () => {
  it('is Chinese, normal type and as the system says where nothing was chosen', () => {
    expect(preferencesOf(defaultView())).toEqual({ lang: 'zh', large: false, dark: null });
  });

  it('takes the address before what was chosen earlier', () => {
    switchLang('en');
    switchType(true);
    switchDark(true);
    expect(preferencesOf(defaultView())).toEqual({ lang: 'en', large: true, dark: true });
    expect(preferencesOf({ ...defaultView(), lang: 'zh', font: 'normal', dark: false })).toEqual({
      lang: 'zh',
      large: false,
      dark: false,
    });
  });

  it('writes what differs from the default into the address', () => {
    switchLang('en');
    expect(window.location.hash).toContain('lang=en');
    switchLang('zh');
    expect(window.location.hash).not.toContain('lang');
    expect(preferencesOf(view()).lang).toBe('zh');
  });
});
