import type { ChannelId } from '../../form/channels.ts';
import { source } from '../../rules/channels/elsewhere.ts';
import { faintOutlets, notOutlets } from '../../rules/counts/outlets.ts';
import { summing, whole } from '../../rules/counts/sums.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';

/** Begins anew: a figure for the whole. */
export const WHOLE = new RegExp(`${summing}|${whole}|主动公开(?:各类)?(?:政府|政务)?信息`);

/** Whether a mention can be the outlet of a figure. */
export const isOutlet = (m: Mention): boolean => !notOutlets.includes(m.id) && (!m.weak || faintOutlets.includes(m.id));

/** 公示牌、横幅等; 公示栏、手册公开: papers in a list of outlets are outlets themselves. */
const isListed = (text: string, m: Mention) =>
  /、[^，。；、\d]{0,2}$/.test(text.slice(Math.max(0, m.start - 3), m.start)) &&
  /^(?:[^，。；]{0,2}等|公开|公布)/.test(text.slice(m.end, m.end + 4));

/** What was held or made once (新闻发布会, 网站在线访谈, 广播等的解读) is the outlet of nothing named behind it. */
export const isEvent = (text: string, m: Mention): boolean =>
  m.id === 'meeting' ||
  /[布气]会$/.test(text.slice(m.start, m.end)) ||
  /^(?:在线|网上|视频)?访谈/.test(text.slice(m.end, m.end + 4)) ||
  (m.weak && /^等[^，。；]{0,10}解读/.test(text.slice(m.end, m.end + 14)));

/** 加强信息公开平台建设，: what was worked on is no frame for a figure behind it. */
export const isWorkedOn = (text: string, m: Mention): boolean =>
  /^[^，。；]{0,4}建设(?:工作|力度|水平|机制)?[，；]/.test(text.slice(m.end, m.end + 12)) &&
  /(?:加强|推进|强化|完善|夯实|抓好|优化|深化)[^，。；]{0,10}$/.test(text.slice(Math.max(0, m.start - 14), m.start));

/** 转载市级以上媒体文章40条: where it was taken from is not where it was put. */
export const isSource = (text: string, m: Mention): boolean =>
  (m.id === 'press' || m.id === 'new_media') &&
  source.before.test(text.slice(Math.max(0, m.start - 8), m.start)) &&
  source.after.test(text.slice(m.end, m.end + 6));

/** Whether it can be the outlet of a figure where it stands: nothing that was worked on or taken from. */
export const isOutletHere = (text: string, m: Mention): boolean =>
  isOutlet(m) && !isWorkedOn(text, m) && !isSource(text, m);

/** 政策宣讲70条: right before pieces it is what they are about. */
export const isTopic = (text: string, m: Mention): boolean =>
  /宣讲$/.test(text.slice(m.start, m.end)) && /^\d+[余多]?[条篇项则期]/.test(text.slice(m.end, m.end + 8));

/** Words for what is published, which tell the channel only where nothing else does: 推文, 简报, 张贴, 网站信息. */
export const isObject = (text: string, m: Mention): boolean =>
  (m.id === 'print_material' && !isListed(text, m)) ||
  (m.weak && /推文|图文|^贴|张贴|上墙|专栏|网络|公示/.test(text.slice(m.start, m.end))) ||
  isAttribute(text, m) ||
  (m.id === 'service_hall' && NEAR_BY.test(text.slice(m.end, m.end + 4)));

/** 政务大厅门口: a building that says where another outlet stands. */
const NEAR_BY = /^的?(?:大?门[口前]|旁|外墙|墙[上外]|楼下|院[内里])/;

/** 更新网站信息368条: an outlet between a verb of publishing and a noun for information says of what kind that is. */
export const isAttribute = (text: string, m: Mention) =>
  /^(?:上的?)?(?:信息|内容|动态|稿件|文章)/.test(text.slice(m.end, m.end + 4)) &&
  /(?:更新|发布|推送|转发|转载|上传|编辑|维护)(?:了)?$/.test(text.slice(Math.max(0, m.start - 4), m.start));

export const idsOf = (mentions: readonly Mention[]): ChannelId[] => [...new Set(mentions.map((m) => m.id))];

const LISTED = /^[^，。；\n\d]{0,8}(?:[、和及与或+/]|等)[^，。；\n\d]{0,8}$/;
const PASSED_ON = /发布|更新|公开|公示|推送|同步|转发|至|到/;

const KINDS = '(?:平台|渠道|途径|方式|形式|载体|媒体|网络)';
/** Behind an outlet: others that are not named, or one whose name tells no kind. */
const OTHERS = new RegExp(`^(?:[、和及与]|以及)其[他它余][^，。；\\d]{0,4}${KINDS}`);
const UNKNOWN = new RegExp(`^、[^，。；、\\d]{2,10}等[^，。；、\\d]{0,6}${KINDS}`);

/** 网站、罗山M等平台, 微信平台及其他途径: one outlet is named beside others of which no word tells what they are. */
export function isAmongOthers(text: string, outlets: readonly Mention[], mentions: readonly Mention[]): boolean {
  const { id, end } = outlets.at(-1)!;
  if (outlets.some((m) => m.id !== id)) return false;
  const behind = text.slice(end, end + 24);
  if (OTHERS.test(behind)) return true;
  const unknown = outlets.length === 1 && id !== 'press' ? UNKNOWN.exec(behind)?.[0] : undefined;
  return unknown !== undefined && !within(mentions, end, end + unknown.indexOf('等') + 1).length;
}

/** The mentions named together: the last one and those listed with it (behind a figure the first). Objects yield to outlets. */
export function group(text: string, found: readonly Mention[], fromFirst = false): Mention[] {
  const outlets = found.filter((m) => !isObject(text, m));
  const firm = outlets.filter((m) => !m.weak || text[m.start - 1] === '、' || text[m.end] === '、');
  const list = firm.length ? firm : outlets.length ? outlets : found;
  if (!list.length) return [];
  // 政务新媒体（镇微信公众号）: what a bracket names is one with what stands before it
  const linked = (a: Mention, b: Mention) => {
    // 公示栏6个、微信群42个: how many outlets there are does not part them
    const gap = text.slice(a.end, b.start).replace(/\d+[余多]?[个块处台面]|"[^"]*"|（[^（）]{0,8}）/g, '');
    const inside = /^（[^，。；（）]{0,16}$/.test(gap);
    return a.start === b.start || a.id === b.id || inside || (LISTED.test(gap) && !PASSED_ON.test(gap));
  };
  if (fromFirst) {
    let n = 1;
    while (n < list.length && linked(list[n - 1]!, list[n]!)) n++;
    return specific(list.slice(0, n));
  }
  let n = list.length - 1;
  while (n > 0 && linked(list[n - 1]!, list[n]!)) n--;
  return specific(list.slice(n));
}

const SOCIAL: readonly ChannelId[] = ['wechat_official', 'wechat_channels', 'weibo', 'short_video'];

/** 微信公众号等新媒体平台: the name alone. A bare platform yields to any name. */
function specific(list: Mention[]): Mention[] {
  const named = list.filter((m) => !m.generic);
  if (!named.length) return list;
  const social = named.some((m) => SOCIAL.includes(m.id));
  return list.filter((m) => !m.generic || (m.id === 'new_media' && !social));
}
