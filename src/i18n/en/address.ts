import type { SameWords } from '../lang.ts';
import type { addressWords as zh } from '../zh/address.ts';

export const addressWords: SameWords<typeof zh> = {
  keys: {
    page: 'page',
    d: 'collection',
    c: 'place code',
    unit: 'unit of the rows',
    m: 'measure',
    town: 'township code',
    time: 'period',
    tab: 'kind of chart',
    sort: 'order',
    year: 'year',
    rule: 'rule',
    severity: 'severity',
    category: 'category',
    channel: 'channel',
    lang: 'language',
    x: 'measure across',
    as: 'form of the figures',
    by: 'summary',
    with: 'report beside',
    note: 'note',
  },
  all: 'all',
  allYears: 'all years',
  latest: 'the latest year',
  byValue: 'by the latest figure',
  quoted: (key) => `“${key}”`,
  replaced: (key, value, instead) => `The address names a ${key} that is not known; replaced: ${value} → ${instead}.`,
  dropped: (key, value) => `The address names the ${key} ${value}, which is not known; it is left out.`,
};
