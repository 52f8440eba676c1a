import type { CellId, FormColumn, FormRow, FormTable, SectionId } from '../form/form.ts';
import { type FormEdition, latestForm } from '../form/forms.ts';
import { type Lang, namesLang } from './lang.ts';

type Pair = readonly [zh: string, en: string];
const pick = ([zh, en]: Pair, lang: Lang) => (lang === 'zh' ? zh : en);

const sections: Record<SectionId, Pair> = {
  overview: ['总体情况', 'General overview'],
  proactive: ['主动公开政府信息情况', 'Proactive disclosure'],
  applications: ['收到和处理政府信息公开申请情况', 'Applications received and handled'],
  disputes: ['政府信息公开行政复议、行政诉讼情况', 'Administrative reviews and lawsuits'],
  problems: ['存在的主要问题及改进情况', 'Problems and improvements'],
  other: ['其他需要报告的事项', 'Other matters'],
};

const tables: Record<FormTable['id'], Pair> = {
  proactive: ['表二（主动公开）', 'table 2 (proactive disclosure)'],
  applications: ['表三（依申请公开）', 'table 3 (applications)'],
  disputes: ['表四（行政复议、行政诉讼）', 'table 4 (reviews and lawsuits)'],
};

const rows: Record<string, Pair> = {
  rules: ['规章', 'Rules'],
  normative_documents: ['行政规范性文件', 'Normative documents'],
  licences: ['行政许可', 'Administrative licences'],
  other_services: ['其他对外管理服务事项', 'Other public services'],
  penalties: ['行政处罚', 'Administrative penalties'],
  coercive_measures: ['行政强制', 'Coercive measures'],
  fees: ['行政事业性收费', 'Administrative fees'],
  procurement: ['政府集中采购', 'Central procurement'],
  received: ['本年新收', 'Received this year'],
  carried_in: ['上年结转', 'Carried in from last year'],
  granted: ['予以公开', 'Granted'],
  partially_granted: ['部分公开', 'Partially granted'],
  refused_state_secret: ['不予公开：属于国家秘密', 'Refused: state secret'],
  refused_prohibited_by_law: ['不予公开：其他法律行政法规禁止公开', 'Refused: prohibited by law'],
  refused_security_stability: ['不予公开：危及“三安全一稳定”', 'Refused: security and stability'],
  refused_third_party: ['不予公开：保护第三方合法权益', 'Refused: rights of third parties'],
  refused_internal: ['不予公开：属于三类内部事务信息', 'Refused: internal affairs'],
  refused_process: ['不予公开：属于四类过程性信息', 'Refused: information in process'],
  refused_enforcement_file: ['不予公开：属于行政执法案卷', 'Refused: enforcement file'],
  refused_administrative_query: ['不予公开：属于行政查询事项', 'Refused: administrative query'],
  unavailable_not_held: ['无法提供：本机关不掌握', 'Unavailable: not held'],
  unavailable_needs_creation: ['无法提供：需要另行制作', 'Unavailable: would have to be made'],
  unavailable_unclear: ['无法提供：补正后仍不明确', 'Unavailable: unclear after correction'],
  not_processed_complaint: ['不予处理：信访举报投诉', 'Not processed: complaint'],
  not_processed_repeated: ['不予处理：重复申请', 'Not processed: repeated'],
  not_processed_publication: ['不予处理：要求提供公开出版物', 'Not processed: public publication'],
  not_processed_excessive: ['不予处理：无正当理由大量反复申请', 'Not processed: excessive'],
  not_processed_reissue: ['不予处理：要求确认或重新出具', 'Not processed: reissue of information held'],
  other_no_correction: ['其他处理：逾期不补正', 'Other: not corrected in time'],
  other_unpaid_fee: ['其他处理：逾期未缴费', 'Other: fee not paid in time'],
  other_other: ['其他处理：其他', 'Other: other'],
  outcomes_total: ['办理结果总计', 'Outcomes, total'],
  carried_out: ['结转下年度继续办理', 'Carried over to next year'],
  review: ['行政复议', 'Administrative review'],
  direct_litigation: ['未经复议直接起诉', 'Lawsuit without review'],
  litigation_after_review: ['复议后起诉', 'Lawsuit after review'],
};

const columns: Record<string, Pair> = {
  issued: ['本年制发件数', 'issued this year'],
  repealed: ['本年废止件数', 'repealed this year'],
  in_force: ['现行有效件数', 'in force'],
  created: ['本年新制作数量', 'newly made'],
  published: ['本年新公开数量', 'newly published'],
  public_total: ['对外公开总数量', 'public in total'],
  decisions: ['处理决定数量', 'decisions'],
  previous_items: ['上一年项目数量', 'items last year'],
  change: ['本年增/减', 'change this year'],
  items: ['采购项目数量', 'items'],
  natural_person: ['自然人', 'natural persons'],
  business: ['商业企业', 'businesses'],
  research: ['科研机构', 'research bodies'],
  social_org: ['社会公益组织', 'non-profit organisations'],
  legal_service: ['法律服务机构', 'legal services'],
  other_org: ['其他', 'other organisations'],
  upheld: ['结果维持', 'upheld'],
  corrected: ['结果纠正', 'corrected'],
  other: ['其他结果', 'other result'],
  pending: ['尚未审结', 'pending'],
  total: ['总计', 'total'],
  amount: ['金额', 'amount'],
};

/** The name of a section of the form. */
export const sectionName = (id: SectionId, lang: Lang): string => pick(sections[id], lang);
/** The name of one of the three statutory tables. */
export const tableName = (id: FormTable['id'], lang: Lang): string => pick(tables[id], lang);
/** The short name of a table row; the id itself where it is none of the form's. */
export const rowName = (id: string, lang: Lang): string => (rows[id] ? pick(rows[id], lang) : id);
/** The short name of a column; the id itself where it is none of the form's. */
export const columnName = (id: string, lang: Lang): string => (columns[id] ? pick(columns[id], lang) : id);
/** The label of a row as the form prints it, where it is in the reader's language, else its short name. */
export const printedRow = (row: FormRow, lang: Lang): string => printed(row.labels[0], lang) ?? rowName(row.id, lang);
/** The header of a column in the same way. */
export const printedColumn = (column: FormColumn, lang: Lang): string =>
  printed(column.labels[0], lang) ?? columnName(column.id, lang);
/** The label of the group a row stands in; undefined where there is none, or none in the reader's language. */
export const printedGroup = (row: FormRow, lang: Lang): string | undefined => printed(row.group, lang);

const printed = (words: string | undefined, lang: Lang) => (lang === namesLang ? words : undefined);

/** A cell as people call it: `行政处罚，处理决定数量`; the column is left out where the row has but one. */
export function cellName(id: CellId | string, lang: Lang): string {
  const [table = '', row = '', column = ''] = id.split('.');
  const columns = latestForm.tables.find((t) => t.id === table)?.rows.find((r) => r.id === row)?.columns;
  // a row as a whole has no column
  const only = column === '' || (columns?.length === 1 && columns[0]!.id === column);
  return only ? rowName(row, lang) : `${rowName(row, lang)}${lang === 'zh' ? '，' : ', '}${columnName(column, lang)}`;
}
/** What an edition of the form is called. */
export const editionName = (edition: FormEdition, lang: Lang): string =>
  edition === 'free'
    ? pick(['无统一表格', 'no national form'], lang)
    : pick([`${edition} 版表式`, `${edition} form`], lang);
