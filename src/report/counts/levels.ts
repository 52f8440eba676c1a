import type { Taken } from './taken.ts';

/** A split under way: of which figure, what its parts have added up to, and where it stands. */
export interface Level {
  parent: number;
  sum: number;
  sentence: number;
  /** Its items are numbered. */
  enumerated: boolean;
  /** 其中 and its like opened it: within its sentence it goes on whatever it adds up to. */
  firm: boolean;
  /** Its items are set apart by ；. */
  coarse: boolean;
  /** It has gone on behind a full stop. */
  resumed: boolean;
  /** Where the bracket opens that its items stand in; -1 outside brackets. */
  bracket: number;
}

/** A figure as the next item of a list: the words before it, and whether an enumerator is among them. */
export interface Item {
  gap: string;
  enumerated: boolean;
}

/** How an item opens a split; `bracket`: where the bracket opens that holds all of it, -1 where none does. */
export interface Opening extends Item {
  firm: boolean;
  anew: boolean;
  bracket: number;
}

const RESTART = /另(?:外|有|行)?|此外|除此|同时|还(?!款)|并(?:在|通过|利用|且)|以外|之外/;
/** A list goes on behind a full stop with a noun and a figure: 。通知公告类62条; 。\n重点领域（71条）. */
const NEXT_ITEM = /^[^，。；：\n]{0,8}[。；]?\n?[^，。；：\n]{2,14}[（：]?$/;

/** Both have outlets of their own, and no one in common. */
export const isOfAnother = (whole: Taken, t: Taken): boolean =>
  whole.channels.length > 0 && t.channels.length > 0 && !t.channels.some((id) => whole.channels.includes(id));

/** Splits of splits of splits: more than anyone writes. */
const DEPTH = 6;

/** The splits under way, the outermost first. */
export class Levels {
  private readonly levels: Level[] = [];
  private readonly taken: readonly Taken[];

  constructor(taken: readonly Taken[]) {
    this.taken = taken;
  }

  get any(): boolean {
    return this.levels.length > 0;
  }

  /** The innermost split has reached its total. */
  get topClosed(): boolean {
    const top = this.levels.at(-1);
    return top !== undefined && this.isClosed(top);
  }

  /** A cue before figure t opens a split of its parent, or goes on with one that is under way. */
  open(t: Taken, { gap, enumerated, firm, anew, bracket }: Opening): void {
    const { parent } = t;
    const known = this.levels.findIndex((level) => level.parent === parent);
    if (known >= 0) this.levels.length = known + 1;
    else {
      const outer = this.levels.findIndex((level) => level.parent === this.taken[parent]!.parent);
      this.levels.length = outer + 1;
    }
    const level = known >= 0 ? this.levels[known]! : null;
    if (level && !(anew && this.isClosed(level)) && !/[按从以依]/.test(gap)) {
      this.add(level, t, { gap, enumerated }, firm);
      return;
    }
    const opened = {
      parent,
      sum: t.figure.value,
      sentence: t.clause.sentence,
      enumerated,
      firm,
      coarse: false,
      resumed: false,
      bracket,
    };
    if (level) this.levels[known] = opened;
    else this.levels.push(opened);
    if (this.levels.length > DEPTH) this.levels.shift();
  }

  /** The split that figure t goes on, the innermost that can take it; those inside it are over. Null where none is. */
  accept(t: Taken, item: Item): Level | null {
    for (let k = this.levels.length - 1; k >= 0; k--) {
      const level = this.levels[k]!;
      if (this.yields(k, item.gap, t) || !this.goesOn(level, t, item)) continue;
      this.levels.length = k + 1;
      this.add(level, t, item, false);
      return level;
    }
    this.dropOver(t);
    return null;
  }

  private add(level: Level, t: Taken, { gap, enumerated }: Item, firm: boolean): void {
    level.sum += t.figure.value;
    level.resumed = t.clause.sentence !== level.sentence && !enumerated;
    level.sentence = t.clause.sentence;
    level.enumerated ||= enumerated;
    level.firm ||= firm;
    level.coarse ||= gap.includes('；');
  }

  /** 含招标25条、中标15条；动态类30条: a ； ends the inner list where the outer one can go on. */
  private yields(k: number, gap: string, t: Taken): boolean {
    const level = this.levels[k]!;
    const outer = this.levels[k - 1];
    if (!outer || !gap.includes('；') || level.coarse) return false;
    return outer.sum + t.figure.value <= this.taken[outer.parent]!.figure.value;
  }

  private dropOver(t: Taken): void {
    while (this.levels.length) {
      const level = this.levels.at(-1)!;
      if (!this.isClosed(level) && (t.clause.sentence === level.sentence || level.enumerated)) return;
      this.levels.pop();
    }
  }

  private isClosed = (level: Level) => this.taken[level.parent]!.figure.value === level.sum;

  /** A list that a cue opened goes on: same sentence or next number of an enumeration, and still within the total. */
  private goesOn(level: Level, t: Taken, { gap, enumerated }: Item): boolean {
    if (level.bracket >= 0 && level.bracket !== t.clause.bracket) return false;
    const whole = this.taken[level.parent]!;
    const total = whole.figure;
    const numbered = level.enumerated && enumerated;
    const sum = level.sum + t.figure.value;
    if (t.figure.value > total.value || t.year !== whole.year) return false;
    if (t.clause.sentence !== level.sentence && !numbered) return this.resumes(level, t, gap, sum);
    if (sum === total.value) return true;
    if (gap.includes('；') && (t.said || whole.channels.length > 1) && isOfAnother(whole, t)) return false;
    const inList = /^(?:[^，。；：\n]{0,12})[、和及与]/.test(gap) || (!/[，。；]/.test(gap) && gap.length < 16);
    const unitFits = !t.figure.unit || !total.unit || t.figure.unit === total.unit;
    // 12条含29份决定书: with no mark between, another measure word tells of the figure before it
    if (!unitFits && !/[，。；、：（]/.test(gap)) return false;
    if (inList && (unitFits || !t.said)) return true;
    if (level.sum === total.value) return false;
    if (!unitFits) return !t.said && (level.firm || !(t.channels.length || gap.includes('；'))) && sum <= total.value;
    if (RESTART.test(gap) && t.said) return false;
    if (level.firm && t.clause.sentence === level.sentence && (level.coarse || !gap.includes('；'))) return true;
    // a list that has outgrown its total already proves nothing by its sum
    return level.sum > total.value || sum <= total.value * (total.approx ? 1.1 : 1) || (!t.said && !numbered);
  }

  /** A list that has not reached its total goes on in the next sentence with a bare item of its measure word. */
  private resumes(level: Level, t: Taken, gap: string, sum: number): boolean {
    const total = this.taken[level.parent]!.figure;
    if (t.said || t.figure.unit !== total.unit || sum > total.value) return false;
    if (t.channels.length && sum < total.value) return false;
    return NEXT_ITEM.test(gap) && !RESTART.test(gap);
  }
}
