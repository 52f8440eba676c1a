import { defineWords } from './lang.ts';

/** Words on and around charts: kinds of nothing, axes, tables, actions. */
export const chartWords = defineWords({
  zh: {
    median: '中位数',
    middleHalf: '中间一半的乡镇',
  },
  en: {
    median: 'Median',
    middleHalf: 'Middle half of townships',
  },
});
