import type { WordTable } from '../language/vocabulary.ts';

/**
 * Words that frame a clause, whatever it is about: time, plan, negation, who acts. Words in folded form, blank-separated. A word is in a
 * class for what it means, never for one passage it stood in.
 */
export const frameWords = {
  negation: `没有 没 未 未曾 无 暂无 尚无 尚未 并未 暂未 从未 均未 不 不再 未能 没能 不予 无一 零`,
  plan: `计划 打算 拟 准备 力争 争取 预计 下一步 下步 下一阶段 今后 接下来 明年 来年 将 将要 将会 即将 有望 筹备 筹建 谋划 届时 到时 待`,
  require: `应当 应该 必须 务必 须 要求 应予 按规定 不得 严禁 确保 保证`,
  quote: `条例规定 条例明确 规定要求 根据条例 第十九条 第二十条`,
  this_year: `今年 本年 本年度 全年 全年度 年内 一年来 今年以来 该年 当年 年度内 报告期 报告期内 本报告期`,
  last_year: `去年 上年 上年度 上一年 上一年度 往年 前年 同期 去年同期 上年同期 以前年度`,
  next_year: `明年 来年 下年 下年度 下一年 下一年度 次年 新的一年 新一年`,
  running_total: `历年 历史累计 以来累计 开通至今 上线至今 运行至今 建成至今 成立至今 迄今为止 至今累计 历年累计`,
  own_body: `我镇 我乡 我街道 我街 我场 我苏木 我办 我区 本镇 本乡 本街道 本街 本单位 本机关 镇政府 乡政府 全镇 全乡 全街道 街道办 街道办事处 镇里 乡里 我单位 我管委会`,
  other_body: `全县 全市 全区 全省 县政府 市政府 区政府 省政府 县里 市里 区里 上级 县局 市局 区局 县级部门 区级部门 市级部门 各县 外县 兄弟乡镇 邻镇 周边乡镇`,
} as const satisfies WordTable;
