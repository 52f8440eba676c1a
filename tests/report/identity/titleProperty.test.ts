import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { splitTitleProperty } from '../../../src/report/identity/titleProperty.ts';
import { linesOf } from '../../../src/report/sections/lines.ts';

const title = '白芦镇2020年政府信息公开工作年度报告';
const parts = (text: string) => {
  const doc: Doc = { format: 'txt', text, blocks: [], meta: {} };
  const lines = linesOf(doc, []).flatMap(splitTitleProperty);
  for (const line of lines) expect(line.source(0, line.text.length)).toEqual(line.span);
  return lines.map(({ span }) => text.slice(...span));
};

describe('splitTitleProperty(line)', () => {
  it.each([
    [`标　　题\t${title}`, [title]],
    [`名 称  ${title}`, [title]],
    [`信息名称：${title}`, [title]],
    [`【标题】${title}`, ['【', title]],
    [`题　目：　${title}　　文　号：无`, [title, '文　号：无']],
    [`索 引 号：0123-4\t标 题：${title}\t发布日期：2021-01-12`, ['索 引 号：0123-4', title, '发布日期：2021-01-12']],
    [`文件名称\t${title}\t公开方式\t主动公开`, [title, '公开方式\t主动公开']],
  ])('takes the label off %j', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([title, `标题党镇2020年信息公开年报`, '更正一处名称不规范的信息', '标题', '题目新颖', `名称${title}`])(
    'leaves %j whole',
    (text) => expect(parts(text)).toEqual([text]),
  );
});
