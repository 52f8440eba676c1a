import type { WordList } from '../lang.ts';

/** Words of the problems page. */
export const problemsWords = {
  title: '问题：哪些年年都在说',
  lede: (
    year: number,
    readable: number,
    statements: number,
    most: { name: string; count: number } | null,
    streaks: { count: number; townships: number },
  ) => {
    if (readable === 0) return `${year} 年没有读出正文的年报。`;
    const first = `${year} 年 ${readable} 份读出正文的年报写到 ${statements} 处问题`;
    const top = most && most.count > 0 ? `，最多的是“${most.name}”（${most.count} 个乡镇）。` : '。';
    const run =
      streaks.count > 0
        ? `**${streaks.townships} 个乡镇的 ${streaks.count} 处问题连说了三年以上。**`
        : '没有连说三年以上的。';
    return first + top + run;
  },
  matrix: (years: number) => `问题类别、乡镇与 ${years} 年`,
  matrixNote: (year: number) =>
    `按 ${year} 年写到的乡镇数排列。没有年报的年份留空，既不算写到，也不算没写到。点类别，只看这一类。`,
  legend: {
    streak: (year: number) => `连说三年以上，至 ${year} 年未断`,
    stated: '写到',
    notStated: '未写到',
    bars: (years: string) => `每格自左至右 ${years} 年`,
    before: (year: number, of: number, beforeYear: number, beforeOf: number) =>
      `条为 ${year} 年（${of} 份读出正文），竖线为 ${beforeYear} 年（${beforeOf} 份）`,
  },
  state: {
    streak: '写到，连年',
    stated: '写到',
    not_stated: '未写到',
    not_seen: '未见年报',
    not_published: '未发布',
    unreadable: '正文读不出',
    not_due: '尚未设立',
    not_collected: '未收录',
  },
  category: '问题类别',
  share: '写到的乡镇（占读出正文的年报）',
  readableRow: '正文是否读出',
  cellSays: (years: readonly number[]) => (years.length > 0 ? `${years.join('、')} 年写到` : '未写到'),
  source: '来源：各乡镇年报第五部分“存在的主要问题及改进情况”；归类见数据页。',
  oneCategory: (name: string) => `${name}：谁，哪些年`,
  folded: (n: number) => `另有 ${n} 个乡镇，读得出的各年都没有写到，展开`,
  fold: (n: number) => `收起没有写到的 ${n} 个乡镇`,
  oneCategoryNote: '深色为连说三年以上。点年份看原文。',
  chooseCategory: '类别',
  streaks: '上年怎么承诺，今年怎么说',
  streaksNote: '引文照录原文，不改一字。',
  sameMark: '底色与虚线',
  sameMarkNote: '标出两年相同的话。',
  streaksShown: (shown: number, all: number) =>
    shown < all ? `按连续年数排列，${all} 处中列出 ${shown} 处` : `按连续年数排列，共 ${all} 处`,
  noStreaks: (year: number) => `到 ${year} 年没有连说三年以上的问题。`,
  noStreaksFiltered: '这一类没有连说三年以上的。看全部类别。',
  allCategories: '看全部类别',
  showAll: (n: number) => `看全部 ${n} 处`,
  showFewer: '只看前几处',
  running: (years: number) => `连续 ${years} 年`,
  repeated: (share: string) => `措施文字 **${share}** 与上年相同`,
  repeatedProblems: (share: string) => `问题文字 **${share}** 与上年相同`,
  allYears: (n: number) => `${n} 年原文`,
  fewerYears: '只看两年',
  wordDiff: '逐字比对',
  yearProblems: (year: number) => `**${year}** 年报：问题`,
  yearMeasures: (year: number) => `**${year}** 年报：承诺的措施`,
  noMeasures: '没有读到与之对应的措施。',
  printByTownship: '按乡镇打印',
} satisfies WordList;
