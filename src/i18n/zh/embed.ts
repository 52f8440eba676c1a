import type { WordList } from '../lang.ts';

/** Words of embedded figures and of the dialog that writes the code for them. */
export const embedWords = {
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
} satisfies WordList;
