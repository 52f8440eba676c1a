import { gridsOf } from '../../scripts/demo/grids.ts';
import { readPlain } from '../../src/document/plain.ts';
import { type Checked, checkDocument } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { type CellId, cellId, cellIds, type Form } from '../../src/form/form.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { type Gazetteer, makeGazetteer } from '../../src/places/gazetteer.ts';

/** What a made-up report says; everything has a sound default. */
export interface ReportText {
  year?: number;
  township?: string;
  title?: string;
  preamble?: string;
  overview?: string;
  /** Prose above table two, three and four. */
  proactive?: string;
  applications?: string;
  disputes?: string;
  problems?: string;
  other?: string;
  /** Sign-off; empty for none. */
  date?: string;
  /** Cells that are not 0, as printed. */
  cells?: Partial<Record<CellId, string>>;
  /** Rows of the tables left out, as `applications.received`. */
  without?: readonly string[];
  /** Tables left out altogether. */
  withoutTables?: readonly string[];
  /** Sections left out, heading and prose; their tables stay. */
  drop?: readonly string[];
  /** The numbers before the headings that are there; empty for none. */
  numbers?: string;
  /** The form of the tables, that of 2021 unless given. */
  form?: Form;
}

/** A small invented county for the tests: 云泽县 in 宁江市, 河川省. */
export const inventedGazetteer: Gazetteer = makeGazetteer({
  provinces: [{ code: '99', name: '河川省' }],
  prefectures: [{ code: '9901', name: '宁江市' }],
  counties: [
    { code: '990101', name: '云泽县' },
    { code: '990102', name: '乌岭县' },
  ],
  townships: [
    { code: '990101101', name: '青石镇' },
    { code: '990101102', name: '柳河镇' },
    { code: '990101201', name: '沙窝乡' },
    { code: '990102101', name: '古渡镇' },
  ],
});

/** A whole report of the 2021 form as plain text, tables with tabs. */
export function reportText(r: ReportText = {}): string {
  const { year = 2024, township = '青石镇' } = r;
  const value = (id: CellId) => r.cells?.[id] ?? '0';
  const [proactive, applications, disputes] = form2021.tables;
  const line = (table: typeof applications | typeof proactive) =>
    table.rows
      .filter((row) => !r.without?.includes(`${table.id}.${row.id}`))
      .map((row) => [row.labels[0], ...row.columns.map((c) => value(cellId(table.id, row.id, c.id)))].join('\t'));
  const rows = line(proactive);
  const tableTwo = [
    '第二十条第（一）项',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    ...rows.slice(0, 2),
    '第二十条第（五）项',
    '信息内容\t本年处理决定数量',
    rows[2],
    '第二十条第（六）项',
    '信息内容\t本年处理决定数量',
    ...rows.slice(3, 5),
    '第二十条第（八）项',
    '信息内容\t本年收费金额（单位：万元）',
    rows[5],
  ]; // prettier-ignore
  const tableThree = [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况',
    '\t自然人\t法人或其他组织\t总计',
    '\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
    ...line(applications),
  ];
  const tableFour = [
    '行政复议\t行政诉讼',
    '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉',
    '\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
    disputes.rows.flatMap((row) => row.columns.map((c) => value(cellId('disputes', row.id, c.id)))).join('\t'),
  ];
  const printed: Record<string, readonly (string | undefined)[]> = {
    proactive: tableTwo,
    applications: tableThree,
    disputes: tableFour,
  };
  if (r.form) {
    const { form } = r;
    const figures = Object.fromEntries(cellIds(form).map((id) => [id, value(id)]));
    gridsOf(form, figures).forEach((grid, i) => {
      printed[form.tables[i]!.id] = grid.map((row) => row.map((cell) => cell.text).join('\t'));
    });
  }
  const table = (id: string) => (r.withoutTables?.includes(id) ? '' : (printed[id] ?? []).join('\n'));
  const prose: readonly (readonly [id: string, heading: string, prose: string])[] = [
    [
      'overview',
      '总体情况',
      r.overview ?? `${year}年，本镇主动公开政府信息40条。未收到政府信息公开申请，未发生行政复议、行政诉讼。`,
    ],
    ['proactive', '主动公开政府信息情况', r.proactive ?? ''],
    ['applications', '收到和处理政府信息公开申请情况', r.applications ?? ''],
    ['disputes', '政府信息公开行政复议、行政诉讼情况', r.disputes ?? ''],
    [
      'problems',
      '存在的主要问题及改进情况',
      r.problems ??
        '存在的问题：一是信息更新不够及时；二是经办人员业务不熟。\n改进措施：一是每周检查更新情况；二是每季度组织一次业务培训。',
    ],
    ['other', '其他需要报告的事项', r.other ?? '本年度未收取信息处理费。'],
  ];
  const numbers = [...(r.numbers ?? '一二三四五六')];
  const there = prose.filter(([id]) => !r.drop?.includes(id));
  return [
    r.title ?? `云泽县${township}人民政府${year}年政府信息公开工作年度报告`,
    r.preamble ??
      `本报告按照《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ...prose.flatMap(([id, heading, words]) => {
      const place = there.findIndex(([other]) => other === id);
      if (place < 0) return [table(id)];
      return [`${numbers[place] ? `${numbers[place]}、` : ''}${heading}`, words, table(id)];
    }),
    r.date ?? `云泽县${township}人民政府\n${year + 1}年1月20日`,
  ].join('\n'); // prettier-ignore
}

/** A plain-text document, one paragraph a line. */
export { readPlain as plainDoc };

/** Checks a made-up report by the whole line. Throws where it is taken for no report. */
export function check(r: ReportText = {}): Checked & { of(rule: string): Finding[]; words(f: Finding): string[] } {
  const text = reportText(r);
  const result = checkDocument(readPlain(text), { gazetteer: inventedGazetteer });
  if (!result.ok) throw new Error(result.error.code);
  return {
    ...result.checked,
    of: (rule) => result.checked.findings.filter((f) => f.rule === rule),
    words: (f) => f.spans.map(([start, end]) => text.slice(start, end)),
  };
}
