import type { Group } from '../../findings/finding.ts';
import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words of the findings page. */
export const ledgerWords = {
  title: '核查：年报里有什么不对',
  lede: (year: string, { error, warning, note, unread }: Record<Group, number>, accepted: number) => {
    const n = error + warning + note;
    const found =
      n === 0
        ? `${year}没有核查结果`
        : `${year}共 ${formatNumber(n)} 条：**${formatNumber(error)} 条错误**，${formatNumber(warning)} 条提醒，${formatNumber(note)} 条说明`;
    const ours = unread > 0 ? `；另有 ${formatNumber(unread)} 处我们没读出来，不算乡镇的错` : '';
    return `${found}${ours}${accepted > 0 ? `；已作说明的 ${formatNumber(accepted)} 条不计` : ''}。`;
  },
  ofYear: (year: number) => `${year} 年度`,
  ofAll: '各年度',
  filters: '筛选',
  severity: '程度',
  rule: '规则',
  township: '乡镇',
  year: '年度',
  search: '搜索文字',
  allRules: '全部规则',
  allTownships: '全部乡镇',
  allYears: '全部年度',
  allSeverities: '全部',
  shown: (n: number, all: number) =>
    n === all ? `${formatNumber(n)} 条` : `${formatNumber(n)} 条，共 ${formatNumber(all)} 条`,
  byRule: '按规则',
  byRuleNote: '点规则，只看这一类；每条规则写明依据。',
  none: '没有符合的核查结果。',
  clear: '清除筛选',
  columns: {
    severity: '程度',
    township: '乡镇',
    year: '年度',
    rule: '规则',
    finding: '说明',
    quote: '原文',
    place: '出处',
  },
  sides: '两边',
  ledger: '核查台账',
  unread: '我们没读出来',
  unreadNote: '这些地方是本工具没能读出（图片表格、附件、认不清的行），不是乡镇的错，不进整改台账；请打开原件看。',
  code: '代码',
  ruleId: '规则代码',
  groupId: '类别代码',
  reportId: '年报编号',
  acceptedColumn: '已作说明',
  responsible: '责任人',
  deadline: '时限',
  withStreaks: '连年问题也列入',
  summarySheet: '汇总',
  explain: '这条规则查什么',
  basis: '依据',
  noBasis: '一般核对，不引法条',
  accepted: (reason: string) => `已作说明：${reason}`,
  actionList: '整改台账',
  actionListFor: (township: string, year: number | string) => `${township} ${year} 年度报告整改台账`,
  actionListNote: '只列错误与提醒；责任人、时限、完成情况留空，供填写。',
  exportAction: '导出整改台账 XLSX',
  printAction: '打印整改台账',
  listAction: '逐个乡镇列出整改台账',
  hideAction: '收起整改台账',
  backToLedger: '回到台账',
  number: '序号',
  problem: '问题',
  done: '完成情况',
  nothingToDo: '没有需要整改的错误或提醒。',
  showMore: (n: number) => `再列 ${n} 条`,
  wrongTitle: '这条不对？',
  wrong:
    '规则只看文字和数字，可能误判。在原文件旁放一个同名的 .meta.json 文件，写明接受的规则和理由，重新生成数据后，这条会标为“已作说明”。',
  notSeen: '未见年报',
  notPublished: '未发布',
} satisfies WordList;
