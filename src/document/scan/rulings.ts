import type { Rule } from '../page/rules.ts';
import type { Ink } from './image.ts';

/** Strokes shorter than this are of letters, in points: larger type than 18 points stands in no table. */
const shortest = { h: 22, v: 15 } as const;
/** A rule may be broken for so many points, and in so small a part in all. */
const broken = { points: 2, part: 0.1 } as const;
/** From so far to so far, in points, one side of a rule is almost without ink; a line of letters is between others of its strokes. */
const beside = { from: 1.6, to: 3.6, ink: 0.22 } as const;

/** The rules drawn on an upright page, in points; `scale` is points per pixel. */
export function rulings(ink: Ink, scale: number): Rule[] {
  return [...along(ink, scale, 'h'), ...along(ink, scale, 'v')];
}

/** Long runs of ink along one axis, each three pixels broad: a rule may waver between neighbouring rows. */
function along({ width, height, data }: Ink, scale: number, axis: Rule['axis']): Rule[] {
  const [lines, length] = axis === 'h' ? [height, width] : [width, height];
  const [across, step] = axis === 'h' ? [width, 1] : [1, width];
  const least = shortest[axis] / scale;
  const bridge = Math.max(1, Math.round(broken.points / scale));
  const aside = { from: Math.round(beside.from / scale), to: Math.round(beside.to / scale) };
  const inkIn = (line: number, from: number, to: number) => {
    if (line < 0 || line >= lines) return 0;
    let sum = 0;
    for (let i = from; i < to; i++) sum += data[line * across + i * step]!;
    return sum / (to - from);
  };
  const inkBeside = (line: number, side: 1 | -1, from: number, to: number) => {
    let sum = 0;
    for (let off = aside.from; off <= aside.to; off++) sum += inkIn(line + side * off, from, to);
    return sum / (aside.to - aside.from + 1);
  };
  const rules: Rule[] = [];
  for (let line = 0; line < lines; line++) {
    let from = -1;
    let last = -1;
    let full = 0;
    const end = () => {
      const isLong = from >= 0 && last + 1 - from >= least && full >= (1 - broken.part) * (last + 1 - from);
      if (isLong && Math.min(inkBeside(line, -1, from, last + 1), inkBeside(line, 1, from, last + 1)) <= beside.ink)
        rules.push({ axis, at: (line + 0.5) * scale, from: from * scale, to: (last + 1) * scale });
      from = -1;
      full = 0;
    };
    for (let i = 0; i < length; i++) {
      const at = line * across + i * step;
      const isInk = data[at] || (line > 0 && data[at - across]) || (line < lines - 1 && data[at + across]);
      if (isInk) {
        if (from < 0) from = i;
        last = i;
        full++;
      } else if (from >= 0 && i - last > bridge) end();
    }
    end();
  }
  return rules;
}
