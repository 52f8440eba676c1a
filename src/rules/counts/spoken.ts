import { pairsOf, type WordTable } from '../../language/vocabulary.ts';

/** A root and what it says: 念政策, 贴通知. */
const talked = pairsOf(
  '念 播 发 推 登 贴 挂 传 转 晒 报 上线 首播 放',
  '政策 通知 公告 告示 消息 信息 稿 稿子 文件 文章 内容 提示 名单 账 账目 账单 视频 短视频 图文 推文 动态 要闻 新闻',
);

/**
 * How one says in everyday words that something was made public (挂出, 念了, 贴进, 登上). The roots are too short to stand in the common
 * vocabulary: they are words of the field of counts and channels alone, with what may follow them.
 */
export const spokenWords = {
  publish: [
    pairsOf('发 推 登 播 挂 贴 传 晒 放', '出来 墙 墙上 在墙上 的'),
    pairsOf(
      '发 推 登 播 挂 贴 念 传 晒 刊 亮 更 换',
      '了 过 出 出了 满 足 完 够 齐 起 得 上去 出去 出来 了出去 了上去',
    ),
    pairsOf('登 挂 贴 摆 传 晒 刊 发 推 播 放 送', '上 上了 在 在了 到 到了 进 进了 至 于 往 向 给'),
    pairsOf('抄 转 补 录', '了 上 在 录 登 挂'),
    '露脸 露面 亮相 释出 放出 见网 挂网 换内容 换版面 更内容 抄贴 转贴 代登 代发 代播 代贴 代转 代挂',
    pairsOf('滚 响 喊 讲 读 宣', '播 过 播了'),
    talked,
    '连载 连播 连推 放了 放过 放出 换版 更版 换刊 更换内容 更换版面 审核公示 评议公示 审批公示 评审公示 放行 过审 过稿 走了 出了 出过 出满 只出 仅出',
    '共出 上满 上了 上过 响了 喊了 宣读 诵读 朗读 念稿 播音 喊话 广而告之 昭示 亮明 亮相 见报 见刊 见诸 进账 入账 登台 晾晒 晾出',
    '开播 播讲 讲读 通报事项 当面通报 口头通报 敞开公布 张挂公布 张挂公示 往外发 往外推 往外说 对外说 说给 告诉 告知 知会 抖搂 发表了',
  ].join(' '),
  piece: [
    talked,
    pairsOf('发放 收支 兑付 拨付 分配', '记录 明细 名单 名册 账目 清册 流水'),
    pairsOf('执法 处罚 检查 抽查 抽检 审批 评议 评审 测评 核查 处理 验收 评定 摇号 选举', '结果'),
    '记录 流水账 账单',
  ].join(' '),
  make: [
    pairsOf('写 拍 做 剪 录 画 编 印 制 撰', '了 成 出 下 好 得 过'),
    '摘编 改编 改写 剪辑 配音 拍成了 做成了 写成了 翻译',
  ].join(' '),
  handle: `${pairsOf('投 报 递 呈 交', '上去 上来 出去 出来')} 送了 退回来 退回去 撤旧 删旧 清旧 ${pairsOf('审 退 改 核 校 驳 删 撤 压 收 查 征 报 清 初审 复审', '了 过 掉 回 出 下 来 改')}
    查出 找出 评出 选出 抽出 挑出 问出 接了 接到了 收了 收了到
    采集 搜集 归拢 拟制 上课 讲课 颁发 核发 制发证 揭下 揭了 撕下 撕掉 换下 取下 摘下 撤换 审出 退了 撤了 删了 改了 打回 打回重写 重写 返工 卡住 压下 压了 挡下 毙掉 通报过 供稿 供片 供件 送稿 送片 投送 报稿 供题 推荐稿件`,
  other_thing: `附件 提示单 整改提示单 通知书 整改通知书 通知单 督办单 督办函 整改单 催办单 交办单 提醒函 提醒单 监督意见书 建议书 告知函 责任书 承诺书 委托书 口子 出口 单子 咨询单
    回执 底稿 草稿 初稿 备稿 存稿 选题 口述 跟帖 弹幕 短信回复`,
  deed: `开发 研发 出发 触发 引发 激发 批发 突发 爆发 启发 首发式 做出 作出 指出 付出 列出 退出 超出 多出 派出 支出 突出 杰出 输出 走出 传承 传统 传说 登记了 挂钩 挂职 挂牌 挂包 挂联 推荐了 推选 推迟 推行`,
  plain: `自发的 频发的 多发的 易发的 高发的 签发的 核发的 颁发的 开放的 存放的 开放 下放 释放 存放 堆放 补贴了 津贴 体贴 贴补 概念 理念 纪念 观念 想念 悬念 信念 播种 点播
    更上 更好 更多 兑换 置换 轮换 转换 换届 换取 刊物 亮点 放心 放到位 放在心上 放在首位 摆在首位 摆上日程 送到位 送给 出发点 出于
    发到位 传到位 网上 线上 墙上 传达到 宣传到 宣传了 流转 运转 周转 中转`,
} as const satisfies WordTable;

/** Roots that say that it was not, but checked, returned or taken in (共审480篇). */
export const shortHandle = /(?:^|[^签验丰回吸采修更整会送陪评]|初|复|终)[审退改收删撤核校驳](?:约|近)?$/;

/** Roots that say so right before a figure (只推17条), and what makes another word of them. */
export const shortVerb =
  /(?:^|[^开颁研激引触批突爆启印下分散派编签核拨沙收类助攀摩外倒张悬津粘概理观纪想悬相失遗周月年季])(?:发|推|登|播|贴|挂|念|晒|刊|[只仅才共就各再新]出|换|更)(?:约|近)?$/;
