import type { ChannelId } from '../../form/channels.ts';
import type { ViewRule } from '../../language/decide.ts';
import { anyOf } from '../../language/vocabulary.ts';

/** A word that names a channel, with the words around it: what the rules on its use look at. All in folded text. */
export interface OutletView {
  id: ChannelId;
  /** Proves use only beside a word of publishing. */
  faint: boolean;
  /** Names a kind of channel, not one of them. */
  generic: boolean;
  /** It stands in a list beside an outlet that needs no proof. */
  listed: boolean;
  /** The clause, with the head of the next one where that speaks on of the same outlet; the clause up to the word, and behind it. */
  clause: string;
  before: string;
  after: string;
  /** The sentence up to the word; and what follows the word to the end of its sentence. */
  sentence: string;
  rest: string;
  /** The clause is a heading or the topic of what follows. */
  heading: boolean;
  /** What stands behind the heading. */
  below: string;
  /** A word of publishing, telling or asking stands in the clause, apart from names such as 信息公开. */
  told: boolean;
}

/** Whether a word for a channel proves that the township used it. */
export type OutletRule = ViewRule<'used' | 'unused', OutletView>;

/** Verbs of setting up and running an outlet. */
export const open =
  anyOf(`开通 开设 开办 建立 建设 建成 设立 设置 注册 启用 运营 运用 使用 利用 配备 安装 申请 上线 入驻 接入 创办 创建 投入 配置 搭建
  拥有 认证 布设 架设 加装 增设 另设 新设 开过`);
/** Verbs of showing and telling. */
export const show = anyOf(
  '公开 公示 公布 发布 推送 刊登 刊发 播报 播放 播发 播出 播了 各播 播送 张贴 宣传 转发 告知 解读 上传',
);
/** Words of publishing, telling or asking that let a faint word stand for a channel. */
export const telling =
  anyOf(`公开 公示 公布 发布 更新 推送 录入 上线 刊登 刊发 播报 播放 播发 播出 播了 各播 播送 张贴 宣传 转发 告知 解读 上传 通报 解答 回应 宣讲 传达 普及 查阅 咨询 知晓 讲解
  通过 利用 依托 借助 运用 采取 多渠道 多形式 等形式 等方式 等途径 等渠道 等载体`);
