import type { Rule } from '../../language/rule.ts';

/** A total that is named once more before it is split: no fact of its own. */
export const againRule: Rule<'again', { words: RegExp; behind: RegExp; twice: RegExp }> = {
  id: 'counts/total-named-again',
  when: {
    words: /^$|(?:[在从上述这]|以上|所有|已|主动|累计|共)[^，。；\d]{0,12}$/,
    behind: /^(?:政府|政务|公开|各类)?(?:信息|文件|内容|动态)?(?:[中里内]|当中|之中|里面|均|都|全部|皆)(?![国央心])/,
    twice:
      /^，(?:全年|本年度?|累计|共)*(?:主动)?公开(?:政府|政务|各类)*信息(?:总?数量?|条数|总?共计?|总计|累计|合计|为)*$/,
  },
  effect: 'again',
  why: '在主动公开的2条信息中 names the total once more, as does 主动公开信息2条 right behind it; what follows is part of it.',
  yes: [
    '共主动公开政府信息20条。在主动公开的20条信息中，动态20条。',
    '在县政府网站公开政府信息共20条，主动公开政府信息数20条，其中动态18条。',
  ],
  no: ['共主动公开政府信息20条，其中动态20条。'],
};
