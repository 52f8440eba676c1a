import type { ChannelId } from '../../form/channels.ts';
import { actUnits } from '../../rules/counts/units.ts';
import type { FigureView } from '../../rules/counts/view.ts';
import { type Context, type Cue, gapTo } from './context.ts';
import { CLASS, governor, governs, headOf, isNoun } from './grammar.ts';
import { isCumulative, isOfApplications, isPlanned } from './periods.ts';

/** What may stand between verb or outlet and number: 了, 共计, 总数达到, 分别为. A class and not words, so that it cannot backtrack. */
const ADJACENT = /^[了出过共计合累总达到为约的数量各类："有，条分别]*$/;
/** Above this a number of acts is one of views, and one of sheets one of leaflets. */
const MANY = 5000;
/** Channels whose figures are of people and letters. */
const PEOPLE: readonly ChannelId[] = ['reception', 'hotline', 'mailbox', 'home_visit', 'meeting'];
/** Things and papers that are disclosed as they are: 公布权责清单3份. */
const DISCLOSABLE = /(?:事项|清单|制度|办法|台账)$/;
const SHOWS = /公开|公示|公布|发布|晒/;

/** What is known of a figure, for the rules on counts. */
export function figureView(c: Context, reportYear: number | null): FigureView {
  const { figure, before, lead, after, run } = c;
  const head = headOf(c);
  const noun = isClass(c) ? 'class' : (head?.kind ?? 'none');
  const verb = governor(c, head);
  const acts = actUnits.includes(figure.unit ?? '');
  const said = c.cuesAfter.some((t) => t.kind === 'publish');
  return {
    ...{ before, lead, after, noun, acts },
    unit: figure.strength,
    measure: figure.unit ?? '',
    many: figure.value >= MANY,
    yearLike: figure.value >= 1900 && figure.value <= 2100,
    smallChinese: figure.chinese && figure.value <= 10,
    zero: figure.value === 0,
    afterCounted: run.last?.taken ?? false,
    inside: isInside(c),
    disclosable: DISCLOSABLE.test(head?.word ?? '') && SHOWS.test(verb?.word ?? ''),
    verb: verb?.kind ?? 'none',
    governs: verb === null || governs(c, verb),
    adjacent: ADJACENT.test(verb ? gapTo(c, verb.end) : before),
    list: listOf(c, verb),
    anew: startsAnew(c),
    sameUnit: figure.unit === run.last?.unit,
    split: run.split,
    resumes: run.open !== null && run.open === figure.unit,
    said: run.said,
    told: run.said || c.mentionsBefore.length > 0 || said,
    saidBehind: said,
    ...outletsOf(c, noun === 'piece', verb),
    handled: c.cuesLead.some((t) => t.kind === 'handle'),
    renews: acts && c.cuesBefore.some((t) => t.word === '更新'),
    muted: isMuted(c),
    sumUnit: !run.last && figure.unit !== null && figure.unit === run.summed,
    get planned() {
      return isPlanned(c);
    },
    get cumulative() {
      return isCumulative(lead + before, reportYear);
    },
    get applications() {
      return isOfApplications(lead + before);
    },
    kinds: /[\d一二三四五六七八九十][大小个]?类$/.test(before || lead.slice(-5)),
    publishesBehind: said,
  };
}

const isClass = ({ before, after, figure }: Context) =>
  figure.strength === 'strong' && CLASS.test(before) && !/^[\u4e00-\u9fff]{2}/.test(after);

/** 33条含207条处理决定: more than the figure it stands in. */
const isInside = ({ before, from, figure, run }: Context) =>
  run.last?.taken === true &&
  run.last.end === from &&
  figure.value > run.last.value &&
  /^（?(?:内?含|包含|共|计|涉及|涵盖|覆盖)$/.test(before);

function isMuted({ cuesBefore, figure }: Context): boolean {
  const last = cuesBefore.at(-1);
  return last?.kind === 'mute' && last.end === figure.start;
}

/** Whether the figure goes on the list of the one before it. */
function listOf(c: Context, verb: Cue | null): FigureView['list'] {
  const { last } = c.run;
  if (last === null || (verb && !isNoun(c, verb))) return 'none';
  return last.taken ? 'counted' : 'other';
}

/** A figure behind one that was no count is none either, unless it names an outlet of its own or something new. */
const startsAnew = ({ before, mentionsBefore }: Context) =>
  (mentionsBefore.length > 0 && !/^[、和及与]/.test(before)) ||
  /新增(?:公开|发布)?(?:政府|政务)?(?:信息|条目|内容)?$/.test(before);

/** What outlets stand around the figure. */
function outletsOf(c: Context, ofPiece: boolean, verb: Cue | null) {
  const { figure, mentionsBefore, mentionsAfter } = c;
  const last = mentionsBefore.at(-1);
  const outlet = mentionsBefore.findLast((m) => !PEOPLE.includes(m.id));
  const own = verb ? mentionsBefore.filter((m) => m.start >= verb.end) : mentionsBefore;
  return {
    beside: ofPiece || (last !== undefined && ADJACENT.test(gapTo(c, last.end))),
    outletBefore: verb
      ? own.some((m) => figure.start - m.end <= 1)
      : outlet !== undefined && ADJACENT.test(gapTo(c, outlet.end)),
    outletBehind: mentionsAfter[0]?.start === figure.end,
    peopleBefore: last !== undefined && PEOPLE.includes(last.id) && figure.start - last.end <= 8,
  };
}
