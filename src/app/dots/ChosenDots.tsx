import { type Dots, placeLabels, textWidth } from '../../charts/dots.ts';
import type { Chosen } from '../../series/chosen.ts';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useLargeType } from '../state/useLargeType.ts';
import { fullName, type Ground } from './ground.ts';

interface Props {
  dots: Dots;
  chosen: readonly Chosen[];
  ground: Ground;
  /** Between which pixels names must stay. */
  box: { left: number; right: number };
  /** The strip in which names stand; all where none is given. */
  named?: number;
}

/** The chosen townships over all others: each with its colour, its symbol and, where there is room, its name. */
export function ChosenDots({ dots, chosen, ground, box, named }: Props) {
  const size = useLargeType() ? 17 : 12;
  const slots = new Map(chosen.map(({ at, slot }) => [at, slot]));
  const found = [...dots.at.keys()].filter((i) => slots.has(dots.at[i]!));
  const inOrder = found.sort((a, b) => slots.get(dots.at[a]!)! - slots.get(dots.at[b]!)!);
  const told = inOrder.filter((i) => named === undefined || dots.row[i] === named);
  const names = told.map((i) => fullName(ground, dots.at[i]!));
  const spots = placeLabels(
    told.map((i, k) => ({ x: dots.x[i]!, y: dots.y[i]!, width: textWidth(names[k]!, size) })),
    box,
    size,
  );
  return (
    <g>
      {told.map((i, k) => {
        const spot = spots[k];
        if (!spot) return null;
        return (
          <text
            key={i}
            x={spot.x}
            y={spot.y}
            className="name"
            style={{ fill: `var(--cat-${slots.get(dots.at[i]!)! + 1}-t)` }}
          >
            {names[k]}
          </text>
        );
      })}
      {[...inOrder].reverse().map((i) => (
        <g key={i} transform={`translate(${dots.x[i]! - 8} ${dots.y[i]! - 8}) scale(1.33)`}>
          <SlotMark slot={slots.get(dots.at[i]!)!} />
        </g>
      ))}
    </g>
  );
}
