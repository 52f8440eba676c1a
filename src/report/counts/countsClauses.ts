/** A stretch between two marks of punctuation. Positions refer to the folded text it was cut from. */
export interface Clause {
  start: number;
  end: number;
  /** Where the clause began before a bracket interrupted it; equals start otherwise. */
  from: number;
  /** The mark in front: one of ，；：。！？（）、newline, or empty at the beginning. */
  mark: string;
  /** Brackets around it. */
  depth: number;
  /** Where the innermost bracket around it opens; -1 outside brackets. */
  bracket: number;
  /** Number of the sentence, of the paragraph (line). */
  sentence: number;
  paragraph: number;
}

const MARK = /[，；：。！？!?（）\n]|\.(?=[^\d.]|$)/g;
const DEPTH = 3;

/** Cuts folded text into clauses, in order; a bracket is an inner clause after which the outer one goes on. Linear. */
export function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  const outer: number[] = [];
  const brackets: number[] = [];
  let [start, from, mark, sentence, paragraph] = [0, 0, '', 0, 0];
  const close = (end: number) => {
    const bracket = brackets.at(-1) ?? -1;
    if (end > start) clauses.push({ start, end, from, mark, depth: brackets.length, bracket, sentence, paragraph });
  };
  for (const match of text.matchAll(MARK)) {
    const char = match[0];
    const at = match.index;
    if (char === '.' && !/[\u4e00-\u9fff]/.test(text[at - 1] ?? '')) continue;
    close(at);
    const next = at + 1;
    if (char === '（' && outer.length < DEPTH) {
      outer.push(from);
      brackets.push(at);
      from = next;
    } else if (char === '）') {
      from = outer.pop() ?? next;
      brackets.pop();
    } else {
      from = next;
      if ('。！？!?.\n'.includes(char)) {
        outer.length = 0;
        brackets.length = 0;
        sentence++;
      }
      if (char === '\n') paragraph++;
    }
    start = next;
    mark = char;
  }
  close(text.length);
  return clauses;
}

/** Where the sentence of clause c begins, or a clause of it at most some `reach` characters before. */
export function sentenceStart(clauses: readonly Clause[], c: number, reach: number): number {
  const { sentence, start } = clauses[c]!;
  let i = c;
  while (i > 0 && clauses[i - 1]!.sentence === sentence && start - clauses[i - 1]!.start < reach) i--;
  return clauses[i]!.start;
}

/** Replaces what stands between 《 and 》, and years between 〔 and 〕, by blanks of the same length, so that titles are not read as words. */
export function maskTitles(text: string): string {
  return text.replace(
    /《[^《》\n]{1,60}》|〔[\d〇零○一二三四五六七八九年]{2,8}〕/g,
    (title) => `《${'□'.repeat(title.length - 2)}》`,
  );
}
