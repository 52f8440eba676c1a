/** What a clause of section five is: outside of everything, going on with what began before it, or where a problem or a measure begins. */
export const parts = ['none', 'on', 'problem', 'measure'] as const;
export type Part = (typeof parts)[number];
