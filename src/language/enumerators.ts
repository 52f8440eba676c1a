import { parseChinese } from '../text/numerals.ts';

/** What numbers an item: 一是, （二）, 3., ④, 首先. [start, end) in folded text, the mark behind it included. */
export interface Enumerator {
  start: number;
  end: number;
  /** Its number; 0 where it has none (a bullet, 另外). */
  n: number;
  style: EnumeratorStyle;
  /** 另外, 同时: it may go on with the item before it as well. */
  weak: boolean;
  /** As written, for words. */
  raw?: string;
  /** 问题一, 措施一: what the item is. */
  label?: 'problem' | 'measure';
}
export type EnumeratorStyle =
  | 'is'
  | 'point'
  | 'bracket'
  | 'bracketDigit'
  | 'digit'
  | 'circle'
  | 'ordinal'
  | 'which'
  | 'word'
  | 'bullet'
  | 'label';

const CJK = '[一二三四五六七八九十]{1,3}';
const WORDS = [
  '首先(?:是)?|其次(?:是)?|再次(?=[，、是])是?|再者(?:是)?|最后(?!一公里|一米|的|才|一)(?:是)?|一方面|另一方面',
  '再一个是|还有就是|再就是|再有就是|再一点是?|还有一点是?|另外|此外|与此同时|同时|另(?=[，：])',
].join('|');
const LABELS = '问题|不足|困难|短板|改进措施|整改措施|改进情况|整改情况|措施|对策|办法|整改|改进';
const ENUMERATOR = new RegExp(
  [
    `(?<label>(?:存在)?(?<what>${LABELS})(?<labelN>${CJK}|\\d{1,2}(?!\\.))(?:[：、，.]|是))`,
    `(?<is>${CJK}(?:是|则|来|要))`,
    `(?<point>${CJK}[、.])`,
    `(?<bracket>（${CJK}）|[㈠-㈩])`,
    '(?<bracketDigit>（\\d{1,2}）)',
    `(?<ordinal>第${CJK}(?:个?(?:问题|方面|点)?(?:是)?[，、：.]|个?(?:问题|方面|点)?是|个(?:问题|方面)))`,
    `(?<which>其${CJK}(?:是|[，、：]))`,
    '(?<digit>\\d{1,2} ?[.、）](?:(?!\\d)|(?=20\\d\\d年)))',
    '(?<circle>[①-⒛⓪-⓿❶-➓])',
    `(?<word>${WORDS})`,
    '(?<bullet>[·\\-*](?=[^\\d\\-·*]))',
  ].join('|'),
  'gu',
);

const words: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['一方面', 1],
  ['其次', 2],
  ['另一方面', 2],
  ['再次', 3],
]);
const weakWords = new Set(
  '另外 此外 同时 与此同时 另 最后 再者 再一个是 还有就是 再就是 再有就是 再一点 还有一点'.split(' '),
);

/** Before an enumerator that begins anew: a heading run together with its first item (（二）改进措施1.建立制度). */
const HEADED = /(?:问题|不足|措施|情况|打算|举措|思路|方向|对策|办法|计划|今后|步|将)$/;
/** Where an enumerator may stand: behind nothing, a line break or one of these. */
const OPENS = /[\n。；：！？]/;
/** 一是, 首先 and the like may stand behind a comma as well. */
const OPENS_WEAKLY = /[\n。；：！？，、）"]/;

/** Finds the enumerators of folded text, in order. An out-of-place one counts where it is the next number of its style. Linear. */
export function findEnumerators(text: string): Enumerator[] {
  const found: Enumerator[] = [];
  const last = new Map<EnumeratorStyle, number>();
  for (const match of text.matchAll(ENUMERATOR)) {
    const mark = readEnumerator(match.groups!);
    const before = text[match.index - 1] ?? '\n';
    const expected = (last.get(mark.style) ?? 0) + 1;
    const anew = mark.n === 1 && HEADED.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (!anew && !stands(mark, before, expected)) continue;
    last.set(mark.style, mark.n);
    const behind = match.index + match[0].length;
    found.push({ start: match.index, end: behind + (/[，：、]/.test(text[behind] ?? '') ? 1 : 0), ...mark });
  }
  return found;
}

type Read = Omit<Enumerator, 'start' | 'end'>;

function stands(mark: Read, before: string, expected: number): boolean {
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

function readEnumerator(groups: Record<string, string | undefined>): Read {
  const named = Object.entries(groups).find(([k, v]) => v !== undefined && k !== 'what' && k !== 'labelN');
  const [style, raw] = named as [EnumeratorStyle, string];
  if (style === 'label') {
    const label = /问题|不足|困难|短板/.test(groups.what!) ? 'problem' : 'measure';
    return { n: numberOf(groups.labelN!), style, weak: false, label };
  }
  if (style === 'word') {
    const word = /(?:再一个|就)是$/.test(raw) ? raw : raw.replace(/是$/, '');
    return { n: words.get(word) ?? 0, style, weak: weakWords.has(word), raw: word };
  }
  return { n: style === 'bullet' ? 0 : numberOf(raw), style, weak: false };
}

/** The number an enumerator stands for; 0 where none is in it. */
function numberOf(raw: string): number {
  const plain = raw.normalize('NFKC');
  const digits = /\d+/.exec(plain);
  if (digits) return Number(digits[0]);
  const cjk = /[一二三四五六七八九十]+/.exec(plain);
  return cjk ? (parseChinese(cjk[0]) ?? 0) : 0;
}
