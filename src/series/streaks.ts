import type { County, CountyNarratives, Township } from '../dataset/dataset.ts';
import type { ProblemCategory } from '../form/problems.ts';
import { problemCategories } from '../form/problems.ts';
import type { Improvement, Problem } from '../report/report.ts';
import { withProse } from './narrative.ts';
import { indexReports, type ReportIndex } from './point.ts';
import { streakLength } from './problems.ts';
import { type Repetition, repetition } from './wording.ts';

/** What a report says of one category. */
export interface StreakYear {
  year: number;
  report: string;
  problems: readonly { text: string; at: string }[];
  /** The measures paired with those problems; where none is paired, empty. */
  improvements: readonly { text: string; at: string }[];
  /** How much of the problems' and of the measures' wording repeats the year before; null in the first year. */
  repeated: { problems: Repetition; improvements: Repetition } | null;
}

/** The same category stated by a township in consecutive years. */
export interface Streak {
  township: Township;
  category: ProblemCategory;
  /** Ascending, without a gap. */
  years: readonly StreakYear[];
  /** True where it reaches the latest year of the dataset. */
  current: boolean;
}

/** Streaks of at least `least` years that reach `until` (all of them where null): longest first, then by code and taxonomy. */
export function selectStreaks(
  county: County,
  narratives: CountyNarratives,
  { least = streakLength, until = null }: { least?: number; until?: number | null } = {},
): readonly Streak[] {
  const reports = indexReports(county);
  const latest = county.years[county.years.length - 1];
  const all = county.townships.flatMap((township) =>
    problemCategories.flatMap(({ id }) =>
      runs(township, id, county.years, reports).map((run) => ({
        township,
        category: id,
        years: wordsOf(run, id, narratives),
        current: run[run.length - 1]!.year === latest,
      })),
    ),
  );
  return all
    .filter((s) => s.years.length >= least && (until === null || s.years[s.years.length - 1]!.year === until))
    .sort((a, b) => b.years.length - a.years.length);
}

type Run = { year: number; report: string }[];

/** The runs of consecutive years in which a township states a category. */
function runs(township: Township, category: ProblemCategory, years: readonly number[], reports: ReportIndex): Run[] {
  const found: Run[] = [];
  for (const year of years) {
    const { report } = withProse(township, year, reports);
    if (!report?.problems.includes(category)) continue;
    const open = found[found.length - 1];
    if (open && open[open.length - 1]!.year === year - 1) open.push({ year, report: report.id });
    else found.push([{ year, report: report.id }]);
  }
  return found;
}

function wordsOf(run: Run, category: ProblemCategory, narratives: CountyNarratives): StreakYear[] {
  const years: StreakYear[] = [];
  for (const { year, report } of run) {
    const { problems, improvements } = statements(report, category, narratives);
    const before = years[years.length - 1];
    const repeated = before && {
      problems: repetition(joined(problems), joined(before.problems)),
      improvements: repetition(joined(improvements), joined(before.improvements)),
    };
    years.push({ year, report, problems, improvements, repeated: repeated ?? null });
  }
  return years;
}

function statements(report: string, category: ProblemCategory, narratives: CountyNarratives) {
  const said = narratives.reports[report] ?? { problems: [] as Problem[], improvements: [] as Improvement[] };
  const own = said.problems.flatMap((p, i) => (p.categories.includes(category) ? [i] : []));
  return {
    problems: own.map((i) => ({ text: said.problems[i]!.text, at: `problem:${i}` })),
    improvements: said.improvements.flatMap((m, i) =>
      m.answers !== null && own.includes(m.answers) ? [{ text: m.text, at: `improvement:${i}` }] : [],
    ),
  };
}

/** Texts one under the other, as the pages show them; spans of a repetition refer to this. */
export const joined = (texts: readonly { text: string }[]): string => texts.map((t) => t.text).join('\n');
