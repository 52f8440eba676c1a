/** How far the work has come: one line redrawn on a terminal, a line now and then elsewhere. */
import type { Effects } from './effects.ts';

/** Shows progress; `step` is called after each piece of work, `part` within one that takes long. */
export interface Progress {
  step(): void;
  part(words: string): void;
  end(): void;
}

const WIDTH = 24;
/** Milliseconds between two drawings: on a terminal, and as lines. */
const PAUSE = { terminal: 100, lines: 10_000 };

/** Starts showing how far `all` pieces of work have come; `say` words it. */
export function showProgress(
  effects: Effects,
  all: number,
  say: (done: number, all: number, secondsLeft: string) => string,
  quiet: boolean,
): Progress {
  const start = effects.now();
  const pause = effects.terminal ? PAUSE.terminal : PAUSE.lines;
  let done = 0;
  let drawn = start;
  const draw = (now: number, part = '') => {
    if (quiet || now - drawn < pause) return;
    drawn = now;
    const left = done ? ((now - start) / done) * (all - done) : 0;
    const whole = say(done, all, now - start > 2000 ? String(Math.ceil(left / 1000)) : '');
    const words = part ? `${whole} · ${part}` : whole;
    const full = Math.round((done / all) * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    if (effects.terminal) effects.draw(`\r\x1b[2K${bar} ${words}`);
    else effects.report(`${words}\n`);
  };
  return {
    step() {
      done++;
      draw(effects.now());
    },
    part: (words) => draw(effects.now(), words),
    end() {
      if (!quiet && effects.terminal) effects.draw('\r\x1b[2K');
    },
  };
}
