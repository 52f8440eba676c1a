// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstId, isTaken, relieve, stagedClass } from '../../src/app/first/relieve.ts';

const root = () => document.getElementById('root')!;
const standsIn = () => document.getElementById(firstId) !== null && root().classList.contains(stagedClass);
const settle = () => new Promise((resume) => setTimeout(resume));

beforeEach(() => {
  document.body.innerHTML =
    `<div id="${firstId}"><h1>drawn</h1></div><div id="root" class="${stagedClass}"><div class="boot"><h1>wait</h1></div>` +
    `</div>`;
});

describe('relieve(root)', () => {
  it('keeps what was drawn until the page is whole', async () => {
    relieve(root());
    root().innerHTML = '<main><p class="wait">…</p></main>';
    await settle();
    expect(standsIn()).toBe(true);
    root().innerHTML = '<main><h1>page</h1><p class="wait">…</p></main>';
    await settle();
    expect(standsIn()).toBe(true);
    root().querySelector('.wait')!.remove();
    await settle();
    expect(document.body.textContent).toBe('page');
    expect(root().className).toBe('');
  });

  it('gives way at once where the page failed', async () => {
    relieve(root());
    root().innerHTML = '<div class="state" role="alert">failed</div>';
    await settle();
    expect(standsIn()).toBe(false);
  });

  it('gives way at once where the reader goes elsewhere', () => {
    relieve(root());
    window.dispatchEvent(new Event('hashchange'));
    expect(standsIn()).toBe(false);
  });

  it('does not wait for ever', () => {
    vi.useFakeTimers();
    relieve(root());
    vi.advanceTimersByTime(60_000);
    expect(standsIn()).toBe(false);
    vi.useRealTimers();
  });

  it('takes the note of what is to be run: from then on the page is the app’s', () => {
    root().dataset.app = 'a.js';
    expect(isTaken(root())).toBe(false);
    relieve(root());
    expect(isTaken(root())).toBe(true);
  });

  it('does nothing where nothing was drawn', async () => {
    document.getElementById(firstId)!.remove();
    root().className = '';
    relieve(root());
    expect(root().className).toBe('');
  });
});
