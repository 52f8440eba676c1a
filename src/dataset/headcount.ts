/** What a township's figures can be held against. */
export const denominators = ['population', 'villages'] as const;
/** See {@link denominators}. */
export type Denominator = (typeof denominators)[number];
/** How many there were in a year, and who says so, in the words of the table. */
export interface Headcount {
  year: number;
  value: number;
  source: string;
}
