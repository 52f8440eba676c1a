import type { Tab } from '../../series/pages.ts';
import { formatNames, formatNumber, formatYears } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Numbers of paragraphs as the law writes them. */
const han = '一二三四五六七八九十';

const zhList = (names: readonly string[]) => formatNames(names, 'zh', 6);

const zhUnit = (value: number, unit: string) => `${formatNumber(value)} ${unit}`;

/** Words on and around charts: tabs, axes, sentences written from the data, tables, actions. */
export const chartWords = {
  tabs: {
    line: '折线',
    bar: '柱状',
    heatmap: '热力',
    multiples: '小多图',
    distribution: '分布',
    scatter: '散点',
    ranking: '排名',
    table: '表格',
  } satisfies Record<Tab, string>,
  tabList: '图的样式',
  median: '中位数',
  countyMedian: '全县中位数',
  overallMedian: '所收中位数',
  middleHalf: '中间一半的乡镇',
  others: (n: number) => `其余 ${n} 个乡镇`,
  comparable: '（本项口径相同，可跨版比较）',
  notComparable: '（两版口径不同，不跨版连线）',
  sharedScale: (low: string, high: string, unit: string) => `各图同一刻度，${low}–${high} ${unit}`,
  lastYear: (year: number) => `竖线为 ${year} 年`,
  classes: { from: (low: string) => `${low} 以上` },
  /** The kinds of nothing as strips and keys name them; tables use shorter words. */
  nothing: {
    zero: '报告为 0',
    blank: '未填',
    not_in_form: '本表无此项',
    not_seen: '未见年报',
    not_published: '未发布',
    unreadable: '无法读取',
    not_due: '尚未设立',
    not_collected: '未收录',
    no_base: '无从计算',
    no_population: '无人口数',
    no_villages: '无村数',
  },
  more: (all: number, _hidden: number) => `等 ${all} 个`,
  all: (n: number) => `全部 ${n} 个`,
  /* ---- sentences ---- */
  sentence: {
    reported: (year: number, n: number) => `${year} 年有 ${n} 个乡镇有数`,
    medianIs: (median: number, unit: string, before: number | null) =>
      `，中位数 ${zhUnit(median, unit)}${before === null ? '' : `（上年 ${formatNumber(before)}）`}`,
    stop: '。',
    leads: (names: readonly string[], value: number, unit: string) =>
      names.length === 1
        ? `**${names[0]} ${zhUnit(value, unit)}**最多`
        : `**${zhList(names)}**都是最多的 ${zhUnit(value, unit)}`,
    ledBefore: (name: string, before: number, now: number | null) =>
      `，上年最多的是${name}（${formatNumber(before)}${now === null ? '' : `，今年 ${formatNumber(now)}`}）`,
    zeros: (names: readonly string[]) => `；${zhList(names)}报告为 0`,
    zerosOwn: (names: readonly string[]) => `；${zhList(names)}为 0`,
    allZero: (n: number) => (n === 1 ? '，为 0' : '，全部为 0'),
    blank: (names: readonly string[]) => `${zhList(names)}没有填`,
    unstated: (names: readonly string[]) => `${zhList(names)}没有写明`,
    not_in_form: (names: readonly string[]) => `${zhList(names)}用的表没有这一项`,
    not_seen: (names: readonly string[]) => `未见${zhList(names)}的年报`,
    not_published: (names: readonly string[]) => `${zhList(names)}没有发布年报（有人写明）`,
    unreadable: (names: readonly string[]) => `${zhList(names)}的这个数读不出`,
    join: '，',
    noFigure: (from: number, to: number, n: number) => `这 ${n} 个乡镇在 ${formatYears(from, to)} 年度都没有这项数`,
    noYears: '这个时段没有年报。改看别的年度',
    noneCollected: (year: number) => `这里没有收录 ${year} 年度的年报`,
    noneThisYear: (year: number) => `${year} 年没有一个乡镇有这项数`,
    tryFrom: (year: number) => `：当时的表无此项，${year} 年度起才有`,
    tryUntil: (year: number) => `：这一项只在 ${year} 年度以前的表里`,
  },
  note: {
    perYear: (unit: string) => `${unit}／年`,
    whole: (place: string, n: number, streets: boolean) => `${place} ${n} 个乡镇${streets ? '（街道）' : ''}`,
    part: (place: string, n: number, of: number) => `${place} ${of} 个乡镇中的 ${n} 个`,
    years: (from: number, to: number) => `${formatYears(from, to)} 年度`,
    article: (paragraph: number) => `，《条例》第二十条第（${han[paragraph - 1] ?? paragraph}）项`,
    table: (name: string) => `；年报${name}`,
    and: '、',
    onlyIn: (edition: string) => `；这一项只在 ${edition} 版表式里有`,
    onlySince: (edition: string) => `；这一项自 ${edition} 版表式起才有`,
    stated: '；正文所写的数，未写的不算',
    derived: (n: number) => `；其中 ${n} 个未写总数，为所写分项之和`,
    scanned: (n: number) => `；其中 ${n} 个读自扫描件`,
    corrected: (n: number) => `；其中 ${n} 个经人工更正`,
    join: '，',
    full: '。',
  },
  source: (years: string, n: number, asOf: string | null) =>
    `来源：各乡镇政府信息公开工作年度报告（${years}），共 ${n} 份${asOf ? `；截至 ${asOf}` : ''}。`,
  gapsBreak: '线在没有数的年份断开。',
  cite: (title: string, place: string, years: string, version: string, url: string, day: string, from: string) =>
    `${place}${title}，${years} 年度。据各乡镇政府信息公开工作年度报告整理${from && `（${from}）`}，镇览，数据版本 ${version}。${url}（${day} 查看）`,
  /* ---- picker ---- */
  measure: '指标',
  measures: (n: number) => `${n} 项`,
  searchMeasures: '指标，或拼音首字母',
  noMeasure: '没有这样的指标。换个词，或清除。',
  showAll: (n: number) => `展开另外 ${n} 项`,
  showLess: '收起',
  townships: '乡镇',
  townshipCount: (n: number, chosen: number) => `${n} 个，突出 ${chosen} 个`,
  searchTownships: '名称或拼音首字母',
  noTownship: '没有这样的乡镇。',
  isChosen: (name: string) => `${name}（已突出）`,
  wholeCounty: '全县',
  onlyCounty: '只看这个县',
  highest: (n: number) => `最高 ${n} 个`,
  lacking: '缺报的',
  clear: '清除',
  remove: (name: string) => `不再突出${name}`,
  add: (name: string) => `突出${name}`,
  restInGrey: (n: number) => `其余 ${n} 个以灰线作背景`,
  showRest: (n: number) => `展开另外 ${n} 个`,
  atMost: (n: number) => `最多突出 ${n} 个；要看全部，用热力或表格。`,
  period: '年度',
  to: '至',
  from: '从',
  changeIt: '改选',
  summary: (place: string, n: number, chosen: number, years: string) =>
    `${place} ${n} 个乡镇，突出 ${chosen} 个，${years}`,
  /* ---- empty ---- */
  nothingChosen: '还没有选乡镇。选全部，或输入名称。',
  /* ---- table ---- */
  table: {
    caption: (title: string, place: string) => `${place}，${title}`,
    township: '乡镇',
    change: '较上年',
    trend: '走势',
    source: '出处',
    open: '原文',
    openOf: (name: string, year: number) => `${name} ${year} 年年报原文`,
    notComparable: '不可比',
    notComparableHint: '两年中有一年没有数，或两年口径不同',
    withFigure: '有数的乡镇',
    sortBy: (name: string) => `按${name}排列`,
    flag: (rules: readonly string[]) => `核查：${rules.join('、')}`,
    hint: '点数字回到原文那一句。',
    show: '看表格',
    hide: '看图',
  },
  /* ---- actions ---- */
  copyLink: '复制链接',
  copyData: '复制数据地址',
  citeIt: '引用',
  copied: '已复制',
  copyThis: '复制下面的文字',
  close: '关闭',
  failedExport: '没有导出成功，请再试一次。',
  transparent: '透明背景',
  fileSource: (source: string, version: string) => `${source}镇览整理，数据版本 ${version}。`,
  /* ---- marks ---- */
  points: (title: string) => `${title}：用方向键逐点查看，回车回到原文`,
  see: '看原文',
  approximately: '约 ',
  derived: '未写总数，为所写分项之和',
  scanned: '读自扫描件',
  corrected: '人工更正',
  noReport: '没有年报可看',
  value: (value: number, unit: string) => zhUnit(value, unit),
} satisfies WordList;
