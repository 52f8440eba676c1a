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
