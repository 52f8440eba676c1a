/** Cuts the noise of binary fractions beyond six places: 12.3 + 0.1 is 12.4. */
export const tidy = (value: number): number => Number(value.toFixed(6));
