import { defineWords } from './lang.ts';

/** Words of embedded figures and of the dialog that writes the code for them. */
export const embedWords = defineWords({
  zh: {
    embed: '嵌入',
    title: '嵌入到别的网页',
    intro: '把下面的代码粘贴到网页源代码里。没有脚本也能显示，只是高度固定。',
    way: '方式',
    ways: {
      script: '框架，高度自动',
      frame: '只用框架，高度固定',
      element: '<zhenlan-chart> 标签',
    },
    look: '外观',
    plain: '不带标题和说明',
    static: '不可操作（供打印、截屏）',
    transparent: '背景透明',
    large: '大字',
    theme: '明暗',
    themes: { auto: '随读者的系统', light: '浅色', dark: '深色' },
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    pin: '记下数据版本：以后数据变了，图下会说明',
    code: '代码',
    copy: '复制代码',
    copied: '已复制',
    preview: '预览',
    local: '这是本机上的单个文件，别的网页取不到。请先把它放到网站或共享盘上，再从那里打开这个窗口。',
    close: '关闭',
    open: '在镇览中打开',
    newer: (was: string, is: string, asOf: string | null) =>
      `这个嵌入做于数据版本 ${was}；现在的数据是版本 ${is}${asOf ? `（截至 ${asOf}）` : ''}，数字可能不同。`,
  },
  en: {
    embed: 'Embed',
    title: 'Embed in another page',
    intro: 'Paste this into the source of the page. It also works without the script, then at a fixed height.',
    way: 'As',
    ways: {
      script: 'frame, height follows',
      frame: 'frame alone, fixed height',
      element: '<zhenlan-chart> element',
    },
    look: 'Look',
    plain: 'Without title and note',
    static: 'Without interaction (for print, screenshots)',
    transparent: 'Transparent background',
    large: 'Large type',
    theme: 'Light or dark',
    themes: { auto: "as the reader's system", light: 'light', dark: 'dark' },
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    pin: 'Note the data version: says so below the chart once the data change',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Copied',
    preview: 'Preview',
    local:
      'This is a single file on your machine that other pages cannot reach. Put it on a web site or shared drive ' +
      'first, and open this window from there.',
    close: 'Close',
    open: 'Open in Zhenlan',
    newer: (was, is, asOf) =>
      `This embed was made from data version ${was}; the data are now version ${is}${asOf ? ` (as of ${asOf})` : ''} ` +
      `and figures may differ.`,
  },
});
