import type { Finding, RuleId } from '../findings/finding.ts';
import type { Basis } from '../findings/rules.ts';
import type { FormTable, SectionId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import { problemCategories } from '../form/problems.ts';
import { findingVariants } from './findingVariants.ts';
import { cellName, columnName, editionName, rowName, sectionName, tableName } from './form.ts';
import { capitalize, formatCount, formatNumber, formatPercent } from './format.ts';
import type { Lang } from './lang.ts';

/** The words of one rule: its short name, what it means and what to do, and the sentence of a finding. */
interface RuleWords {
  name: readonly [zh: string, en: string];
  explain: readonly [zh: string, en: string];
  /** Writes the sentence in the language of `s`. */
  message: (f: Finding, s: Say) => string;
}

type Value = number | string | null | undefined;

/** What the sentences are written with, bound to a language. */
const sayIn = (lang: Lang) => {
  const value = (v: Value) => (typeof v === 'number' ? formatNumber(v) : (v ?? '—'));
  const choose = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const variant = (v: Value) => {
    const pair = findingVariants[String(v)];
    return pair ? choose(...pair) : String(v ?? '');
  };
  return {
    lang,
    in: choose,
    value,
    variant,
    colon: choose('：', ': '),
    row: (f: Finding) => rowName(String(f.params.row), lang),
    column: (f: Finding) => columnName(String(f.params.column), lang),
    cell: (f: Finding) => cellName(String(f.params.cell), lang),
    table: (f: Finding) => tableName(f.params.table as FormTable['id'], lang),
    section: (f: Finding) => sectionName(f.params.section as SectionId, lang),
    category: (f: Finding) => {
      const entry = problemCategories.find((c) => c.id === f.params.category);
      return entry ? choose(entry.zh, entry.en) : '';
    },
    share: (f: Finding) => formatPercent(Number(f.params.share), 0),
    gap: (f: Finding) => formatNumber(Math.abs(Number(f.actual) - Number(f.expected))),
  };
};
type Say = ReturnType<typeof sayIn>;

/** A sentence on two sides of an equation that differ. */
const unequal = (where: (f: Finding, s: Say) => string, zh: string, en: string) => (f: Finding, s: Say) =>
  s.in(
    `${where(f, s)}${zh}：${s.value(f.expected)} ≠ ${s.value(f.actual)}，差 ${s.gap(f)}`,
    `${where(f, s)}, ${en}: ${s.value(f.expected)} ≠ ${s.value(f.actual)}, off by ${s.gap(f)}`,
  );
const inColumn = (f: Finding, s: Say) => s.in(`“${s.column(f)}”一列，`, `Column “${s.column(f)}”`);
const inRow = (f: Finding, s: Say) => s.in(`“${s.row(f)}”一行，`, `Row “${s.row(f)}”`);

/** A sentence on a number of the text that is not that of the table. */
const disagree = (what: (f: Finding, s: Say) => string) => (f: Finding, s: Say) =>
  s.in(
    `${what(f, s)}：正文写 ${s.value(f.actual)}，表中为 ${s.value(f.expected)}`,
    `${what(f, s)}: the text says ${s.value(f.actual)}, the table ${s.value(f.expected)}`,
  );

const tableIds: readonly string[] = ['proactive', 'applications', 'disputes'];
const whereName = (where: string, lang: Lang): string =>
  where.includes('.')
    ? cellName(where, lang)
    : tableIds.includes(where)
      ? tableName(where as FormTable['id'], lang)
      : rowName(where, lang);

const ruleWords: Record<RuleId, RuleWords> = {
  A1: {
    name: ['申请的勾稽不平', 'Applications do not balance'],
    explain: [
      '表三每一列：本年新收 + 上年结转，应等于办理结果总计 + 结转下年度。请对照登记台账改正。',
      'In each column of table 3, received + carried in must equal outcomes + carried over. Correct it from the register.',
    ],
    message: unequal(
      inColumn,
      '新收 + 结转与办理 + 结转下年不等',
      'received + carried in against outcomes + carried over',
    ),
  },
  A2: {
    name: ['各类申请人之和不等于总计', 'Applicants do not add up'],
    explain: [
      '表三每一行：六类申请人之和应等于总计。',
      'In each row of table 3 the six kinds of applicants must add up to the total.',
    ],
    message: unequal(inRow, '六类申请人之和与总计不等', 'sum of applicants against the total'),
  },
  A3: {
    name: ['各项办理结果之和不等于总计', 'Outcomes do not add up'],
    explain: [
      '表三每一列：（一）至（六）各项之和应等于（七）总计。',
      'In each column of table 3 outcomes (1) to (6) must add up to (7), the total.',
    ],
    message: unequal(inColumn, '各项结果之和与总计不等', 'sum of outcomes against the total'),
  },
  A4: {
    name: ['复议诉讼各项之和不等于总计', 'Review or lawsuit results do not add up'],
    explain: [
      '表四每一组：维持、纠正、其他、未审结之和应等于总计。',
      'In each group of table 4 upheld, corrected, other and pending must add up to the total.',
    ],
    message: unequal(inRow, '各项之和与总计不等', 'sum of results against the total'),
  },
  A5: {
    name: ['上年结转与上年年报接不上', 'Carried in differs from last year'],
    explain: [
      '表三“上年结转”应等于上年年报的“结转下年度继续办理”。',
      '“Carried in” of table 3 must equal “carried over” of last year’s report.',
    ],
    message: (f, s) =>
      s.in(
        `“${s.column(f)}”上年结转 ${s.value(f.actual)}，上年年报结转下年 ${s.value(f.expected)}`,
        `“${s.column(f)}”: carried in ${s.value(f.actual)}, last year carried over ${s.value(f.expected)}`,
      ),
  },
  A6: {
    name: ['现行有效件数与上年接不上', 'Documents in force do not follow from last year'],
    explain: [
      '现行有效件数应等于上年现行有效 + 本年制发 − 本年废止。',
      'Documents in force must equal last year’s + issued − repealed.',
    ],
    message: (f, s) =>
      s.in(
        `${s.row(f)}：${s.value(f.params.sum)} ＝ ${s.value(f.expected)}，表中现行有效 ${s.value(f.actual)}`,
        `${s.row(f)}: ${s.value(f.params.sum)} = ${s.value(f.expected)}, the table has ${s.value(f.actual)} in force`,
      ),
  },
  A7: {
    name: ['上一年项目数与上年年报接不上', 'Items of last year do not follow'],
    explain: [
      '2019 版表：上一年项目数量应等于上年年报的上一年项目数量 + 增减。',
      '2019 form: items last year must equal those of last year’s report plus its change.',
    ],
    message: (f, s) =>
      s.in(
        `${s.row(f)}：按上年年报应为 ${s.value(f.expected)}，表中为 ${s.value(f.actual)}`,
        `${s.row(f)}: ${s.value(f.expected)} by last year’s report, the table has ${s.value(f.actual)}`,
      ),
  },
  missing_section: {
    name: ['缺少部分', 'A section is missing'],
    explain: [
      '年报应有六个部分。补上缺少的部分；没有内容也要写明。',
      'The report must have six sections. Add the missing one; say so where there is nothing to report.',
    ],
    message: (f, s) => s.in(`没有“${s.section(f)}”这一部分`, `No section “${s.section(f)}”`),
  },
  missing_table: {
    name: ['表格读不出', 'A table could not be read'],
    explain: [
      '表格缺失，或者是图片、附件，一格也没有读出。请把表格作为文字放进正文。',
      'The table is absent, or is a picture or an attachment: no cell could be read. Put it into the text as a table.',
    ],
    message: (f, s) => s.in(`${s.table(f)}一格也没有读出`, `No cell of ${s.table(f)} could be read`),
  },
  incomplete_table: {
    name: ['表格不完整', 'A table is incomplete'],
    explain: [
      '有的格缺失或读不出，不当作 0。请核对表格是否缺行、错位。',
      'Some cells are missing or unreadable; they are not taken for 0. Check the table for missing or shifted rows.',
    ],
    message: (f, s) =>
      s.in(
        `${s.table(f)} ${s.value(f.params.expected)} 格中缺 ${s.value(f.params.missing)} 格、读不出 ${s.value(f.params.unreadable)} 格`,
        `${s.table(f)}: of ${s.value(f.params.expected)} cells ${s.value(f.params.missing)} are missing, ` +
          `${s.value(f.params.unreadable)} unreadable`,
      ),
  },
  blank_cell: {
    name: ['有格没有填数', 'Cells left blank'],
    explain: [
      '该填数字的格空着，或写了“/”“—”“无”。按未填处理，不当作 0。',
      'Cells that need a number are empty or hold a mark. They are kept as blank, not as 0.',
    ],
    message: (f, s) =>
      s.in(
        `${s.table(f)}有 ${s.value(f.params.blank)} 格未填`,
        `${s.table(f)}: ${formatCount(Number(f.params.blank), 'cell')} left blank`,
      ),
  },
  missing_problems: {
    name: ['没有写问题或改进', 'No problem or no measure stated'],
    explain: [
      '第五部分应当写明存在的主要问题和改进情况。',
      'Section five must state the main problems and what is done about them.',
    ],
    message: (f, s) => s.in(`第五部分${s.variant(f.params.what)}`, `Section five: ${s.variant(f.params.what)}`),
  },
  missing_fee_statement: {
    name: ['没有说明信息处理费', 'Information-processing fee not mentioned'],
    explain: [
      '第六部分应当报告收取信息处理费的情况，没有收取也要写明。',
      'Section six must report on the information-processing fee, also where none was charged.',
    ],
    message: (_, s) => s.in('没有说明信息处理费的情况', 'Nothing is said of the information-processing fee'),
  },
  missing_date: {
    name: ['没有日期', 'No date'],
    explain: [
      '没有落款日期或发布日期，无法判断是否按时。',
      'There is no date of sign-off or publication, so it cannot be told whether it was on time.',
    ],
    message: (_, s) => s.in('没有落款日期或发布日期', 'No date of sign-off or publication'),
  },
  late: {
    name: ['逾期发布', 'Published late'],
    explain: [
      '行政机关应在每年 1 月 31 日前公布上一年度的年报。',
      'Administrative organs must publish last year’s report by 31 January.',
    ],
    message: (f, s) =>
      s.in(
        `日期 ${s.value(f.actual)}，期限 ${s.value(f.expected)}${f.params.days ? `，逾期 ${f.params.days} 天` : ''}`,
        `Dated ${s.value(f.actual)}, due ${s.value(f.expected)}${f.params.days ? `, ${f.params.days} days late` : ''}`,
      ),
  },
  early: {
    name: ['日期早于年度结束', 'Dated before the year ended'],
    explain: [
      '日期早于所报年度的最后一天，统计可能不完整。',
      'Dated before the last day of the year reported on; the figures may be incomplete.',
    ],
    message: (f, s) =>
      s.in(
        `日期 ${s.value(f.actual)}，年度到 ${s.value(f.expected)} 才结束`,
        `Dated ${s.value(f.actual)}, the year ended on ${s.value(f.expected)}`,
      ),
  },
  wrong_form: {
    name: ['用错了表式', 'Wrong edition of the form'],
    explain: [
      '2021 年度起用 2021 版表式，2019、2020 年度用 2019 版。',
      'Reports for 2021 and later use the 2021 form, those for 2019 and 2020 the 2019 form.',
    ],
    message: (f, s) => {
      const [due, used] = [f.expected, f.actual].map((e) => editionName(e as FormEdition, s.lang));
      return s.in(
        `${f.params.year} 年度应用 ${due}，实际是 ${used}`,
        `${f.params.year} requires the ${due}, this is the ${used}`,
      );
    },
  },
  altered_form: {
    name: ['表式有改动', 'The form was altered'],
    explain: ['表头、行或标题与统一格式不同。', 'Headings, rows or labels differ from the prescribed form.'],
    message: (f, s) => {
      const where = String(f.params.where);
      const name = f.params.kind === 'renumbered' ? sectionName(where as SectionId, s.lang) : whereName(where, s.lang);
      return `${name}${s.colon}${s.variant(f.params.kind)}`;
    },
  },
  impossible_value: {
    name: ['不可能的数', 'An impossible value'],
    explain: [
      '乡镇不能制定规章；件数不会是负数或小数。',
      'A township cannot issue rules; counts are neither negative nor fractional.',
    ],
    message: (f, s) => `${s.cell(f)}${s.colon}${s.variant(f.params.why)} ${s.value(f.actual)}`,
  },
  odd_number: {
    name: ['数字写法特别', 'A number is written oddly'],
    explain: ['按原文读出，写法值得核对。', 'Read as printed; the way it is written deserves a look.'],
    message: (f, s) => {
      const cells = Number(f.params.cells) > 1 ? s.in(`，共 ${f.params.cells} 格`, `, ${f.params.cells} cells`) : '';
      return s.in(
        `${s.cell(f)}写作“${f.actual}”：${s.variant(f.params.how)}${cells}`,
        `${s.cell(f)} is written “${f.actual}”: ${s.variant(f.params.how)}${cells}`,
      );
    },
  },
  applications_mismatch: {
    name: ['正文与表三不符', 'Text and table 3 disagree'],
    explain: ['正文写的申请件数与表三总计不同。', 'The number of applications in the text is not that of table 3.'],
    message: disagree((f, s) => s.variant(f.params.what)),
  },
  disputes_mismatch: {
    name: ['正文与表四不符', 'Text and table 4 disagree'],
    explain: [
      '正文写的复议、诉讼件数与表四总计不同。',
      'The number of reviews or lawsuits in the text is not that of table 4.',
    ],
    message: disagree((f, s) => s.variant(f.params.what)),
  },
  decisions_mismatch: {
    name: ['正文与表二不符', 'Text and table 2 disagree'],
    explain: [
      '正文写的处罚、许可等件数与表二不同，口径可能不一。',
      'Penalties, licences and the like in the text differ from table 2; they may be counted differently.',
    ],
    message: disagree((f, s) => s.cell(f)),
  },
  fee_confusion: {
    name: ['两种收费相混', 'Two kinds of fees mixed up'],
    explain: [
      '表二的行政事业性收费（万元）与第六部分的信息处理费（元）是两回事。',
      'Administrative fees (table 2, 10,000 yuan) and the information-processing fee (section six, yuan) are different things.',
    ],
    message: (f, s) => `${s.variant(f.params.why)}${s.in('：', ': ')}${s.value(f.actual)}`,
  },
  sum_in_prose: {
    name: ['分项之和不等于总数', 'Parts do not add up to the total'],
    explain: ['正文里一个总数的各分项相加不等于它。', 'The parts of a total stated in the text do not add up to it.'],
    message: (f, s) =>
      s.in(
        `${f.params.parts} ＝ ${s.value(f.actual)}，总数写 ${s.value(f.expected)}，差 ${s.gap(f)}`,
        `${f.params.parts} = ${s.value(f.actual)}, the total says ${s.value(f.expected)}, off by ${s.gap(f)}`,
      ),
  },
  repeated_figure: {
    name: ['同一数字两种说法', 'One figure, two values'],
    explain: ['同一件事在文中写了两个不同的数。', 'The same thing is stated with two different numbers.'],
    message: (f, s) =>
      s.in(
        `${f.params.what}：一处写 ${s.value(f.expected)}，一处写 ${s.value(f.actual)}`,
        `${f.params.what}: ${s.value(f.expected)} in one place, ${s.value(f.actual)} in another`,
      ),
  },
  year_residue: {
    name: ['写了别的年份', 'Another year is stated'],
    explain: [
      '文中把别的年份当作本年度，多半是旧稿残留。',
      'Another year is written as the year reported on, most likely left from an older text.',
    ],
    message: (f, s) =>
      f.params.kind === 'plan'
        ? s.in(
            `${f.expected} 年度年报的打算写的是 ${f.actual} 年`,
            `The report for ${f.expected} plans for ${f.actual}`,
          )
        : s.in(`${f.expected} 年度年报写的是 ${f.actual} 年`, `The report for ${f.expected} speaks of ${f.actual}`),
  },
  year_conflict: {
    name: ['年份互相矛盾', 'Years contradict each other'],
    explain: ['标题、统计期限、落款的年份对不上。', 'Title, statistics period and sign-off do not fit together.'],
    message: (f, s) =>
      s.in(
        `${s.variant(f.params.source)}写 ${f.actual}，全文为 ${f.expected} 年度`,
        `${s.variant(f.params.source)}: ${f.actual}; the report is for ${f.expected}`,
      ),
  },
  place_residue: {
    name: ['写了别处的名字', 'Another place is named'],
    explain: [
      '文中把别的乡镇、县区或账号当作本地，多半是抄来的。',
      'Another township, county or account is named as if it were this one, most likely copied.',
    ],
    message: (f, s) =>
      s.in(
        `${f.expected}的年报里写了别的${s.variant(f.params.kind)}“${f.actual}”`,
        `The report of ${f.expected} names another ${s.variant(f.params.kind)}, “${f.actual}”`,
      ),
  },
  template_residue: {
    name: ['模板残留', 'Template residue'],
    explain: [
      '文中留有占位文字或转换残留，发布前应清除。',
      'Placeholders or residue of a conversion were left; remove them before publishing.',
    ],
    message: (f, s) => s.in(`${s.variant(f.params.kind)}“${f.actual}”`, `${s.variant(f.params.kind)}: “${f.actual}”`),
  },
  outdated_basis: {
    name: ['依据已过时', 'Superseded basis'],
    explain: [
      '引用的法规或通知已被取代，或文号有误。',
      'The regulation or notice cited has been superseded or is misquoted.',
    ],
    message: (f, s) =>
      s.in(`写“${f.actual}”，现行依据是${f.expected}`, `Cites “${f.actual}”; in force is ${f.expected}`),
  },
  duplicate_block: {
    name: ['内容重复', 'Printed twice'],
    explain: ['标题、小标题或段落印了不止一次。', 'A title, heading or paragraph is printed more than once.'],
    message: (f, s) =>
      s.in(
        `${s.variant(f.params.kind)}出现 ${f.params.times} 次`,
        `${s.variant(f.params.kind)} is printed ${Number(f.params.times) === 2 ? 'twice' : `${f.params.times} times`}`,
      ),
  },
  rectification_missing: {
    name: ['整改只有打算', 'Rectification only planned'],
    explain: [
      '说要交代上年问题的整改，写的却是下一步打算。',
      'Last year’s problems are announced as dealt with, but the text only plans.',
    ],
    message: (_, s) => s.in('上年问题的整改没有写明结果', 'What was done about last year’s problems is not stated'),
  },
  copied_township: {
    name: ['与别的乡镇雷同', 'Same words as another township'],
    explain: [
      '去掉表格用语和大家都写的话之后，仍有大段文字与别的乡镇相同。',
      'Leaving out the form’s words and what everyone writes, long passages are the same as another township’s.',
    ],
    message: (f, s) =>
      s.in(
        `叙述文字 ${s.share(f)} 与${f.params.other}相同，共 ${f.params.passages} 段`,
        `${s.share(f)} of the prose is the same as in ${f.params.other}, ${f.params.passages} passages`,
      ),
  },
  copied_last_year: {
    name: ['与上年雷同', 'Same words as last year'],
    explain: [
      '去掉表格用语和大家都写的话之后，大段文字与本乡镇上年年报相同。',
      'Leaving out the form’s words and what everyone writes, long passages repeat last year’s report.',
    ],
    message: (f, s) =>
      s.in(
        `叙述文字 ${s.share(f)} 与 ${f.params.year} 年度相同，共 ${f.params.passages} 段`,
        `${s.share(f)} of the prose repeats ${f.params.year}, ${f.params.passages} passages`,
      ),
  },
  streak: {
    name: ['同类问题连年写', 'Same kind of problem year after year'],
    explain: ['同一类问题连续几年写在第五部分。', 'The same category of problem is stated in consecutive years.'],
    message: (f, s) =>
      s.in(
        `“${s.category(f)}”自 ${f.params.from} 年起连续 ${f.params.years} 年`,
        `“${s.category(f)}” since ${f.params.from}, ${f.params.years} years running`,
      ),
  },
  jump: {
    name: ['数值突变', 'A figure jumps'],
    explain: [
      '与本乡镇往年和全县中位数都相差很大，值得核对。',
      'Far from the township’s own history and from the county median; worth checking.',
    ],
    message: (f, s) =>
      s.in(
        `${s.cell(f)} ${s.value(f.actual)}，往年中位数 ${s.value(f.expected)}，全县中位数 ${s.value(f.params.county)}`,
        `${s.cell(f)}: ${s.value(f.actual)}; own median ${s.value(f.expected)}, county median ${s.value(f.params.county)}`,
      ),
  },
  duplicate_report: {
    name: ['同一年有两份年报', 'Two reports on the same year'],
    explain: [
      '同一乡镇同一年度有几份文件。落款日期较晚的一份算数，日期相同时算数据较全的一份；其余只列出，不计数。请核对留哪一份。',
      'Several files are the same township’s report of the same year. The later one counts, else the fuller one; the others are ' +
        'only listed. Check which to keep.',
    ],
    message: (f, s) =>
      s.in(
        `同一年度有 ${s.value(f.actual)} 份年报，${s.variant(f.params.why)}`,
        `${s.value(f.actual)} reports on the same year: ${s.variant(f.params.why)}`,
      ),
  },
  prose_unread: {
    name: ['有数字没有读成条数', 'Figures not read as counts'],
    explain: [
      '讲公开数量的句子里有数字没有能读成条数，图表里没有这些数。这是本工具没读出来，不是年报的错。',
      'In sentences on what was published, figures could not be read as counts; the charts are without them. This is a limit of ' +
        'the tool and no fault of the report.',
    ],
    message: (f, s) =>
      s.in(
        `有 ${s.value(f.actual)} 处数字没有读成条数`,
        `${formatCount(Number(f.actual), 'figure')} not read as a count`,
      ),
  },
  not_published: {
    name: ['未见年报', 'No report seen'],
    explain: [
      '应有年报而这里没有这份文件：可能没有收进来，也可能没有发布。只有 places.json 或 .meta.json 写明没有发布的才算错误。',
      'A report is due and the file is not here: not collected, or not published. Only what places.json or a .meta.json states ' +
        'not to be published is an error.',
    ],
    message: (f, s) =>
      f.params.stated === 1
        ? s.in(
            `有人写明没有发布 ${f.params.year} 年度年报`,
            `Stated by hand: no report for ${f.params.year} was published`,
          )
        : s.in(`${f.params.year} 年度年报未见`, `No report for ${f.params.year} was seen`),
  },
};

/** The short name of a rule. */
export const ruleName = (rule: RuleId, lang: Lang): string => ruleWords[rule].name[lang === 'zh' ? 0 : 1];

/** What a rule means and what to do about it. */
export const explainRule = (rule: RuleId, lang: Lang): string => ruleWords[rule].explain[lang === 'zh' ? 0 : 1];

/** One sentence on a finding: what disagrees, then the numbers. Plain text. */
export const describeFinding = (finding: Finding, lang: Lang): string =>
  capitalize(ruleWords[finding.rule].message(finding, sayIn(lang)));

const articles = { 20: '二十', 49: '四十九', 50: '五十' } as const;

/** The law or notice a rule rests on, as cited. */
export function describeBasis(basis: Basis, lang: Lang): string {
  const zh = lang === 'zh';
  if (basis.law === 'form')
    return zh
      ? '国办公开办函〔2021〕30号（2019 版：〔2019〕60号）'
      : 'Notice 国办公开办函〔2021〕30号 (2019 form: 〔2019〕60号)';
  if (basis.law === 'fee') return zh ? '国办函〔2020〕109号' : 'Notice 国办函〔2020〕109号';
  return zh ? `《政府信息公开条例》第${articles[basis.article]}条` : `Disclosure Regulation, art. ${basis.article}`;
}
