/** Writes the number of a list item, 1 and up, in a format of WordprocessingML (ST_NumberFormat); unknown ones as digits. */
export function formatNumber(value: number, format: string): string {
  const write = formats.get(format);
  return write ? write(value) : `${value}`;
}

const han = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';
const legalTraditional = '零壹貳參肆伍陸柒捌玖';
const small = ['', '十', '百', '千'];
const smallLegal = ['', '拾', '佰', '仟'];

/** 一, 十, 十一, 二十, 一百零五, 一万; `ten` as it begins a number: 十 or 一十 (壹拾). */
function counting(value: number, digits: string, units: readonly string[], zero: string, ten: string): string {
  if (value <= 0 || value > 99_999_999) return `${value}`;
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? zero : '';
  const words = (high ? `${hundreds(high, digits, units, zero)}万` : '') + gap + hundreds(low, digits, units, zero);
  const one = digits[1]! + units[1]!;
  return words.startsWith(one) ? ten + words.slice(one.length) : words;
}

/** A number below 10,000 in words; '' for 0. */
function hundreds(value: number, digits: string, units: readonly string[], zero: string): string {
  let words = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += (gap ? zero : '') + digits[digit]! + units[power]!;
      gap = false;
    }
  }
  return words;
}

const digitwise = (digits: string) => (value: number) =>
  `${Math.max(0, value)}`.replace(/\d/g, (digit) => digits[Number(digit)]!);

/** Characters that follow each other in Unicode, from `first` for 1; plain digits beyond the last. */
const enclosed = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : `${value}`;

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return enclosed(0x2460, 20)(value);
}

/** a, b, … z, aa, bb, … as Word counts. */
const letters = (first: number) => (value: number) =>
  value < 1 || value > 780 ? `${value}` : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let rest = value;
  let words = '';
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) words += sign;
  return words;
}

const cycle = (signs: string) => (value: number) => (value < 1 ? `${value}` : signs[(value - 1) % signs.length]!);
const chinese = (value: number) => counting(value, han, small, '零', '十');
const stems = cycle('甲乙丙丁戊己庚辛壬癸');
const branches = cycle('子丑寅卯辰巳午未申酉戌亥');

const formats = new Map<string, (value: number) => string>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => `${value}`.padStart(2, '0')],
  ['decimalFullWidth', digitwise('０１２３４５６７８９')],
  ['decimalFullWidth2', digitwise('０１２３４５６７８９')],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', (value) => counting(value, han, small, '零', '一十')],
  ['ideographDigital', digitwise(han)],
  ['japaneseDigitalTenThousand', digitwise(han)],
  ['taiwaneseDigital', digitwise(han)],
  ['chineseLegalSimplified', (value) => counting(value, legal, smallLegal, '零', '壹拾')],
  ['ideographLegalTraditional', (value) => counting(value, legalTraditional, smallLegal, '零', '壹拾')],
  ['ideographTraditional', stems],
  ['ideographZodiac', branches],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['upperLetter', letters(65)],
  ['lowerLetter', letters(97)],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
]);
