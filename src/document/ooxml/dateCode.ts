/** Days between the two origins that spreadsheets count from: 1899-12-30 and 1904-01-01. */
const origin1904 = 1462;

/** True where a number format prints a date or a time. `code` is one section, without quoted words. */
export const isDateCode = (bare: string): boolean =>
  /[ymdhse]/i.test(bare.replace(/e[+-]/gi, '')) && !/[0#?]/.test(bare);

/** Prints a serial day as a format code says, months in digits; null where it is no day of the calendar. */
export function formatDate(serial: number, code: string, is1904: boolean): string | null {
  const days = is1904 ? serial + origin1904 : serial;
  // day 60 is the 29th of February 1900, which was none; days before it are one off
  if (days < 61 ? days < 0 || days >= 60 : days >= 2_958_466) return null;
  const shift = days >= 1 && days < 60 ? 1 : 0;
  const date = new Date(Math.round((days + shift - 25_569) * 86_400) * 1000);
  const tokens =
    code.match(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P|上午\/下午|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[eE]+|[aA]+|./gs) ??
    [];
  return tokens
    .map((token, i) => partOf(date, token, isMinute(tokens, i), days))
    .join('')
    .trim();
}

/** m is minutes behind hours and before seconds. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const near = (step: number) => {
    let i = at + step;
    while (tokens[i] !== undefined && !/^\[?[ymdhs]/i.test(tokens[i]!)) i += step;
    return tokens[i]?.replace('[', '')[0]?.toLowerCase();
  };
  return /^m/i.test(tokens[at]!) && (near(-1) === 'h' || near(1) === 's');
}

function partOf(date: Date, token: string, minute: boolean, days: number): string {
  const two = (value: number) => (token.length > 1 ? `${value}`.padStart(2, '0') : `${value}`);
  const elapsed = /^\[(h+|m+|s+)\]$/i.exec(token);
  if (elapsed) return `${Math.floor(days * { h: 24, m: 1440, s: 86_400 }[token[1]!.toLowerCase() as 'h' | 'm' | 's'])}`;
  switch (token[0]!.toLowerCase()) {
    case 'y':
      return token.length > 2 ? `${date.getUTCFullYear()}` : `${date.getUTCFullYear() % 100}`.padStart(2, '0');
    case 'e':
      return `${date.getUTCFullYear()}`;
    case 'm':
      return two(minute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'd':
      return token.length > 2 ? '' : two(date.getUTCDate());
    case 'h':
      return two(date.getUTCHours());
    case 's':
      return two(date.getUTCSeconds());
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token[1]!;
    case '[':
    case '_':
    case '*':
    case 'a':
    case '上':
    case ';':
    case '@':
      return '';
    default:
      return token;
  }
}
