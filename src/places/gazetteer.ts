/** One division: 省 2 digits, 地 4, 县 6, 乡 9. Intermediate divisions without a name of their own (市辖区) have name null. */
export interface Division {
  code: string;
  name: string;
}

/** A township with its superiors; prefecture is null under the four municipalities and where the county answers to the province. */
export interface TownshipPlace {
  code: string;
  township: string;
  county: string;
  prefecture: string | null;
  province: string;
}

/** A county with its superiors. */
export interface CountyPlace {
  code: string;
  county: string;
  prefecture: string | null;
  province: string;
}

/** The division tables the gazetteer is built from, each sorted by code. The caller passes them in. */
export interface DivisionTables {
  provinces: readonly Division[];
  prefectures: readonly Division[];
  counties: readonly Division[];
  townships: readonly Division[];
}

/** Names to codes and codes to names. Every lookup returns all candidates, sorted by code; choosing is the caller's. */
export interface Gazetteer {
  /** Townships of that name (乡/镇/街道/苏木 … included; 办事处, 人民政府 tolerated). */
  townships(name: string): readonly TownshipPlace[];
  /** Counties of that name, generic ending optional where unique in kind (叶县 must be whole). */
  counties(name: string): readonly CountyPlace[];
  township(code: string): TownshipPlace | null;
  county(code: string): CountyPlace | null;
  /** The townships that should report in a county, by code. */
  townshipsOf(countyCode: string): readonly TownshipPlace[];
  /** Full names of a kind, for finding them in text: provinces and prefectures. */
  provinceNames: readonly string[];
  prefectureNames: readonly string[];
}
