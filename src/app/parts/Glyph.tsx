import type { Group } from '../../findings/finding.ts';

/** The marks: five kinds of nothing, three severities, a tick. Drawn on 12 × 12, in the colour of the text. */
export type Mark = 'zero' | 'blank' | 'form' | 'missing' | 'unpublished' | Group | 'tick';

const strokes: Record<Exclude<Mark, 'error' | 'warning'>, readonly [path: string, width: number]> = {
  zero: ['M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0', 1.6],
  blank: ['M1.2 2.6H10.8V9.4H1.2Z', 1.3],
  form: ['M2.5 10.5L9.5 1.5', 1.4],
  missing: ['M2 2L10 10M10 2L2 10', 2],
  unpublished: ['M1 1H11V11H1ZM3.4 3.4L8.6 8.6M8.6 3.4L3.4 8.6', 1.6],
  unread: ['M1 1H11V11H1ZM1 5L5 1M1 9L9 1M3 11L11 3M7 11L11 7', 1.1],
  note: ['M1.6 6a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0', 2],
  tick: ['M1.5 6.5L4.7 9.7L10.5 2.5', 2],
};
const fills = { error: 'M1 1H11V11H1Z', warning: 'M6 .6L11.8 11H.2Z' };

/** One mark. Words stand beside it or in `label`; without a label it is silent for screen readers. */
export function Glyph({ mark, label }: { mark: Mark; label?: string }) {
  const speech = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden from screen readers unless it has a label, and then a title
    <svg className="g" viewBox="0 0 12 12" focusable="false" {...speech}>
      {label && <title>{label}</title>}
      {mark === 'error' || mark === 'warning' ? (
        <path d={fills[mark]} fill="currentColor" />
      ) : (
        <path d={strokes[mark][0]} fill="none" stroke="currentColor" strokeWidth={strokes[mark][1]} />
      )}
    </svg>
  );
}
