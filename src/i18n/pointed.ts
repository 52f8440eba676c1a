import { defineWords } from './lang.ts';

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
export const pointedWords = defineWords({
  zh: {
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
  },
  en: {
    open: 'This place: quote, link, why',
    title: (name) => `This place: ${name}`,
    read: 'Read as',
    quoteZh: 'Copy quote (Chinese)',
    quoteEn: 'Copy quote (English)',
    link: 'Copy link',
    explain: 'Why it reads so',
    misread: 'This was misread',
    here: 'Also here',
    copied: 'Copied',
    byHand: 'Could not copy; select the words below',
    sendIt:
      'The report below is copied. Say what it should be, and send it to whoever keeps the data. Nothing is uploaded.',
    cell: (table) =>
      `A figure of a table: row and column of ${table} were recognised by the form, and what stands there was taken.`,
    identity: {
      text: 'Taken from the text.',
      elsewhere: 'Not in the text; taken from the name of the file or what the web page says of itself.',
      resolved: 'Not in the text; supplied by the gazetteer or by hand.',
    },
    join: '; ',
    misreadText: (m) =>
      [
        'This was misread (Zhenlan)',
        `file: ${m.file}`,
        `sha256: ${m.sha256}`,
        `at: ${m.at}`,
        `words: ${m.words}`,
        `read as: ${m.read}`,
        m.rules.length > 0 && `rules: ${m.rules.join(', ')}`,
        m.version && `data version: ${m.version}`,
        m.url && `link: ${m.url}`,
        'should be: ',
      ]
        .filter(Boolean)
        .join('\n'),
  },
});
