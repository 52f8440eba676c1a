import { wayToCourt } from '../../rules/statements/keys.ts';
import type { Span } from '../../text/span.ts';
import type { Stated } from './statementsKeys.ts';
import { OUTCOME } from './statementsPhrases.ts';

/** What became of applications, where a sentence tells it in several numbers (予以公开2件，不予公开1件). */
export class Outcomes {
  private sum = 0;
  /** Some were told before, or as parts of those answered (办结5件，其中予以公开4件): these are not beside them. */
  private among = false;
  private at: Span = [0, 0];

  /** Notes a number of applications by the words on both sides of it. */
  met(value: number, left: string, right: string, at: Span): void {
    if (!OUTCOME.test(left.slice(-12) + right.slice(0, 8))) return;
    this.sum += value;
    this.among ||= /其中/.test(left);
    this.at = at;
  }

  /**
   * At the end of a sentence: outcomes that add up to all there was, with those said to be answered beside them, tell
   * that it was answered; null where they do not.
   */
  settle(all: number, answered: number): Stated | null {
    const { sum, at } = this;
    const value = this.among ? sum : sum + answered;
    this.among ||= sum > 0;
    this.sum = 0;
    return sum && value === all ? { key: 'answered', value, at, because: ['statements/outcomes-add-up'] } : null;
  }
}

/** The ways to court that the lawsuits of a passage are told by. */
export class Ways {
  private readonly told = new Set<string>();

  /** True where words tell of a way of which nothing was told before. */
  isFurther(words: string): boolean {
    const way = wayToCourt.when.exec(words)?.[0].slice(0, 2);
    if (way === undefined || this.told.has(way)) return false;
    this.told.add(way);
    return true;
  }
}

const BY_WAY =
  /^[件份宗个]?[、和及与](?:纸质|书面|信函|当面|现场|窗口|网上|网络|网站|线上|线下|电子|邮[件寄])[^，。；、\d]{0,4}申请$/;

/** 网上申请3件、纸质申请36件: adds a number told by its way to that right before it in its clause; both are as many as there were. */
export function addByWay(found: Stated[], value: number, left: string, at: Span): void {
  const last = found.at(-1);
  if (last?.at !== at || !BY_WAY.test(left) || (last.key !== 'new' && last.key !== 'answered')) return;
  found[found.length - 1] = { ...last, value: last.value + value, because: ['statements/sum-of-a-list'] };
}
