/** What a chart takes from the page's look. Colours are CSS: `var(--…)` in the page, plain values in exported files. */
export interface Theme {
  paper: string;
  paper2: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  rule2: string;
  accent: string;
  ctx: string;
  ctxText: string;
  band: string;
  median: string;
  missing: string;
  hatch: string;
  warning: string;
  /** Eight colours for chosen series, and the same hues dark enough for text. */
  cat: readonly string[];
  catText: readonly string[];
  /** Seven steps for heatmaps, and the ink on the light and on the dark ones. */
  seq: readonly string[];
  seqInkLow: string;
  seqInkHigh: string;
  font: string;
  /** Sizes in pixels: small print, ordinary, and strokes of chosen and of grey lines. */
  micro: number;
  small: number;
  pin: number;
  context: number;
}

const names = {
  paper: '--paper',
  paper2: '--paper-2',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  rule: '--rule',
  rule2: '--rule-2',
  accent: '--accent',
  ctx: '--ctx',
  ctxText: '--ctx-t',
  band: '--band',
  median: '--median',
  missing: '--st-missing-ink',
  hatch: '--st-unread-hatch',
  warning: '--sev-warning',
  seqInkLow: '--seq-ink-lo',
  seqInkHigh: '--seq-ink-hi',
} as const;

const eight = [1, 2, 3, 4, 5, 6, 7, 8];

/** Builds a theme from a way to look a design token up; `large` is the switch for large type. */
export function themeOf(token: (name: string) => string, large = false): Theme {
  const plain = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, token(name)]));
  return {
    ...(plain as Record<keyof typeof names, string>),
    cat: eight.map((n) => token(`--cat-${n}`)),
    catText: eight.map((n) => token(`--cat-${n}-t`)),
    seq: eight.slice(0, 7).map((n) => token(`--seq-${n}`)),
    font: 'sans-serif',
    micro: large ? 18 : 12,
    small: large ? 19 : 13,
    pin: large ? 4 : 2.5,
    context: large ? 1.5 : 1.25,
  };
}

/** The theme of the page itself: tokens pass through, so that one drawing serves light and dark. */
export const pageTheme = (large = false): Theme => themeOf((name) => `var(${name})`, large);

/** The symbol of each colour slot: an ECharts symbol, its turn, whether it is hollow, and its dash. */
export const slotMarks = [
  { symbol: 'circle', rotate: 0, hollow: false, dash: 'solid' },
  { symbol: 'rect', rotate: 0, hollow: false, dash: [7, 3] },
  { symbol: 'triangle', rotate: 0, hollow: false, dash: [14, 3] },
  { symbol: 'diamond', rotate: 0, hollow: false, dash: [2, 3] },
  { symbol: 'triangle', rotate: 180, hollow: false, dash: [10, 3, 2, 3] },
  { symbol: 'path://M4 0H8V4H12V8H8V12H4V8H0V4H4Z', rotate: 0, hollow: false, dash: [6, 2, 2, 2, 2, 2] },
  { symbol: 'circle', rotate: 0, hollow: true, dash: [4, 2] },
  { symbol: 'rect', rotate: 0, hollow: true, dash: [1, 2] },
] as const;
