import type { Finding, RuleId } from '../findings/finding.ts';
import type { Lang } from './lang.ts';

/** What each rule says, shortly. */
const names: Record<RuleId, readonly [zh: string, en: string]> = {
  A1: ['收件与办结、结转不相等', 'Received and answered do not balance'],
  A2: ['总计不等于各类申请人之和', 'Total is not the sum over applicants'],
  A3: ['办理结果总计不等于各项之和', 'Total of outcomes is not the sum of its parts'],
  A4: ['复议诉讼合计不等于各项之和', 'Review or lawsuit total is not the sum of its outcomes'],
  A5: ['上年结转数与上年报告不一致', 'Carried-in differs from last year’s carried-out'],
  A6: ['规范性文件现行有效数与上年不衔接', 'Documents in force do not follow from last year’s'],
  A7: ['上一年项目数与上年报告不衔接', 'Previous items do not follow from last year’s'],
  missing_section: ['缺少部分', 'Section missing'],
  missing_table: ['缺少表格', 'Table missing'],
  incomplete_table: ['表格不完整', 'Table incomplete'],
  blank_cell: ['单元格空白', 'Cells left blank'],
  missing_problems: ['未写明问题或改进措施', 'No problem or no improvement stated'],
  missing_fee_statement: ['未说明信息处理费', 'Information-processing fee not mentioned'],
  missing_date: ['没有日期', 'No date'],
  late: ['公布逾期', 'Published late'],
  early: ['日期早于报告年度结束', 'Dated before the year ended'],
  wrong_form: ['所用格式与年度不符', 'Form of another edition'],
  altered_form: ['格式有改动', 'Form altered'],
  impossible_value: ['不可能的数值', 'Impossible value'],
  odd_number: ['数字写法异常', 'Number written oddly'],
  applications_mismatch: ['申请数与表格不一致', 'Applications: text and table differ'],
  disputes_mismatch: ['复议诉讼数与表格不一致', 'Disputes: text and table differ'],
  decisions_mismatch: ['处理决定数与表格不一致', 'Decisions: text and table differ'],
  fee_confusion: ['行政收费与信息处理费混淆', 'Administrative and information fees mixed'],
  sum_in_prose: ['分项之和不等于总数', 'Parts do not add up'],
  repeated_figure: ['同一数字两处不同', 'Same figure stated with two values'],
  year_residue: ['出现其他年度', 'Another year stated'],
  year_conflict: ['年度互相矛盾', 'Years contradict each other'],
  place_residue: ['出现其他地名', 'Another place named'],
  template_residue: ['残留模板文字', 'Template text left over'],
  outdated_basis: ['依据已失效或引用有误', 'Superseded or misquoted basis'],
  duplicate_block: ['内容重复', 'Printed twice'],
  rectification_missing: ['未写明上年问题整改结果', 'Rectification announced but not stated'],
  copied_township: ['与其他乡镇雷同', 'Copied from another township'],
  copied_last_year: ['与上年雷同', 'Copied from last year'],
  streak: ['同类问题连年出现', 'Same problem in consecutive years'],
  jump: ['数值突变', 'Figure far from its history'],
  not_published: ['未公布年度报告', 'Report not published'],
};

/** One sentence on a finding: the rule in words, and what was expected and found where that is known. */
export function describeFinding({ rule, expected, actual }: Finding, lang: Lang): string {
  const name = names[rule][lang === 'zh' ? 0 : 1];
  const values = expected === null && actual === null ? [] : [expected ?? '—', actual ?? '—'];
  if (!values.length) return name;
  return lang === 'zh'
    ? `${name}：应为 ${values[0]}，实为 ${values[1]}`
    : `${name}: expected ${values[0]}, found ${values[1]}`;
}
