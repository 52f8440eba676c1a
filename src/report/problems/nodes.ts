import type { Discourse } from '../../language/discourse.ts';
import type { Enumerator } from '../../language/enumerators.ts';
import type { Stretch } from '../../language/stretch.ts';
import type { Clause } from '../../language/tree.ts';
import { lacksInWords, plans } from './polarity.ts';
import { readHeading, readOpening } from './turns.ts';

/** A heading, a lead, an item's first sentence, or a sentence: what section five is a list of. The enumerator is left out. */
export interface Node extends Stretch {
  mark: Enumerator | null;
  /** It begins a line. */
  line: boolean;
  /** Behind ； it goes back to problems, where problem and measure stand in turn. */
  back: boolean;
}

/** A heading over measures run together with the line before it: …群众不爱看改进措施： */
const GLUED = /(?:下一?步)?(?:改进|整改)(?:情况|措施|办法|方向|举措|打算)：/g;
/** Before such a heading: it is none, or stands where a heading may. */
const NOT_GLUED = /^[\s。；：！？，、以下的列些项种为采取了要体步后出大（〔"及与和]?$/;

/** Cuts a discourse at its enumerators, sentences and lines, and at clauses that turn to measures. Linear. */
export function outline(discourse: Discourse, year: number | null): Node[] {
  const { text, clauses, enumerators } = discourse;
  const marks = new Map(enumerators.map((mark) => [mark.start, mark]));
  const turning = clauses.filter((clause) => turnsAt(discourse, clause, year)).map(({ start }) => start);
  const back = inTurn(discourse, turning);
  const cuts = [
    ...marks.keys(),
    ...sentenceStarts(discourse),
    ...turning,
    ...back,
    ...Array.from(text.matchAll(GLUED), (m) => m.index).filter(
      (at) => !NOT_GLUED.test(text.slice(Math.max(0, at - 1), at)),
    ),
    text.length,
  ].sort((a, b) => a - b);
  const nodes: Node[] = [];
  let from = 0;
  let open = marks.get(0);
  for (const cut of cuts) {
    if (cut <= from || (open && cut <= open.end && cut < text.length)) continue;
    const start = behindAnswer(text, open ? open.end : from);
    const line = from === 0 || text[from - 1] === '\n';
    if (cut > start && /[^\s，。；：、！？]/.test(text.slice(start, cut)) && !ROW.test(text.slice(start, cut)))
      nodes.push({ discourse, start, end: cut, mark: open ?? null, line, back: back.has(from) });
    from = cut;
    open = marks.get(cut);
  }
  return nodes;
}

/** 答：网站上…: behind the word that only says who asks or answers. */
const behindAnswer = (text: string, start: number) =>
  start + (/^[ \n]?[问答][：，]/.exec(text.slice(start, start + 4))?.[0].length ?? 0);

/** 针对海报太少，我们打算…: the clause before ， says what is answered; both are one. */
function answersBefore({ text }: Discourse, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start - 1);
  return text[start - 1] === '，' && /(?:^|[，。；：\n])(?:针对|对|面对)[^，。；：\n]*$/.test(before);
}

/** 公开范围不广，已扩大至民生领域: what was done about the lack before it. */
export const DONE_SINCE = /^(?:现|目前)?已(?:经)?(?!影响|成为|导致|造成|久|过)/;

function followsLack(discourse: Discourse, start: number, end: number): boolean {
  const before = discourse.text.slice(Math.max(0, start - 80), start - 1);
  const from =
    start -
    1 -
    (before.length - Math.max(...['，', '。', '；', '：', '\n', '是'].map((m) => before.lastIndexOf(m))) - 1);
  const lack = { discourse, start: from, end: start - 1 };
  return (
    lacksInWords(lack) && !plans(lack) && plans({ discourse, start, end }) && !lacksInWords({ discourse, start, end })
  );
}

/** The number of a row of a table that was turned to text. */
const ROW = /^\s*(?:序号|编号)：?\s*\d*\s*$/;

/** A不够，下一步将…；B偏少，今后…；针对C，…: where a part behind ； is a problem, then its measure, as the part before was. */
function inTurn({ text, clauses }: Discourse, turning: readonly number[]): Set<number> {
  const turns = new Set(turning);
  const back = new Set<number>();
  const parts: { start: number; sentence: number; turned: boolean }[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    if (!last || clause.sentence !== last.sentence || clause.mark === '；' || clause.item)
      parts.push({ start: clause.start, sentence: clause.sentence, turned: false });
    else if (turns.has(clause.start)) last.turned = true;
  }
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (!before?.turned || before.sentence !== part.sentence || turns.has(part.start)) return;
    if (part.turned || text.startsWith('针对', part.start)) back.add(part.start);
  });
  return back;
}

/** Where a sentence begins, its predecessor's closing quote left out; and before a boxed heading behind ；. */
function sentenceStarts({ text, clauses }: Discourse): number[] {
  return clauses
    .filter(
      ({ sentence, mark, start }, i) =>
        sentence !== clauses[i - 1]?.sentence || (mark === '；' && text[start] === '〔'),
    )
    .map(({ start, mark }) => start + (mark !== '\n' && text[start] === '"' && '。！？'.includes(mark) ? 1 : 0));
}

/** True where a clause behind ，；： turns to measures, by an opening or by a label (；改进措施：). */
function turnsAt(discourse: Discourse, { start, end, mark, depth, item }: Clause, year: number | null): boolean {
  if (item || depth > 0 || mark === '' || !'，；：'.includes(mark)) return false;
  const stretch = { discourse, start, end: Math.min(discourse.text.length, end + 1) };
  const opening = readOpening(stretch, year);
  if (mark === '，' && DONE_SINCE.test(discourse.text.slice(start, end)) && followsLack(discourse, start, end))
    return true;
  if (opening) return !(opening.weak && answersBefore(discourse, start));
  if (mark === '：' || discourse.text[end] !== '：' || answersBefore(discourse, start)) return false;
  return readHeading(stretch, year)?.to === 'measure';
}
