import type { ChannelId } from '../../form/channels.ts';
import type { Clause } from '../../language/tree.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import { betweenSigns, type Seen, wordSigns } from './betweenSigns.ts';
import type { Figure } from './figures.ts';
import { isAttribute, isEvent, isObject, isOutletHere } from './outletWords.ts';
import { marksOf, type Scene, sizeOf } from './scene.ts';
import { EACH, FORMER, LATTER, OF_REPORT, OF_THE_YEAR, PLACE, REST, SIDE_BY_SIDE, WHOLE } from './signWords.ts';

/** How far an outlet may stand before or behind a figure, in characters and sentences; how many are looked at. */
const [BEFORE, BEHIND, MOST] = [200, 160, 8];

/** A figure before the one looked at, and what its outlet came to. */
export interface Assigned {
  figure: Figure;
  channel: ChannelId | null;
}

/** An outlet that a figure may belong to, or none of them (`id` null), with the signs that speak for and against it. */
export interface OutletOption {
  id: ChannelId | null;
  /** It names an outlet, not a thing published that may stand for one. */
  firm: boolean;
  signs: string[];
}

/** What figure k may belong to: each outlet near it, and none. `earlier`: the counts before it, the nearest last. */
export const outletOptions = (...of: [scene: Scene, k: number, earlier: readonly Assigned[]]) =>
  new Options(...of).all();

class Options {
  private readonly scene: Scene;
  private readonly text: string;
  private readonly figure: Figure;
  private readonly clause: Clause;
  private readonly words: string;
  private readonly near: readonly Mention[];
  private readonly sentenceIds: readonly ChannelId[];
  private readonly ids: readonly ChannelId[];
  private readonly figures: readonly Figure[];
  private readonly listed: readonly Figure[];
  private readonly last: Assigned | undefined;
  private readonly gap: string;
  private readonly held: readonly Assigned[];
  private readonly each: boolean;
  private readonly whole: boolean;

  constructor(scene: Scene, k: number, earlier: readonly Assigned[]) {
    const { ground, figures } = scene;
    const { start } = figures[k]!;
    const [from] = scene.sentence(k);
    this.scene = scene;
    this.text = ground.text;
    this.figure = figures[k]!;
    this.clause = scene.clause(k);
    this.words = scene.context(k).before;
    this.near = this.mentionsNear();
    const own = this.near.filter((m) => this.sentencesTo(this.clauseOf(m)) === 0);
    this.ids = [...new Set(this.near.map(({ id }) => id))];
    this.sentenceIds = [...new Set(own.map(({ id }) => id))];
    this.figures = scene.figuresNear(k).filter(({ unit }) => unit);
    this.listed = scene.figuresOfSentence(k).filter(({ unit }) => unit);
    this.last = earlier.at(-1);
    const gap = this.text.slice(Math.max(this.last?.figure.end ?? start, start - BEFORE), start);
    this.gap = marksOf(gap).slice(0, 2);
    this.held = earlier.slice(-MOST).filter(({ figure }) => figure.start >= from);
    this.each = EACH.test(this.text.slice(Math.max(from, start - 60), start));
    this.whole = WHOLE.test(this.words);
  }

  all(): OutletOption[] {
    const isFirm = (m: Mention) => !m.weak && !isObject(this.text, m);
    const options = this.near.map((m) => ({ id: m.id, firm: isFirm(m), signs: this.signsOf(this.look(m)) }));
    return [{ id: null, firm: true, signs: this.noneSigns() }, ...options];
  }

  private mentionsNear(): Mention[] {
    const { start, end } = this.figure;
    const all = within(this.scene.ground.mentions, start - BEFORE, end + BEHIND);
    const fit = all.filter((m) => {
      const far = this.sentencesTo(this.clauseOf(m));
      const near = !far || (Math.abs(far) === 1 && !OF_THE_YEAR.test(this.words));
      return near && isOutletHere(this.text, m) && !this.isOfReport(m) && (m.end <= start || m.start >= end);
    });
    const ahead = fit.filter((m) => m.end <= start).slice(-MOST);
    return [...ahead, ...fit.filter((m) => m.start >= end).slice(0, MOST)];
  }

  private isOfReport(m: Mention): boolean {
    const { start, end } = this.clauseOf(m);
    return OF_REPORT.test(this.text.slice(Math.max(start, m.start - 30), Math.min(end, m.end + 30)));
  }

  private clauseOf(m: Mention): Clause {
    return this.scene.ground.clauses[this.scene.clauseAt(m.start)]!;
  }

  /** How many sentences a clause stands before the figure. */
  private sentencesTo({ sentence }: Clause): number {
    return this.clause.sentence - sentence;
  }

  private look(m: Mention): Seen {
    const clause = this.clauseOf(m);
    const before = m.end <= this.figure.start;
    const [from, to] = before ? [m.end, this.figure.start] : [this.figure.end, m.start];
    const figures = within(this.figures, from, to);
    const others = within(this.near, from, to).filter(({ id }) => id !== m.id);
    const far = Math.abs(this.sentencesTo(clause));
    const side = before ? 'before ' : 'behind ';
    return {
      m,
      clause,
      from,
      to,
      figures,
      side,
      between: this.text.slice(from, to),
      cues: within(this.scene.ground.cues, from, to),
      place: `${side}${far ? `s${far}` : Math.min(Math.abs(clause.index - this.clause.index), 4)}`,
      n: Math.min(figures.length, 2),
      others: Math.min(new Set(others.map(({ id }) => id)).size, 2),
    };
  }

  private signsOf(seen: Seen): string[] {
    return [
      seen.place,
      ...betweenSigns(seen, this.figure),
      ...wordSigns(seen, this.text),
      ...this.kindSigns(seen),
      ...this.ownerSigns(seen),
      ...this.listSigns(seen),
      ...this.orderSigns(seen.m),
      ...this.earlierSigns(seen),
    ];
  }

  private kindSigns({ m, clause, side, place }: Seen): string[] {
    const { text } = this;
    const own = this.clause;
    const [first, last] = [m.start - clause.start <= 1, clause.end - m.end <= 1];
    const signs = [`outlet:${m.id}`, `${place} mark:${own.mark}`, `${side}heads-clause:${first}`];
    signs.push(`${side}ends-clause:${last}`);
    if (m.weak) signs.push('faint', `${side}faint`);
    if (m.generic) signs.push('generic');
    if (isObject(text, m)) signs.push('object', `${place} object`);
    if (isEvent(text, m)) signs.push('event');
    if (isAttribute(text, m)) signs.push('attribute');
    if (clause.depth !== own.depth) signs.push(`${side}bracket:${clause.depth > own.depth ? 'outlet' : 'figure'}`);
    if (clause.end - m.end <= 2 && m.start - clause.start <= 2) signs.push(`${place} alone`);
    return signs;
  }

  /** Whether the figure is the nearest to the outlet, and what stands between it and others. */
  private ownerSigns({ m, clause, place }: Seen): string[] {
    const behind = this.figures.find(({ start }) => start >= m.end) ?? null;
    const ahead = this.figures.findLast(({ end }) => end <= m.start) ?? null;
    const owner = behind === this.figure ? 'next' : ahead === this.figure ? 'last' : 'other';
    const [toBehind, toAhead] = [behind ? behind.start - m.end : 99, ahead ? m.start - ahead.end : 99];
    const signs = [`owner:${owner}`, `owner:${owner}/${this.cut(m, clause, behind)}/${this.cut(m, clause, ahead)}`];
    signs.push(`${place} owner:${owner}`);
    signs.push(`in-sentence:${this.sentenceIds.includes(m.id)}/${Math.min(this.sentenceIds.length, 3)}/${owner}`);
    if (this.whole) signs.push(`whole ${place}`, `whole ${owner}`);
    if (owner === 'other') return [...signs, `another-right-beside:${toBehind < 6 || toAhead < 6}`];
    const nearer = owner === 'next' ? toBehind < toAhead : toAhead < toBehind;
    return [...signs, `owner:${owner}${nearer ? ' nearer' : ' further'}`];
  }

  /** The marks between an outlet and a figure. */
  private cut(m: Mention, { sentence }: Clause, figure: Figure | null): string {
    if (!figure) return 'no';
    const { clauses } = this.scene.ground;
    if (clauses[this.scene.clauseAt(figure.number)]!.sentence !== sentence) return 'far';
    const [from, to] = figure.start >= m.end ? [m.end, figure.start] : [figure.end, m.start];
    return marksOf(this.text.slice(from, to)).slice(0, 2) || 'tight';
  }

  private listSigns({ m, place, n }: Seen): string[] {
    const inSentence = this.sentenceIds.includes(m.id);
    const signs = [`in-sentence:${inSentence}/${Math.min(this.sentenceIds.length, 3)}`];
    signs.push(`outlets:${Math.min(this.ids.length, 3)}`);
    const beside = this.near.some((x) => x.id !== m.id && (this.isBeside(x, m) || this.isBeside(m, x)));
    if (beside) signs.push('joint', `joint ${place}`, `joint figures:${n}`, `joint each:${this.each}`);
    return signs;
  }

  private isBeside(a: Mention, b: Mention): boolean {
    return a.end <= b.start && b.start - a.end <= 8 && SIDE_BY_SIDE.test(this.text.slice(a.end, b.start));
  }

  /** The first outlet and the first figure, the second and the second; 前者, 后者. */
  private orderSigns(m: Mention): string[] {
    const { sentenceIds, listed, ids, words, figure, each } = this;
    const [outlet, place] = [sentenceIds.indexOf(m.id), listed.indexOf(figure)];
    const signs: string[] = [];
    if (sentenceIds.length > 1 && sentenceIds.length === listed.length && outlet >= 0)
      signs.push(`in-order:${outlet === place}`, `in-order:${outlet === place}/${each}`);
    if (each) signs.push(this.eachSign(m));
    if (FORMER.test(words)) signs.push(`former:${ids.indexOf(m.id)}`);
    if (LATTER.test(words)) signs.push(`latter:${ids.length - ids.indexOf(m.id)}`);
    return signs;
  }

  private eachSign(m: Mention): string {
    const own = this.near.filter((x) => x.end <= this.figure.start && this.sentencesTo(this.clauseOf(x)) === 0);
    const ahead = [...new Map(own.map((x) => [x.id, x.end] as const))];
    const end = ahead.at(-1)?.[1] ?? 0;
    const behind = this.listed.filter(({ start }) => start > end);
    const place = ahead.slice(-behind.length).findIndex(([id]) => id === m.id);
    return `each:${ahead.length === behind.length}/${place === behind.indexOf(this.figure)}`;
  }

  /** Which outlet the figures before have. */
  private earlierSigns({ m, place, n, others, side }: Seen): string[] {
    const { last, held, gap } = this;
    const signs: string[] = [];
    if (last) {
      const which = `last:${last.channel === m.id ? 'same' : last.channel === null ? 'none' : 'other'}`;
      signs.push(which, `${which} ${gap}`, `${which} ${place}`, `${which} figures:${n} others:${others}`);
      signs.push(`${which} ${last.figure.unit === this.figure.unit} ${gap}`);
    }
    const taken = held.some((x) => x.channel === m.id && x.figure.start > m.start);
    signs.push(`held:${taken}`, `held:${taken} ${place}`);
    if (side === 'before ' && held.some((x) => x.channel === m.id && x.figure.end <= m.start))
      signs.push('held-before', `held-before ${place}`);
    return signs;
  }

  private noneSigns(): string[] {
    const { figure, words, whole, last, gap } = this;
    const size = sizeOf(figure.value);
    const signs = ['none', `none outlets:${Math.min(this.ids.length, 3)}`, `none unit:${figure.unit ?? ''}`];
    signs.push(`none in-sentence:${Math.min(this.sentenceIds.length, 3)}`, `none unit-kind:${figure.strength}`);
    signs.push(`none whole:${whole}`, `none each:${this.each}`, `none value:${size}`);
    signs.push(`none mark:${this.clause.mark}`, `none ends:${words.slice(-1)}`);
    signs.push(`none ends:${words.slice(-2)}/2`);
    if (!last) signs.push('none first-count');
    if (REST.test(words)) signs.push('none rest');
    const named = this.near.findLast((m) => m.end <= figure.start)?.end ?? 0;
    if (PLACE.test(words.slice(Math.max(0, words.length - (figure.start - named))))) signs.push('none another-place');
    if (last) {
      const free = last.channel === null;
      signs.push(`none last:${free}`, `none last:${free} ${gap}`);
      signs.push(`none last:${free} ${last.figure.unit === figure.unit}`);
    }
    return signs;
  }
}
