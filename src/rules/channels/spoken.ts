import { pairsOf, type WordTable } from '../../language/vocabulary.ts';

/** Sites named loosely: 县府网, 县里的门户, 区里网站. */
const sites = [
  pairsOf('挂 上 登 传', '网站'),
  pairsOf(
    '县 区 市 旗 州 省 盟 镇 乡',
    `府网 府网站 府门户 府官网 门户 里网站 里官网 里门户 里的网站 里的官网 里的门户 里的网 政府主页 政府的网站 政府的门户 级网站
    级门户 官方网`,
  ),
  '政府主页 官方主页 门户主页 官方门户 政务主页',
].join(' ');

/** Telling people at their doors: 登门念政策, 逐户送明白纸. */
const visits = [
  pairsOf(
    '入户 登门 上门 逐户 挨户 挨门 进家 串门',
    '念 念政策 讲 讲政策 送 送政策 送明白纸 送资料 宣传 宣讲 讲解 解读 解释 告知 发放 发 说 通知 提醒',
  ),
  '送进门 送进家门 送到门口 送到家门口 送到手 送到手中 塞进门 塞进家门 交到户 交到手 挨家讲 挨家送 挨家发 挨家通知',
  '家家走到 户户走到 走家入户',
].join(' ');

/** People who come to ask, and those who receive them. */
const callers = [
  pairsOf(
    '接待 接访 接受',
    `来人 来客 来访 来访者 来访人员 职工 职工来访 牧民 农户 农民 企业 企业来访 商户 市民 百姓 老百姓 乡亲 老乡 老人 党员 来访村民
    来访居民 来访职工 问询 询问 上门 上门群众 前来 办事 咨询群众`,
  ),
  pairsOf(
    '上门 登门 前来 当面 到场 现场 来镇 来人 来乡',
    '问政策 询问 问询 问事 打听 咨询政策 了解政策 反映 回答 解释 讲清 解答',
  ),
  '来问事 来问政策 来访咨询 来访询问 问事的 问政策的 当面答复 现场回答群众',
].join(' ');

/** The hotline by its number alone. */
const hotline = pairsOf(
  '12345',
  '转 转来 转到 转过来 派 派来 派单 派发 下派 推来 推送 流转 交来 交过来 反映 反馈 单 单子 群众 的 、 和 市民 办理 受理 上 渠道',
);

/** Papers for the people, and the shelves where they lie. */
const papers = pairsOf(
  '政策 惠民 惠农 便民 办事 明白 大字 口袋 科普 普法 防诈',
  '册 册子 小册 小册子 单 单页 卡 卡片 本 小本 书 手册',
);
const shelves = pairsOf('信息公开 政务公开 政府信息 公开 政策', '专柜 专架 柜台 资料架 书架 查阅角 查询角 专台');

/** A group named loosely: 群里, 村民群内. */
const groups = `群主 群里 群内 群中 ${pairsOf('微信 QQ 村民 居民 业主 牧民 村组 小区 党员 网格 楼栋 邻里 村务 乡友', '群里 群内 群中')}`;

/** Screens by where they hang: 车载屏, 村口大屏. */
const screens = pairsOf(
  '车载 公交 广场 门口 门头 楼道 电梯间 小区 村口 站台 街头 路口 集市 超市 卫生院 大门 户外 滚动 走字 商圈',
  '屏 屏幕 大屏 小屏 电子屏 显示屏',
);

/** Notices pasted up. */
const pasted = pairsOf('贴 粘贴', '告示 公告 通知 通告 公示 榜 红榜 名单 单子');

/** Offices of the house that are called centres of services and serve no visitors. */
const offices = pairsOf(
  '农业 农业农村 农业综合 农业技术 农村 林业 水利 文化 宣传文化 文体 退役军人 社会保障 社保 劳动保障 卫生健康 计生 财经 经济发展 应急管理 综合行政执法',
  '服务中心 综合服务中心 技术服务中心 服务站 服务所',
);

/** How one names outlets in everyday words. Words of the field of counts and channels alone, as the spoken verbs are. */
export const spokenOutlets = {
  'outlet:gov_website': sites,
  'outlet:home_visit': `${visits} 入户挨家 入户送 入户去送 入户念 入户讲 入户告知 入户宣读 入户发放 干部入户 组长入户 网格员入户`,
  'outlet:reception': callers,
  'outlet:hotline': `${hotline} ${pairsOf('居民 村民 市民 牧民 职工 百姓', '来电')}`,
  'outlet:print_material': `${papers} 发放资料 派发资料 发资料 散发资料`,
  'outlet:bulletin_board':
    '黑板 小黑板 公开板 公示窗 公开窗 宣传窗 公开橱窗 村务墙 明白墙 公示榜 公开榜 白板 小白板 公示架 读报栏 看板 公开看板 公示看板 阅报亭 公示亭',
  'outlet:service_hall': shelves,
  'faint:gov_website': '子栏目 县网 市网 旗网 州网 省网 盟网 区网上 区网站 区网里 县里挂网 区里挂网 市里挂网',
  'outlet:wechat_official': '微信号',
  outlet_decoy: `${offices} 县台办 市台办 省台办 加微信号 添加微信号 个人微信号 微信号码 工作微信号 微信号段 融媒体站 融媒站`,
  'outlet:wechat_group': groups,
  'outlet:service_platform': '"一卡通"平台 "一卡通"系统',
  'outlet:led_screen': `${screens} 装了屏 安了屏 块屏 户外屏 小屏 门头屏 楼道屏 电梯间屏幕 广场屏 落地屏 走字屏`,
  'faint:led_screen': '屏上 小屏幕 屏幕上',
  'outlet:tv_radio': '县台 市台 省台 旗台 州台',
  'outlet:press': '市报 省报 州报 县报 区报 旗报 盟报 党媒 官媒 报上 报纸上',
  'outlet:meeting':
    '村（居）民代表会议 村（居）民代表大会 村（居）民会议 村（居）民大会 村（居）民小组会议 村（居）民议事会',
  'faint:bulletin_board': `${pasted} 贴在墙上 贴墙上 贴了 贴出 贴进 贴满 贴到 贴过 墙上 栏里 栏内 栏上 墙面 村口 村部门口 大门口`,
  'faint:home_visit': '登门 逐户 挨户 串门',
} as const satisfies WordTable;
