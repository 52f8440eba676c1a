import { findNumerals } from '../../text/numerals.ts';
import { cover, type Span } from '../../text/span.ts';
import { caseUnits, statementCues } from './statementsCues.ts';

/** What a number of the prose can state. */
export type StatementKey = 'new' | 'carriedIn' | 'answered' | 'carriedOut' | 'reconsideration' | 'litigation' | 'fee';

/** A number stated in prose, with the clause of the passage that states it. */
export interface Stated {
  key: StatementKey;
  value: number;
  at: Span;
}

type Topic = 'application' | 'review' | 'litigation' | 'fee' | 'foreign';

const cue = Object.fromEntries(
  Object.entries(statementCues).map(([name, words]) => [name, new RegExp(words)]),
) as Record<keyof typeof statementCues, RegExp>;
const UNIT = new RegExp(`^(?:${caseUnits})`);
/** 因政府信息公开申请引发的行政复议: the application is only what the dispute is about. */
const CAUSED =
  /(?:因|由|就|对|针对|涉及?)[^，。；]{0,24}(?:申请|公开)|(?:引发|引起|导致|而)[^，。；]{0,10}(?:复议|诉讼)/;
/** 依申请公开收费情况, 依申请公开电话咨询: what is told is the charge, or questions asked. */
const CHARGED =
  /(?:申请|公开)[^，。；]{0,6}(?:费用|收费|处理费)|申请(?:公开)?(?:工作|电话|现场|业务|政策|方面|的)*咨询/;
/** Nothing but a negation: 无, 没有, 均为零. */
const BARE_NONE = /^(?:情况)?[：:]?(?:均|都)?(?:为)?(?:无|没有|零|暂无|未发生|未收到|0)(?:件|条|份|项|起)?$/;
const ALL = /(?:均|都|全部|皆|已|按时|按期|及时)[^，。；]{0,16}(?:办结|答复|办理完|处理完|回复|办复|办理完毕)/;

interface Number_ {
  value: number;
  start: number;
  end: number;
}

/** What was found so far, the first statement of each kind. */
type Found = Map<StatementKey, Stated>;

const add = (found: Found, key: StatementKey, value: number, at: Span) => {
  if (!found.has(key)) found.set(key, { key, value, at });
};

/** Reads the statements of one passage, the first of each kind. `topic` is what its section is about. Linear. */
export function readStatements(text: string, topic: 'application' | 'disputes' | null): Stated[] {
  const found: Found = new Map();
  let open: Topic[] = topic === 'application' ? ['application'] : topic === 'disputes' ? ['review', 'litigation'] : [];
  let negated = false;
  for (const [start, end, last] of clauses(text)) {
    const words = text.slice(start, end);
    const here = topicsOf(words);
    const numbers = numbersIn(words);
    const about = here.length ? here : open;
    if (numbers.length) readNumbers(words, start, numbers, about, found);
    else readNone(words, [start, end], here, about, negated, found);
    negated = !numbers.length && cue.none.test(words) && !cue.fault.test(words);
    if (here.length) open = here;
    if (last) negated = false;
  }
  return [...found.values()];
}

/** The clauses of a text with their places; `last` where a sentence ends. */
function clauses(text: string): [start: number, end: number, last: boolean][] {
  const found: [number, number, boolean][] = [];
  let from = 0;
  for (const m of text.matchAll(/[，。；！？\n（）]|$/g)) {
    if (m.index > from) found.push([from, m.index, !/[，（）]/.test(m[0])]);
    from = m.index + m[0].length;
  }
  return found;
}

/** What a clause speaks of, in no order. A clause about other things only is foreign. */
function topicsOf(words: string): Topic[] {
  const found: Topic[] = [];
  if (cue.review.test(words)) found.push('review');
  if (cue.litigation.test(words)) found.push('litigation');
  if (cue.fee.test(words)) found.push('fee');
  if (cue.application.test(words) && !CHARGED.test(words) && !(found.length && CAUSED.test(words)))
    found.push('application');
  if (!found.length && cue.foreign.test(words)) found.push('foreign');
  return found;
}

/** Numbers that can be a number of cases or an amount: with a unit, or at the end of the clause. */
function numbersIn(words: string): Number_[] {
  return findNumerals(words).filter(({ start, end, chinese }) => {
    const rest = words.slice(end);
    if (/[第〔\-.]/.test(words[start - 1] ?? '') || /^(?:年|月|日|号|%|时|\/|-)/.test(rest)) return false;
    return (
      UNIT.test(rest) || /^(?:余|多)?(?:件|元|万元)/.test(rest) || (!chinese && /^[、；。]?$/.test(rest.slice(0, 1)))
    );
  });
}

function readNumbers(words: string, offset: number, numbers: Number_[], about: readonly Topic[], found: Found) {
  let from = 0;
  let topics: readonly Topic[] = about;
  numbers.forEach((number, i) => {
    const left = words.slice(from, number.start);
    const right = words.slice(number.end, numbers[i + 1]?.start ?? words.length);
    from = number.end;
    const named = topicsOf(left);
    const after = named.length ? [] : topicsOf(right.slice(0, 24));
    const spread =
      /分别/.test(words) && numbers.length === 2 && i < 2 && about.includes('review') && about.includes('litigation');
    topics = spread ? [i === 0 ? 'review' : 'litigation'] : named.length ? named : after.length ? after : topics;
    if ((cue.difference.test(left) && !cue.carriedIn.test(left)) || /^(?:余|多)?(?:%|个百分点)/.test(right)) return;
    const at: Span = [offset, offset + words.length];
    for (const topic of topics) {
      const key = keyOf(topic, left, right, found);
      if (key) add(found, key, topic === 'fee' ? yuan(number.value, right) : number.value, at);
    }
  });
}

/** 其中4件已办结: the verb stands right behind the number. */
const DONE = /^(?:件次?|份|条|项|起)?(?:均|都|全部)?(?:已|按时|按期|依法)+(?:办结|答复|办理完|处理完|办复)/;

const yuan = (value: number, right: string) => (right.startsWith('万元') ? value * 10000 : value);

/** The words behind the last 复议 or 诉讼. */
const behindTopic = (left: string) =>
  left.slice(Math.max(0, left.lastIndexOf('复议') + 2, left.lastIndexOf('诉讼') + 2));

function keyOf(topic: Topic, left: string, right: string, found: Found): StatementKey | null {
  if (topic === 'foreign') return null;
  if (topic === 'fee') return /^(?:万)?元/.test(right) ? 'fee' : null;
  if (topic !== 'application') {
    if (cue.breakdown.test(behindTopic(left))) return null;
    return topic === 'review' ? 'reconsideration' : 'litigation';
  }
  const near = right.slice(0, 16);
  if (cue.carriedIn.test(left)) return 'carriedIn';
  if (cue.carriedOut.test(left)) return 'carriedOut';
  if (cue.answered.test(left)) return cue.breakdown.test(left) ? null : 'answered';
  const known = found.has('new');
  if (known && DONE.test(near)) return 'answered';
  if (cue.breakdown.test(left)) return null;
  if (cue.carriedOut.test(near)) return 'carriedOut';
  if (cue.carriedIn.test(near)) return 'carriedIn';
  if (known && cue.answered.test(near)) return 'answered';
  return known && !cue.received.test(left) ? null : 'new';
}

function readNone(
  words: string,
  at: Span,
  here: readonly Topic[],
  about: readonly Topic[],
  negated: boolean,
  found: Found,
) {
  if (about.includes('application') && ALL.test(words) && !/率/.test(words) && !cue.none.test(words)) {
    return allAnswered(at, found);
  }
  if (BARE_NONE.test(words.trim())) return zero(about, words, at, found);
  const blameless = cue.fault.test(words) ? here.filter((t) => t !== 'application') : here;
  const events = cue.lost.test(words) ? [] : blameless;
  const carried =
    cue.carriedIn.test(words) || cue.carriedOut.test(words) ? about.filter((t) => t === 'application') : [];
  if (cue.none.test(words)) return zero(events.length ? events : carried, words, at, found);
  if (events.length < here.length) return;
  const bareNoun = words.length <= 16 && here.length > 0 && !/(?:收到|发生|受理|办理|做好|规范|完善|加强)/.test(words);
  if (negated && bareNoun) zero(here, words, at, found);
}

/** 均已答复: as many as came in and were carried in; the quote takes in the clause that says how many. */
function allAnswered(at: Span, found: Found) {
  const received = found.get('new');
  if (!received?.value || found.get('carriedOut')?.value) return;
  const near = at[1] - received.at[0] < 120;
  add(found, 'answered', received.value + (found.get('carriedIn')?.value ?? 0), near ? cover(received.at, at) : at);
}

function zero(topics: readonly Topic[], words: string, at: Span, found: Found) {
  for (const topic of topics) {
    if (topic !== 'foreign') add(found, topic === 'application' ? applicationKey(words) : keys[topic], 0, at);
  }
}

const keys = { review: 'reconsideration', litigation: 'litigation', fee: 'fee' } as const;

const applicationKey = (words: string): StatementKey =>
  cue.carriedOut.test(words) ? 'carriedOut' : cue.carriedIn.test(words) ? 'carriedIn' : 'new';
