const above = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const below = '₀₁₂₃₄₅₆₇₈₉';

/** How far from the line words stand: raised, lowered, or on it. */
export type Raise = 'above' | 'below' | null;

/** Words set above or below the line keep that in the text: a footnote mark is no digit of the figure it stands at. */
export const raiseDigits = (text: string, raise: Raise): string =>
  raise === null ? text : text.replace(/[0-9]/g, (digit) => (raise === 'above' ? above : below)[Number(digit)]!);
