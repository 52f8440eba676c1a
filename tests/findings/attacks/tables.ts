import { type Attacks, cells, row, rows, silent, table } from './attack.ts';

const two = rows({ received: 2, granted: 2 });

/** The arithmetic of the tables and the values in them. */
export const ofTables: Attacks = {
  A1: {
    friends: [
      table('新收 2、结转 1，办结 2、转下年 1', rows({ received: 2, carried_in: 1, granted: 2, carried_out: 1 })),
      table('新收 0，上年结转 1，办结 1', rows({ carried_in: 1, granted: 1 })),
      table('新收 3，全部转下年', rows({ received: 3, carried_out: 3 })),
      table('结转一格空着，合不上也不能断定', { ...two, 'applications.carried_in.total': '' }),
      table('两列各自平衡', {
        ...row('received', 1, 1, 0, 0, 0, 0, 2),
        ...row('granted', 1, 1, 0, 0, 0, 0, 2),
        ...row('outcomes_total', 1, 1, 0, 0, 0, 0, 2),
      }),
    ],
    beside: ['blank_cell'],
    faults: [
      table('新收 2，办结 1，没有转下年', { ...two, ...rows({ granted: 1 }) }),
      table('上年结转 1 没有下落', { ...two, ...rows({ carried_in: 1, granted: 2 }) }),
      table('转下年多写 1', { ...two, ...rows({ granted: 2, carried_out: 1 }) }),
    ],
  },
  A2: {
    friends: [
      table('自然人 1 ＋ 企业 1 ＝ 2', {
        ...row('received', 1, 1, 0, 0, 0, 0, 2),
        ...row('granted', 1, 1, 0, 0, 0, 0, 2),
        ...row('outcomes_total', 1, 1, 0, 0, 0, 0, 2),
      }),
      table('全部为“其他”组织', {
        ...row('received', 0, 0, 0, 0, 0, 2, 2),
        ...row('granted', 0, 0, 0, 0, 0, 2, 2),
        ...row('outcomes_total', 0, 0, 0, 0, 0, 2, 2),
      }),
      table('总计一格空着', { ...two, 'applications.received.total': '' }),
      table('总计写作“／”', { ...two, 'applications.granted.total': '/' }),
      table('全为零', {}),
    ],
    beside: ['blank_cell'],
    faults: [
      table('自然人 2，总计 3', { ...two, 'applications.received.total': '3' }),
      table('企业 1 没有计入总计', { ...two, 'applications.received.business': '1' }),
      table('总计 0 而自然人 1', { 'applications.granted.natural_person': '1' }),
    ],
  },
  A3: {
    friends: [
      table('予以公开 1 ＋ 不掌握 1 ＝ 2', rows({ received: 2, granted: 1, unavailable_not_held: 1 })),
      table('全部计入其他处理', rows({ received: 1, other_other: 1 })),
      table('不予公开一格空着', { ...two, 'applications.refused_process.total': '' }),
      table('办理结果总计一格空着', { ...two, 'applications.outcomes_total.total': '—' }),
      table('六种结果各 1', {
        ...rows({
          ...{ received: 6, granted: 1, partially_granted: 1, refused_internal: 1 },
          ...{ unavailable_unclear: 1, not_processed_repeated: 1, other_no_correction: 1 },
        }),
      }),
    ],
    beside: ['blank_cell'],
    faults: [
      table('各项 1，总计 2', { ...two, ...row('granted', 1, 0, 0, 0, 0, 0, 1) }),
      table('重复申请 1 没有计入', { ...two, ...row('not_processed_repeated', 1, 0, 0, 0, 0, 0, 1) }),
      table('总计 0 而予以公开 1', { ...row('granted', 1, 0, 0, 0, 0, 0, 1) }),
    ],
  },
  A4: {
    friends: [
      table('复议维持 1，总计 1', cells('disputes', { 'review.upheld': '1', 'review.total': '1' })),
      table(
        '复议两种结果各 1，总计 2',
        cells('disputes', { 'review.upheld': '1', 'review.pending': '1', 'review.total': '2' }),
      ),
      table(
        '两种诉讼各自合计',
        cells('disputes', {
          'direct_litigation.upheld': '1',
          'direct_litigation.total': '1',
          'litigation_after_review.corrected': '2',
          'litigation_after_review.total': '2',
        }),
      ),
      table('总计一格空着', cells('disputes', { 'review.upheld': '1', 'review.total': '/' })),
      table('全为零', {}),
    ],
    beside: ['blank_cell', 'incomplete_table', 'missing_table'],
    faults: [
      table('复议维持 1，总计 3', cells('disputes', { 'review.upheld': '1', 'review.total': '3' })),
      table('总计 2，各项 1', cells('disputes', { 'review.corrected': '1', 'review.total': '2' })),
      table('直接起诉总计 1，没有结果', cells('disputes', { 'direct_litigation.total': '1' })),
    ],
  },
  impossible_value: {
    friends: [
      table('规章 0', {}),
      table('规范性文件 3', cells('proactive', { 'normative_documents.issued': '3' })),
      table('收费 1.25 万元', cells('proactive', { 'fees.amount': '1.25' })),
      table('许可 1,204', cells('proactive', { 'licences.decisions': '1,204' })),
      table('规章写作“／”', cells('proactive', { 'rules.issued': '/' })),
    ],
    beside: ['blank_cell'],
    faults: [
      table('规章制发 1', cells('proactive', { 'rules.issued': '1' })),
      table('处罚 -2', cells('proactive', { 'penalties.decisions': '-2' })),
      table('许可 3.5', cells('proactive', { 'licences.decisions': '3.5' })),
    ],
  },
  odd_number: {
    friends: [
      table('许可 120', cells('proactive', { 'licences.decisions': '120' })),
      table('千位分隔 1,204', cells('proactive', { 'licences.decisions': '1,204' })),
      table('收费 0.86', cells('proactive', { 'fees.amount': '0.86' })),
      table('数字前后有空格', cells('proactive', { 'penalties.decisions': ' 12 ' })),
      table('全为零', {}),
    ],
    faults: [
      table('收费 00', cells('proactive', { 'fees.amount': '00' })),
      table('处罚 ３', cells('proactive', { 'penalties.decisions': '３' })),
      table('许可 12件', cells('proactive', { 'licences.decisions': '12件' })),
    ],
  },
  blank_cell: {
    friends: [
      table('全为零', {}),
      table('收费 0.0', cells('proactive', { 'fees.amount': '0.0' })),
      table('许可 ０', cells('proactive', { 'licences.decisions': '０' })),
      { say: '正文里的“／”', overview: `${silent}网站／公众号同步。` },
      { say: '正文写“无”', overview: silent, disputes: '无。' },
    ],
    faults: [
      table('强制写作“／”', cells('proactive', { 'coercive_measures.decisions': '/' })),
      table('处罚写作“无”', cells('proactive', { 'penalties.decisions': '无' })),
      table('复议总计写作“—”', cells('disputes', { 'review.total': '—' })),
    ],
  },
  missing_table: {
    friends: [
      { say: '三张表都在', overview: silent },
      { say: '表二少一行', overview: silent, without: ['proactive.fees'] },
      { say: '许可一格空着', overview: silent, cells: cells('proactive', { 'licences.decisions': '' }) },
      {
        say: '2018 年的年报没有表',
        year: 2018,
        date: '青石镇人民政府\n2019年1月20日',
        withoutTables: ['proactive', 'applications', 'disputes'],
      },
      {
        say: '2016 年的年报没有表',
        year: 2016,
        date: '青石镇人民政府\n2017年1月20日',
        withoutTables: ['proactive', 'applications', 'disputes'],
      },
    ],
    beside: ['incomplete_table', 'blank_cell', 'missing_fee_statement'],
    faults: [
      { say: '表三是图片', overview: silent, withoutTables: ['applications'], applications: '（表格见附件图片）' },
      { say: '表四不在', overview: silent, withoutTables: ['disputes'] },
      { say: '三张表都不在', overview: silent, withoutTables: ['proactive', 'applications', 'disputes'] },
    ],
  },
  incomplete_table: {
    friends: [
      { say: '三张表都在', overview: silent },
      table('有格空着，是未填', cells('proactive', { 'licences.decisions': '' })),
      table('有格写作“无”', cells('proactive', { 'penalties.decisions': '无' })),
      { say: '整张表不在，另有一条', overview: silent, withoutTables: ['disputes'] },
      table('千位分隔 1,204', cells('proactive', { 'licences.decisions': '1,204' })),
    ],
    beside: ['blank_cell', 'missing_table'],
    faults: [
      { say: '表三缺一行', overview: silent, without: ['applications.partially_granted'] },
      { say: '表二缺收费', overview: silent, without: ['proactive.fees'] },
      table('许可 #####', cells('proactive', { 'licences.decisions': '#####' })),
    ],
  },
};
