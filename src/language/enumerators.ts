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
  | 'letter'
  | 'label'
  | 'nth'
  | 'repeated';

const CJK = '[一二三四五六七八九十]{1,3}';
const WORDS = [
  '首先(?:是)?|其次(?:是)?|再次(?=[，、是])是?|再者(?:是)?|最后(?!一公里|一米|的|才|一)(?:是)?|一方面|另一方面',
  '再一个是|(?:再|还)有(?=，)|头一(?:个|条|件|桩)(?=[，是])是?|再一(?:个|条|件|桩)(?=[，是])是?|还有就是|再就是|再有就是|再一点是?|还有一点是?|另外|此外|与此同时|同时|另(?=[，：])',
].join('|');
const LABELS =
  '问题|不足|困难|短板|差距|症结|毛病|痛点|堵点|难点|改进措施|整改措施|改进情况|整改情况|措施|对策|办法|整改|改进|举措|药方|打算|补法|改法';
/** 一怕…二怕, 一缺…二缺: a word that counts where the text has it behind 一 and behind 二. */
const COUNTED = '[怕怪曰愁忧缺欠嫌恨急盼在差难]';
const KIND = '[个条项处块件桩笔宗道重层类种笔遍头]';
/** 一块是…一块是, 三张写的是…两张写的是, 要么…要么: counts where it is said twice. */
const REPEATED =
  '一[个块条件桩处项头]?(?:是|说|叫)|(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[个块条件张分票人处](?:(?:写的|提的)是|[扣丢输]在|说)|要么|有的';
const SAID_AGAIN = new RegExp(REPEATED, 'g');
/** What an enumerator of each style looks like; the first that fits counts. `of` is one of a thing named before it (问题之一). */
const PATTERNS = {
  label: `(?:存在)?(?:${LABELS})(?:${CJK}|\\d{1,2}(?!\\.)|[A-E])(?:[：、，. ]|是|(?=[\u4e00-\u9fff]))`,
  is: `${CJK}(?:是|则|来|要|${COUNTED})`,
  point: `${CJK}[、.]`,
  bracket: `（${CJK}）|[㈠-㈩]`,
  bracketDigit: '（\\d{1,2}）',
  ordinal: `第${CJK}(?:个?(?:问题|方面|点)?(?:是)?[，、：.]|个?(?:问题|方面|点)?是|个(?:问题|方面)|${KIND}[^，。；：、\\d]{1,4}：|${KIND}[，：])`,
  letter: '(?:[A-F甲乙丙丁戊]|I{1,3}|IV|VI?)[.、）：]',
  of: `[^，。；：、\\n]{1,4}之${CJK}(?:是|[，：])`,
  which: `其${CJK}(?:是|[，、：])`,
  digit: '\\d{1,2} ?[.、）](?:(?!\\d)|(?=20\\d\\d年))',
  circle: '[①-⒛⓪-⓿❶-➓]',
  nth: `(?:第${CJK}|头一)[^，。；：、\\d\\s年月季批期届轮次]{1,3}?(?:[：，]|[是在])`,
  word: WORDS,
  repeated: REPEATED,
  bullet: '[·\\-*](?=[^\\d\\-·*])',
} satisfies Record<EnumeratorStyle | 'of', string>;
const STYLES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];
const enumeratorsOf = (patterns: typeof PATTERNS) =>
  new RegExp(STYLES.map((style) => `(${patterns[style]})`).join('|'), 'gu');
const ENUMERATOR = enumeratorsOf(PATTERNS);
/** What `of` cannot do without. The one pattern that begins with anything is left out of most texts: `(?!)` fits nowhere. */
const OF = new RegExp(`之${CJK}`);
const ENUMERATOR_BUT_OF = enumeratorsOf({ ...PATTERNS, of: '(?!)' });

const words: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['头一个', 1],
  ['头一条', 1],
  ['头一件', 1],
  ['头一桩', 1],
  ['一方面', 1],
  ['其次', 2],
  ['另一方面', 2],
  ['再次', 3],
]);
const weakWords = new Set(
  '另外 此外 同时 与此同时 另 最后 再者 再一个是 还有就是 再就是 再有就是 再一点 还有一点 再有 还有 再一个 再一条 再一件 再一桩'.split(
    ' ',
  ),
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
  const repeated = repeatedIn(text);
  let dotted = false; // bullets stand within a line
  for (const match of text.matchAll(OF.test(text) ? ENUMERATOR : ENUMERATOR_BUT_OF)) {
    const [raw] = match;
    const { mark: known, odd } = readEnumerator(match);
    const mark = known.style === 'repeated' ? { ...known, n: repeated.get(match.index) ?? 0 } : known;
    const before = text[match.index - 1] ?? '\n';
    if (odd && !hasSecond(text, raw)) continue;
    const expected = (last.get(mark.style) ?? 0) + 1;
    const anew = mark.n === 1 && HEADED.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (raw === '·') dotted = before !== '\n' && (dotted || OPENS.test(before));
    if (!anew && !(raw === '·' && dotted) && !stands(mark, before, expected)) continue;
    last.set(mark.style, mark.n);
    const behind = raw === '有的' ? match.index : match.index + raw.length; // the subject is part of the item
    found.push({ start: match.index, end: behind + (/[，：、]/.test(text[behind] ?? '') ? 1 : 0), ...mark });
  }
  return found;
}

/** An enumerator by its words alone. */
type Mark = Omit<Enumerator, 'start' | 'end'>;
/** `odd` where it counts only if a second of the kind stands somewhere. */
type Read = { mark: Mark; odd: boolean };
/** What words were read as: they are always read alike, and few. */
const known = new Map<string, Read>();
const mostKnown = 1024;

function readEnumerator(match: RegExpMatchArray): Read {
  const before = known.get(match[0]);
  if (before) return before;
  const style = STYLES.find((_, i) => match[i + 1] !== undefined)!;
  const mark = readWords(match[0], style);
  const read = { mark, odd: isOdd(match[0], mark.style) };
  if (known.size >= mostKnown) known.clear();
  known.set(match[0], read);
  return read;
}

const isOdd = (raw: string, style: EnumeratorStyle) =>
  style === 'nth' ||
  style === 'letter' ||
  /之[一二三四五六七八九十]/.test(raw) ||
  /^[一二三四五六七八九十]+[^是则来要、.]$/.test(raw);

const SECOND: readonly (readonly [RegExp, string])[] = [
  [/^[A-F]/, 'B'],
  [/^[IV]+/, 'II'],
  [/^[甲乙丙丁戊]/, '乙'],
  [/[一二三四五六七八九十]+/, '二'],
];

/** True where the text has the same enumerator with its second number: B. beside A., 二怕 beside 一怕, X之二 beside X之一. */
function hasSecond(text: string, raw: string): boolean {
  const counted = /^(?:第.{1,3}?|头一)([^一二三四五六七八九十])/.exec(raw);
  if (counted) return text.includes(`第二${counted[1]}`);
  const number = SECOND.find(([pattern]) => pattern.test(raw))!;
  return text.includes(raw.replace(number[0], number[1]));
}

function stands(mark: Mark, before: string, expected: number): boolean {
  switch (mark.style) {
    case 'bullet':
      return before === '\n';
    case 'repeated':
      return mark.n > 0;
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
    case 'nth':
    case 'which':
    case 'label':
      return OPENS_WEAKLY.test(before);
    default:
      return OPENS.test(before);
  }
}

const LABEL = new RegExp(`^(?:存在)?(?:${LABELS})`);

function readWords(raw: string, style: EnumeratorStyle | 'of'): Mark {
  if (style === 'label') {
    const what = LABEL.exec(raw)![0];
    const label = /问题|不足|困难|短板|差距|症结|毛病|[痛堵难]点/.test(what) ? 'problem' : 'measure';
    return { n: numberOf(raw.slice(what.length).replace(/[：、，. 是]+$/, '')), style, weak: false, label };
  }
  if (style === 'word') {
    const word = /(?:再一个|就)是$/.test(raw) ? raw : raw.replace(/是$/, '');
    return { n: words.get(word) ?? 0, style, weak: weakWords.has(word), raw: word };
  }
  if (style === 'of') {
    const label = /[题足点板病结差缺]之/.test(raw)
      ? 'problem'
      : /[方策法施路招药举]之/.test(raw)
        ? 'measure'
        : undefined;
    return {
      n: numberOf(raw.slice(raw.lastIndexOf('之'))),
      style: label ? 'label' : 'which',
      weak: false,
      ...(label && { label }),
    };
  }
  if (style === 'letter') return { n: numberOfLetter(raw.slice(0, -1)), style, weak: false };
  return { n: style === 'bullet' ? 0 : numberOf(raw), style, weak: false };
}

/** How far apart the items of a list may stand that only begin alike. */
const NEAR = 160;

/** Where words stand that are said of item after item, with the number of the item: one that stands alone is none. Linear. */
function repeatedIn(text: string): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  for (const { 0: raw, index } of text.matchAll(SAID_AGAIN)) {
    const before = text[index - 1] ?? '\n';
    if (!OPENS_WEAKLY.test(before)) continue;
    const key = raw.replace(/^[\d一二三四五六七八九十两]+/, '');
    const known = places.get(key) ?? [];
    if (known.length || key !== '有的' || OPENS.test(before)) known.push(index);
    places.set(key, known);
  }
  const numbers = new Map<number, number>();
  for (const known of places.values())
    known.forEach((at, i) => {
      const n = at - (known[i - 1] ?? Number.NEGATIVE_INFINITY) < NEAR ? (numbers.get(known[i - 1]!) ?? 0) + 1 : 1;
      if (n > 1 || (known[i + 1] ?? Number.POSITIVE_INFINITY) - at < NEAR) numbers.set(at, n);
    });
  return numbers;
}

const LETTERS = ['A B C D E F', 'I II III IV V VI', '甲 乙 丙 丁 戊'].map((row) => row.split(' '));
const numberOfLetter = (letter: string) => Math.max(...LETTERS.map((row) => row.indexOf(letter))) + 1;

/** The number an enumerator stands for; 0 where none is in it. */
function numberOf(raw: string): number {
  const plain = raw.normalize('NFKC');
  const digits = /\d+/.exec(plain);
  if (digits) return Number(digits[0]);
  const cjk = /[一二三四五六七八九十]+/.exec(plain);
  if (cjk) return parseChinese(cjk[0]) ?? 0;
  return 'ABCDE'.indexOf(plain) + 1;
}
