import type { Told } from '../../language/rule.ts';

/** A figure of the year proves the outlet it was published on, whatever the words around it say. */
export const countedRule: Told = {
  id: 'channels/counted',
  why: 'An outlet on which pieces of the year were counted was used, whatever else its words say.',
  yes: ['公众号六月注销前推送信息30条。'],
  no: ['公众号六月注销。', '公众号推送信息30条。'],
};
