import { applications2021 } from './applications.ts';
import { disputes } from './disputes.ts';
import type { Form, FormColumn, FormTable } from './form.ts';

const documents = [
  { id: 'issued', labels: ['本年制发件数'] },
  { id: 'repealed', labels: ['本年废止件数'] },
  { id: 'in_force', labels: ['现行有效件数', '现行有效文件数', '现行有效件'] },
] as const satisfies readonly FormColumn[];

const decisions = [{ id: 'decisions', labels: ['本年处理决定数量'] }] as const satisfies readonly FormColumn[];

const proactive: FormTable = {
  id: 'proactive',
  rows: [
    { id: 'rules', labels: ['规章'], columns: documents, paragraph: 1 },
    { id: 'normative_documents', labels: ['行政规范性文件', '规范性文件'], columns: documents, paragraph: 1 },
    { id: 'licences', labels: ['行政许可'], columns: decisions, paragraph: 5 },
    { id: 'penalties', labels: ['行政处罚'], columns: decisions, paragraph: 6 },
    { id: 'coercive_measures', labels: ['行政强制'], columns: decisions, paragraph: 6 },
    {
      id: 'fees',
      labels: ['行政事业性收费'],
      columns: [{ id: 'amount', labels: ['本年收费金额（单位：万元）', '本年收费金额'], unit: '万元' }],
      paragraph: 8,
    },
  ],
};

/** The form for reports of 2021 and later: 200 cells. */
export const form2021 = {
  edition: '2021',
  since: 2021,
  basis: '国办公开办函〔2021〕30号',
  cues: ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
  // rules and documents were counted by another measure, other refusals are split
  changed: ['proactive.rules', 'applications.other_'],
  tables: [proactive, applications2021, disputes],
} as const satisfies Form;
