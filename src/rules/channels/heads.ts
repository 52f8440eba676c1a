import type { ChannelId } from '../../form/channels.ts';

/** The last characters of what an outlet may be called, which channel that is, and names that end so and are none. */
export const outletHeads: readonly { head: string; id: ChannelId; not: RegExp }[] = [
  { head: '屏幕', id: 'led_screen', not: /手机|电脑|电视/ },
  { head: '屏', id: 'led_screen', not: /手机|电脑|电视/ },
  {
    head: '群',
    id: 'wechat_group',
    not: /人群|集群|族群|工作群|学习群|[牛羊猪鸡鸭楼]群|建筑群|信息员群|联络员群|干部群/,
  },
];
