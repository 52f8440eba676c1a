import type { ChangeCounts, ChangeEntry, FigureChange } from '../dataset/changes.ts';
import { channels } from '../form/channels.ts';
import type { CellId } from '../form/form.ts';
import { correctionWords, describeReading } from './corrections.ts';
import { cellName } from './form.ts';
import { formatNumber } from './format.ts';
import { defineWords, type Lang } from './lang.ts';
import { marksOf } from './marks.ts';

/** Words of the page 更新 and of the feed. */
export const changeWords = defineWords({
  zh: {
    title: '更新',
    lede: '每次重新生成数据，都与上一版比较：哪些年报是新的、没有了、变了，哪些数变了，为什么。',
    none: '没有更新记录：这份数据是单个文件，或由较早的程序生成。',
    first: (reports: string) => `第一版，${reports} 份年报；之前没有可比的数据。`,
    parts: {
      new: (n: string) => `新增 ${n} 份年报`,
      gone: (n: string) => `少了 ${n} 份`,
      changed: (n: string) => `改动 ${n} 份`,
      figures: (n: string) => `${n} 个数有变`,
    },
    heads: { new: '新的年报', gone: '不再有的年报', changed: '改动的年报', figures: '变了的数' },
    versions: '各版',
    version: (version: string, before: string) => `版本 ${version}，与版本 ${before} 相比`,
    firstVersion: (version: string) => `版本 ${version}`,
    updated: (day: string) => `数据最晚到 ${day}`,
    causes: {
      file: '源文件换了或改了',
      correction: '人工更正',
      reading: '同一文件，读法变了（程序更新，或旁边写明的内容变了）',
    },
    columns: { township: '乡镇', year: '年度', file: '源文件', what: '项目', old: '原来', now: '现在', why: '原因' },
    figuresOf: (n: string) => `${n} 个数`,
    rest: (n: string) => `另有 ${n} 项未列出`,
    showAll: (n: string) => `全部显示（${n}）`,
    uncompared: (n: string) => `${n} 个县的上一版数据读不出，没有比较。`,
    feed: '订阅（Atom）',
    figureNames: { problem_count: '所述问题个数', problems: '所述问题的类别' },
    nothing: '没有',
    feedTitle: (title: string) => `${title}：数据更新`,
  },
  en: {
    title: 'Changes',
    lede:
      'Each time the data are made they are compared with the version before: which reports are new, gone or changed, ' +
      'which figures, and why.',
    none: 'No record of changes: these data are a single file, or an earlier program made them.',
    first: (reports) =>
      `First version, ${reports === '1' ? '1 report' : `${reports} reports`}; there is nothing earlier to compare with.`,
    parts: {
      new: (n) => (n === '1' ? '1 report new' : `${n} reports new`),
      gone: (n) => (n === '1' ? '1 report gone' : `${n} reports gone`),
      changed: (n) => (n === '1' ? '1 report changed' : `${n} reports changed`),
      figures: (n) => (n === '1' ? '1 figure changed' : `${n} figures changed`),
    },
    heads: { new: 'New reports', gone: 'Reports gone', changed: 'Reports changed', figures: 'Figures changed' },
    versions: 'Versions',
    version: (version, before) => `Version ${version}, compared with ${before}`,
    firstVersion: (version) => `Version ${version}`,
    updated: (day) => `data up to ${day}`,
    causes: {
      file: 'the file was replaced or edited',
      correction: 'corrected by hand',
      reading: 'same file, read otherwise (a new program, or other statements beside it)',
    },
    columns: {
      township: 'Township',
      year: 'Year',
      file: 'File',
      what: 'Figure',
      old: 'Before',
      now: 'Now',
      why: 'Why',
    },
    figuresOf: (n) => (n === '1' ? '1 figure' : `${n} figures`),
    rest: (n) => `${n} more are not listed`,
    showAll: (n) => `Show all (${n})`,
    uncompared: (n) => `The earlier figures of ${n} counties could not be read; they were not compared.`,
    feed: 'Subscribe (Atom)',
    figureNames: { problem_count: 'Problems stated', problems: 'Categories of problems' },
    nothing: 'none',
    feedTitle: (title) => `${title}: changes`,
  },
});

/** How much changed, in one line. */
export function describeCounts({ before, counts }: Pick<ChangeEntry, 'before' | 'counts'>, lang: Lang): string {
  const w = changeWords[lang];
  if (before === null) return w.first(formatNumber(counts.new));
  const kinds = Object.keys(w.parts) as (keyof ChangeCounts)[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => w.parts[kind](formatNumber(counts[kind])))
    .join(marksOf(lang).comma);
}

/** The name of a figure that changed. */
export function describeFigure(at: string, lang: Lang): string {
  if (at === 'problems' || at === 'problem_count') return changeWords[lang].figureNames[at];
  const { places } = correctionWords[lang];
  if (at === 'disclosed' || at === 'date') return places[at];
  if (!at.startsWith('channel:')) return cellName(at as CellId, lang);
  const id = at.slice('channel:'.length);
  return channels.find((channel) => channel.id === id)?.[lang] ?? id;
}

/** One side of a change, in words. */
export function describeSide(side: FigureChange['old'], lang: Lang): string {
  if (typeof side === 'number') return formatNumber(side);
  return side === null ? changeWords[lang].nothing : describeReading(side, lang);
}
