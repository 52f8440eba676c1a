/** How figures are given: as they are · change on the year before in % · first year = 100 · for 10,000 people · for a village. */
export const relations = ['given', 'change', 'index', 'head', 'village'] as const;
/** See {@link relations}. */
export type Relation = (typeof relations)[number];

/** What stands for a place: the median or the sum of its townships. */
export const aggregates = ['median', 'sum'] as const;
/** See {@link aggregates}. */
export type Aggregate = (typeof aggregates)[number];
