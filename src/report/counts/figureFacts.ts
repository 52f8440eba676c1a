import type { ChannelId } from '../../form/channels.ts';
import { actUnits, strongUnits } from '../../rules/counts/units.ts';
import type { FigureView } from '../../rules/counts/view.ts';
import { pattern } from '../../text/pattern.ts';
import { type Context, type Cue, gapTo } from './context.ts';
import { CLASS, governor, governs, headOf, isNoun } from './grammar.ts';
import { isOutlet } from './outletWords.ts';
import { hasGrown, isCumulative, isOfApplications, isPlanned } from './periods.ts';

/** 一并在网站公布, 均通过公众号发布: what was made was shown. */
const SHOWN_LATER = pattern`
    ，(?:[均都并已皆]|一并|全部|同步|统一|同时)*(?:(?:[在于由经]|通过)[^，。；\d未没不]{2,20}(?:公[布开示]|发布|上线|刊[登发]|推送|播[出放]|告知|通知|转发)(?:了|出来)?
    |[放贴挂登录](?:进|上|到|在)了?[^，。；\d未没不]{2,16})(?:[，；。]|$)
  `;
/** What may stand between verb or outlet and number: 了, 共计, 总数达到, 分别为. A class and not words, so that it cannot backtrack. */
/** What an outlet is called besides: 网站账, 微信端, 公众号那边. */
const SIDE = /^(?:账|端|方面|[那这]边|[那这]头|一头|渠道)/;
const ADJACENT = /^[了出过共计合累总达到为约的数量各类："（）有，条分别]*$/;
/** ，公众号98: a name with a number right behind it, and nothing else. */
const ROW = /^[，；][^，。；：\d]{2,12}：?\d+(?:[，；。]|$)/;
/** Above this a number of acts is one of views, and one of sheets one of leaflets. */
const MANY = 5000;
/** Channels whose figures are of people and letters. */
const PEOPLE: readonly ChannelId[] = ['reception', 'hotline', 'mailbox', 'home_visit', 'meeting'];
/** Things and papers that are disclosed as they are: 公布权责清单3份. */
const DISCLOSABLE = /(?:事项|清单|制度|办法|台账)$/;
/** 5类, 3大类 right before a figure. */
const KINDS = /[\d一二三四五六七八九十][大小个]?类$/;
const SHOWS = /公开|公示|公布|发布|晒|贴|通报|登/;

/** What is known of a figure, for the rules on counts; what only one rule asks for is found when it does. */
export class FigureFacts implements FigureView {
  readonly before: string;
  readonly lead: string;
  readonly after: string;
  readonly unit: FigureView['unit'];
  readonly measure: string;
  readonly acts: boolean;
  readonly noun: FigureView['noun'];
  readonly verb: FigureView['verb'];
  readonly list: FigureView['list'];
  readonly sameUnit: boolean;
  readonly split: boolean;
  readonly said: boolean;
  readonly saidBehind: boolean;
  readonly addsUp: boolean;
  private readonly c: Context;
  private readonly head: Cue | null;
  private readonly governor: Cue | null;
  private readonly reportYear: number | null;

  constructor(c: Context, reportYear: number | null, addsUp: boolean) {
    this.c = c;
    this.addsUp = addsUp;
    this.reportYear = reportYear;
    this.before = c.before;
    this.lead = c.lead;
    this.after = c.after;
    this.unit = c.figure.strength;
    this.measure = c.figure.unit ?? '';
    this.acts = actUnits.includes(this.measure);
    this.head = headOf(c);
    this.noun = isClass(c) ? 'class' : (this.head?.kind ?? 'none');
    this.governor = governor(c, this.head);
    this.verb = this.governor?.kind ?? 'none';
    this.list = listOf(c, this.governor);
    this.sameUnit = c.figure.unit === c.run.last?.unit;
    this.split = c.run.split;
    this.said = c.run.said;
    this.saidBehind = c.cuesAfter.some((t) => t.kind === 'publish');
  }

  get many(): boolean {
    return this.c.figure.value >= MANY;
  }
  get yearLike(): boolean {
    return this.c.figure.value >= 1900 && this.c.figure.value <= 2100;
  }
  get smallChinese(): boolean {
    return this.c.figure.chinese && this.c.figure.value <= 10;
  }
  get one(): boolean {
    return this.c.figure.chinese && this.c.figure.value === 1;
  }
  get nounBehind(): boolean {
    return this.head !== null && this.head.start >= this.c.figure.end;
  }
  get zero(): boolean {
    return this.c.figure.value === 0;
  }
  get afterCounted(): boolean {
    return this.c.run.last?.taken === true;
  }
  get inside(): boolean {
    return isInside(this.c);
  }
  get disclosable(): boolean {
    return DISCLOSABLE.test(this.head?.word ?? '') && SHOWS.test(this.governor?.word ?? '');
  }
  get governs(): boolean {
    return this.governor === null || governs(this.c, this.governor);
  }
  get adjacent(): boolean {
    return ADJACENT.test(this.governor ? gapTo(this.c, this.governor.end) : this.before);
  }
  get anew(): boolean {
    return startsAnew(this.c, this.noun);
  }
  get resumes(): boolean {
    return this.c.run.open !== null && this.c.run.open === this.c.figure.unit;
  }
  get told(): boolean {
    return this.said || this.saidBehind || this.c.mentionsBefore.length > 0;
  }
  get toldAround(): boolean {
    const { run, mentionsLead, mentionsBehind, cuesRest } = this.c;
    return (
      this.told ||
      run.told ||
      mentionsLead().some(isOutlet) ||
      this.c.cuesLead.some((t) => t.kind === 'piece' && /公开|信息/.test(t.word)) ||
      cuesRest().some((t) => t.kind === 'publish' || t.kind === 'piece') ||
      mentionsBehind().some((m) => isOutlet(m) && !m.weak && !PEOPLE.includes(m.id))
    );
  }
  get shownLater(): boolean {
    return SHOWN_LATER.test(this.c.rest());
  }
  get publishesBehind(): boolean {
    return this.saidBehind;
  }
  get beside(): boolean {
    const last = this.c.mentionsBefore.at(-1);
    return (
      this.noun === 'piece' ||
      outletOfComma(this.c) ||
      (last !== undefined && ADJACENT.test(gapTo(this.c, last.end).replace(SIDE, '')))
    );
  }
  get outletBefore(): boolean {
    return hasOutletBefore(this.c, this.governor);
  }
  get rowAhead(): boolean {
    return this.c.figure.value >= 10 && ROW.test(this.c.rest());
  }
  get onOutlet(): boolean {
    return isOnOutlet(this.c);
  }
  get outletBehind(): boolean {
    const next = this.c.mentionsAfter[0];
    return next?.start === this.c.figure.end && !next.weak;
  }
  get outletTold(): boolean {
    return this.c.mentionsLead().some((m) => isOutlet(m) && !PEOPLE.includes(m.id) && m.id !== 'service_hall');
  }
  get peopleBefore(): boolean {
    const last = this.c.mentionsBefore.at(-1);
    return last !== undefined && PEOPLE.includes(last.id) && this.c.figure.start - last.end <= 8;
  }
  get handled(): boolean {
    return this.c.cuesLead.some((t) => t.kind === 'handle');
  }
  get renews(): boolean {
    return this.acts && this.c.cuesBefore.some((t) => t.word === '更新');
  }
  get muted(): boolean {
    const last = this.c.cuesBefore.at(-1);
    return last?.kind === 'mute' && last.end === this.c.figure.start;
  }
  get sumUnit(): boolean {
    const { run, figure } = this.c;
    return !run.last && figure.unit !== null && figure.unit === run.summed;
  }
  get planned(): boolean {
    return isPlanned(this.c);
  }
  get cumulative(): boolean {
    return isCumulative(this.lead + this.before, this.reportYear);
  }
  get applications(): boolean {
    return isOfApplications(this.lead + this.before);
  }
  get grew(): boolean {
    return hasGrown(this.c);
  }
  get kinds(): boolean {
    return KINDS.test(this.before || this.lead.slice(-5));
  }
}

/** Its words are the name of a class: 公告类. */
export const isClass = ({ before, after, figure }: Context) =>
  figure.strength === 'strong' && CLASS.test(before) && !/^[\u4e00-\u9fff]{2}/.test(after);

/** 33条含207条处理决定: more than the figure it stands in. */
const isInside = ({ before, from, figure, run }: Context) =>
  run.last?.taken === true &&
  run.last.end === from &&
  figure.value > run.last.value &&
  /^（?(?:内?含|包含|共|计|涉及|涵盖|覆盖)$/.test(before);

/** Whether the figure goes on the list of the one before it. */
function listOf(c: Context, verb: Cue | null): FigureView['list'] {
  const { last } = c.run;
  if (last === null || last.taken === null || (verb && !isNoun(c, verb))) return 'none';
  return last.taken ? 'counted' : 'other';
}

/** The township itself, behind others: 松树乡388条，我镇只有205条. */
const OWN_BODY = /[我本咱](?:们)?(?:[镇乡街场区]|苏木|办)/;

/** A figure behind one that was no count is none either, unless it names an outlet of its own or something new. */
const startsAnew = ({ before, mentionsBefore, figure, run }: Context, noun: FigureView['noun']) =>
  OWN_BODY.test(before) ||
  // 三个账号各有分工：…，53条: pieces are no item of a list of something else
  (figure.strength === 'strong' &&
    noun !== 'matter' &&
    !strongUnits.includes(run.last?.unit ?? '') &&
    !/^[、和及与]/.test(before)) ||
  (mentionsBefore.length > 0 && !/^[、和及与]/.test(before)) ||
  /新增(?:公开|发布)?(?:政府|政务)?(?:信息|条目|内容)?$/.test(before);

/** 村务公开栏，216期: an outlet and a comma are all that stands before the figure. */
function outletOfComma(c: Context): boolean {
  const last = c.before === '' && c.clause.mark === '，' ? c.mentionsLead().at(-1) : undefined;
  return last !== undefined && !PEOPLE.includes(last.id) && !last.weak && last.end === c.from - 1;
}

/** 在县电视台露面15次: an outlet is where it was done, in the figure's own words, and little stands between. */
function isOnOutlet({ before, figure, mentionsBefore }: Context): boolean {
  const outlet = mentionsBefore.at(-1);
  if (!outlet || !isOutlet(outlet) || outlet.weak || PEOPLE.includes(outlet.id)) return false;
  const at = before.length - (figure.start - outlet.start);
  const behind = before.slice(at + outlet.end - outlet.start);
  return (
    /(?:[在于由从经往向到给上]|经由|通过)[^，。；、\d]{0,10}$/.test(before.slice(0, at)) &&
    /^[^，。；、\d]{0,10}$/.test(behind)
  );
}

/** An outlet stands right before the figure; behind its verb, where it has one. */
function hasOutletBefore(c: Context, verb: Cue | null): boolean {
  const { figure, mentionsBefore } = c;
  if (outletOfComma(c)) return true;
  if (verb) return mentionsBefore.some((m) => m.start >= verb.end && figure.start - m.end <= 1);
  const outlet = mentionsBefore.findLast((m) => !PEOPLE.includes(m.id));
  return outlet !== undefined && ADJACENT.test(gapTo(c, outlet.end).replace(SIDE, ''));
}
