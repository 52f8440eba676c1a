import { parseChinese } from '../../text/numerals.ts';
import type { Passage } from '../../text/passage.ts';

/** The enumerator of an item. `weak` ones (另外, 同时) begin an item only where the list does not go on behind them. */
export interface Mark {
  /** Its number; 0 where it has none (其次 has: 2). */
  n: number;
  style:
    | 'is'
    | 'point'
    | 'bracket'
    | 'digit'
    | 'bracketDigit'
    | 'circle'
    | 'ordinal'
    | 'which'
    | 'word'
    | 'bullet'
    | 'label';
  weak: boolean;
  /** As written, for words. */
  raw?: string;
  /** 问题一, 措施一: what the item is. */
  label?: 'problem' | 'measure';
}

/** A sentence or an enumerated item's first sentence. [start, end) in the passage's text, enumerator left out. */
export interface Piece {
  passage: Passage;
  start: number;
  end: number;
  mark: Mark | null;
  /** It begins a line. */
  line: boolean;
}

const CJK = '[一二三四五六七八九十]{1,3}';
const MARK = new RegExp(
  [
    `(?<label>(?:存在)?(?<what>问题|不足|困难|短板|改进措施|整改措施|改进情况|整改情况|措施|对策|办法|整改|改进)(?<labelN>${CJK}|\\d{1,2}(?!\\.))(?:[：、，.]|是))`,
    `(?<is>${CJK}(?:是|则|来|要))`,
    `(?<point>${CJK}[、.])`,
    `(?<bracket>（${CJK}）|[㈠-㈩])`,
    '(?<bracketDigit>（\\d{1,2}）)',
    `(?<ordinal>第${CJK}(?:个?(?:问题|方面|点)?(?:是)?[，、：.]|个?(?:问题|方面|点)?是|个(?:问题|方面)))`,
    `(?<which>其${CJK}(?:是|[，、：]))`,
    '(?<digit>\\d{1,2} ?[.、）](?!\\d))',
    '(?<circle>[①-⒛⓪-⓿❶-➓])',
    '(?<word>首先(?:是)?|其次(?:是)?|再次(?=[，、是])是?|再者(?:是)?|最后(?!一公里|一米|的|才|一)(?:是)?|一方面|另一方面|再一个是|还有就是|再就是|再有就是|再一点是?|还有一点是?|另外|此外|与此同时|同时|另(?=[，：]))',
    '(?<bullet>[·\\-*](?=[^\\d\\-·*]))',
  ].join('|'),
  'gu',
);

const words: Record<string, number> = { 首先: 1, 一方面: 1, 其次: 2, 另一方面: 2, 再次: 3 };
const weakWords = new Set([
  '另外',
  '此外',
  '同时',
  '与此同时',
  '另',
  '最后',
  '再者',
  '再一个是',
  '还有就是',
  '再就是',
  '再有就是',
  '再一点',
  '还有一点',
]);

/** A heading over measures run together with the line before it: …群众不爱看改进措施： */
const GLUED = /(?:下一?步)?(?:改进|整改)(?:情况|措施|办法|方向|举措|打算)：/g;
/** Before such a heading: it is none, or stands where a heading may. */
const NOT_GLUED = /^[\s。；：！？，、以下的列些项种为采取了要体步后出大（〔"]?$/;

/** A heading run together with the first item: （二）改进措施1.建立制度 */
const HEADED = /(?:问题|不足|措施|情况|打算|举措|思路|方向|对策|办法|计划|今后|步|将)$/;

/** Where a mark may stand: behind nothing, a line break or one of these. */
const OPENS = /[\n。；：！？]/;
/** 一是, 首先 and the like may stand behind a comma as well. */
const OPENS_WEAKLY = /[\n。；：！？，、）"]/;

/** Cuts a passage at its enumerators, sentence ends, line breaks and at clauses that `turns` says begin something new. */
export function outline(passage: Passage, turns: RegExp): Piece[] {
  const { text } = passage;
  const marks = findMarks(text);
  const glued = Array.from(text.matchAll(GLUED), (m) => m.index).filter(
    (at) => !NOT_GLUED.test(text.slice(Math.max(0, at - 1), at)),
  );
  const cuts = [
    ...marks.map((m) => m.at),
    ...sentenceStarts(text),
    ...turningPoints(text, turns),
    ...glued,
    text.length,
  ];
  cuts.sort((a, b) => a - b);
  const byStart = new Map(marks.map((m) => [m.at, m]));
  const pieces: Piece[] = [];
  let from = 0;
  let open: { at: number; to: number; mark: Mark } | undefined = byStart.get(0);
  const push = (to: number) => {
    const start = open ? open.to : from;
    const line = from === 0 || text[from - 1] === '\n';
    if (to > start && /[^\s，。；：、！？]/.test(text.slice(start, to))) {
      pieces.push({ passage, start, end: to, mark: open?.mark ?? null, line });
    }
  };
  for (const cut of cuts) {
    if (cut <= from || (open && cut <= open.to && cut < text.length)) continue;
    push(cut);
    from = cut;
    open = byStart.get(cut);
  }
  return pieces;
}

/** Finds the enumerators of a text in order. */
export function findMarks(text: string): { at: number; to: number; mark: Mark }[] {
  const found: { at: number; to: number; mark: Mark }[] = [];
  const last = new Map<string, number>();
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(match.groups!);
    const before = text[match.index - 1] ?? '\n';
    const expected = (last.get(mark.style) ?? 0) + 1;
    const anew = mark.n === 1 && HEADED.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (!anew && !stands(mark, before, expected)) continue;
    last.set(mark.style, mark.n);
    const to =
      match.index +
      match[0].length +
      /^[，：、]?/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 1))![0].length;
    found.push({ at: match.index, to, mark });
  }
  return found;
}

function stands(mark: Mark, before: string, expected: number): boolean {
  switch (mark.style) {
    case 'bullet':
      return before === '\n';
    case 'is':
      return OPENS_WEAKLY.test(before) || (mark.n === expected && !/[统唯单专第之\d]/.test(before));
    case 'circle':
      return true;
    case 'digit':
    case 'bracketDigit':
    case 'bracket':
      return OPENS.test(before) || (mark.n === expected && !/[\d.第]/.test(before));
    case 'word':
      return mark.weak && !/^(?:再|还)/.test(mark.raw ?? '') ? OPENS.test(before) : OPENS_WEAKLY.test(before);
    case 'ordinal':
    case 'which':
    case 'label':
      return OPENS_WEAKLY.test(before);
    default:
      return OPENS.test(before);
  }
}

function readMark(groups: Record<string, string | undefined>): Mark {
  const [style, raw] = Object.entries(groups).find(([k, v]) => v !== undefined && k !== 'what' && k !== 'labelN') as [
    Mark['style'],
    string,
  ];
  if (style === 'label') {
    const label = /问题|不足|困难|短板/.test(groups.what!) ? 'problem' : 'measure';
    return { n: numberOf(groups.labelN!), style, weak: false, label };
  }
  if (style === 'word') {
    const word = /(?:再一个|就)是$/.test(raw) ? raw : raw.replace(/是$/, '');
    return { n: words[word] ?? 0, style, weak: weakWords.has(word), raw: word };
  }
  return { n: style === 'bullet' ? 0 : numberOf(raw), style, weak: false };
}

/** The number an enumerator stands for; 0 where none is in it. */
function numberOf(raw: string): number {
  const digits = /\d+/.exec(raw.normalize('NFKC'));
  if (digits) return Number(digits[0]);
  const cjk = /[一二三四五六七八九十]+/.exec(raw.normalize('NFKC'));
  return cjk ? (parseChinese(cjk[0]) ?? 0) : 0;
}

/** Behind every 。！？ (with its closing quote) and line break. */
function sentenceStarts(text: string): number[] {
  return Array.from(text.matchAll(/[。！？；]["）]?(?=〔)|[。！？]["）]?|\n/g), (m) => m.index + m[0].length);
}

/** Behind every ，；： whose next clause begins with one of the turning phrases. */
function turningPoints(text: string, turns: RegExp): number[] {
  const found: number[] = [];
  for (const m of text.matchAll(/[，；：]/g)) {
    turns.lastIndex = m.index + 1;
    if (turns.test(text)) found.push(m.index + 1);
  }
  return found;
}
