import type { Discourse } from '../../language/discourse.ts';
import type { RuleId } from '../../language/rule.ts';
import { type CaseKey, difference, each, fault, keyRules, lost, none } from '../../rules/statements/keys.ts';

import { procedure } from '../../rules/statements/matters.ts';
import type { Topic } from '../../rules/statements/rules.ts';
import { cover, type Span } from '../../text/span.ts';
import {
  applicationNone,
  isCarriedIn,
  isCarriedOut,
  isPart,
  ofTopic,
  type Stated,
  type StatementKey,
  yuan,
} from './statementsKeys.ts';
import { type CaseNumber, numbersIn } from './statementsNumbers.ts';
import {
  ALL,
  ANSWERED,
  ASKED,
  BARE_NONE,
  CASES,
  CONTESTED,
  DONE,
  NOT_APPLIED,
  NOT_ONE,
  OF_DISPUTE,
  ONE_BY_ONE,
  TOGETHER,
} from './statementsPhrases.ts';
import { restOf, type Segment, segmentsOf } from './statementsSegments.ts';
import { isApart, isDispute, isOfOthers, type Named, topicsOf } from './statementsTopics.ts';

/**
 * Reads the statements of one passage, in order; of one key the first that stands by itself counts, see {@link findStatements}. Linear.
 * `own` is the township's name: what it is said to have done is its own.
 */
export function readStatements(
  discourse: Discourse,
  topic: 'application' | 'disputes' | null,
  own: string | null = null,
): Stated[] {
  const open: Topic[] =
    topic === 'application' ? ['application'] : topic === 'disputes' ? ['review', 'litigation'] : [];
  const reader = new Reader(discourse, open, own);
  for (const segment of segmentsOf(discourse)) reader.read(segment);
  return reader.all();
}

class Reader {
  private readonly found: Stated[] = [];
  /** Where in `found` this sentence tells how many were answered, and all places that turned out to be parts of that. */
  private answers: number[] = [];
  private readonly parts = new Set<number>();
  private readonly discourse: Discourse;
  private readonly own: string | null;
  private open: readonly Named[];
  private negated = false;
  private others = false;
  private asked = false;
  /** This sentence names a topic itself, or its section does. */
  private named: boolean;
  /** Cases told of and not yet placed: 还有1件…，结转下年. */
  private pending: CaseNumber | null = null;
  /** A case whose applicant did not put up with the answer: what comes of it is told behind. */
  private contested: CaseNumber | null = null;
  /** Applications told of in this sentence, one number after the other: 信函4件、邮件2件，合计6件. */
  private listed = { numbers: 0, sum: 0 };
  /** Where in `found` each key stands first. */
  private readonly firsts = new Map<StatementKey, number>();

  constructor(discourse: Discourse, open: readonly Topic[], own: string | null) {
    this.discourse = discourse;
    this.own = own;
    this.open = open.map((topic) => ({ topic, rule: 'statements/section' }));
    this.named = open.length > 0;
  }

  /** All that was read. */
  all(): Stated[] {
    this.settleAnswers();
    return this.found.filter((_, i) => !this.parts.has(i));
  }

  read(segment: Segment): void {
    const { words } = segment;
    const { discourse } = this;
    if (segment.first) {
      this.settleAnswers();
      this.others = false;
      this.asked = false;
      this.named = this.open[0]?.rule === 'statements/section';
      this.pending = null;
      this.contested = null;
      this.listed = { numbers: 0, sum: 0 };
    }
    this.others = isOfOthers(segment, discourse, this.others, this.own);
    if (this.others || ONE_BY_ONE.test(words) || isApart(words, () => restOf(segment, discourse), discourse)) return;
    if (this.asked && NOT_APPLIED.test(words)) return;
    this.asked ||= ASKED.test(words);
    const here = topicsOf(words, discourse);
    const numbers = NOT_ONE.test(words) ? [] : numbersIn(segment, discourse);
    const about = here.length ? here : this.open;
    this.named ||= here.length > 0;
    if (CONTESTED.test(words)) this.contested = numbers[0] ?? null;
    if (CONTESTED.test(words) && !here.some(isDispute)) return;
    if (numbers.length) this.readNumbers(segment, numbers, about);
    else this.readNone(segment, here, about);
    this.negated = !numbers.length && none.test(words) && !fault.test(words);
    if (here.length) this.open = here;
    if (segment.last) this.negated = false;
  }

  private readNumbers({ words, at }: Segment, numbers: readonly CaseNumber[], about: readonly Named[]): void {
    let from = 0;
    let topics = about;
    const of = (topic: Topic) => about.find((t) => t.topic === topic);
    const spread = /分别/.test(words) && numbers.length === 2 && of('review') && of('litigation');
    numbers.forEach((number, i) => {
      const left = words.slice(from, number.start);
      const right = words.slice(number.end, numbers[i + 1]?.start ?? words.length);
      from = number.end;
      const named =
        i === numbers.length - 1 && OF_DISPUTE.test(right) ? this.topicsOf(right.slice(0, 8)) : this.topicsOf(left);
      const after = named.length ? [] : this.topicsOf(right.slice(0, 24));
      topics = spread ? [of(i === 0 ? 'review' : 'litigation')!] : named.length ? named : after.length ? after : topics;
      if (procedure.test(left) || each.test(left)) return;
      if ((difference.test(left) && !isCarriedIn(left)) || /^(?:余|多)?(?:%|个百分点)/.test(right)) return;
      for (const { topic, rule } of topics) {
        const key = this.keyOf(topic, left, right);
        if (topic === 'application' && !key) this.pending = number;
        if (topic === 'application' && (!key || key.key === 'new')) this.sumUp(number.value, left, at);
        if (key?.key === 'answered') this.answers.push(this.found.length);
        if (key)
          this.add(key.key, topic === 'fee' ? yuan(number.value, right) : number.value, at, [rule, ...key.because]);
      }
    });
  }

  /** 当场答复1件，十日内答复3件: told by manner, none of them is how many were answered; the first is, where it is the others' sum or all that came in. */
  private settleAnswers(): void {
    const [first, ...others] = this.answers.map((i) => this.found[i]!.value);
    const sum = others.reduce((a, b) => a + b, 0);
    if (others.length && first !== sum && first! < Math.max(sum, this.first('new')?.value ?? 0)) {
      for (const i of this.answers) this.parts.add(i);
      if (this.answers.includes(this.firsts.get('answered') ?? -1)) this.firsts.delete('answered');
    }
    this.answers = [];
  }

  /** A sum of what the sentence listed replaces the first of the list. */
  private sumUp(value: number, left: string, at: Span): void {
    const { numbers, sum } = this.listed;
    const first = this.firsts.get('new');
    if (/合计|共计|总计|总共|一共|共$/.test(left) && numbers > 1 && sum === value && first !== undefined)
      this.found[first] = { ...this.found[first]!, value, at, because: ['statements/sum-of-a-list'] };
    this.listed = { numbers: numbers + 1, sum: sum + value };
  }

  /** What a number of a topic counts, and by which rule; null where it is none of ours. */
  private keyOf(topic: Topic, left: string, right: string): { key: StatementKey; because: readonly RuleId[] } | null {
    if (topic === 'foreign') return null;
    if (topic === 'fee') return /^(?:万)?元/.test(right) ? { key: 'fee', because: [] } : null;
    if (topic === 'application') return this.applicationKey(left, right);
    if (isPart(left.slice(Math.max(left.lastIndexOf('复议'), left.lastIndexOf('诉讼')) + 1))) return null;
    return { key: topic === 'review' ? 'reconsideration' : 'litigation', because: [] };
  }

  private applicationKey(left: string, right: string): { key: CaseKey; because: readonly RuleId[] } | null {
    const by = (words: string, only?: CaseKey) =>
      keyRules.find((r) => r.when.test(words) && (!only || r.effect.key === only));
    const known = this.has('new');
    const told = known || this.has('answered');
    if (known && this.has('carriedIn') && TOGETHER.test(left)) return null;
    const onLeft = by(left);
    if (onLeft) {
      const { key } = onLeft.effect;
      if (key === 'answered' && (isPart(left) || /收到|接到|受理/.test(left.slice(-4)))) return null;
      return { key, because: [onLeft.id] };
    }
    const near = right.slice(0, 16);
    if (known && DONE.test(near)) return { key: 'answered', because: ['statements/answered'] };
    const over = by(near, 'carriedOut');
    if (!over && isPart(left) && (known || !this.topicsOf(left).some((t) => t.topic === 'application'))) return null;
    const onRight = over ?? by(near, 'carriedIn') ?? (known ? by(near, 'answered') : undefined);
    if (onRight) return { key: onRight.effect.key, because: [onRight.id] };
    if (!this.named && !CASES.test(right)) return null;
    return told && !/收到|接到|受理|接收|新收|收取|收件|收/.test(left) ? null : { key: 'new', because: [] };
  }

  private readNone(segment: Segment, here: readonly Named[], about: readonly Named[]): void {
    const { words, at } = segment;
    if (this.contested && here.some(isDispute) && !none.test(words) && !lost.test(words)) {
      for (const { topic, rule } of here.filter(isDispute))
        this.add(ofTopic[topic as 'review' | 'litigation'], this.contested.value, at, [rule]);
      return;
    }
    const application = about.some((t) => t.topic === 'application');
    const only = this.first('new')?.value === 1;
    if (application && this.pending && isCarriedOut(words) && !none.test(words)) this.carryOut(at);
    else if (application && only && ANSWERED.test(words) && !none.test(words)) this.allAnswered(at);
    else if (application && ALL.test(words) && !/率/.test(words) && !none.test(words)) this.allAnswered(at);
    else if (BARE_NONE.test(words.trim())) this.zero(about, words, at);
    else this.readNegation(segment, here, about);
  }

  /** An event said not to have happened; a noun behind such a clause is denied with it. */
  private readNegation({ words, at }: Segment, here: readonly Named[], about: readonly Named[]): void {
    const blameless = fault.test(words) ? here.filter((t) => t.topic !== 'application') : here;
    const events = lost.test(words) && !/纠错/.test(words) ? [] : blameless;
    const carried =
      isCarriedIn(words) || isCarriedOut(words) || /新[收来接]/.test(words)
        ? about.filter((t) => t.topic === 'application')
        : [];
    const fee = /费/.test(words) ? about.filter((t) => t.topic === 'fee') : [];
    const not = here.length ? [] : NOT_ONE.test(words) ? about : [...carried, ...fee];
    if (none.test(words)) this.zero(events.length ? events : not, words, at);
    if (none.test(words) || events.length < here.length) return;
    const bareNoun = words.length <= 16 && here.length > 0 && !/收到|发生|受理|办理|做好|规范|完善|加强/.test(words);
    if (this.negated && bareNoun) this.zero(here, words, at);
  }

  /** 均已答复: as many as came in and were carried in; the quote takes in the clause that says how many. */
  private allAnswered(at: Span): void {
    const received = this.first('new');
    if (!received?.value || this.first('carriedOut')?.value) return;
    const value = received.value + (this.first('carriedIn')?.value ?? 0);
    const words = at[1] - received.at[0] < 120 ? cover(received.at, at) : at;
    this.add('answered', value, words, ['statements/all-answered']);
  }

  /** 还有1件…，顺延到下年办理: the case told of just before goes over. */
  private carryOut(at: Span): void {
    this.add('carriedOut', this.pending!.value, at, ['statements/carried-out']);
    this.pending = null;
  }

  private zero(topics: readonly Named[], words: string, at: Span): void {
    for (const { topic, rule } of topics) {
      if (topic === 'foreign') continue;
      const key = topic === 'application' ? applicationNone(words) : ofTopic[topic];
      this.add(key, 0, at, [rule, 'statements/said-to-be-none']);
    }
  }

  private add(key: StatementKey, value: number, at: Span, because: readonly RuleId[]): void {
    if (!this.firsts.has(key)) this.firsts.set(key, this.found.length);
    this.found.push({ key, value, at, because });
  }
  private topicsOf = (words: string) => topicsOf(words, this.discourse);
  private first = (key: StatementKey): Stated | undefined => this.found[this.firsts.get(key) ?? -1];
  private has = (key: StatementKey) => this.firsts.has(key);
}
