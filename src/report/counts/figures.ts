import type { Discourse } from '../../language/discourse.ts';
import { summing } from '../../rules/counts/sums.ts';
import { notUnits, strongUnits, weakUnits } from '../../rules/counts/units.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import type { Numeral } from '../../text/numerals.ts';

/** A number with its measure word, in folded text: 100余条, 近200篇; or a bare number, which has no unit. */
export interface Figure {
  value: number;
  approx: boolean;
  unit: string | null;
  /** Of the measure word: counts pieces of information by itself, beside a verb, or there is none. */
  strength: 'strong' | 'weak' | 'bare';
  /** Where the words 近, 约 begin that belong to it; where the number begins; behind measure word and 以上. */
  start: number;
  number: number;
  end: number;
  chinese: boolean;
}

const units = [...strongUnits, ...weakUnits].sort((a, b) => b.length - a.length);

/** Before a figure: it is a lower or upper bound, or rough. */
const ROUGH_BEFORE =
  /(?:(?:^|[^最附临就新远将])(近)|(?:^|[^民公条契合签预违特制节规])(约为?)|(大约|大概|将近|接近|超过?|逾|突破)|(不少于|不低于|至少|累计超|多达|上(?=[百千万])))$/;
/** Behind the number, and behind the measure word. */
const ROUGH_INSIDE = /^(?:余|多|来|几|\+)/;
const ROUGH_AFTER = /^(?:以上|左右|上下|有余|余|之多)/;

/** Behind a number that is no figure of its own: 由61条增至84条; 两项合计. */
const CHANGED =
  /^(?:[增升减降涨跌掉缩冲]|上升|提高|提升|[扩增]大|增[加长]|减少|下[降跌]|压减|缩[减水]|攀升|猛增|跃升)[至到为]/;
const SUMMED = new RegExp(`^${summing}`);
/** 从88条发到140条: only where it ended is told of the year. */
const FROM = /[从由](?:去年|上年|年初|头年)?的?$/;
const isSuperseded = ({ strength, value }: Figure, before: string, behind: string) =>
  CHANGED.test(behind) ||
  (FROM.test(before) && /^[^，。；\d]{0,3}[到至]/.test(behind)) ||
  (strength === 'weak' && value <= 10 && SUMMED.test(behind));

/**
 * Finds the numbers of a passage that may be figures, in order. Dates, ordinals, shares and numbers of articles have no measure word here;
 * a numeral inside a word (三务公开, 四个一批) is no number.
 */
export function findFigures({ masked: text, tokensOf, enumerators }: Discourse): Figure[] {
  const figures: Figure[] = [];
  const isArticle = articlesIn(text);
  let e = 0;
  const numerals = tokensOf(PUBLISHING).filter((token) => {
    if (token.kind !== 'number' || isArticle(token)) return false;
    while (e < enumerators.length && enumerators[e]!.end <= token.start) e++;
    return !(e < enumerators.length && enumerators[e]!.start <= token.start);
  }) as Numeral[];
  for (const numeral of joined(text, numerals)) {
    const figure = figureAt(text, numeral);
    if (!figure) continue;
    const before = text.slice(Math.max(0, figure.start - 6), figure.start);
    if (!isSuperseded(figure, before, text.slice(figure.end, figure.end + 6))) figures.push(figure);
  }
  return figures;
}

/** True of the numbers of articles, asked in their order: 第二十条、二十一条和二十二条. */
function articlesIn(text: string): (number: Pick<Numeral, 'start' | 'end'>) => boolean {
  let last = -1;
  return ({ start, end }) => {
    const goesOn = last >= 0 && /^条[、和及与至或]第?$/.test(text.slice(last, start));
    if (text[end] !== '条' || !(goesOn || text[start - 1] === '第')) return false;
    last = end;
    return true;
  };
}

function figureAt(text: string, numeral: Numeral): Figure | null {
  const { start, end, chinese } = numeral;
  const before = text.slice(Math.max(0, start - 5), start);
  if (NOT_A_FIGURE.test(before) && !/app$/i.test(before)) return null;
  if (chinese && NOT_A_NUMBER.test(before)) return null;
  if (/[数几]$/.test(before) && /[十百千万]/.test(text[start]!)) return null;
  if (chinese && A_FEW.test(text.slice(start, end))) return null;
  const inside = readInside(text, numeral);
  if (!inside) return null;
  const unit = unitAt(text, inside.end);
  if (!unit && (chinese || inside.approx || /-$/.test(before) || !isBare(text, end))) return null;
  let at = inside.end + (unit?.length ?? 0);
  if (unit && /^（[条次篇件个份]）/.test(text.slice(at, at + 3))) at += 3;
  const after = unit ? (ROUGH_AFTER.exec(text.slice(at, at + 2))?.[0] ?? '') : '';
  const rough = ROUGH_BEFORE.exec(before)?.slice(1).find(Boolean) ?? '';
  return {
    value: inside.value,
    approx: inside.approx || rough !== '' || after !== '',
    unit,
    strength: !unit ? 'bare' : strongUnits.includes(unit) ? 'strong' : 'weak',
    start: start - rough.length,
    number: start,
    end: at + after.length,
    chinese,
  };
}

/** 两三条, 七八条: a few, no number. */
const A_FEW = /^(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)$/;

/** Before a number: it is an ordinal, a decimal place, the number of a document, part of a code. */
const NOT_A_FIGURE = /[第.\d〔/A-Za-z]$/;
/** Before a Chinese numeral: its characters are part of a word (每一, 统一, 周三). */
const NOT_A_NUMBER = /[这那每同任某另各唯统不万进初首周星期逐之专单独]$/;

/** What stands between number and measure word: 余, 多, and 万 behind them (1多万条). Null where it is no number (几十). */
function readInside(text: string, { value, end }: Numeral): { value: number; approx: boolean; end: number } | null {
  const rough = ROUGH_INSIDE.exec(text.slice(end, end + 1))?.[0] ?? '';
  if (rough === '几' && value !== 10) return null;
  let at = end + rough.length;
  const scale = rough && text[at] === '万' ? 1e4 : 1;
  if (scale > 1) at++;
  if (text[at] === '余') at++;
  const total = value * scale;
  if (!Number.isSafeInteger(total) || total < 0 || total > 1e8) return null;
  return { value: total, approx: at > end, end: at };
}

function unitAt(text: string, at: number): string | null {
  const ahead = text.slice(at, at + 4);
  if (notUnits.some((word) => ahead.startsWith(word))) return null;
  return units.find((u) => ahead.startsWith(u)) ?? null;
}

/** A number whose measure word was lost: followed by a mark, a bracket or 其中, and not part of a date or a code. */
const isBare = (text: string, end: number) =>
  end >= text.length ||
  /^(?:[，。；、（）\n]|\.(?:\n|$)|其中|包括|含|利用|通过|依托|借助|余?$)/.test(text.slice(end, end + 2));

/** Joins numerals cut by a wide thousands comma (2，040篇) and digits before 百, 千 (3百, 2千). */
function joined(text: string, numerals: readonly Numeral[]): Numeral[] {
  const out: Numeral[] = [];
  for (const n of numerals) {
    const last = out.at(-1);
    const gap = last && !n.chinese && !last.chinese ? text.slice(last.end, n.start) : '';
    const head = last ? text.slice(last.start, last.end).replace(/ /g, '') : '';
    const thousands = gap === '，' && /^\d{1,3}$/.test(head) && /^\d{3}(?!\d)/.test(text.slice(n.start, n.end));
    if (last && thousands && !text.slice(Math.max(0, last.start - 16), last.start).includes('分别')) {
      out[out.length - 1] = { ...last, value: last.value * 10 ** 3 + n.value, end: n.end };
    } else if (
      last &&
      !last.chinese &&
      n.chinese &&
      n.start === last.end &&
      /^[百千]万?$/.test(text.slice(n.start, n.end))
    ) {
      out[out.length - 1] = { ...last, value: last.value * n.value, end: n.end };
    } else if (
      last &&
      gap === ' ' &&
      n.end - last.start <= 7 &&
      /^\d{1,5}$/.test(head) &&
      /^\d{1,3}$/.test(text.slice(n.start, n.end))
    ) {
      out[out.length - 1] = { ...last, value: Number(`${head}${text.slice(n.start, n.end)}`), end: n.end };
    } else out.push(n);
  }
  return out;
}
