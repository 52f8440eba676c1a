import type { Gazetteer } from '../places/gazetteer.ts';
import type { Identity } from '../report/report.ts';
import type { Passage } from '../text/passage.ts';
import { type Check, type Evidence, found } from './evidence.ts';
import type { Finding } from './finding.ts';
import { isAsOwn, isVisited, rulesHere } from './placeRole.ts';

/** A place or account named in the prose that is not this township's. */
interface Mention {
  name: string;
  start: number;
  end: number;
  kind: 'township' | 'county' | 'account';
}

/** Words behind a name of another county's township that make it the acting body. */
const ACTS = /^(?:人民政府|政府|党委|党工委|办事处|[\d一二三四五六七八九十]+个|下辖|辖区|公众号|发布|全镇|全乡)/;
/** Names of counties that are also common words. */
const COMMON = new Set(['城区', '郊区', '矿区', '新区', '市区', '东区', '西区', '南区', '市中区', '城中区', '新城区']);
const isHan = (char: string | undefined) => char !== undefined && /[\u4e00-\u9fff]/.test(char);

/** The other townships of the same county: the likeliest source of copied words. */
function siblings(gazetteer: Gazetteer, { code, township }: Identity): string[] {
  if (!code) return [];
  return gazetteer
    .townshipsOf(code.slice(0, 6))
    .map((t) => t.township)
    .filter((name) => name !== township && !township?.includes(name) && !name.includes(township ?? '\0'));
}

/** Named as if it were this township. */
const stands = (text: string, start: number, end: number, own: string) =>
  isAsOwn(text, start, end, own) && !isVisited(text, start, end);

function townshipMentions({ text }: Passage, names: readonly string[], own: string): Mention[] {
  return names.flatMap((name) => {
    const stem = name.replace(/(?:街道|民族乡|[镇乡])$/, '');
    const found: Mention[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (stands(text, at, at + name.length, own) && !preceding(text, at, names, name))
        found.push({ name, start: at, end: at + name.length, kind: 'township' });
    if (stem.length >= 2)
      for (const account of [
        `"${stem}发布"`,
        `"${stem}微讯"`,
        `"${stem}之窗"`,
        `"魅力${stem}"`,
        `"今日${stem}"`,
        `"活力${stem}"`,
      ])
        for (let at = text.indexOf(account); at >= 0; at = text.indexOf(account, at + 1))
          found.push({ name: account.slice(1, -1), start: at, end: at + account.length, kind: 'account' });
    return found;
  });
}

/** True where a longer name of the list stands here (东河镇 inside 大东河镇). */
const preceding = (text: string, at: number, names: readonly string[], name: string) =>
  names.some((longer) => {
    const offset = longer.indexOf(name);
    return longer !== name && offset > 0 && text.slice(at - offset, at - offset + longer.length) === longer;
  });

/** Counties and foreign townships: every name of the gazetteer that ends where a 县, 旗, 市, 区, 镇 or 乡 stands. */
function foreignMentions({ text }: Passage, gazetteer: Gazetteer, identity: Identity): Mention[] {
  const found: Mention[] = [];
  for (let end = 2; end <= text.length; end++) {
    const last = text[end - 1]!;
    const kind = '县旗市区'.includes(last) ? 'county' : '镇乡'.includes(last) ? 'township' : null;
    if (!kind) continue;
    for (let length = 8; length >= 3; length--) {
      const start = end - length;
      const name = text.slice(start, end);
      if (start < 0 || ![...name].every(isHan) || COMMON.has(name)) continue;
      const codes = (kind === 'county' ? gazetteer.counties(name) : gazetteer.townships(name)).map((p) => p.code);
      if (!codes.length) continue;
      if (isOther(codes, name, kind, identity) && !isVisited(text, start, end))
        if (kind === 'county' ? rulesHere(text, start, end) : ACTS.test(text.slice(end, end + 8)))
          found.push({ name, start, end, kind });
      break;
    }
  }
  return found;
}

/** Not this place, not one above it, and no name that this place's own names contain. */
function isOther(codes: readonly string[], name: string, kind: 'county' | 'township', identity: Identity): boolean {
  const own = [identity.township, identity.county, identity.prefecture, identity.province].filter(
    (n): n is string => !!n,
  );
  const county = identity.code?.slice(0, 6);
  if (own.some((n) => n.includes(name) || name.includes(n))) return false;
  return kind === 'county' ? !codes.some((c) => c === county) : !codes.some((c) => c.slice(0, 6) === county);
}

/** The website, account or board of a township named with its own name: 在南河镇信息公开网站公开. */
const OUTLET =
  /(?:^|[，。；：、]|在|于|通过|登录|由|依托)([一-鿿]{2,4}?(?:镇|乡|街道))(?:人民政府|政府|办事处)?(?:信息公开|门户|官方)?(?:网站|官网|微信公众号|公众号|公开栏)/g;
/** What is done with an outlet of one's own: 开通街道微信公众号, 升级镇门户网站. */
const TENDED =
  /^(?:[开建设创重新]{1,2}[通设立办]|启用|运营|运维|维护|管理|[用办管建]好|打造|完善|整合|规范|升级|改版|优化|关[停闭注]|注[销册]|申请|推广|撤销|新增)/;
/** No name, or one that is a kind of place: 各乡镇, 辖区街道, 中心集镇. */
const UNNAMED =
  /^(?:通过|利用|借助|依托|登录|[在于由经从到对向和与及])|[各全我本该所其某两多个有乡镇县市区省]|重点|中心|试点|示范|辖|村|城镇|集镇|小镇|古镇|街道街道|相关|上级|基层/;

/** A township that opens a sentence and does what a report tells of its own: 南河镇认真落实. */
const ACTING =
  /(?:^|[。；\n])([一-鿿]{2,4}?(?:镇|乡|街道))(?:党政办|政务公开办|(?:党委、?|人民政府|政府|办事处){0,2}(?:认真|严格|积极|高度重视|坚持|主动公开|切实|始终|扎实|深入贯彻|全面落实|共公开))/g;

/** Other townships named as owners of an outlet or as acting, whether the gazetteer has them or not. */
function unknownOwners({ text }: Passage, { township }: Identity): Mention[] {
  return [...text.matchAll(OUTLET), ...text.matchAll(ACTING)].flatMap(({ 0: words, 1: name, index }) => {
    const start = index + words.indexOf(name!);
    const stem = name!.replace(/(?:镇|乡|街道)$/, '');
    const own = township!.includes(stem) || stem.includes(township!.slice(0, 2));
    if (own || UNNAMED.test(stem) || TENDED.test(stem) || isVisited(text, start, start + name!.length)) return [];
    return [{ name: name!, start, end: start + name!.length, kind: 'township' as const }];
  });
}

/** Title and sign-off say for sure who reports. */
const isSure = ({ sources }: Identity) => sources.township === 'title' || sources.township === 'signoff';

const prosePassages = ({ prose }: Evidence) => [
  ...(['overview', 'proactive', 'applications', 'disputes', 'problems', 'other'] as const).flatMap((id) =>
    prose.passages(id),
  ),
];

/** place_residue: another township, county or account is named as if it were this one. One finding for each name. */
export const checkPlaces: Check = (evidence) => {
  const { gazetteer, report } = evidence;
  const { identity } = report;
  if (!gazetteer || !identity.township) return [];
  const near = siblings(gazetteer, identity);
  const first = new Map<string, Finding>();
  for (const passage of prosePassages(evidence)) {
    const known = identity.code
      ? [...townshipMentions(passage, near, identity.township!), ...foreignMentions(passage, gazetteer, identity)]
      : [];
    const owners = isSure(identity) ? unknownOwners(passage, identity) : [];
    const mentions = [...known, ...owners.filter((o) => !known.some((k) => k.start < o.end && o.start < k.end))];
    for (const { name, start, end, kind } of mentions.sort((a, b) => a.start - b.start)) {
      const before = first.get(name);
      const spans = [...(before?.spans ?? []), passage.source(start, end)];
      first.set(name, found('place_residue', { spans, expected: identity.township, actual: name, params: { kind } }));
    }
  }
  return [...first.values()];
};
