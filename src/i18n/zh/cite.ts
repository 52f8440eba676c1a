import type { DatasetIndex } from '../../dataset/dataset.ts';

/** What a citation needs to know. */
export type Cited = Pick<DatasetIndex, 'title' | 'version' | 'asOf' | 'years' | 'totals'>;

/** Words of a report as they are quoted, and where they stand. */
export interface Quoted {
  /** What the words are about, where they are a figure of a table that says nothing by itself. */
  about: string | null;
  words: string;
  /** 乡镇 and year of the report. */
  place: string;
  year: number | string;
  agency: string | null;
  date: string | null;
  /** Where it was published. */
  original: string | null;
  version: string;
  /** The address that shows the words in the report. */
  url: string;
  /** The day it was looked up, ISO. */
  day: string;
}

/** How the data and words of a report are cited. */
export const citeWords = {
  short: ({ title, version }: Pick<Cited, 'title' | 'version'>) => `镇览《${title.zh}》，数据版本 ${version}`,
  long: ({ title, version, asOf, totals }: Cited, years: string, url: string | null) =>
    `镇览：《${title.zh}》（数据集），据 ${totals.townships} 个乡镇 ${years} 年度的 ${totals.reports} 份政府信息公开工作年度报告整理，` +
    `${asOf ? `截至 ${asOf}，` : ''}数据版本 ${version}${url ? `，${url}` : ''}`,
  quote: ({ about, words, original, agency, date, place, year, version, url, day }: Quoted) => {
    const signed = [agency, date, original].filter(Boolean).join('，');
    const report = `${place} ${year} 年度政府信息公开工作年度报告${signed ? `（${signed}）` : ''}`;
    return `${about ? `${about}：` : ''}“${words}”——${report}。镇览，数据版本 ${version}，${url}（${day} 查看）`;
  },
};
