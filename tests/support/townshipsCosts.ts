/** The arithmetic behind pages about every township, without a page. */
import type { Measurement } from '../../scripts/measure.ts';
import { swarmOf } from '../../src/charts/dots.ts';
import { fieldOfSheets } from '../../src/series/field.ts';
import { measureOf } from '../../src/series/measures.ts';
import { rankingOf } from '../../src/series/ranking.ts';
import { scopeOf, unitsOf } from '../../src/series/scope.ts';
import { statisticsOf } from '../../src/series/unitStatistics.ts';
import { countryPlaces, type countrySheet } from './country.ts';

/** The least processor time of some runs, in milliseconds. */
function leastOf(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const from = process.cpuUsage().user;
    run();
    least = Math.min(least, (process.cpuUsage().user - from) / 1000);
  }
  return least;
}

/** Processor time of laying out, ranking and describing so many townships. */
export function pureCosts(sheetOf: typeof countrySheet, townships: number): Measurement[] {
  const places = countryPlaces(townships);
  const scope = scopeOf(places, 'all', '')!;
  const sheets = [2023, 2024].map((year) => sheetOf('proactive.penalties.decisions', year, townships));
  const make = () => fieldOfSheets(places, measureOf('proactive.penalties.decisions')!, [2023, 2024], sheets);
  const field = make();
  const now = field.years[1]!;
  const of = (units: ReturnType<typeof unitsOf>) =>
    units.map((unit) => ({ ...unit, key: unit.code, year: now, statistics: statisticsOf(now, unit.stretches) }));
  const [provinces, counties] = [unitsOf(places, scope, 'province'), unitsOf(places, scope, 'county')];
  const rows = of(provinces);
  const frame = { width: 1100, names: 90, figures: 110, line: 16, log: false };
  return [
    { what: 'two years of sheets as a field', value: leastOf(make), unit: 'ms' },
    { what: 'statistics of 31 provinces', value: leastOf(() => of(provinces)), unit: 'ms' },
    { what: `statistics of ${counties.length} counties`, value: leastOf(() => of(counties)), unit: 'ms' },
    { what: 'ranking with change of rank', value: leastOf(() => rankingOf(field, scope.stretches)), unit: 'ms' },
    { what: 'dots laid out', value: leastOf(() => swarmOf(rows, frame)), unit: 'ms' },
  ];
}
