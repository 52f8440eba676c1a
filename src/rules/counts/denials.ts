import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** A clause that says nothing was made public: `whole` at all, `outlet` on the outlet it names. */
export const denialRules: readonly Rule<'whole' | 'outlet', RegExp>[] = [
  {
    id: 'counts/nothing-published',
    when: pattern`
      (?:没有|[未暂尚并均]*[未无](?:曾)?)(?:任何|应当?|需要?|须)?(?:予以)?(?:对外|向社会|依法)?(?:主动公开(?:过|任何)?的?(?:各类)?(?:政府|政务)?信息
      |公开(?:过|任何)?(?:各类)?(?:政府|政务)信息|公开(?:过|了)?什么(?:政府|政务)?信息)的?(?:情况|事项|内容|情形|行为)?$
    `,
    unless: /是否|有无|[如若对凡]|应公开|不及时|杜绝|避免|防止|存在/,
    effect: 'whole',
    why: '没有主动公开政府信息 is a zero without a measure word.',
    yes: ['2024年我乡没有主动公开政府信息。', '没有公开过什么信息。'],
    no: ['杜绝了没有主动公开政府信息的情况。'],
  },
  {
    id: 'counts/number-is-zero',
    when: /(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?的?(?:[数总]量|条数|总数|数)(?:均|都)?[为是](?:零|0)$/,
    unless: /是否|有无|[如若凡]|依申请|不予|差错|收到/,
    effect: 'whole',
    why: 'A number of zero, told of what was made public, is a zero without a measure word.',
    yes: ['2024年主动公开政府信息的数量为零。'],
    no: ['2024年主动公开政府信息的数量为40条。'],
  },
  {
    id: 'counts/nothing-on-an-outlet',
    when: pattern`
      (?:没有|[一均都还尚暂直]*未曾?)(?:在[^，。；]{0,8})?(?:发布|更新|推送|公开|刊发|刊登|播出|张贴|发文)(?:过|任何|新)?(?:的?各类)?(?:政府|政务|公开)?(?:信息
      |内容|图文|推文|消息|动态|稿件|文章|作品|视频|公告|通知)$
    `,
    unless: /是否|有无|[如若凡]|应公开|不及时|杜绝|避免|防止|存在|未及时|未通过|没有通过|未发现|错|违规|不实|涉密/,
    effect: 'outlet',
    why: 'Nothing published, said of one named outlet (公众号全年未推送信息), is a zero of that outlet.',
    yes: ['抖音号全年未更新内容。', '县政府网站本乡专栏没有发布信息。'],
    no: ['未通过抖音发布信息。', '公众号没有发布违规信息。'],
  },
];
