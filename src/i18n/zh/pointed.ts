import type { WordList } from '../lang.ts';

/** What a person who reports a misreading hands on; a line each, empty ones left out. */
export interface Misreading {
  file: string;
  sha256: string;
  at: string;
  words: string;
  read: string;
  rules: readonly string[];
  /** Null of a draft that is in no dataset. */
  version: string | null;
  url: string | null;
}

/** Words of the menu beside a highlight of a source text. */
export const pointedWords = {
  open: '这一处：引用、链接、为什么',
  title: (name: string) => `这一处：${name}`,
  read: '读作',
  quoteZh: '复制引文（中文）',
  quoteEn: '复制引文（英文）',
  link: '复制链接',
  explain: '为什么这样读',
  misread: '读错了',
  here: '这里还有',
  copied: '已复制',
  byHand: '没能复制，请选中下面的文字',
  sendIt: '下面的说明已复制，填上应是什么，发给维护的人。不会自动上传。',
  cell: (table: string) => `表中的数：按格式认出${table}的行与列，取其中所写。`,
  identity: {
    text: '取自原文。',
    elsewhere: '原文没有写，取自文件名或网页的说明。',
    resolved: '原文没有写，由区划名录或随附说明补齐。',
  },
  join: '；',
  misreadText: (m: Misreading) =>
    [
      '读错了（镇览）',
      `文件：${m.file}`,
      `sha256：${m.sha256}`,
      `位置：${m.at}`,
      `原文：${m.words}`,
      `读作：${m.read}`,
      m.rules.length > 0 && `规则：${m.rules.join('、')}`,
      m.version && `数据版本：${m.version}`,
      m.url && `链接：${m.url}`,
      '应是：',
    ]
      .filter(Boolean)
      .join('\n'),
} satisfies WordList;
