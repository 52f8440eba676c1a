import { applications2019 } from './applications.ts';
import { disputes } from './disputes.ts';
import type { Form, FormColumn, FormTable } from './form.ts';

const documents = [
  { id: 'created', labels: ['本年新制作数量'] },
  { id: 'published', labels: ['本年新公开数量'] },
  { id: 'public_total', labels: ['对外公开总数量'] },
] as const satisfies readonly FormColumn[];

const previousAndChange = [
  { id: 'previous_items', labels: ['上一年项目数量'], unit: '项' },
  { id: 'change', labels: ['本年增/减', '本年增减', '本年数量'], unit: '项', signed: true },
] as const satisfies readonly FormColumn[];

const items = [
  ...previousAndChange,
  { id: 'decisions', labels: ['处理决定数量'] },
] as const satisfies readonly FormColumn[];

const proactive: FormTable = {
  id: 'proactive',
  rows: [
    { id: 'rules', labels: ['规章'], columns: documents, paragraph: 1 },
    { id: 'normative_documents', labels: ['规范性文件', '行政规范性文件'], columns: documents, paragraph: 1 },
    { id: 'licences', labels: ['行政许可'], columns: items, paragraph: 5 },
    { id: 'other_services', labels: ['其他对外管理服务事项'], columns: items, paragraph: 5 },
    { id: 'penalties', labels: ['行政处罚'], columns: items, paragraph: 6 },
    { id: 'coercive_measures', labels: ['行政强制'], columns: items, paragraph: 6 },
    { id: 'fees', labels: ['行政事业性收费'], columns: previousAndChange, paragraph: 8 },
    {
      id: 'procurement',
      labels: ['政府集中采购'],
      columns: [
        { id: 'items', labels: ['采购项目数量'], unit: '项' },
        { id: 'amount', labels: ['采购总金额'], unit: '万元' },
      ],
      paragraph: 9,
    },
  ],
};

/** The form for reports of 2019 and 2020: 198 cells. */
export const form2019 = {
  edition: '2019',
  since: 2019,
  basis: '国办公开办函〔2019〕60号',
  cues: [
    '上一年项目数量',
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '其他对外管理服务事项',
    '采购项目数量',
    '采购总金额',
  ],
  changed: [],
  tables: [proactive, applications2019, disputes],
} as const satisfies Form;
