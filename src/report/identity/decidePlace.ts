import type { CountyPlace, Gazetteer } from '../../places/gazetteer.ts';
import { fold } from '../../text/fold.ts';
import type { IdentityConflict } from '../report.ts';
import {
  adjacentClaims,
  type Claim,
  isHearsay,
  pageClaims,
  preambleClaims,
  signoffClaims,
  superiorClaims,
  titleClaims,
  type Witnesses,
} from './claims.ts';
import { type Decided, supplied } from './decided.ts';
import type { Name } from './placeNames.ts';
import { resolvePlace } from './resolvePlace.ts';

type Level = 'township' | 'county' | 'prefecture' | 'province';
/** Who reports, as decided; a level nobody states and the gazetteer cannot supply is missing. */
export interface DecidedPlace extends Partial<Record<Level | 'code', Decided<string>>> {
  conflicts: readonly IdentityConflict[];
}

/** What is stated by hand and known of the collection. */
export interface PlaceKnowledge {
  gazetteer: Gazetteer;
  stated?: { township?: string; county?: string };
  counties?: readonly string[];
}

/** Decides who reports: what the text states by the rank of the place where it does, the rest from the gazetteer. */
export function decidePlace(witnesses: Witnesses, { gazetteer, stated = {}, counties }: PlaceKnowledge): DecidedPlace {
  const signed = [...titleClaims(witnesses, gazetteer), ...signoffClaims(witnesses, gazetteer)];
  const page = pageClaims(witnesses, gazetteer);
  const township = stated.township
    ? supplied(stated.township, 'metadata')
    : (read(signed, 'township') ?? mostNamed(preambleClaims(witnesses, gazetteer)) ?? read(page, 'township'));
  const adjacent = township ? adjacentClaims(witnesses, township.value, gazetteer) : [];
  const believed = adjacent.filter((c) => !isHearsay(c, witnesses, gazetteer));
  const claims = ranked(witnesses, signed, page, believed, gazetteer);
  const own = claims.filter((c) => !c.names.township || same(c.names.township.name, township?.value ?? ''));
  const county = stated.county ? supplied(stated.county, 'metadata') : read(own, 'county');
  const kin = own.filter((c) => !c.names.county || c.names.county.name === county?.value);
  const place: DecidedPlace = { conflicts: conflictsOf(signed, own, township?.value, county?.value) };
  if (township) place.township = township;
  if (county) place.county = county;
  for (const level of ['prefecture', 'province'] as const) {
    const decided = read(kin, level);
    if (decided) place[level] = { ...decided, value: fullName(level, decided.value, gazetteer) };
  }
  const disputed = believed.length < adjacent.length;
  return complete(place, witnesses, { gazetteer, disputed, ...(counties && { counties }) });
}

/** Claims in the order they are believed: title, preamble, sign-off, text, portal and address, page. */
function ranked(
  witnesses: Witnesses,
  signed: readonly Claim[],
  page: readonly Claim[],
  adjacent: readonly Claim[],
  gazetteer: Gazetteer,
) {
  const by = (claims: readonly Claim[], source: Claim['source']) => claims.filter((c) => c.source === source);
  return [
    ...by(signed, 'title'),
    ...by(adjacent, 'preamble'),
    ...by(signed, 'signoff'),
    ...by(adjacent, 'body'),
    ...superiorClaims(witnesses, gazetteer),
    ...page,
  ];
}

/** The first claim that names a level. */
function read(claims: readonly Claim[], level: Level): Decided<string> | null {
  for (const { source, names, line } of claims) {
    const name: Name | undefined = names[level];
    if (name)
      return { value: name.name.replace(/街办$/, '街道'), source, span: line?.source(name.start, name.end) ?? null };
  }
  return null;
}

/** The township named most often, the first of equals. */
function mostNamed(claims: readonly Claim[]): Decided<string> | null {
  const times = (name: string) => claims.filter((c) => c.names.township?.name === name).length;
  let most: Claim | null = null;
  for (const c of claims)
    if (c.names.township && (!most || times(c.names.township.name) > times(most.names.township!.name))) most = c;
  return most && read([most], 'township');
}

/** The same name in other words: 南坪街道 and 南坪办事处, 红松屯乡 and 红松屯满族乡. */
function same(a: string, b: string): boolean {
  const [short, long] = [stem(a), stem(b)].sort((x, y) => x.length - y.length) as [string, string];
  return (
    a === b ||
    short === long ||
    (short.length >= 2 && long.startsWith(short) && /^[一-鿿]{1,4}族$/.test(long.slice(short.length)))
  );
}
const stem = (name: string) =>
  name
    .replace(/^国营/, '')
    .replace(/(?:街道办事处|街道|街办|办事处|地区|镇|乡|苏木|管理委员会|管委会|[县市区旗])$/, '');

function conflictsOf(signed: readonly Claim[], own: readonly Claim[], township = '', county = ''): IdentityConflict[] {
  const conflicts: IdentityConflict[] = [];
  const add = (claim: Claim, field: 'township' | 'county', agreed: string) => {
    const name = claim.names[field];
    if (
      !name ||
      !agreed ||
      same(name.name, agreed) ||
      name.name.endsWith(agreed) ||
      conflicts.some((c) => c.stated === name.name)
    )
      return;
    const span = claim.line?.source(name.start, name.end) ?? null;
    conflicts.push({ field, stated: name.name, source: claim.source, span });
  };
  for (const claim of signed) add(claim, 'township', township);
  for (const claim of own) if (claim.names.township) add(claim, 'county', county);
  return conflicts;
}

const fullName = (level: 'prefecture' | 'province', name: string, gazetteer: Gazetteer) => {
  if (level === 'province') return gazetteer.province(name) ?? name;
  const known = gazetteer.prefectures(name.replace(/([^治])州$/, '$1'));
  return known.length === 1 ? known[0]!.prefecture : name;
};

/** Adds what the gazetteer and an index number tell. */
function complete(
  place: DecidedPlace,
  witnesses: Witnesses,
  known: Pick<PlaceKnowledge, 'gazetteer' | 'counties'> & { disputed: boolean },
): DecidedPlace {
  const names = {
    township: place.township?.value ?? null,
    county: place.county?.value ?? null,
    prefecture: place.prefecture?.value ?? null,
    province: place.province?.value ?? null,
  };
  const indexed = indexedCounty(witnesses, known.gazetteer);
  const { county, code } = resolvePlace(names, { ...known, indexed, kind: kindOf(witnesses.doc.text) });
  if (!county) return withProvince(place, known.gazetteer);
  const source = county === indexed && !place.county ? 'index_number' : 'gazetteer';
  place.county ??= supplied(county.county, source);
  if (county.prefecture) place.prefecture ??= supplied(county.prefecture, source);
  place.province ??= supplied(county.province, source);
  if (code) place.code = supplied(code, 'gazetteer');
  if (code && place.township) place.township = asSpelt(place.township, known.gazetteer.township(code)?.township);
  return place;
}

/** A name that is matched in simplified characters (于潜镇) as its office writes it (於潜镇). */
const asSpelt = (read: Decided<string>, official = read.value): Decided<string> =>
  fold(official) === read.value ? { ...read, value: official } : read;

/** A known prefecture tells its province, even where the county is not known. */
function withProvince(place: DecidedPlace, gazetteer: Gazetteer): DecidedPlace {
  const known = place.prefecture ? gazetteer.prefectures(place.prefecture.value) : [];
  if (known.length === 1) place.province ??= supplied(known[0]!.province, 'gazetteer');
  return place;
}

/** The county whose code an index number begins with, or a credit code (11 and six digits) does. */
function indexedCounty({ doc, head }: Witnesses, gazetteer: Gazetteer): CountyPlace | null {
  const printed = head.flatMap((l) => /索引号[：\s]{0,3}([0-9A-Za-z]{8,18})/.exec(l.text)?.[1] ?? []);
  for (const number of [doc.meta.indexNumber ?? '', ...printed]) {
    const county =
      gazetteer.county(/^11(\d{6})/.exec(number)?.[1] ?? '') ?? gazetteer.county(/^\d{6}/.exec(number)?.[0] ?? '');
    if (county) return county;
  }
  return null;
}

const kinds = [
  ['县', /[我全本]县|县委|县政府|县人民政府/g],
  ['区', /[我全本]区|[^治地]区委|[^治地]区政府|[^治地]区人民政府/g],
  ['旗', /[我全本]旗|旗委|旗政府|旗人民政府/g],
] as const;
/** The kind of county a text says it belongs to; null where it does not say or says several. */
function kindOf(text: string): '县' | '区' | '旗' | null {
  const said = kinds.filter(([, words]) => (text.match(words) ?? []).length >= 2);
  return said.length === 1 ? said[0]![0] : null;
}
