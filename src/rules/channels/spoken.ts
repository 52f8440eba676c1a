import { pairsOf, type WordTable } from '../../language/vocabulary.ts';

/** Sites named loosely: 县府网, 县里的门户, 区里网站. */
const sites = [
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
    来访居民 来访职工 来问 问询 询问 上门 上门群众 前来 办事 咨询群众`,
  ),
  pairsOf(
    '上门 登门 前来 当面 到场 现场 来镇 来人 来乡',
    '问政策 问 询问 问询 问事 打听 咨询政策 了解政策 反映 回答 解释 讲清 解答',
  ),
  '来问事 来问 来访咨询 来访询问 问事的 问政策的 当面答复 现场回答群众',
].join(' ');

/** How one names outlets in everyday words. Words of the field of counts and channels alone, as the spoken verbs are. */
export const spokenOutlets = {
  'outlet:gov_website': sites,
  'outlet:home_visit': visits,
  'outlet:reception': callers,
  'faint:gov_website': '上网 挂网 子栏目 县网 市网 旗网 州网 省网 盟网',
  'faint:wechat_official': '微信号',
  'faint:bulletin_board': '墙上 栏里 栏内 栏上 墙面 村口 村部门口 大门口',
  'faint:wechat_group': '群里 群内 群中',
  'faint:home_visit': '登门 逐户 挨户 串门',
} as const satisfies WordTable;
