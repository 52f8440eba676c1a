import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import { byteString, gbk } from './encodings.ts';
import { placed } from './placed.ts';

/** Characters in rich text: by code point, or as bytes of GBK. */
type Writing = (text: string) => string;
const ascii = (char: string) => (/[\\{}]/.test(char) ? `\\${char}` : char);
const byCode: Writing = (text) =>
  Array.from(text, (c) => (c < '\u0080' ? ascii(c) : `\\u${c.charCodeAt(0)}?`)).join('');
const byBytes: Writing = (text) =>
  Array.from(text, (c) => (c < '\u0080' ? ascii(c) : byteString(gbk(c)).replace(/./gs, hex))).join('');
const hex = (byte: string) => `\\'${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;

const column = 1200;
const table = (sheet: Sheet, write: Writing) =>
  placed(sheet)
    .map((row) => {
      const edges = row.map(({ rows, covered, column: at, columns }) => {
        const merge = covered ? '\\clvmrg' : rows > 1 ? '\\clvmgf' : '';
        return `${merge}\\cellx${(at + columns) * column}`;
      });
      const cells = row.map(({ text, covered }) => `\\pard\\intbl ${covered ? '' : write(text)}\\cell`);
      return `\\trowd${edges.join('')}\n${cells.join('\n')}\n\\row`;
    })
    .join('\n');

/** A report as rich text. */
export function rtfText({ parts }: Print, byteWise: boolean): string {
  const write = byteWise ? byBytes : byCode;
  const body = parts.map((p) => (typeof p === 'string' ? `\\pard ${write(p)}\\par` : table(p, write)));
  return `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n${body.join('\n')}\n}`;
}
