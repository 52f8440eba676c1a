import { anyOf } from '../../language/vocabulary.ts';

/** Words that say that a figure is the sum of others (合计, 加起来, 拢共), as alternatives of an expression. */
export const summing =
  anyOf(`合计 共计 小计 总计 总共 一共 统共 拢共 通共 总和 总数 总账 相加 加总 累加 加起来 加一起 加在一起 加到一起 加一块 合起来 合在一起 合到一起 合一起
  凑起来 凑到一起 拢起来 归到一起 归总 加拢 拢到一起 里外里 满打满算 汇总起来 算下来 累到 累计到 累积到 攒到 通盘`);

/** Words that figures of a list of other things stand behind. */
export const listedOther = anyOf(
  '审 退 收到 接到 受理 整改 整治 排查 发现 问题 隐患 线索 意见 建议 诉求 工单 申请 线路 道路 管 人 户',
);

/** Words that begin a figure of the whole year, or one for all. */
export const whole = anyOf(
  '全年 年内 累计 总量 总条数 年内共 一整年 整年 一年下来 全年下来 一年共 一年来 到年底 年底 年末',
);
