import type { Discourse } from '../../language/discourse.ts';
import type { RuleId } from '../../language/rule.ts';
import { fault, lost, none, wayToCourt } from '../../rules/statements/keys.ts';
import type { Topic } from '../../rules/statements/rules.ts';
import { cover, type Span } from '../../text/span.ts';
import { AT_ONCE, isSumOf, withoutSpeaker } from './statementsAccount.ts';
import { Answers, answersTold } from './statementsAnswers.ts';
import { keyOf } from './statementsCases.ts';
import {
  applicationNone,
  isCarriedIn,
  isCarriedOut,
  ofTopic,
  type Stated,
  type StatementKey,
  yuan,
} from './statementsKeys.ts';
import { type CaseNumber, isNoCase, lastOneIn, numbersIn, peopleIn } from './statementsNumbers.ts';
import { addByWay, Outcomes, Ways } from './statementsOutcomes.ts';
import {
  ASKED,
  BARE_NONE,
  CONTESTED,
  DONE,
  DONE_TOGETHER,
  NONE_IN_ANSWER,
  NOT_APPLIED,
  NOT_ONE,
  OF_DISPUTE,
  ONE_BY_ONE,
  TOGETHER,
} from './statementsPhrases.ts';
import type { Segment } from './statementsSegments.ts';
import { isApart, isDispute, isOfOthers, type Named, topicsHere, topicsOf } from './statementsTopics.ts';

/** Reads the clauses of a passage one after the other. */
export class ClauseReader {
  private readonly found: Stated[] = [];
  private readonly answers = new Answers();
  private readonly own: string | null;
  private readonly before: RegExp | null; // the year before a month of it: what came in then was carried over
  private open: readonly Named[];
  private negated = false;
  private others = false;
  private asked = false;
  /** This sentence names a topic itself, or its section or the question before it does. */
  private named: boolean;
  /** Cases told of and not yet placed: 还有1件…，结转下年. */
  private pending: CaseNumber | null = null;
  /** A case whose applicant did not put up with the answer: what comes of it is told behind. */
  private contested: CaseNumber | null = null;
  /** Applications told of in this sentence, one number after the other: 信函4件、邮件2件，合计6件. */
  private listed = { numbers: 0, sum: 0 };
  private readonly outcomes = new Outcomes();
  private readonly ways = new Ways();
  /** Where in `found` each key stands first. */
  private readonly firsts = new Map<StatementKey, number>();
  /** The topic is that of the passage until a clause names one: what stands behind a number must name no other thing. */
  private vague: boolean;
  /** The question that a segment answers. */
  private question = '';

  constructor(open: readonly Topic[], own: string | null, vague: boolean, year: number | null) {
    this.own = own;
    this.before = year === null ? null : new RegExp(`${year - 1}年(?=\\d{1,2}月)`, 'g');
    this.vague = vague;
    this.open = open.map((topic) => ({ topic, rule: 'statements/section' }));
    this.named = open.length > 0;
  }

  /** All that was read. */
  all(): Stated[] {
    this.settle();
    return this.found.filter((_, i) => !this.answers.parts.has(i));
  }

  /** At the end of a sentence. */
  private settle(): void {
    this.answers.settle(this.found, this.firsts);
    const all = (this.first('new')?.value ?? 0) + (this.first('carriedIn')?.value ?? 0);
    const answered = this.first('answered');
    const told = this.outcomes.settle(all, answered?.value ?? 0);
    if (!told || this.first('carriedOut')?.value) return;
    if (answered) this.found[this.firsts.get('answered')!] = told;
    else this.add('answered', told.value, told.at, told.because);
  }

  read(given: Segment, discourse: Discourse): void {
    if (discourse.text[given.at[1]] === '？') this.ask(given.words);
    else this.tell(given.first ? withoutSpeaker(given) : given, discourse);
  }

  private tell(segment: Segment, discourse: Discourse): void {
    const { words } = segment;
    if (segment.first) {
      this.settle();
      this.others = false;
      this.asked = false;
      this.named = this.open[0]?.rule === 'statements/section' || topicsOf(this.question).length > 0;
      this.pending = null;
      this.contested = null;
      this.listed = { numbers: 0, sum: 0 };
    }
    this.others = isOfOthers(segment, discourse, this.others, this.own);
    if (this.others || ONE_BY_ONE.test(words) || isApart(segment, discourse)) return;
    if (this.asked && NOT_APPLIED.test(words)) return;
    this.asked ||= ASKED.test(words);
    const here = topicsHere(words, discourse);
    if (here.length) this.vague = false;
    const numbers = NOT_ONE.test(words) ? [] : numbersIn(segment, discourse);
    const about = here.length ? here : this.open;
    this.named ||= here.length > 0;
    if (CONTESTED.test(words)) this.contested = numbers[0] ?? peopleIn(segment, discourse);
    if (CONTESTED.test(words) && !here.some(isDispute)) return;
    this.pending = lastOneIn(words) ?? this.pending;
    if (numbers.length) this.readNumbers(segment, numbers, about);
    else this.readNone(segment, here, about);
    this.negated = !segment.last && !numbers.length && none.test(words) && !fault.test(words);
    if (here.length) this.open = here;
    if (segment.last) this.question = '';
  }

  /** It says what the answer is about. */
  private ask(words: string): void {
    this.question = words;
    const topics = topicsOf(words);
    if (topics.length) this.open = topics;
    this.vague &&= !topics.length;
  }

  private readNumbers({ words, at }: Segment, numbers: readonly CaseNumber[], about: readonly Named[]): void {
    let from = 0;
    let topics = about;
    const of = (topic: Topic) => about.find((t) => t.topic === topic);
    const spread = /分别/.test(words) && numbers.length === 2 && of('review') && of('litigation');
    numbers.forEach((number, i) => {
      const told = (i === 0 && !topicsOf(words).length ? this.question : '') + words.slice(from, number.start);
      const left = this.before ? told.replace(this.before, '去年') : told;
      const right = words.slice(number.end, numbers[i + 1]?.start ?? words.length);
      from = number.end;
      const named = i === numbers.length - 1 && OF_DISPUTE.test(right) ? topicsOf(right.slice(0, 8)) : topicsOf(left);
      const after = named.length ? [] : topicsOf(right.slice(0, 24));
      topics = spread ? [of(i === 0 ? 'review' : 'litigation')!] : named.length ? named : after.length ? after : topics;
      if (isNoCase(left, right, this.vague)) return;
      for (const { topic, rule } of topics) {
        const free = topic === 'fee' && number.value === 0;
        const key = free ? { key: 'fee' as const, because: [] } : keyOf(topic, left, right, this.has, this.named);
        if (topic === 'application' && !key) {
          if (!TOGETHER.test(left)) this.pending = number;
          this.outcomes.met(number.value, left, right, at);
        }
        if (topic === 'application' && (!key || key.key === 'new')) this.sumUp(number.value, left, at);
        if ((topic === 'review' || topic === 'litigation') && !key)
          this.addPart(ofTopic[topic], number.value, left, at);
        if (topic === 'application' && key?.key === 'answered' && AT_ONCE.test(left))
          this.add('new', number.value, at, [rule, 'statements/answered']);
        if (key?.key === 'new' && DONE.test(right))
          this.add('answered', number.value, at, [rule, 'statements/answered']);
        if (key?.key === 'answered') this.answers.met(this.found.length, DONE_TOGETHER.test(left));
        if (key?.key === 'litigation') this.ways.isFurther(left);
        if (key)
          this.add(key.key, topic === 'fee' ? yuan(number.value, right) : number.value, at, [rule, ...key.because]);
      }
    });
  }

  /** A sum of what the sentence listed replaces the first of the list. */
  private sumUp(value: number, left: string, at: Span): void {
    const first = this.firsts.get('new');
    if (isSumOf(this.listed, value, left) && first !== undefined)
      this.found[first] = { ...this.found[first]!, value, at, because: ['statements/sum-of-a-list'] };
    else addByWay(this.found, value, left, at);
    this.listed = { numbers: this.listed.numbers + 1, sum: this.listed.sum + value };
  }

  /** 纠正1件、维持2件, 直接起诉1件，复议后起诉2件: cases told of by how they ended or came alone are as many as all of these. */
  private addPart(key: StatementKey, value: number, left: string, at: Span): void {
    const first = this.first(key);
    if (!first || /其中/.test(left)) return;
    const isWay = first.because.includes(wayToCourt.id) && this.ways.isFurther(left);
    if (isWay || (first.because.includes('statements/ruling') && first.at[0] === at[0]))
      this.found[this.firsts.get(key)!] = { ...first, value: first.value + value };
  }

  private readNone(segment: Segment, here: readonly Named[], about: readonly Named[]): void {
    const { words, at } = segment;
    if (this.contested && here.some(isDispute) && !none.test(words) && !lost.test(words)) {
      for (const { topic, rule } of here.filter(isDispute))
        this.add(ofTopic[topic as 'review' | 'litigation'], this.contested.value, at, [rule]);
      return;
    }
    const application = about.some((t) => t.topic === 'application');
    const told = application ? answersTold(words, this.first('new')?.value ?? null) : null;
    if (application && this.pending && isCarriedOut(words) && !none.test(words)) this.carryOut(at);
    else if (told === 'all') this.allAnswered(at);
    else if (told === 'one') this.add('answered', 1, at, ['statements/answered']);
    else if (BARE_NONE.test(words.trim()) || (this.question && NONE_IN_ANSWER.test(words)))
      this.zero(about, this.question + words, at);
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

  /** 均已答复: as many as came in and were carried in, where it is told how many came; the quote takes in the clause that says so. */
  private allAnswered(at: Span): void {
    const [came, over] = [this.first('new'), this.first('carriedIn')];
    const received = came && (came.value ? came : over);
    if (!received?.value || this.first('carriedOut')?.value) return;
    const value = (came?.value ?? 0) + (over?.value ?? 0);
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
      const keys = topic === 'application' ? applicationNone(words) : [ofTopic[topic]];
      for (const key of keys) this.add(key, 0, at, [rule, 'statements/said-to-be-none']);
    }
  }

  private add(key: StatementKey, value: number, at: Span, because: readonly RuleId[]): void {
    const stated = { key, value, at, because };
    if (!this.firsts.has(key)) this.firsts.set(key, this.found.length);
    this.found.push(stated);
  }
  private first = (key: StatementKey): Stated | undefined => this.found[this.firsts.get(key) ?? -1];
  private has = (key: StatementKey) => this.firsts.has(key);
}
