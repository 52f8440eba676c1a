import type { Context } from './context.ts';

/** A figure summed up over more years than the one reported on. */
const CUMULATIVE = /历年|历史(?:累计|存量)|总存量|以来|(?:开通|上线|运行|运营|成立|建成|创办)至今|迄今为止/g;
const ANY_CUMULATIVE = new RegExp(CUMULATIVE.source);
/** Before 以来: it is the year reported on, or part of it. */
const WITHIN_YEAR = /(?:今年|年初|一年|本年度?|全年|入冬|入夏|入汛|去冬今春|期间|一直)$|(?:月份?|日)$/;
/** Words that bring the sentence back to the year reported on. */
const BACK_TO_YEAR = /今年|本年|全年|年内|一年来|年度|当年/;

/** 自2017年注册至今, 打2019年开了公众号: from a year before the one reported on, and not brought back since. */
const SINCE = /(?:从|自打?|打)(20\d\d)年(?:\d+月)?[^，。；]*(?=[，。；])/g;

function isSince(words: string, year: number | null): boolean {
  const since = [...words.matchAll(SINCE)].at(-1);
  if (!since || year === null || Number(since[1]) >= year) return false;
  const rest = words.slice(since.index + since[0].length);
  return (
    rest.search(BACK_TO_YEAR) < 0 && !rest.includes(`${year}年`) && /累计|加起来|总共|一共|前前后后|合计|过$/.test(rest)
  );
}

/** Whether the words before a figure sum it up over more years than the one reported on. */
export function isCumulative(words: string, year: number | null): boolean {
  if (isSince(words, year)) return true;
  let from = -1;
  if (!ANY_CUMULATIVE.test(words)) return false;
  for (const match of words.matchAll(CUMULATIVE)) {
    const since = /(20\d\d)年[^，。；]{0,8}$/.exec(words.slice(Math.max(0, match.index - 14), match.index));
    if (since && Number(since[1]) === year) continue;
    if (match[0] === '以来' && WITHIN_YEAR.test(words.slice(Math.max(0, match.index - 4), match.index))) continue;
    from = match.index + match[0].length;
  }
  if (from < 0) return false;
  const rest = words.slice(from);
  return rest.search(BACK_TO_YEAR) < 0 && !(year && rest.includes(`${year}年`));
}

const NAMES_A_YEAR = /全年|[今本当]年|年内|年度|20\d\d年(?![底末])/;
/** 。2022年新增公开信息59条: how many pieces a year added. */
const ADDED =
  /^.{0,40}?(?:20\d\d年度?|今年|本年度?|当年|年内)[^，。；\d]{0,6}新增[^，。；\d]{0,12}信息[^，。；\d]{0,4}(\d+)[余多]?条/s;

/** No year is named before a figure but the end of one, and how many pieces a year added is told right behind, and is less. */
export function hasGrown({ lead, before, behind, figure }: Context): boolean {
  const added = NAMES_A_YEAR.test(lead + before) ? null : ADDED.exec(behind());
  return added !== null && Number(added[1]) < figure.value;
}

/** Words of a plan that hold to the end of the sentence. */
const AIM =
  /(?:计划(?=[^，。；]{0,10}(?:公开|发布|推送|更新|公示))|力争|争取|预计|下一?步|今后|准备|打算)[^，。；]{0,24}$/;
const AS_PLANNED =
  /(?:按|根据|依照|按照|超额|对照|依|全面|圆满)(?:计划|规划|要求|目标|任务)|已(?:公开|发布|公示)|计划(?:、|总结|信息|方案)|规划(?:、|信息)/;
/** What came of a plan. */
const REACHED = /已|实际|截至|目前|完成|其中|全年共|累计|共(?:公开|发布)|主动公开政府信息/;

/** What is planned, and what goes on with a plan in its sentence: 力争每周发布3条，全年发布150条. */
export function isPlanned({ before, lead, run, figure }: Context): boolean {
  if (!run.planned) return !run.split && AIM.test(before) && !AS_PLANNED.test(before);
  const since = Math.max(1, figure.start - (run.last?.end ?? figure.start));
  return !REACHED.test((lead + before).slice(-since));
}

/** An application for information; one for an account, for money or for benefits is none. */
const APPLICATION = /申请(?!中|开通|注册|账号|认证|经费|资金|项目|补助|救助)/g;
const PUBLISHED = /主动公开|发布|推送|更新|公示|公开[栏墙]|网站|公众号/;

/** The sentence speaks of applications, and not of publishing since. */
export function isOfApplications(words: string): boolean {
  if (!words.includes('申请')) return false;
  const last = [...words.matchAll(APPLICATION)].at(-1)?.index ?? -1;
  return last >= 0 && !PUBLISHED.test(words.slice(last));
}
