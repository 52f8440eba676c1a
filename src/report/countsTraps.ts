import type { Context } from './countsContext.ts';
import { backToYear, cumulative, figureTraps, otherThings, trapBehind, trapLifted } from './countsCues.ts';

/** Whether the words around a figure make it another thing than a count of the year, whatever its verb and noun. */
export function isTrapped(c: Context, year: number | null): boolean {
  const { before, lead, after, figure, mentionsAfter, run } = c;
  for (const [name, pattern] of Object.entries(figureTraps)) {
    if (name === 'plan' && (run.split || trapLifted.plan.test(before))) continue;
    if (pattern.test(before)) return true;
  }
  if (otherThings.test(after) || trapBehind.test(after)) return true;
  // 在112个微信群: the figure is one of outlets
  if (figure.strength === 'weak' && mentionsAfter[0]?.start === figure.end) return true;
  return isCumulative(lead + before, year) || isOfApplications(lead + before);
}

function isCumulative(words: string, year: number | null): boolean {
  let from = -1;
  for (const match of words.matchAll(cumulative)) {
    const since = /(20\d\d)年[^，。；]{0,8}$/.exec(words.slice(Math.max(0, match.index - 14), match.index));
    if (since && Number(since[1]) === year) continue;
    from = match.index + match[0].length;
  }
  if (from < 0) return false;
  const rest = words.slice(from);
  return rest.search(backToYear) < 0 && !(year && rest.includes(`${year}年`));
}

/** The sentence speaks of applications, and not of publishing since. */
function isOfApplications(words: string): boolean {
  const last = words.lastIndexOf('申请');
  return last >= 0 && !/主动公开|发布|推送|更新|公示|网站|公众号/.test(words.slice(last));
}
