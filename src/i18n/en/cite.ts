import type { SameWords } from '../lang.ts';
import type { citeWords as zh } from '../zh/cite.ts';

export const citeWords: SameWords<typeof zh> = {
  short: ({ title, version }) => `Zhenlan, ${title.en}, data version ${version}`,
  long: ({ title, version, asOf, totals }, years, url) =>
    `Zhenlan. ${title.en} [dataset]. From ${totals.reports} annual disclosure reports of ${totals.townships} ` +
    `townships, ${years}${asOf ? `; as of ${asOf}` : ''}. Data version ${version}.${url ? ` ${url}` : ''}`,
  quote: ({ about, words, original, agency, date, place, year, version, url, day }) => {
    const signed = [agency, date, original].filter(Boolean).join(', ');
    const report = `${place}, annual disclosure report for ${year}${signed ? ` (${signed})` : ''}`;
    return `${about ? `${about}: ` : ''}“${words}” ${report}. Zhenlan, data version ${version}, ${url} (accessed ${day})`;
  },
};
