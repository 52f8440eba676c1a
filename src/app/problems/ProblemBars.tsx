import type { ReactNode } from 'react';
import type { WordNothing } from '../../series/narrative.ts';
import type { ProblemState } from '../../series/problems.ts';

const step = 7;
const bars: Partial<Record<ProblemState, readonly [y: number, height: number, fill: string]>> = {
  streak: [1, 14, 'var(--accent)'],
  stated: [4, 11, 'var(--rule-2)'],
  not_stated: [14, 1.2, 'var(--rule-2)'],
};

/** A place for something of each year. */
function Years({ count, children }: { count: number; children: ReactNode }) {
  const width = count * step;
  return (
    <svg className="pb" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {children}
    </svg>
  );
}

/** Six bars a cell: stated, in a streak, not stated; years without a report stay empty. */
export function Bars({ states }: { states: readonly ProblemState[] }) {
  return (
    <Years count={states.length}>
      {states.map((state, i) => {
        const bar = bars[state];
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its year
        return bar && <rect key={i} x={i * step + 1} y={bar[0]} width="5" height={bar[1]} fill={bar[2]} />;
      })}
    </Years>
  );
}

const marks: Record<WordNothing, readonly [path: string, stroke: string]> = {
  not_seen: ['M1 6L6 11M6 6L1 11', 'var(--ink-3)'],
  not_published: ['M1 6H6V11H1ZM1 6L6 11M6 6L1 11', 'var(--st-missing-edge)'],
  unreadable: ['M1 6H6V11H1ZM1 9L4 6M3 11L6 8', 'var(--ink-3)'],
  not_due: ['M3.5 8.2V8.8', 'var(--ink-3)'],
  not_collected: ['M3.5 8.2V8.8', 'var(--ink-3)'],
};

const present = ['M3.5 6V11', 'var(--seq-4)'] as const;

/** Which years have a report to read. */
export function Presence({ nothings }: { nothings: readonly (WordNothing | null)[] }) {
  return (
    <Years count={nothings.length}>
      {nothings.map((none, i) => {
        const [path, stroke] = (none && marks[none]) || present;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its year
          <path key={i} d={path} transform={`translate(${i * step} 0)`} stroke={stroke} strokeWidth="1.3" fill="none" />
        );
      })}
    </Years>
  );
}
