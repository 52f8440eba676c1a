import type { DatasetIndex } from '../dataset/dataset.ts';
import type { CsvTable } from '../series/table.ts';
import { citeShort } from './cite.ts';
import { dataWords } from './data.ts';
import { words } from './i18n.ts';
import type { Lang } from './lang.ts';

/** What a file says of itself. */
export interface Noted {
  index: DatasetIndex;
  /** What is measured, with its unit, in a language. */
  what(lang: Lang): string;
  place: string;
  years: string;
  /** Where the same is on the site. */
  url: string;
}

/** The sheet of notes: source, date, version, and the kinds of nothing; in both languages, as the file leaves the page. */
export function notesSheet({ index, what, place, years, url }: Noted): CsvTable {
  const [zh, en] = [dataWords.zh, dataWords.en];
  const nothing = Object.entries(zh.nothingRows).map(([kind, text]) => [
    kind,
    text,
    en.nothingRows[kind as keyof typeof en.nothingRows],
  ]);
  return [
    ['', '中文', 'English'],
    ['what', what('zh'), what('en')],
    ['place', place, place],
    ['years', years, years],
    ...(index.fictional ? [['fictional', words('zh').shell.fictional, words('en').shell.fictional]] : []),
    [
      'source',
      '各乡镇政府信息公开工作年度报告；原文属发布机关',
      'Annual disclosure reports of the townships; their words belong to those who published them',
    ],
    ['as of', index.asOf ?? '', index.asOf ?? ''],
    ['version', index.version, index.version],
    ['cite', citeShort(index, 'zh'), citeShort(index, 'en')],
    ['address', url, url],
    [null, null, null],
    ['', zh.nothing, en.nothing],
    ...nothing,
  ];
}
