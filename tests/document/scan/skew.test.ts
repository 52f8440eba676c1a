import { describe, expect, it } from 'vitest';
import type { Ink } from '../../../src/document/scan/image.ts';
import { skewOf } from '../../../src/document/scan/skew.ts';

/** Lines of little marks, falling to the right by so many degrees. */
function page(degrees: number): Ink {
  const [width, height] = [600, 800];
  const data = new Uint8Array(width * height);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let line = 60; line < 740; line += 24)
    for (let x = 40; x < 560; x++) {
      if ((x + line) % 11 > 6) continue;
      const y = Math.round(line + slope * (x - width / 2));
      for (let dy = 0; dy < 8; dy++) if ((x + dy) % 3) data[(y + dy) * width + x] = 1;
    }
  return { width, height, data };
}

describe('skewOf(ink)', () => {
  it.each([-2.4, -0.6, 0, 0.35, 1.1, 3.2])('tells that lines fall by %d°', (degrees) => {
    expect(Math.abs((skewOf(page(degrees)) * 180) / Math.PI + degrees)).toBeLessThan(0.11);
  });
});
