import type { Enumerator } from './enumerators.ts';
import { titled } from './tokens.ts';

/**
 * A stretch between two marks of punctuation, [start, end) in folded text. A bracket is an inner clause, behind which the outer one goes on
 * (`from` is where the outer one began). An enumerator opens a clause and is no part of it.
 */
export interface Clause {
  index: number;
  start: number;
  end: number;
  /** Where the clause began before a bracket interrupted it; equals start otherwise. */
  from: number;
  /** The mark in front: one of ，；：。！？（）, newline, or empty at the beginning and behind an enumerator. */
  mark: string;
  /** Brackets around it. */
  depth: number;
  /** Where the innermost bracket around it opens; -1 outside brackets. */
  bracket: number;
  sentence: number;
  paragraph: number;
  /** The enumerator that opens it; null where none does. */
  item: Enumerator | null;
}

const MARK = /[，；：。！？!?（）\n]|\.(?=[^\d.]|$)/g;
const STOPS = '。！？!?.\n';
const DEPTH = 3;

/** Cuts folded text into clauses, in order: the only cutter. Titles do not hide marks: pass text with titles masked. Linear. */
export function cutClauses(text: string, enumerators: readonly Enumerator[] = []): Clause[] {
  const cutter = new Cutter(text, enumerators);
  for (const match of text.matchAll(MARK)) cutter.mark(match[0], match.index);
  cutter.close(text.length);
  return cutter.clauses;
}

class Cutter {
  readonly clauses: Clause[] = [];
  private readonly outer: number[] = [];
  private readonly brackets: number[] = [];
  private start = 0;
  private from = 0;
  private front = '';
  private sentence = 0;
  private paragraph = 0;
  private next = 0;

  private readonly text: string;
  private readonly enumerators: readonly Enumerator[];

  constructor(text: string, enumerators: readonly Enumerator[]) {
    this.text = text;
    this.enumerators = enumerators;
  }

  mark(char: string, at: number): void {
    if (at < this.start || this.isOfEnumerator(at)) return;
    if (char === '.' && !/[\u4e00-\u9fff）]/.test(this.text[at - 1] ?? '')) return;
    this.close(at);
    if (at < this.start) return;
    this.start = at + 1;
    this.front = char;
    if (char === '（' && this.outer.length < DEPTH) {
      this.outer.push(this.from);
      this.brackets.push(at);
      this.from = at + 1;
    } else if (char === '）') {
      this.from = this.outer.pop() ?? at + 1;
      this.brackets.pop();
    } else this.step(char, at + 1);
  }

  /** （一）: the brackets of an enumerator are no marks. */
  private isOfEnumerator(at: number): boolean {
    const next = this.enumerators[this.next];
    return next !== undefined && next.start >= this.start && next.start <= at && at < next.end;
  }

  private step(char: string, next: number): void {
    this.from = next;
    if (char === '\n') this.paragraph++;
    if (!STOPS.includes(char)) return;
    this.outer.length = 0;
    this.brackets.length = 0;
    this.sentence++;
  }

  /** Ends the open clause at `end`; an enumerator inside it cuts it, and the clause behind it begins there. */
  close(end: number): void {
    let item: Enumerator | null = null;
    while (this.next < this.enumerators.length && this.enumerators[this.next]!.start <= end) {
      const enumerator = this.enumerators[this.next++]!;
      if (enumerator.start < this.start) continue;
      this.push(enumerator.start, item);
      item = enumerator;
      this.start = enumerator.end;
      this.from = enumerator.end;
      this.front = '';
    }
    this.push(end, item);
  }

  private push(end: number, item: Enumerator | null): void {
    if (end <= this.start && !item) return;
    const { start, from, sentence, paragraph } = this;
    const bracket = this.brackets.at(-1) ?? -1;
    const place = { start, end: Math.max(start, end), from, mark: this.front, depth: this.brackets.length, bracket };
    this.clauses.push({ index: this.clauses.length, ...place, sentence, paragraph, item });
  }
}

/** Where the sentence of clause c begins, or a clause of it at most some `reach` characters before. */
export function sentenceStart(clauses: readonly Clause[], c: number, reach: number): number {
  const { sentence, start } = clauses[c]!;
  let i = c;
  while (i > 0 && clauses[i - 1]!.sentence === sentence && start - clauses[i - 1]!.start < reach) i--;
  return clauses[i]!.start;
}

/** Where the sentence of clause c ends, or a clause of it behind `limit`. */
export function sentenceEnd(clauses: readonly Clause[], c: number, limit: number): number {
  const { sentence } = clauses[c]!;
  let i = c;
  while (i + 1 < clauses.length && clauses[i + 1]!.sentence === sentence && clauses[i]!.end < limit) i++;
  return Math.min(clauses[i]!.end, limit);
}

/** Replaces what stands between 《 and 》, and years between 〔 and 〕, by blanks of the same length, so that titles are not read as words. */
export function maskTitles(text: string): string {
  if (!text.includes('《') && !text.includes('〔')) return text;
  return text.replace(titled, (title) => `《${'□'.repeat(title.length - 2)}》`);
}
