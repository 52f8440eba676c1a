import type { WordTable } from '../../language/vocabulary.ts';

/** Words of what happens to an application, a review, a lawsuit or a fee. In folded form, blank-separated. */
export const statementWords = {
  case_receive: `收到 接到 收取 受理 接收 接受 新收 收件 收 收着 接 提出 提交 递交 递来 送来 寄来 登记 新增 办理 处理 发生 产生 涉及 引发 引起 出现 有 来`,
  case_answer: `办结 答复 办理完 处理完 办复 已办理 回复 办毕 处结 已处理 办理完毕 处理完毕 回 回了 答了 办了 复了 办完 办好 书面告知 出具 回函 办妥 了结 完成 已完成 反馈`,
  case_unit: `件 件次 份 条 项 起 宗 例 次 个 人次 封 桩 单 件件`,
  case_step: `环节 程序 步骤 岗位 阶段 流程 轮 道 关口 工序 手续 方面 工作日 月 村 部门 站所 领域 人 名 年 天 季度 条例 规定 制度 渠道 窗口 平台 场 会议`,
  case_none: `没有 没 未 未曾 无 零 不存在 不涉及 暂无 尚无 从未 并无 没人 无人 没有人 均无 皆无 全无 未有`,
} as const satisfies WordTable;
