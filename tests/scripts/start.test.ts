import { describe, expect, it } from 'vitest';
import { site } from '../../scripts/site.ts';
import { start } from '../../scripts/start.ts';
import { overhear } from './world.ts';

describe('start(args, effects)', () => {
  it.each([[['--port', 'x']], [['--port', '70000']], [['--colour']]])(
    'of wrong use %j is 1, with the usage',
    async (args) => {
      const world = overhear();
      expect(await start(args, world)).toBe(1);
      expect(world.err()).toContain('npm start');
    },
  );
});

describe('site(args, effects)', () => {
  it('of wrong use is 1, with the usage', async () => {
    const world = overhear();
    expect(await site(['--colour'], world)).toBe(1);
    expect(world.err()).toContain('npm run build');
  });
});
