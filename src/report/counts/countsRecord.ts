import type { ChannelId } from '../../form/channels.ts';
import type { Passage } from '../../text/passage.ts';
import type { Count } from '../report.ts';
import type { Taken } from './countsTaken.ts';

/** The longest stretch of words quoted for one figure. */
const QUOTE = 60;

/** Makes the public record of a taken figure: a part without a channel of its own has that of the figure it is included in. */
export function toCount(passage: Passage, text: string, taken: readonly Taken[], i: number): Count {
  const t = taken[i]!;
  const { figure } = t;
  const channels = channelsOf(taken, i);
  const start = skipMarks(text, Math.max(t.from, figure.start - QUOTE), figure.start);
  return {
    value: figure.value,
    approx: figure.approx,
    unit: figure.unit,
    what: nounOf(text, start, t),
    channel: channels.length === 1 ? channels[0]! : null,
    channelAlt: channels.length > 1 ? channels : [],
    scope: t.parent >= 0 ? 'part' : 'total',
    year: t.year,
    quote: passage.quote(start, figure.end),
    span: passage.source(start, figure.end),
  };
}

function channelsOf(taken: readonly Taken[], i: number): readonly ChannelId[] {
  let t = taken[i]!;
  for (let hops = 0; hops < 8; hops++) {
    if (t.channels.length) return t.channels;
    if (t.parent < 0) return t.framed;
    t = taken[t.parent]!;
  }
  return [];
}

function skipMarks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /[，、；：。（）\s"]/.test(text[i]!) && !(text[i] === '"' && text.slice(i + 1, to).includes('"')))
    i++;
  return i;
}

const VERB =
  /.*(?:公开|公示|公布|发布|更新|推送|上传|刊发|刊登|发表|编发|播报|播发|播出|转发|张贴|发文|发送|制作|推出|包括|其中|涉及|含|涵盖|通过|在)(?:了|出|过)?/s;
const HEAD =
  /^(?:共计|合计|累计|总计|共|各类|各种|有关|相关|的|了|出|为|是|等|和|及|与|、|，|：|"|其中|以及|并|达|约|[一二三四五六七八九]是)+/;
const TAIL = /[共合累计总为约达到数量条有分别的：，、"]+$/;

/** The words for the thing counted: what stands between verb or channel and the number, else behind the measure word. */
function nounOf(text: string, start: number, { figure, noun: from }: Taken): string | null {
  const words = text.slice(Math.max(start, from), figure.start);
  const noun = words.replace(VERB, '').replace(HEAD, '').replace(TAIL, '');
  if (noun && noun.length <= 20 && !/[，。；]/.test(noun)) return noun;
  const behind = /^[^，。；、（）：\n在于通过并被]{2,12}/.exec(text.slice(figure.end, figure.end + 14))?.[0] ?? null;
  return behind && !/其中|较|比|占/.test(behind) ? behind : null;
}

const GENERIC = /^(?:各类|各种)?(?:政府|政务|公开)?信息$/;

/** A count and the one it is included in. All 89条 may be those on the site: two facts of one value. */
export interface Recorded {
  count: Count;
  whole: Count | null;
}

/** Leaves out what is said a second time: the same figure, unit and year of a compatible channel and thing, in other words. */
export function dropRepeated(counts: readonly Recorded[]): Count[] {
  const kept: Count[] = [];
  const byFigure = new Map<string, Count[]>();
  for (const { count, whole } of counts) {
    const key = `${count.value}/${count.unit ?? ''}/${count.year}`;
    const same = byFigure.get(key) ?? [];
    const apart = count.channel ? whole : null;
    if (same.some((other) => other !== apart && isSame(other, count))) continue;
    if (same.length < 20) byFigure.set(key, [...same, count]);
    kept.push(count);
  }
  return kept;
}

function isSame(a: Count, b: Count): boolean {
  if (b.span[0] - a.span[1] < 12) return false;
  const channels = a.channel === b.channel || a.channel === null || b.channel === null;
  const generic = (c: Count) => c.what === null || GENERIC.test(c.what);
  const things =
    a.what === b.what || (generic(a) && generic(b)) || (a.value > 20 && a.channel !== null && a.channel === b.channel);
  return channels && things && (a.scope === b.scope || a.value > 9);
}
