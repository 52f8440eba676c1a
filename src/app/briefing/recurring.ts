import { briefingWords } from '../../i18n/briefing.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { words } from '../../i18n/i18n.ts';
import { categoryName } from '../../i18n/names.ts';
import type { Briefing } from '../../series/briefing.ts';
import type { ProblemMatrix } from '../../series/problems.ts';
import { joined, type Streak, type StreakYear } from '../../series/streaks.ts';
import { repetition } from '../../series/wording.ts';
import { type Block, type Cell, type Column, cell, linked, paragraph, type Run, reportAt } from './blocks.ts';
import { markedRuns } from './quotes.ts';

const longestQuote = 260;

/** Which problems recur: the categories, then the streaks in both years' words. */
export function recurringBlocks({ problems, streaks, year }: Briefing, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const head: Block = { kind: 'heading', level: 1, text: w.sections.recurring };
  if (!problems) return [head, paragraph(w.noProse(year))];
  const ranked: Block[] =
    problems.rows.length > 0 ? [{ kind: 'heading', level: 2, text: w.categories }, ranking(problems, lang)] : [];
  if (streaks.all === 0) return [head, ...ranked, paragraph(w.noStreaks(year))];
  const key: Block = {
    kind: 'text',
    style: 'note',
    runs: [
      { text: w.streaksNote(streaks.first.length, streaks.all) },
      { text: w.sameKey, style: 'same' },
      { text: w.sameNote },
    ],
  };
  return [
    head,
    ...ranked,
    { kind: 'heading', level: 2, text: w.streaks },
    key,
    ...streaks.first.flatMap((streak) => streakBlocks(streak, lang)),
  ];
}

function ranking({ rows, year, readable }: ProblemMatrix, lang: Lang): Block {
  const w = briefingWords[lang];
  const past = rows[0]?.before ?? null;
  const share = ({ count, of }: { count: number; of: number }) => `${count} / ${of}`;
  return {
    kind: 'table',
    columns: [
      { head: w.category, width: 52 },
      { head: w.stated(year, readable), width: 24, align: 'right' },
      { head: past ? w.stated(year - 1, past.of) : '', width: 24, align: 'right' },
    ],
    rows: rows.map((row) => [
      linked(categoryName(row.category, lang), { page: 'problems', category: row.category }),
      cell(share(row.share)),
      cell(row.before ? share(row.before) : ''),
    ]),
  };
}

/** One streak: what the last two years say side by side, with what they share marked. */
export function streakBlocks({ township, category, years }: Streak, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const [last, before] = [years[years.length - 1]!, years[years.length - 2]!];
  return [
    paragraph(`**${w.streakHead(township.name, categoryName(category, lang), years.length)}**`, 'item'),
    {
      kind: 'table',
      quotes: true,
      columns: [saidHead(before, lang), saidHead(last, lang)],
      rows: [[said(before, last, lang), said(last, before, lang)]],
    },
  ];
}

/** The year of what is said; leads to the words in the report. */
const saidHead = ({ year, report, problems }: StreakYear, lang: Lang): Column => ({
  head: briefingWords[lang].saidIn(year),
  width: 50,
  to: reportAt(report, problems[0]?.at)!,
});

function said(own: StreakYear, other: StreakYear, lang: Lang): Cell {
  const w = briefingWords[lang];
  const part = (label: string, kind: 'problems' | 'improvements'): Run[] => {
    const text = joined(own[kind]);
    const head: Run = { text: label, style: 'strong' };
    if (text === '') return [head, { text: kind === 'problems' ? words(lang).shell.notStated : w.noMeasures }];
    return [head, ...markedRuns(text, repetition(text, joined(other[kind])).spans, longestQuote)];
  };
  return [part(w.problem, 'problems'), part(w.measures, 'improvements')];
}
