/** The wordings of the printed tables that carry no figures: headers, group labels, notes. Any edition. */
export const tableHeaders = [
  '第二十条第（一）项',
  '第二十条第（五）项',
  '第二十条第（六）项',
  '第二十条第（八）项',
  '第二十条第（九）项',
  '信息内容',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '申请人情况',
  '法人或其他组织',
  '三、本年度办理结果',
  '（三）不予公开',
  '（四）无法提供',
  '（五）不予处理',
  '（六）其他处理',
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
  '单位：万元',
  '单位：件',
] as const;

/** The headings that stand before and behind the tables, as the notices word them. */
export const tableSections = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
] as const;

/** Wordings by which the editions of the form are told apart, whatever year the report is for. */
export const editionCues = {
  '2019': [
    '上一年项目数量',
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '其他对外管理服务事项',
    '采购项目数量',
    '采购总金额',
  ],
  '2021': ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
} as const;
