const digits = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹', below: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Words set above or below the line, with digits that stay there: those of a footnote mark belong to no figure. */
export const raisedWords = (text: string, place: keyof typeof digits): string =>
  text.replace(/\d/g, (digit) => digits[place][Number(digit)]!);
