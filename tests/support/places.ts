import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { Places, PlacesCounty } from '../../src/dataset/figures.ts';
import { scopeOf } from '../../src/series/scope.ts';

const county = (code: string, name: string, prefecture: string | null, province: number, n: number): PlacesCounty => ({
  ...{ code, name, prefecture, prefectureInitials: '', province, initials: '', file: `counties/${code}.0a.json` },
  townships: Array.from({ length: n }, (_, i) => `${code}${101 + i}`),
});

/** Two provinces with four counties of 2, 3, 1 and 4 townships; one county answers to its province. */
export const places: Places = {
  format: datasetFormat,
  years: [2021, 2022, 2023],
  provinces: [
    { code: '98', name: '云岭省', initials: 'yls', names: 'names/98.0a.json' },
    { code: '99', name: '海东省', initials: 'hds', names: 'names/99.0a.json' },
  ],
  counties: [
    county('980101', '甲县', '东川市', 0, 2),
    county('980201', '乙县', '西川市', 0, 3),
    county('989001', '丙市', null, 0, 1),
    county('990101', '丁县', '南川市', 1, 4),
  ],
  sheets: {},
  cut: 'whole',
  trends: {},
};

/** All of them. */
export const whole = scopeOf(places, 'all', '全部')!;
