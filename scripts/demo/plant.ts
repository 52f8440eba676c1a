import type { Plan } from './plan.ts';
import { type Plant, plants } from './plants.ts';

/** A plant in its report, with the other report that has part in it. */
export interface Planted {
  plant: Plant;
  other: Plan | undefined;
}
/** What is planted in each report. */
export type Planting = Map<Plan, Planted[]>;

/** Plants an anomaly: changes the plan, and notes it for all reports that have it. */
export function plantIn(
  planting: Planting,
  plant: Plant,
  [plan, before, other]: readonly [Plan, Plan | undefined, Plan | undefined],
): void {
  const note = (of: Plan, what: Plant) => planting.set(of, [...(planting.get(of) ?? []), { plant: what, other }]);
  plant.plan?.(plan, before, other);
  note(plan, plant);
  if (plant.shares && other) note(other, { rules: plant.rules, at: plant.at });
}

/** Every anomaly of the list in its place in the county of the demo; those that fall outside of it are left out. */
export function plantEach(plans: readonly Plan[][], years: readonly number[]): Planting {
  const planting: Planting = new Map();
  const last = years[years.length - 1] ?? 0;
  for (const plant of plants) {
    const own = plans[plant.at[0]];
    const plan = own?.find((o) => o.year === last - plant.at[1]);
    const other = plans[plant.with ?? -1]?.find((o) => o.year === plan?.year);
    if (!own || !plan || (plant.with !== undefined && !other)) continue;
    plantIn(planting, plant, [plan, own.find((o) => o.year === plan.year - 1), other]);
  }
  return planting;
}
