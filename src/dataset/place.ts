import type { CountyPlace, Gazetteer } from '../places/gazetteer.ts';
import type { Identity } from '../report/report.ts';
import { makeCode } from './names.ts';

/** Where a report belongs in the dataset. Codes begin with `x` where the gazetteer has none. */
export interface ReportPlace {
  township: { code: string; name: string };
  county: CountyPlace;
  year: number;
}

/** The county of reports that name none. */
const NO_COUNTY = '未知';
/** The code of places of which not even the province is known. */
export const UNKNOWN = 'unknown';

/** Finds where a report belongs; null where its township or its year is not known. */
export function placeOf(identity: Identity, gazetteer: Gazetteer, hash: (text: string) => string): ReportPlace | null {
  const { code, township, year } = identity;
  if (year === null) return null;
  const known = code === null ? null : gazetteer.township(code);
  if (known) {
    const county = gazetteer.county(known.code)!;
    return { township: { code: known.code, name: known.township }, county, year };
  }
  if (township === null) return null;
  const county = countyOf(identity, gazetteer, hash);
  return { township: { code: makeCode(county.county + township, hash), name: township }, county, year };
}

/** The county a report names, where the gazetteer has exactly one that fits; else a county of that name without a code. */
function countyOf(identity: Identity, gazetteer: Gazetteer, hash: (text: string) => string): CountyPlace {
  const { county, prefecture, province } = identity;
  const fitting = county === null ? [] : gazetteer.counties(county).filter((c) => fits(c, identity));
  if (fitting.length === 1) return fitting[0]!;
  const name = county ?? NO_COUNTY;
  return {
    code: makeCode(`${province ?? ''}${prefecture ?? ''}${name}`, hash),
    county: name,
    prefecture,
    province: province ?? '',
  };
}

const fits = (place: CountyPlace, { prefecture, province }: Identity) =>
  (prefecture === null || place.prefecture === prefecture) && (province === null || place.province === province);

/** The code of the province directory a county stands in: the first two digits, or one made of the province's name. */
export function provinceCode({ code, province }: CountyPlace, hash: (text: string) => string): string {
  if (!province) return UNKNOWN;
  return code.startsWith('x') ? makeCode(province, hash) : code.slice(0, 2);
}
