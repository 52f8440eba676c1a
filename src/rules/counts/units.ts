import { wordsOf } from '../../language/vocabulary.ts';

/** Measure words whose figure counts pieces of information unless something speaks against it. */
export const strongUnits = wordsOf('条次 篇次 条 篇 则 帖 推');
/** Measure words that count many things; they need a verb of making public or a noun for information. */
export const weakUnits = wordsOf(
  '件次 期次 批次 份 件 期 次 个 项 张 部 段 幅 例 批 版 页 集 组 宗 起 册 款 辑 档 回 轮 遍 支 贴 本 首 场 节 榜 板 屏 帧 讲 稿 笔 桩 波 拨 茬',
);
/** Measure words of acts of posting. */
export const actUnits = wordsOf('次 期 批次 期次 回 遍 轮 茬 版 榜');

/** Words that begin with a measure word and are none of it. */
export const notUnits =
  wordsOf(`次性 次会 个人 个体 项目部 期间 件套 条例 条款 条件 条线 条龙 部门 部分 部署 张榜 页面 期限 版块 版面 块板 处理 处置 处罚 类别
  道路 宗旨 本年 本地 本级 本镇 本乡 本报 本着 号召 回复 回应 集中 集体 组织 组长 场所 段时 款项 首先 次日 起草 起到 册子 批示 批准 批评 栏目 屏幕
  节假 节能 节点 节目 节日 节约 节水 榜样 榜单 榜首 板块 板凳 板报 屏幕 讲座 讲师 讲习 讲话 讲解 稿件 稿子 稿费 稿酬 笔试 笔记 波折
  贴近 支部 支队 支持`);
