import type { Context } from './countsContext.ts';
import { backToYear, cumulative, figureTraps, otherThings, trapBehind, trapLifted, withinYear } from './countsCues.ts';

/** Whether the words around a figure make it another thing than a count of the year, whatever its verb and noun. */
export function isTrapped(c: Context, year: number | null): boolean {
  const { before, lead, after, figure, mentionsAfter, run } = c;
  for (const [name, pattern] of Object.entries(figureTraps)) {
    if (name === 'plan' && (run.split || trapLifted.plan.test(before))) continue;
    if (pattern.test(before)) return true;
  }
  // 较去年同期（112条）增长
  if (before === '' && /(?:(?:去年|上年|同期|上一年度?|往年)[^，。；（]{0,6}|[比较](?:20\d\d年度?|前年))（$/.test(lead))
    return true;
  if (isPlanned(c) || otherThings.test(after) || trapBehind.test(after)) return true;
  // 在112个微信群: the figure is one of outlets
  if (figure.strength === 'weak' && mentionsAfter[0]?.start === figure.end) return true;
  return isCumulative(lead + before, year) || isOfApplications(lead + before);
}

function isCumulative(words: string, year: number | null): boolean {
  let from = -1;
  for (const match of words.matchAll(cumulative)) {
    const since = /(20\d\d)年[^，。；]{0,8}$/.exec(words.slice(Math.max(0, match.index - 14), match.index));
    if (since && Number(since[1]) === year) continue;
    if (match[0] === '以来' && withinYear.test(words.slice(Math.max(0, match.index - 4), match.index))) continue;
    from = match.index + match[0].length;
  }
  if (from < 0) return false;
  const rest = words.slice(from);
  return rest.search(backToYear) < 0 && !(year && rest.includes(`${year}年`));
}

/** What is planned, and what goes on with a plan in its sentence: 力争每周发布3条，全年发布150条. */
export function isPlanned({ before, lead, run, figure }: Context): boolean {
  if (!run.planned) return !run.split && AIM.test(before) && !trapLifted.plan.test(before);
  const since = Math.max(1, figure.start - (run.last?.end ?? figure.start));
  return !REACHED.test((lead + before).slice(-since));
}
/** Words of a plan that hold to the end of the sentence. */
const AIM =
  /(?:计划(?=[^，。；]{0,10}(?:公开|发布|推送|更新|公示))|力争|争取|预计|下一?步|今后|准备|打算)[^，。；]{0,24}$/;
/** What came of a plan. */
const REACHED = /已|实际|截至|目前|完成|其中|全年共|累计|共(?:公开|发布)|主动公开政府信息/;

/** An application for information; one for an account, for money or for benefits is none. */
const APPLICATION = /申请(?!中|开通|注册|账号|认证|经费|资金|项目|补助|救助)/g;

/** The sentence speaks of applications, and not of publishing since. */
function isOfApplications(words: string): boolean {
  const last = [...words.matchAll(APPLICATION)].at(-1)?.index ?? -1;
  return last >= 0 && !/主动公开|发布|推送|更新|公示|公开[栏墙]|网站|公众号/.test(words.slice(last));
}
