import type { CountyPlace, Gazetteer } from '../../places/gazetteer.ts';
import { peoples } from '../../places/names.ts';
import { pattern } from '../../text/pattern.ts';

/** A name in a passage: [start, end) in its folded text. */
export interface Name {
  name: string;
  start: number;
  end: number;
}

/** A chain of divisions as written: 临湖市霖河区南坪街道. Any may be missing; `score` tells how sure the cut is. */
export interface PlaceNames {
  province?: Name;
  prefecture?: Name;
  county?: Name;
  township?: Name;
  start: number;
  end: number;
  score: number;
  /** The gazetteer has the township in the county. */
  sure?: boolean;
}

type Upper = 'province' | 'prefecture' | 'county';
const uppers: readonly Upper[] = ['province', 'prefecture', 'county'];
const endings: Readonly<Record<Upper, RegExp>> = {
  province: /省|自治区|特别行政区|市/g,
  prefecture: /市|地区|盟|自治州|州/g,
  county: /自治县|自治旗|县|市|区|旗/g,
};
/** What a township-level unit is called, the longer first where one ends in another. */
const units =
  '城乡工作办事处|工作办事处|街道(?=办事处)|街道|街办|街|地区|办事处|管理委员会|管委会|苏木(?![镇乡街])|(?:农|林|牧|渔|原种|良种|种畜|垦殖)场|管理区|镇|乡|[一二三四五六七八九十百〇零\\d]团|' +
  '开发区|工业区|工业园区|工业园|产业园区|产业园|风景区|度假区|示范区|商务区|集中区|园区';
const unit = new RegExp(units, 'g');
const lastUnit = new RegExp(`(?:${units})$`);
/** Units that are as often the name of something larger: taken for a township only where nothing better is. */
const doubtful = [
  ['地区', 4],
  ['区', 1],
  ['街', 3],
] as const; // prettier-ignore
/** What follows a township that is named as a body or as the subject of a title. */
const behind = pattern`
    ^(?:$|[\s，。；：、（）"《》〔〕\n]|人民政府|政府|办事处|党|20\d\d|二[〇零0O]|关于|政务|信息公开|综合|办公室|办(?!理)|便民|委员会|的|年度|本年|编制|认真|严格|深入|坚持
    |积极|全面|按照|根据|高度|围绕|以|在|通过|紧|切实|扎实|始终|不断|进一步|持续|全年|共|主动|累计|坚决|把|将|对|结合|牢|立足|充分|强化|加强|落实|贯彻|推|着力|聚焦|依)
  `;
const upperSigns = /[省市县区旗盟州]/g;
const longest: Readonly<Record<Upper | 'township', number>> = { province: 9, prefecture: 14, county: 17, township: 16 };
/** Words in front of 镇 and 乡 that name none: 各乡镇, 我镇, 小城镇. */
const noTownship =
  /^(?:[各全我本该乡城村两某XxＸ×*_某等街]|小城|集|建制|所辖|下辖|辖区|周边|各个|重点|特色|示范|兄弟|相关|其他|其它|上级|市县|县市|县区|区县|省市|社会|基层|农村|城市|美丽)(?:镇|乡|街道|苏木|管委会|农场|办事处|地区|管理区)/;

/** Reads the chain of divisions that begins at a place of folded text; null where none does. Ends in a township unless `upper`. */
export function readPlaceNames(text: string, start: number, gazetteer: Gazetteer, upper = false): PlaceNames | null {
  let best: PlaceNames | null = null;
  const offer = (chain: PlaceNames) => {
    if (!best || chain.score > best.score) best = chain;
  };
  const extend = (chain: PlaceNames, level: number) => {
    const at = afterOffice(text, chain);
    for (const t of townshipsAt(text, at)) offer(withTownship(text, chain, t, gazetteer));
    const zone = afterZone(text, at, chain);
    if (zone > at) for (const t of townshipsAt(text, zone)) offer(withTownship(text, chain, t, gazetteer));
    if (upper && chain.end > start) offer({ ...chain, score: chain.score + 1 + depth(chain) / 10 });
    for (let i = level; i < uppers.length; i++)
      for (const name of uppersAt(text, at, uppers[i]!, gazetteer)) {
        const next = withUpper(chain, uppers[i]!, name, gazetteer);
        if (next.score > -5) extend(next, i + (isAutonomousPrefecture(uppers[i]!, name) ? 0 : 1));
      }
  };
  extend({ start, end: start, score: 0 }, 0);
  return best;
}

/** 伊犁哈萨克自治州 alone among prefectures has prefectures below it. */
const isAutonomousPrefecture = (level: Upper, { name }: Name) => level === 'prefecture' && name.startsWith('伊犁');

/** 霖河区人民政府南坪街道办事处: the office of the county may stand between it and the township. */
function afterOffice(text: string, { county, end }: PlaceNames): number {
  const office = county && /^(?:人民政府|政府)(?=[一-鿿])/.exec(text.slice(end, end + 8));
  return office ? end + office[0].length : end;
}

/** 霖河区经济技术开发区南坪街道: so may a development zone that hosts the township. */
function afterZone(text: string, at: number, { county }: PlaceNames): number {
  const zone =
    county && /^[一-鿿]{2,8}?(?:开发区|高新区|新区|园区)(?:管委会|管理委员会)?/.exec(text.slice(at, at + 20));
  return zone ? at + zone[0].length : at;
}

const depth = (chain: PlaceNames) => uppers.filter((level) => chain[level]).length;

/** The names of a level that may begin at a place: up to each of the level's endings. */
function uppersAt(text: string, at: number, level: Upper, gazetteer: Gazetteer): Name[] {
  const run = hanRun(text, at, longest[level]);
  const names: Name[] = [];
  for (const match of run.matchAll(endings[level])) {
    const end = at + match.index + match[0].length;
    const name = { name: text.slice(at, end), start: at, end };
    if (match.index > 0 && (level !== 'province' || match[0] !== '市' || gazetteer.province(name.name)))
      names.push(name);
  }
  if (level === 'province' && !names.some((n) => gazetteer.province(n.name)))
    for (const length of [3, 2])
      if (gazetteer.province(run.slice(0, length)))
        names.push({ name: run.slice(0, length), start: at, end: at + length });
  return names;
}

/** The townships that may begin at a place. */
function townshipsAt(text: string, at: number): Name[] {
  const run = hanRun(text, at, longest.township);
  const names: Name[] = [];
  for (const match of run.matchAll(unit)) {
    const end = at + match.index + match[0].length;
    if (match.index > 0) names.push({ name: text.slice(at, end), start: at, end });
  }
  return names;
}

const hanRun = (text: string, at: number, length: number) =>
  /^[一-鿿㐀-䶿〇\d]*/.exec(text.slice(at, at + length))![0].replace(/(?:19|20)\d\d.*$/, '');

function withUpper(chain: PlaceNames, level: Upper, name: Name, gazetteer: Gazetteer): PlaceNames {
  const next = { ...chain, [level]: name, end: name.end };
  return { ...next, score: chain.score + upperScore(next, level, name.name, gazetteer) };
}

/** Known and agreeing with what stands above it: sure. Unknown: by its look. */
function upperScore(chain: PlaceNames, level: Upper, name: string, gazetteer: Gazetteer): number {
  if (level === 'province') return gazetteer.province(name) ? (/[省市区]$/.test(name) ? 4 : 1) : looks(name);
  if (level === 'prefecture') {
    const known = gazetteer.prefectures(name.replace(/([^治])州$/, '$1'));
    if (known.some((p) => agrees(p.province, chain.province?.name, gazetteer))) return 4;
    return looks(name) - (known.length ? 2 : 0);
  }
  return countiesOf(chain, gazetteer).length ? 4 : looks(name);
}

const agrees = (province: string, stated: string | undefined, gazetteer: Gazetteer) =>
  stated === undefined || gazetteer.province(stated) === province;

/** The counties of the gazetteer a chain can mean: same full name, nothing stated above that contradicts. */
export function countiesOf(chain: Partial<Record<Upper, { name: string }>>, gazetteer: Gazetteer): CountyPlace[] {
  const { province, prefecture, county } = chain;
  if (!county) return [];
  return gazetteer
    .counties(county.name)
    .filter((c) => c.county === county.name && agrees(c.province, province?.name, gazetteer))
    .filter((c) => !prefecture || namesPrefecture(prefecture.name, c, gazetteer));
}

/** True where a stated prefecture is that of a county; 伊犁州 stands above 塔城地区 and 阿勒泰地区 too. */
export function namesPrefecture(
  stated: string,
  { code, prefecture, province }: CountyPlace,
  gazetteer: Gazetteer,
): boolean {
  if (stated === prefecture || gazetteer.province(stated) === province) return true;
  const known = gazetteer.prefectures(stated.replace(/([^治])州$/, '$1')).map((p) => p.code);
  return known.includes(code.slice(0, 4)) || (known.includes('6540') && /^654[23]/.test(code));
}

/** Words of the sentence around a name, taken into it by a cut at the wrong place. */
const sentence = pattern`
    ^(?:中共|关于|[我本该各])|[我的了]|报告|公布|政府|信息|公开|通过|编制|联系|落实|以及|按照|根据|发布|更新|推送|转发|转载|登录|访问|依托|借助|上报|报送|网站|门户|[可请]在|登录
    |查阅|^.?[个些]|[各全我本][省市县区旗州]|各[乡镇街村]
  `;

/** Words that lead to a name, and begin one now and then. */
const verbs = /^[全由与向在是为经对将请据现等]/;

/** 土家族自治县: the tail of a name, whose beginning is missing. */
const people = new RegExp(`^(?:${peoples.join('|')})族`);

/** A name nobody knows: no other division inside, neither too short nor too long. */
function looks(name: string): number {
  if (sentence.test(name) || people.test(name) || name.startsWith('国营')) return -6;
  const verb = verbs.test(name) ? 1.5 : 0;
  const stem = name.replace(/(?:自治[州县旗区]|地区|[省市县区旗盟州])$/, '');
  const inner = (stem.match(upperSigns) ?? []).length + (/[镇乡]/.test(stem) ? 1 : 0);
  const short = stem.length < 2 && !name.endsWith('盟') ? 3 : 0;
  const long = /族/.test(stem) ? 0 : Math.max(0, stem.length - 5);
  return -2 * inner - short - long - verb;
}

function withTownship(text: string, chain: PlaceNames, name: Name, gazetteer: Gazetteer): PlaceNames {
  const known = gazetteer.townships(name.name);
  const counties = countiesOf(chain, gazetteer).map((c) => c.code);
  const own = known.some((t) => counties.includes(t.code.slice(0, 6)));
  const look = noTownship.test(name.name) ? -99 : townshipLooks(name.name);
  const ends = behind.test(text.slice(name.end, name.end + 5)) ? 2 : -2;
  const score = (own ? 5 : known.length && look > -99 ? Math.max(1, look) : look) + ends + gapCost(chain);
  return { ...chain, township: name, end: name.end, score: chain.score + score, sure: own };
}

/** A township straight below a prefecture is rare, below a short province (上海西路街道) no more than a street's name. */
const gapCost = ({ province, prefecture, county }: PlaceNames) =>
  county ? 0 : prefecture ? (province ? 0 : -1) : province && !/[省市区]$/.test(province.name) ? -3 : 0;

/** A unit without a name of its own. */
const isUnit = (name: string) => /^(?:街道|工作|党政|便民|管委会.*)?$/.test(name.replace(lastUnit, ''));

/** The look of a township nobody knows. */
function townshipLooks(name: string): number {
  if (isUnit(name)) return -99;
  const stem = name.replace(lastUnit, '');
  const inner = (stem.match(upperSigns) ?? []).length;
  const ambiguous = doubtful.find(([ending]) => name.endsWith(ending))?.[1] ?? 0;
  return (
    -2 * inner - Math.max(0, stem.length - 6) - (sentence.test(stem) ? 6 : 0) - (verbs.test(stem) ? 1.5 : 0) - ambiguous
  );
}
