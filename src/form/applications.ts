import type { FormColumn, FormRow, FormTable } from './form.ts';

/** The seven applicant columns of table three, the same in both editions. */
export const applicantColumns = [
  { id: 'natural_person', labels: ['自然人'] },
  { id: 'business', labels: ['商业企业'] },
  { id: 'research', labels: ['科研机构'] },
  { id: 'social_org', labels: ['社会公益组织'] },
  { id: 'legal_service', labels: ['法律服务机构'] },
  { id: 'other_org', labels: ['其他'] },
  { id: 'total', labels: ['总计'] },
] as const satisfies readonly FormColumn[];

const row = (id: string, labels: readonly string[], group?: string): FormRow =>
  group ? { id, labels, columns: applicantColumns, group } : { id, labels, columns: applicantColumns };

const refused = '（三）不予公开';
const unavailable = '（四）无法提供';
const notProcessed = '（五）不予处理';
const otherHandling = '（六）其他处理';

const before: readonly FormRow[] = [
  row('received', ['一、本年新收政府信息公开申请数量']),
  row('carried_in', ['二、上年结转政府信息公开申请数量']),
  row('granted', ['（一）予以公开']),
  row('partially_granted', ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开']),
  row('refused_state_secret', ['1.属于国家秘密'], refused),
  row('refused_prohibited_by_law', ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开'], refused),
  row('refused_security_stability', ['3.危及“三安全一稳定”'], refused),
  row('refused_third_party', ['4.保护第三方合法权益'], refused),
  row('refused_internal', ['5.属于三类内部事务信息'], refused),
  row('refused_process', ['6.属于四类过程性信息'], refused),
  row('refused_enforcement_file', ['7.属于行政执法案卷'], refused),
  row('refused_administrative_query', ['8.属于行政查询事项'], refused),
  row('unavailable_not_held', ['1.本机关不掌握相关政府信息'], unavailable),
  row('unavailable_needs_creation', ['2.没有现成信息需要另行制作'], unavailable),
  row('unavailable_unclear', ['3.补正后申请内容仍不明确'], unavailable),
  row('not_processed_complaint', ['1.信访举报投诉类申请'], notProcessed),
  row('not_processed_repeated', ['2.重复申请'], notProcessed),
  row('not_processed_publication', ['3.要求提供公开出版物'], notProcessed),
  row('not_processed_excessive', ['4.无正当理由大量反复申请'], notProcessed),
  row(
    'not_processed_reissue',
    ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关出具或重新出具已获取信息'],
    notProcessed,
  ),
];
const after: readonly FormRow[] = [
  row('outcomes_total', ['（七）总计', '总计', '合计']),
  row('carried_out', ['四、结转下年度继续办理']),
];

/** Table three of the 2021 edition: 25 rows × 7 columns. */
export const applications2021: FormTable = {
  id: 'applications',
  rows: [
    ...before,
    row(
      'other_no_correction',
      ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.申请人无正当理由逾期不补正'],
      otherHandling,
    ),
    row(
      'other_unpaid_fee',
      [
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '2.申请人逾期未按收费通知要求缴纳费用',
      ],
      otherHandling,
    ),
    row('other_other', ['3.其他', '其他'], otherHandling),
    ...after,
  ],
};

/** Table three of the 2019 edition: 23 rows × 7 columns; （六）其他处理 is one row. */
export const applications2019: FormTable = {
  id: 'applications',
  rows: [...before, row('other_other', [otherHandling]), ...after],
};
