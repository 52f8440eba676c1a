import { slotMarks } from '../../charts/theme.ts';

const shapes: Readonly<Record<string, string>> = {
  circle: 'M2.2 6a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0',
  rect: 'M2.2 2.2H9.8V9.8H2.2Z',
  triangle: 'M6 1.6L10.4 9.6H1.6Z',
  diamond: 'M6 1.2L10.8 6L6 10.8L1.2 6Z',
};

/** The colour and symbol of a chosen township, as in the chart; with a stretch of its line where there is room. */
export function SlotMark({ slot, line = false }: { slot: number | null; line?: boolean }) {
  const width = line ? 20 : 12;
  const mark = slot === null ? null : slotMarks[slot];
  const colour = slot === null ? 'var(--ctx)' : `var(--cat-${slot + 1})`;
  const path = mark && (shapes[mark.symbol] ?? mark.symbol.replace('path://', ''));
  return (
    <svg viewBox={`0 0 ${width} 12`} width={width} height={12} aria-hidden="true">
      {line && <path d={`M0 6H${width}`} stroke={colour} strokeWidth={slot === null ? 1.5 : 2.4} />}
      {mark && path && (
        <path
          d={path}
          transform={`translate(${(width - 12) / 2} 0) rotate(${mark.rotate} 6 6)`}
          fill={mark.hollow ? 'var(--paper)' : colour}
          stroke={mark.hollow ? colour : 'var(--paper)'}
          strokeWidth={mark.hollow ? 1.8 : 1}
        />
      )}
    </svg>
  );
}
