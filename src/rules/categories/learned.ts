import type { Told } from '../../language/rule.ts';

/** Named in `because` where no rule named the category and the learned weights did. */
export const learnedWeights: Told = {
  id: 'categories/learned-weights',
  why: 'No rule names the category: the weights learned from the corpus add up for one, or for none clearly enough and it is “other”.',
  yes: ['目录要素不齐全', '信息员多为兼职'],
  no: ['政策解读跟不上', '公示期不足'],
};
