import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlain, unmarkMixed } from '../../src/document/plain.ts';
import { expectSound, paragraphs } from './support.ts';

describe('readPlain(raw)', () => {
  it('makes a paragraph of every line that is not blank, and keeps the text', () => {
    const doc = readPlain('  一、总体情况  \r\n\r\n规章\t0\t0\f六、其他\u0000事项');
    expect(doc.text).toBe('  一、总体情况  \n\n规章\t0\t0\n六、其他 事项');
    expect(paragraphs(doc)).toEqual(['一、总体情况', '规章\t0\t0', '六、其他 事项']);
    expectSound(doc);
  });

  it('has no block for blank text', () => expect(readPlain(' \n\t\n').blocks).toEqual([]));
});

describe('readMarkdown(raw)', () => {
  it('takes off signs of headings, emphasis and escapes', () => {
    const doc = readMarkdown('## **一、总体情况**\n\n1\\. 主动公开 __86__ 条\\\n“我镇” \\< 5');
    expect(paragraphs(doc)).toEqual(['一、总体情况', '1. 主动公开 86 条', '“我镇” < 5']);
    expect(doc.blocks[0]).toMatchObject({ heading: 2 });
    expectSound(doc);
  });

  it('leaves lines of tables as they are', () => {
    const table = '| **规章** | 0 |\n|------|---|\n+----+\n  规章        0\n  ------ ---';
    expect(readMarkdown(table).text).toBe(table);
  });
});

describe('unmarkMixed(text)', () => {
  it('takes Markdown off the lines without tags', () => {
    expect(unmarkMixed('## 一、总体情况\n\n**全年**公开 \\> 40条\n<td>**0**</td>')).toBe(
      '一、总体情况\n\n全年公开 > 40条\n<td>**0**</td>',
    );
  });
});
