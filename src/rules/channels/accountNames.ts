import type { ChannelId } from '../../form/channels.ts';

/** How a name in quotation marks tells what it is when no word beside it does: its beginnings and endings, blank-separated. */
export interface AccountName {
  id: ChannelId;
  starts: string;
  ends: string;
}

/** Kinds of names, the first that fits wins. */
export const accountNames: readonly AccountName[] = [
  { id: 'service_platform', starts: '阳光 三务 三资 清廉', ends: '监督 监督一点通 码上办 村务 平台' },
  { id: 'gov_website', starts: '', ends: '市政务公开 县政务公开 区政务公开 旗政务公开 州政务公开 盟政务公开' },
  { id: 'app', starts: '云上 掌上 最 爱 智慧 幸福通', ends: '融媒 APP app 客户端 通 + 号外' },
  { id: 'press', starts: '', ends: '日报 晚报 晨报 时报 新闻网' },
  {
    id: 'wechat_official',
    starts: `魅力 活力 印象 今日 幸福 美丽 生态 醉美 最美 大美 和美 微 醉 悦 云 锦绣 美好 秀美 诗画 平安 红色 古韵 灵秀 山水 水韵 爱在 指尖
      文明 清风 新`,
    ends: `发布 微讯 之窗 之声 在线 微报 资讯 微视 印迹 先锋 党建 视点 视窗 零距离 故事 e家 微政务 政务 信息 微平台 家园 融 播报 风采 快讯 动态
      头条 快报 政声 微课堂 时光 乡音 那些事 e站 驿站 微生活 新语 微言 视界 广角 街坊 播报站 小镇 镇事 新声 乡韵 花开 热线 之家`,
  },
];

/** Names of columns and kinds of information, which look like names of accounts ("人事信息"33条): nothing but these, and an ending. */
export const columnNames = {
  of: `工作 政务 政府 通知 公示 财政 人事 规划 政策 机构 领导 部门 应急 统计 招标 采购 民生 重点 法定 其他 其它 社会 公共 安全 行政 执法 扶贫 惠民
    惠农 党建 镇村 村级 乡镇 街道 镇街 图片 热点 基层 项目 资金 便民 服务 综合 业务 环保 就业 招聘 教育 卫生 文化 信息 振兴 建设 公开`,
  ends: '信息 动态 资讯 快讯 头条 快报',
} as const;
