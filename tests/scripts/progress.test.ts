import { describe, expect, it } from 'vitest';
import { showProgress } from '../../scripts/progress.ts';
import { overhear } from './world.ts';

/** Progress of four steps of six seconds each. */
function steps(terminal: boolean, quiet: boolean): string {
  let now = 0;
  const world = overhear({ terminal, now: () => now });
  const progress = showProgress(world, 4, (done, all, left) => `${done}/${all} ${left}`, quiet);
  for (let i = 0; i < 4; i++) {
    now += 6000;
    progress.step();
  }
  progress.end();
  return world.err();
}

describe('showProgress(effects, all, say, quiet)', () => {
  it('writes a line now and then where there is no terminal', () =>
    expect(steps(false, false)).toBe('2/4 12\n4/4 0\n'));
  it('redraws one bar on a terminal and takes it away', () => {
    const drawn = steps(true, false);
    expect(drawn).not.toContain('\n');
    expect(drawn).toContain('██████░░░░░░░░░░░░░░░░░░ 1/4 18');
    expect(drawn.endsWith('\r\x1b[2K')).toBe(true);
  });
  it('says how far a long piece of work is', () => {
    let now = 0;
    const world = overhear({ terminal: true, now: () => now });
    const progress = showProgress(world, 2, (done, all) => `${done}/${all}`, false);
    now += 500;
    progress.part('第 3/5 页');
    expect(world.err()).toContain('0/2 · 第 3/5 页');
  });
  it('is silent when asked', () => expect([steps(true, true), steps(false, true)]).toEqual(['', '']));
});
