import { eachIn, type FieldYear } from '../series/field.ts';
import type { Stretch } from '../series/scope.ts';
import { sortedFigures } from '../series/unitStatistics.ts';
import { type DotAxis, dotAxis } from './dotAxis.ts';
import { type Dots, newDots } from './swarm.ts';

/** A drawing of two measures against each other. */
export interface Cloud {
  across: DotAxis;
  up: DotAxis;
  /** Pixels. */
  height: number;
  radius: number;
  dots: Dots;
  /** Townships of which one measure has a figure and the other none. */
  onlyAcross: number;
  onlyUp: number;
}

/** Lays townships out by two measures; zeros lie spread over bands of their own where an axis is logarithmic. */
export function cloudOf(
  [across, up]: readonly [across: FieldYear, up: FieldYear],
  stretches: readonly Stretch[],
  { width, left, log }: { width: number; left: number; log: boolean },
): Cloud {
  const side = Math.round(Math.max(300, Math.min(560, width * 0.62)));
  const [top, bottom] = [26, 26 + side];
  const x = dotAxis(sortedFigures(across, stretches), left, width - 12, log);
  const y = dotAxis(sortedFigures(up, stretches), bottom, top, log);
  const [both, onlyAcross, onlyUp] = [[] as number[], [0], [0]];
  eachIn(stretches, (at) => {
    const [has, hasUp] = [across.lack[at] === 0, up.lack[at] === 0];
    if (has && hasUp) both.push(at);
    else if (has) onlyAcross[0]!++;
    else if (hasUp) onlyUp[0]!++;
  });
  const radius = both.length < 400 ? 4 : both.length < 4000 ? 2.5 : 1.25;
  const dots = newDots(both.length);
  both.forEach((at, i) => {
    dots.x[i] = x.of(across.values[at]!) + spread(x, across.values[at]!, at, 1);
    dots.y[i] = y.of(up.values[at]!) + spread(y, up.values[at]!, at, 2);
    dots.at[i] = at;
  });
  return { across: x, up: y, height: bottom + 48, radius, dots, onlyAcross: onlyAcross[0]!, onlyUp: onlyUp[0]! };
}

/** Where in the band of zeros a township lies: anywhere, but always there. */
function spread({ band }: DotAxis, value: number, at: number, turn: number): number {
  if (!band || value !== 0) return 0;
  const scattered = (Math.imul(at + 1, turn === 1 ? 0x9e3779b1 : 0x85ebca6b) >>> 8) / 0x1000000;
  return (scattered - 0.5) * (Math.abs(band[1] - band[0]) - 6);
}
