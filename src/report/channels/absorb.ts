import type { ChannelId } from '../../form/channels.ts';
import type { Mention } from './mention.ts';

/** Words that name the form an outlet takes: 人民日报客户端 is the paper, 电视台栏目 the station. */
const FORM = /(?:客户端|app|小程序|公众号)$/i;
const COLUMN = /(?:栏目|专栏)$/;

/** Outlets of which an app or an account is only the form, and those that have columns of their own. */
const FORMED: readonly ChannelId[] = ['press', 'new_media', 'service_platform'];
const COLUMNED: readonly ChannelId[] = ['press', 'tv_radio', 'loudspeaker', 'app', 'wechat_official'];

/** Of two words side by side that name one outlet, keeps the one that says which. */
export function absorb(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m, i) => {
    const before = mentions[i - 1];
    const words = text.slice(m.start, m.end);
    if (before && touches(text, before, m) && isFormOf(before, words)) return false;
    if (/^网[络上]$/.test(words) && !isListed(text, m, before, mentions[i + 1])) return false;
    return !(m.id === 'service_hall' && leadsTo(text, mentions, i, 'led_screen'));
  });
}

const isFormOf = ({ id, generic }: Mention, words: string) =>
  (FORMED.includes(id) && !generic && FORM.test(words)) || (COLUMNED.includes(id) && COLUMN.test(words));

const touches = (text: string, a: Mention, b: Mention) =>
  a.end <= b.start && /^[》"的]{0,2}$/.test(text.slice(a.end, b.start));

/** The mentions that touch one another from i on end in one of a channel: 便民大厅电子屏. */
function leadsTo(text: string, mentions: readonly Mention[], i: number, id: ChannelId): boolean {
  let a = i;
  while (a < i + 4 && mentions[a + 1] && touches(text, mentions[a]!, mentions[a + 1]!)) {
    a++;
    if (mentions[a]!.id !== mentions[i]!.id) break;
  }
  return a > i && mentions[a]!.id === id;
}

/** 网络 is a channel only in a list of channels (网络、公示栏). */
const isListed = (text: string, m: Mention, before: Mention | undefined, after: Mention | undefined) =>
  (text[m.end] === '、' && after?.start === m.end + 1) || (text[m.start - 1] === '、' && before?.end === m.start - 1);
