// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePassing } from '../../src/app/state/usePassing.ts';
import { cleanUp, click, render } from './render.tsx';

function Speaker({ stays }: { stays: boolean }) {
  const [said, say] = usePassing('');
  return (
    <button type="button" onClick={() => say('已复制', stays)}>
      {said}
    </button>
  );
}
const words = () => document.querySelector('button')?.textContent;
const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

afterEach(() => {
  cleanUp();
  vi.useRealTimers();
});

it('what was said goes away after some seconds, counted from the last time it was said', async () => {
  vi.useFakeTimers();
  await render(<Speaker stays={false} />);
  await click(document.querySelector('button'));
  expect(words()).toBe('已复制');
  await wait(3000);
  await click(document.querySelector('button'));
  await wait(3000);
  expect(words()).toBe('已复制');
  await wait(2000);
  expect(words()).toBe('');
});

it('what is to stay stays', async () => {
  vi.useFakeTimers();
  await render(<Speaker stays />);
  await click(document.querySelector('button'));
  await wait(60_000);
  expect(words()).toBe('已复制');
});
