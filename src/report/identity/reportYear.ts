import { withDigitYears } from '../../text/digitYears.ts';
import { reportName } from '../../text/reportName.ts';
import type { Span } from '../../text/span.ts';
import { townshipKinds } from '../../text/townshipKinds.ts';
import type { IdentityConflict, IdentitySource } from '../report.ts';
import type { Line } from '../sections/lines.ts';
import type { Witnesses } from './claims.ts';
import { findYear } from './dates.ts';
import type { Signoff } from './signoff.ts';

/** A year somebody states as the year reported on. */
export interface YearClaim {
  year: number;
  source: IdentitySource;
  span: Span | null;
}

/** 自2024年1月1日起至2024年12月31日止, 2024年1月1日至12月31日; with 年 and 月 lost too: 自202411日起至20241231日止. */
const PERIOD =
  /(20\d\d)年?\d{1,2}月?\d{1,2}日?(?:算?起|开始|算)?，?(?:至|到|-|~|—)+(?:(20\d\d)年?|当年|同年)?1[0-2]月?\d{1,2}日?/;
/** A property of the page or of a form: 报告年度 2021. */
const LABELLED = /^(?:报告|统计|填报|所属)?年[度份][：\s]{0,3}(20\d\d)年?度?$/;
/** 截至2024年12月31日, 统计到2024年底. */
const UNTIL = /(?:截[至止]到?|(?:统计|计算|算|汇总)[到至])(20\d\d)(?:年?12月?3[01]日?|年(?:年?底|年?末))/;
/** 《白芦镇2024年政府信息公开工作年度报告》 quoted in the text. */
const QUOTED = new RegExp(`《([^《》]{0,40}${reportName.source})》`);

/** 2021年东坪街道深入…: the year before the name of who reports, at the head of a line. */
const BEFORE_NAME = new RegExp(`^(20\\d\\d)年[一-鿿]{1,12}?(?:${townshipKinds}|办事处)`);

/** Every statement of the report year, title first. */
export function yearClaims({ titles, preamble, head }: Pick<Witnesses, 'titles' | 'preamble' | 'head'>): YearClaim[] {
  const claims: YearClaim[] = titles.flatMap((line) => {
    const years = yearsOf(line.text.replace(/（20\d\d年\d{1,2}月[^）]*）$/, ''));
    return years.map(({ year, start, end }) => ({ year, source: 'title' as const, span: line.source(start, end) }));
  });
  for (const line of head) {
    const words = withDigitYears(line.text);
    const alone = /^（?(20\d\d)年?度?）?$/.exec(words) ?? LABELLED.exec(words);
    if (alone) claims.push(at(line, Number(alone[1]), 'title', alone[0].indexOf('2'), 4));
    const quoted = QUOTED.exec(words);
    const inQuote = quoted && findYear(quoted[1]!);
    if (inQuote) claims.push(at(line, inQuote.year, 'preamble', quoted.index + 1 + inQuote.start, 4));
    const period = PERIOD.exec(words);
    if (period) claims.push(at(line, Number(period[2] ?? period[1]), 'period', period.index, period[0].length));
    const until = period ? null : UNTIL.exec(words);
    // in the text it dates a figure, and no more than that
    const source = preamble.includes(line) ? 'period' : 'body';
    if (until) claims.push(at(line, Number(until[1]), source, until.index, until[0].length));
  }
  const lead = leadOf(preamble, 'preamble') ?? leadOf(head, 'body');
  return lead ? [...claims, lead] : claims;
}

const at = (line: Line, year: number, source: IdentitySource, start: number, length: number): YearClaim => ({
  year,
  source,
  span: line.source(start, start + length),
});

function yearsOf(text: string) {
  const found: { year: number; start: number; end: number }[] = [];
  for (let from = 0; ; ) {
    const next = findYear(text.slice(from));
    if (!next) return found;
    if (!found.some((f) => f.year === next.year))
      found.push({ ...next, start: from + next.start, end: from + next.end });
    from += next.end;
  }
}

/** “2024年，我镇…”: the year the first sentence speaks of. */
function leadOf(lines: readonly Line[], source: IdentitySource): YearClaim | null {
  for (const line of lines) {
    const words = withDigitYears(line.text);
    const match =
      /(?:^|[。，；：）])(?:现将)?[^。；，《〔]{0,24}?(20\d\d)年(?:度|以来|，|来|我|全年|[^\d]{0,2}政府信息公开)/.exec(
        words.slice(0, 160),
      );
    const found = match ?? BEFORE_NAME.exec(words);
    if (found) return at(line, Number(found[1]), source, found.index + found[0].indexOf(found[1]!), 4);
  }
  return null;
}

/**
 * Decides the year: the title's, unless the text and the sign-off agree on another; else period, text, sign-off.
 * `given` is stated by hand and wins.
 */
export function decideYear(
  claims: readonly YearClaim[],
  signoff: Signoff | null,
  given?: number,
): { decided: YearClaim | null; conflicts: IdentityConflict[] } {
  const signed = signedFor(signoff);
  const title = claims.find((c) => c.source === 'title');
  const others = claims.filter((c) => c.source !== 'title');
  const period = others.find((c) => c.source === 'period');
  const first = title ?? period ?? others[0] ?? null;
  const rival = others.find((c) => c.year !== first?.year && c.year === signed);
  const agreed = rival && !others.some((c) => c.year === first?.year);
  const read = agreed ? rival : (first ?? (signed && signoff?.date ? fromSignoff(signed, signoff) : null));
  const decided: YearClaim | null = given ? { year: given, source: 'metadata', span: null } : read;
  const seen = new Set<string>();
  const conflicts = claims.filter((c) => {
    const key = `${c.source} ${c.year}`;
    if (!decided || c.year === decided.year || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    decided,
    conflicts: conflicts.map(({ year, source, span }) => ({ field: 'year', stated: String(year), source, span })),
  };
}

/** A report is signed in the year after the one it reports on, or in that year's last weeks. */
function signedFor(signoff: Signoff | null): number | null {
  if (!signoff?.date) return null;
  const [year, month] = signoff.date.iso.split('-').map(Number);
  return month! >= 11 ? year! : year! - 1;
}

const fromSignoff = (year: number, { date }: Signoff): YearClaim => ({
  year,
  source: 'signoff',
  span: date!.line.source(date!.start, date!.end),
});
