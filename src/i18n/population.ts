import type { Denominator, Headcount } from '../dataset/dataset.ts';
import type { PopulationProblem } from '../dataset/population.ts';
import { populationWords as en } from './en/population.ts';
import { formatYears } from './format.ts';
import type { Each, Lang } from './lang.ts';
import { populationWords as zh } from './zh/population.ts';

/** What is said of `population.csv`, and of figures held against people or villages. */
export const populationWords: Each<typeof zh> = { zh, en };

/** What is wrong with a line, in words with file, line and cure. */
export function describePopulation(file: string, { line, why, what }: PopulationProblem, lang: Lang): string {
  const w = populationWords[lang];
  return w.inLine(file, line, w.problem[why](what));
}

/** How many people or villages a township had, when, and by whose count. */
export const describeHeadcount = ({ value, year, source }: Headcount, kind: Denominator, lang: Lang): string =>
  populationWords[lang].count(value, populationWords[lang].units[kind], year, source);

/** So many sources are named. */
const most = 3;

/** Who says how many there are, and of which years; empty where nobody does. */
export function describeFrom(kind: Denominator, sources: ReadonlyMap<string, ReadonlySet<number>>, lang: Lang): string {
  if (sources.size === 0) return '';
  const w = populationWords[lang];
  const named = [...sources].slice(0, most).map(([source, years]) => {
    return w.sourceIn(source, formatYears(Math.min(...years), Math.max(...years)));
  });
  return w.from(w.names[kind], named, sources.size - named.length);
}
