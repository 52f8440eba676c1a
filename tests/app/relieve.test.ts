// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstId, isTaken, relieve } from '../../src/app/first/relieve.ts';

const root = () => document.getElementById('root')!;
const standsIn = () => document.getElementById(firstId) !== null;
const settle = () => new Promise((resume) => setTimeout(resume));

beforeEach(() => {
  document.body.innerHTML = `<div id="${firstId}"><h1>drawn</h1></div><div id="root"><div class="boot"><h1>wait</h1></div></div>`;
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
    document.body.dataset.app = 'a.js';
    expect(isTaken(document)).toBe(false);
    relieve(root());
    expect(isTaken(document)).toBe(true);
  });

  it('does nothing where nothing was drawn', async () => {
    document.getElementById(firstId)!.remove();
    relieve(root());
    root().innerHTML = '<h1>page</h1>';
    await settle();
    expect(document.body.textContent).toBe('page');
  });
});
