import type { ReportSource } from '../dataset/dataset.ts';
import type { Block } from '../document/document.ts';
import type { FormTable } from '../form/form.ts';
import { isHardBreak } from '../text/hardBreak.ts';
import { contains, cover, overlap, type Span, textAt } from '../text/span.ts';

/**
 * One piece of a report as it is set: words (lines that were only wrapped stand together), a table, or a statutory
 * table without its grid.
 */
export type Piece =
  | { kind: 'title' | 'heading' | 'paragraph' | 'signature'; spans: readonly Span[] }
  | { kind: 'grid'; table: Extract<Block, { kind: 'table' }> }
  | { kind: 'form'; table: FormTable['id']; span: Span };

const tableIds: readonly FormTable['id'][] = ['proactive', 'applications', 'disputes'];
/** A section's heading; rows of table three are numbered alike and are none. */
const SECTION = /^\s*(?:[一二三四五六七]、(?!\s*(?:本年新收|上年结转|本年度?办理结果|结转下))|第[一二三四五六七]部分)/;
const DATE = /^\s*(?:\d{4}|[二〇○零一三四五六七八九]{4})年.{1,6}月.{1,4}日\s*$/;
const longestHeading = 40;

/** How to set a report: in the order of the text, every block in exactly one piece, blank lines left out. */
export function layoutOf({ text, blocks, report }: Pick<ReportSource, 'text' | 'blocks' | 'report'>): Piece[] {
  const words = blocks.filter((b) => b.kind === 'table' || textAt(text, b.span).trim() !== '');
  const forms = looseTables(words, text, report.cells);
  const pieces: Piece[] = [];
  let titleOpen = true;
  for (let i = 0; i < words.length; i++) {
    const block = words[i]!;
    const form = forms.find(({ span }) => contains(span, block.span));
    if (form) {
      if (!pieces.includes(form)) pieces.push(form);
      titleOpen = false;
      continue;
    }
    if (block.kind === 'table') {
      pieces.push({ kind: 'grid', table: block });
      titleOpen = false;
      continue;
    }
    const line = textAt(text, block.span);
    const kind = kindOf(line, block.heading, titleOpen);
    if (kind !== 'title') titleOpen = false;
    addWords(pieces, kind, block.span, text);
  }
  return withSignature(pieces, text);
}

function kindOf(line: string, level: number | undefined, titleOpen: boolean): 'title' | 'heading' | 'paragraph' {
  const short = line.trim().length <= longestHeading;
  if (SECTION.test(line) && short) return 'heading';
  if (titleOpen && short && !/[。：；，,]/.test(line)) return 'title';
  return level !== undefined && short ? 'heading' : 'paragraph';
}

/** Lines of one paragraph that the converter only wrapped are set as one. */
function addWords(pieces: Piece[], kind: 'title' | 'heading' | 'paragraph', span: Span, text: string): void {
  const last = pieces[pieces.length - 1];
  if (last && kind === 'paragraph' && last.kind === 'paragraph') {
    const before = last.spans[last.spans.length - 1]!;
    if (!isHardBreak(textAt(text, before), textAt(text, span))) {
      pieces[pieces.length - 1] = { kind, spans: [...last.spans, span] };
      return;
    }
  }
  pieces.push({ kind, spans: [span] });
}

/** The last short lines, if the last of them is a date, are who signed and when. */
function withSignature(pieces: Piece[], text: string): Piece[] {
  const last = pieces[pieces.length - 1];
  const isShort = (piece: Piece | undefined) =>
    piece?.kind === 'paragraph' && piece.spans.length === 1 && textAt(text, piece.spans[0]!).trim().length <= 30;
  if (!last || !isShort(last) || last.kind !== 'paragraph' || !DATE.test(textAt(text, last.spans[0]!))) return pieces;
  const from = isShort(pieces[pieces.length - 2]) ? pieces.length - 2 : pieces.length - 1;
  return pieces.map((piece, i) => (i >= from && piece.kind === 'paragraph' ? { ...piece, kind: 'signature' } : piece));
}

/** Statutory tables whose cells stand in lines of text: from their header lines to their last cell. */
function looseTables(blocks: readonly Block[], text: string, cells: ReportSource['report']['cells']) {
  const found: Extract<Piece, { kind: 'form' }>[] = [];
  const lines = blocks.flatMap((b) => (b.kind === 'paragraph' ? [b] : []));
  for (const id of tableIds) {
    const all = Object.entries(cells).flatMap(([key, { span }]) => (span && key.startsWith(`${id}.`) ? [span] : []));
    const inLines = all.filter((span) => lines.some((line) => overlap(line.span, span)));
    // a table of which only stray cells stand in lines is set as it is
    if (inLines.length * 2 <= all.length) continue;
    const whole = inLines.reduce(cover);
    const span = widen(lines, whole, text);
    if (!found.some((other) => overlap(other.span, span))) found.push({ kind: 'form', table: id, span });
  }
  return found;
}

/** Characters that draw a table rather than say something. */
const DRAWN = /[\s|+:=\-\u2500-\u257f]+/g;
const DRAWS = /[|\t\u2500-\u257f]|\+[-=]/;

/** True where a line above a table may be its header: drawn, or short and no sentence. */
const mayHead = (line: string): boolean =>
  !SECTION.test(line.replace(DRAWN, '')) &&
  (DRAWS.test(line) || (!/[。；]/.test(line) && line.trim().length <= longestHeading * 2));

/** Takes in whole lines, the header lines above, and the drawn line that closes a table. */
function widen(lines: readonly Block[], whole: Span, text: string): Span {
  const inside = lines.filter((line) => overlap(line.span, whole));
  let from = lines.indexOf(inside[0]!);
  let to = lines.indexOf(inside[inside.length - 1]!);
  while (from > 0 && mayHead(textAt(text, lines[from - 1]!.span))) from--;
  while (to < lines.length - 1 && textAt(text, lines[to + 1]!.span).replace(DRAWN, '') === '') to++;
  return cover(cover(lines[from]!.span, lines[to]!.span), whole);
}
