import type { DatasetIndex } from '../dataset/dataset.ts';
import { formatYears } from './format.ts';
import type { Lang } from './lang.ts';

/** What a citation needs to know. */
export type Cited = Pick<DatasetIndex, 'title' | 'version' | 'asOf' | 'years' | 'totals'>;

const span = ({ years }: Cited): string => (years.length > 0 ? formatYears(years[0]!, years[years.length - 1]!) : '');

/** A dataset's citation for a line of text: title and version. */
export const citeShort = ({ title, version }: Cited, lang: Lang): string =>
  lang === 'zh' ? `镇览《${title.zh}》，数据版本 ${version}` : `Zhenlan, ${title.en}, data version ${version}`;

/** A dataset's citation for a list of sources: what it was made of, until when, which version, and where it is. */
export function citeLong(cited: Cited, url: string | null, lang: Lang): string {
  const { title, version, asOf, totals } = cited;
  return lang === 'zh'
    ? `镇览：《${title.zh}》（数据集），据 ${totals.townships} 个乡镇 ${span(cited)} 年度的 ${totals.reports} 份政府信息公开工作年度报告整理，` +
        `${asOf ? `截至 ${asOf}，` : ''}数据版本 ${version}${url ? `，${url}` : ''}`
    : `Zhenlan. ${title.en} [dataset]. From ${totals.reports} annual disclosure reports of ${totals.townships} ` +
        `townships, ${span(cited)}${asOf ? `; as of ${asOf}` : ''}. Data version ${version}.${url ? ` ${url}` : ''}`;
}

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

/** A quotation with its source, to be pasted into a text. */
export function citeQuote({ about, words, original, ...from }: Quoted, lang: Lang): string {
  const { place, year, version, url, day } = from;
  const signed = [from.agency, from.date, original].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
  const seen = lang === 'zh' ? `，${url}（${day} 查看）` : `, ${url} (accessed ${day})`;
  if (lang === 'zh') {
    const report = `${place} ${year} 年度政府信息公开工作年度报告${signed ? `（${signed}）` : ''}`;
    return `${about ? `${about}：` : ''}“${words}”——${report}。镇览，数据版本 ${version}${seen}`;
  }
  const report = `${place}, annual disclosure report for ${year}${signed ? ` (${signed})` : ''}`;
  return `${about ? `${about}: ` : ''}“${words}” ${report}. Zhenlan, data version ${version}${seen}`;
}
