import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { actionSheets, actionTable, sheetNames } from '../../src/app/ledger/actionSheets.ts';
import { headForms } from '../../src/app/state/headForms.ts';
import type { LedgerEntry } from '../../src/dataset/dataset.ts';
import { toXlsx } from '../../src/series/workbook.ts';
import { township } from '../support/county.ts';

const entry = (given: Partial<LedgerEntry> = {}): LedgerEntry => ({
  rule: 'disputes_mismatch',
  severity: 'error',
  spans: [],
  expected: 0,
  actual: 3,
  params: { what: 'litigation' },
  township: '990101100',
  year: 2024,
  report: '990101100-2024',
  quotes: ['行政诉讼3件'],
  accepted: null,
  ...given,
});

describe('headForms(written, sheets)', () => {
  it('prints the names of file and sheet at the head of a form, and of nothing else', async () => {
    const sheets = [
      { name: '汇总', rows: [['乡镇']], widths: [9] },
      { name: '青石镇', rows: [['问题'], ['甲']], widths: [9], form: true },
    ];
    const files = unzipSync(new Uint8Array(await (await headForms(await toXlsx(sheets), sheets)).arrayBuffer()));
    const [summary, form] = [1, 2].map((n) => strFromU8(files[`xl/worksheets/sheet${n}.xml`]!));
    expect(form).toMatch(
      /<pageSetup [^>]*\/><headerFooter><oddHeader>[^<]*&amp;A[^<]*<\/oddHeader><\/headerFooter><\/worksheet>$/,
    );
    expect(summary).not.toContain('headerFooter');
  });
});

describe('actionTable(entries, lang)', () => {
  it('is in the language of the page, leaves who, when and how far open, and ends with the id of the rule', () => {
    const [header, row] = actionTable([entry()], 'zh');
    expect(header).toEqual('序号 年度 程度 规则 问题 原文 依据 责任人 时限 完成情况 规则代码'.split(' '));
    expect(row).toHaveLength(header!.length);
    expect([row![0], row![2], row![3]]).toEqual([1, '错误', '正文与表四不符']);
    expect(row!.slice(7)).toEqual([null, null, null, 'disputes_mismatch']);
    expect(actionTable([entry()], 'en').flat().join(' ')).not.toMatch(/错误|责任人|正文与/);
  });
});

describe('actionSheets(toDo, lang)', () => {
  const toDo = [
    { township: township(0, '甲镇', 'jz'), entries: [entry(), entry({ rule: 'late', severity: 'warning' })] },
    { township: township(1, '甲镇', 'jz'), entries: [entry()] },
    { township: township(2, '乙[镇]', 'yz'), entries: [] },
  ];

  it('is a sheet a township with something to do, after a summary of all', () => {
    const sheets = actionSheets(toDo, 'zh');
    expect(sheets.map((s) => s.name)).toEqual(['汇总', '甲镇', '甲镇 2']);
    expect(sheets[0]!.rows.slice(1)).toEqual([
      ['甲镇', 1, 1, 0, '990101100'],
      ['甲镇', 1, 0, 0, '990101101'],
      ['乙[镇]', 0, 0, 0, '990101102'],
    ]);
    expect(sheets[1]!.rows).toHaveLength(3);
  });

  it('is one sheet for one township, under a name a workbook takes', () => {
    const odd = [{ township: township(2, `乙[镇]/${'长'.repeat(40)}`, 'yz'), entries: [entry()] }];
    const [sheet, ...others] = actionSheets(odd, 'en');
    expect(others).toEqual([]);
    expect(sheet!.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});

describe('sheetNames(names)', () => {
  it('are at most 31 characters, allowed, and apart whatever their case', () => {
    const long = '镇'.repeat(40);
    const names = sheetNames([long, long, "'a'", 'A', '', 'History', '\ud83c', '甲\u0007/乙', `${'x'.repeat(30)}🏞`]);
    expect(names).toEqual([
      '镇'.repeat(31),
      `${'镇'.repeat(29)} 2`,
      'a',
      'A 2',
      '2',
      'History 2',
      '3',
      '甲  乙',
      'x'.repeat(30),
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});
