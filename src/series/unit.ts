import type { Places } from '../dataset/figures.ts';
import type { Level } from '../places/levels.ts';
import { type Scope, type Unit, unitLevels, unitsOf } from './scope.ts';

/** A place above the county of up to so many counties may be shown township by township. */
export const fewCounties = 12;

/** True of a place whose counties may be loaded and shown as one. */
export const isSmall = ({ counties }: Pick<Scope, 'counties'>): boolean => counties.length <= fewCounties;

/** What stands in the rows of a scope, and its level; townships are not listed. */
export interface Rows {
  unit: Level;
  units: readonly Unit[];
}

/** The levels whose places would make up more than one row; the last is always offered. */
export function offeredLevels(places: Places, scope: Scope): readonly Level[] {
  const all = unitLevels(scope);
  return all.filter((level, i) => {
    if (level === 'township' || i === all.length - 1) return true;
    const units = unitsOf(places, scope, level);
    return units.length > 1 && units.some((unit) => unit.level === level);
  });
}

/** What stands in the rows: places of the level asked for where the scope has such, else of the first that makes up more than one row. */
export function rowsOf(places: Places, scope: Scope, asked: Level | null): Rows {
  const offered = offeredLevels(places, scope);
  const unit = offered.find((level) => level === asked) ?? offered.find((l) => l !== 'township') ?? 'county';
  return { unit, units: unit === 'township' ? [] : unitsOf(places, scope, unit) };
}

/** The counties of townships, each once, those of `known` counties left out; at most as many as may be loaded. */
export const countiesOf = (places: Places, town: readonly string[], known: readonly string[]) =>
  homesOf(places, town)
    .filter(({ code }) => !known.includes(code))
    .slice(0, fewCounties);

/** The counties of townships, each once. */
export function homesOf({ counties }: Places, town: readonly string[]) {
  const wanted = new Set(town);
  return counties.filter(({ townships }) => townships.some((own) => wanted.has(own)));
}
