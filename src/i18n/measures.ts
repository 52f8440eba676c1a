import { defineWords } from './lang.ts';

/** Names of measures and of the groups they stand in. */
export const measureWords = defineWords({
  zh: { groups: { proactive: '主动公开' } },
  en: { groups: { proactive: 'Proactive disclosure' } },
});
