import type { Finding } from '../../findings/finding.ts';
import type { FindingWords, Say } from '../findingWords.ts';

/** A sentence on two sides of an equation that differ. */
const unequal = (where: (f: Finding, s: Say) => string, what: string) => (f: Finding, s: Say) =>
  `${where(f, s)}${what}：${s.value(f.expected)} ≠ ${s.value(f.actual)}，差 ${s.gap(f)}`;
const inColumn = (f: Finding, s: Say) => `“${s.column(f)}”一列，`;
const inRow = (f: Finding, s: Say) => `“${s.row(f)}”一行，`;

/** A sentence on a number of the text that is not that of the table. */
const disagree = (what: (f: Finding, s: Say) => string) => (f: Finding, s: Say) =>
  `${what(f, s)}：正文写 ${s.value(f.actual)}，表中为 ${s.value(f.expected)}`;

const articles = { 20: '二十', 49: '四十九', 50: '五十' };

/** The words of every rule. */
export const findingWords: FindingWords = {
  rules: {
    A1: {
      name: '申请的勾稽不平',
      explain: '表三每一列：本年新收 + 上年结转，应等于办理结果总计 + 结转下年度。请对照登记台账改正。',
      message: unequal(inColumn, '新收 + 结转与办理 + 结转下年不等'),
    },
    A2: {
      name: '各类申请人之和不等于总计',
      explain: '表三每一行：六类申请人之和应等于总计。',
      message: unequal(inRow, '六类申请人之和与总计不等'),
    },
    A3: {
      name: '各项办理结果之和不等于总计',
      explain: '表三每一列：（一）至（六）各项之和应等于（七）总计。',
      message: unequal(inColumn, '各项结果之和与总计不等'),
    },
    A4: {
      name: '复议诉讼各项之和不等于总计',
      explain: '表四每一组：维持、纠正、其他、未审结之和应等于总计。',
      message: unequal(inRow, '各项之和与总计不等'),
    },
    A5: {
      name: '上年结转与上年年报接不上',
      explain: '表三“上年结转”应等于上年年报的“结转下年度继续办理”。',
      message: (f, s) => `“${s.column(f)}”上年结转 ${s.value(f.actual)}，上年年报结转下年 ${s.value(f.expected)}`,
    },
    A6: {
      name: '现行有效件数与上年接不上',
      explain: '现行有效件数应等于上年现行有效 + 本年制发 − 本年废止。',
      message: (f, s) =>
        `${s.row(f)}：${s.value(f.params.sum)} ＝ ${s.value(f.expected)}，表中现行有效 ${s.value(f.actual)}`,
    },
    A7: {
      name: '上一年项目数与上年年报接不上',
      explain: '2019 版表：上一年项目数量应等于上年年报的上一年项目数量 + 增减。',
      message: (f, s) => `${s.row(f)}：按上年年报应为 ${s.value(f.expected)}，表中为 ${s.value(f.actual)}`,
    },
    missing_section: {
      name: '缺少部分',
      explain: '年报应有六个部分。补上缺少的部分；没有内容也要写明。',
      message: (f, s) => `没有“${s.section(f)}”这一部分`,
    },
    missing_table: {
      name: '表格读不出',
      explain: '表格缺失，或者是图片、附件，一格也没有读出。请把表格作为文字放进正文。',
      message: (f, s) => `${s.table(f)}一格也没有读出`,
    },
    incomplete_table: {
      name: '表格不完整',
      explain: '有的格缺失或读不出，不当作 0。请核对表格是否缺行、错位。',
      message: (f, s) =>
        `${s.table(f)} ${s.value(f.params.expected)} 格中缺 ${s.value(f.params.missing)} 格、读不出 ${s.value(f.params.unreadable)} 格`,
    },
    blank_cell: {
      name: '有格没有填数',
      explain: '该填数字的格空着，或写了“/”“—”“无”。按未填处理，不当作 0。',
      message: (f, s) => `${s.table(f)}有 ${s.value(f.params.blank)} 格未填`,
    },
    missing_problems: {
      name: '没有写问题或改进',
      explain: '第五部分应当写明存在的主要问题和改进情况。',
      message: (f, s) => `第五部分${s.variant(f.params.what)}`,
    },
    missing_fee_statement: {
      name: '没有说明信息处理费',
      explain: '第六部分应当报告收取信息处理费的情况，没有收取也要写明。',
      message: () => '没有说明信息处理费的情况',
    },
    missing_date: {
      name: '没有日期',
      explain: '没有落款日期或发布日期，无法判断是否按时。',
      message: () => '没有落款日期或发布日期',
    },
    late: {
      name: '逾期发布',
      explain: '行政机关应在每年 1 月 31 日前公布上一年度的年报。',
      message: (f, s) =>
        `日期 ${s.value(f.actual)}，期限 ${s.value(f.expected)}${f.params.days ? `，逾期 ${f.params.days} 天` : ''}` +
        (f.params.season ? `；也可能是 ${f.params.season} 年度的年报写错了年度` : ''),
    },
    early: {
      name: '日期早于年度结束',
      explain: '日期早于所报年度的最后一天，统计可能不完整。',
      message: (f, s) => `日期 ${s.value(f.actual)}，年度到 ${s.value(f.expected)} 才结束`,
    },
    wrong_form: {
      name: '用错了表式',
      explain: '2021 年度起用 2021 版表式，2019、2020 年度用 2019 版。',
      message: (f, s) => {
        const [due, used] = [f.expected, f.actual].map((e) => s.edition(e));
        return `${f.params.year} 年度应用 ${due}，实际是 ${used}`;
      },
    },
    altered_form: {
      name: '表式有改动',
      explain: '表头、行或标题与统一格式不同。',
      message: (f, s) => {
        return `${s.place(f)}${s.colon}${s.variant(f.params.kind)}`;
      },
    },
    impossible_value: {
      name: '不可能的数',
      explain: '乡镇不能制定规章；件数不会是负数或小数。',
      message: (f, s) => `${s.cell(f)}${s.colon}${s.variant(f.params.why)} ${s.value(f.actual)}`,
    },
    odd_number: {
      name: '数字写法特别',
      explain: '按原文读出，写法值得核对。',
      message: (f, s) => {
        const cells = Number(f.params.cells) > 1 ? `，共 ${f.params.cells} 格` : '';
        return `${s.cell(f)}写作“${f.actual}”：${s.variant(f.params.how)}${cells}`;
      },
    },
    applications_mismatch: {
      name: '正文与表三不符',
      explain: '正文写的申请件数与表三总计不同。',
      message: disagree((f, s) => s.variant(f.params.what)),
    },
    disputes_mismatch: {
      name: '正文与表四不符',
      explain: '正文写的复议、诉讼件数与表四总计不同。',
      message: disagree((f, s) => s.variant(f.params.what)),
    },
    decisions_mismatch: {
      name: '正文与表二不符',
      explain: '正文写的处罚、许可等件数与表二不同，口径可能不一。',
      message: disagree((f, s) => s.cell(f)),
    },
    fee_confusion: {
      name: '两种收费相混',
      explain: '表二的行政事业性收费（万元）与第六部分的信息处理费（元）是两回事。',
      message: (f, s) => `${s.variant(f.params.why)}${'：'}${s.value(f.actual)}`,
    },
    sum_in_prose: {
      name: '分项之和不等于总数',
      explain: '正文里一个总数的各分项相加不等于它。',
      message: (f, s) => `${f.params.parts} ＝ ${s.value(f.actual)}，总数写 ${s.value(f.expected)}，差 ${s.gap(f)}`,
    },
    repeated_figure: {
      name: '同一数字两种说法',
      explain: '同一件事在文中写了两个不同的数。',
      message: (f, s) => `${f.params.what}：一处写 ${s.value(f.expected)}，一处写 ${s.value(f.actual)}`,
    },
    year_residue: {
      name: '写了别的年份',
      explain: '文中把别的年份当作本年度，多半是旧稿残留。',
      message: (f) =>
        f.params.kind === 'plan'
          ? `${f.expected} 年度年报的打算写的是 ${f.actual} 年`
          : `${f.expected} 年度年报写的是 ${f.actual} 年`,
    },
    year_conflict: {
      name: '年份互相矛盾',
      explain: '标题、统计期限、落款的年份对不上。',
      message: (f, s) => `${s.variant(f.params.source)}写 ${f.actual}，全文为 ${f.expected} 年度`,
    },
    place_residue: {
      name: '写了别处的名字',
      explain: '文中把别的乡镇、县区或账号当作本地，多半是抄来的。',
      message: (f, s) => `${f.expected}的年报里写了别的${s.variant(f.params.kind)}“${f.actual}”`,
    },
    template_residue: {
      name: '模板残留',
      explain: '文中留有占位文字或转换残留，发布前应清除。',
      message: (f, s) => `${s.variant(f.params.kind)}“${f.actual}”`,
    },
    outdated_basis: {
      name: '依据已过时',
      explain: '引用的法规或通知已被取代，或文号有误。',
      message: (f) => `写“${f.actual}”，现行依据是${f.expected}`,
    },
    duplicate_block: {
      name: '内容重复',
      explain: '标题、小标题或段落印了不止一次。',
      message: (f, s) => `${s.variant(f.params.kind)}出现 ${f.params.times} 次`,
    },
    rectification_missing: {
      name: '整改只有打算',
      explain: '说要交代上年问题的整改，写的却是下一步打算。',
      message: () => '上年问题的整改没有写明结果',
    },
    copied_township: {
      name: '与别的乡镇雷同',
      explain: '去掉表格用语和大家都写的话之后，仍有大段文字与别的乡镇相同。',
      message: (f, s) => `叙述文字 ${s.share(f)} 与${f.params.other}相同，共 ${f.params.passages} 段`,
    },
    copied_last_year: {
      name: '与上年雷同',
      explain: '去掉表格用语和大家都写的话之后，大段文字与本乡镇上年年报相同。',
      message: (f, s) => `叙述文字 ${s.share(f)} 与 ${f.params.year} 年度相同，共 ${f.params.passages} 段`,
    },
    streak: {
      name: '同类问题连年写',
      explain: '同一类问题连续几年写在第五部分。',
      message: (f, s) => `“${s.category(f)}”自 ${f.params.from} 年起连续 ${f.params.years} 年`,
    },
    jump: {
      name: '数值突变',
      explain: '与本乡镇往年和全县中位数都相差很大，值得核对。',
      message: (f, s) =>
        `${s.cell(f)} ${s.value(f.actual)}，往年中位数 ${s.value(f.expected)}，全县中位数 ${s.value(f.params.county)}`,
    },
    duplicate_report: {
      name: '同一年有两份年报',
      explain:
        '同一乡镇同一年度有几份文件。落款日期较晚的一份算数，日期相同时算数据较全的一份；其余只列出，不计数。请核对留哪一份。',
      message: (f, s) => `同一年度有 ${s.value(f.actual)} 份年报，${s.variant(f.params.why)}`,
    },
    prose_unread: {
      name: '有数字没有读成条数',
      explain: '讲公开数量的句子里有数字没有能读成条数，图表里没有这些数。这是本工具没读出来，不是年报的错。',
      message: (f, s) => `有 ${s.value(f.actual)} 处数字没有读成条数`,
    },
    not_published: {
      name: '未见年报',
      explain:
        '应有年报而这里没有这份文件：可能没有收进来，也可能没有发布。只有 places.json 或 .meta.json 写明没有发布的才算错误。',
      message: (f) =>
        f.params.stated === 1 ? `有人写明没有发布 ${f.params.year} 年度年报` : `${f.params.year} 年度年报未见`,
    },
  },
  basis: {
    form: '国办公开办函〔2021〕30号（2019 版：〔2019〕60号）',
    fee: '国办函〔2020〕109号',
    article: (n) => `《政府信息公开条例》第${articles[n]}条`,
  },
};
