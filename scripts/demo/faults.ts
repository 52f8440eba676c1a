import type { Plan } from './plan.ts';
import { type Planting, plantIn } from './plant.ts';
import { type Plant, plants } from './plants.ts';
import { atShare, chance, pick } from './random.ts';

/** Where a report stands among those of its township. */
interface Spot {
  plan: Plan;
  /** Last year's, where it has no anomaly itself. */
  sound: Plan | undefined;
  isLast: boolean;
}

/** How many of a thousand reports have an anomaly, and which reports can; absent: all. */
interface Rate {
  perThousand: number;
  fits?: (spot: Spot) => boolean;
}

const isNew = ({ plan }: Spot) => plan.form.edition === '2021';
const follows = ({ sound }: Spot) => sound !== undefined;
const owesFees = ({ plan }: Spot) => plan.year >= 2020;
/** What also shows in the report of the following year is planted in the last. */
const endsNew = (spot: Spot) => spot.isLast && isNew(spot);
const editions = (before: string, now: string) => (spot: Spot) =>
  spot.sound?.form.edition === before && spot.plan.form.edition === now;
const endsNewAndFollows = (spot: Spot) => spot.isLast && editions('2021', '2021')(spot);

/** By the rules that must find it. The rates are made up; that of all together is about one report in four. */
export const rates: Readonly<Record<string, Rate>> = {
  A1: { perThousand: 6 },
  A2: { perThousand: 3 },
  A3: { perThousand: 6 },
  'A4 disputes_mismatch': { perThousand: 2 },
  A5: { perThousand: 12, fits: follows },
  A6: { perThousand: 30, fits: endsNewAndFollows },
  A7: { perThousand: 20, fits: editions('2019', '2019') },
  'missing_section missing_fee_statement': { perThousand: 6, fits: owesFees },
  missing_table: { perThousand: 9 },
  incomplete_table: { perThousand: 3 },
  blank_cell: { perThousand: 6, fits: isNew },
  missing_problems: { perThousand: 5 },
  missing_fee_statement: { perThousand: 12, fits: owesFees },
  missing_date: { perThousand: 8 },
  late: { perThousand: 25 },
  early: { perThousand: 2 },
  wrong_form: { perThousand: 15, fits: editions('2019', '2021') },
  altered_form: { perThousand: 3, fits: isNew },
  impossible_value: { perThousand: 6, fits: endsNew },
  odd_number: { perThousand: 5, fits: isNew },
  applications_mismatch: { perThousand: 4 },
  disputes_mismatch: { perThousand: 2 },
  decisions_mismatch: { perThousand: 5, fits: isNew },
  'fee_confusion odd_number': { perThousand: 3, fits: isNew },
  sum_in_prose: { perThousand: 8 },
  repeated_figure: { perThousand: 4 },
  year_residue: { perThousand: 8 },
  year_conflict: { perThousand: 2 },
  place_residue: { perThousand: 4 },
  template_residue: { perThousand: 2 },
  outdated_basis: { perThousand: 4 },
  duplicate_block: { perThousand: 2 },
  rectification_missing: { perThousand: 3, fits: follows },
  copied_township: { perThousand: 3 },
  copied_last_year: { perThousand: 4, fits: follows },
  jump: { perThousand: 15, fits: endsNewAndFollows },
  not_published: { perThousand: 25 },
  scan: { perThousand: 10 },
};

/** The name of an anomaly in the table of rates. */
export const rateName = ({ rules, file }: Plant): string => rules.join(' ') || (file ?? '');

const kinds = Object.entries(rates).map(([name, { perThousand, fits }]) => {
  const ways = plants.filter((plant) => rateName(plant) === name);
  return [{ fits, ways }, perThousand] as const;
});

/** Plants anomalies at their rates in the reports of a county, one a report at most; which ones, and where, is by seed. */
export function plantAtRates(plans: readonly Plan[][], seed: number): Planting {
  const planting: Planting = new Map();
  plans.forEach((own, i) => {
    own.forEach((plan, y) => {
      const before = own[y - 1];
      const spot = { plan, sound: before && !planting.has(before) ? before : undefined, isLast: y === own.length - 1 };
      const plant = planting.has(plan) ? undefined : draw(spot, seed);
      const other = plant?.with === undefined ? undefined : neighbour(plans, i, plan.year, planting);
      if (plant && (other || plant.with === undefined)) plantIn(planting, plant, [plan, before, other]);
    });
  });
  return planting;
}

/** The anomaly that falls to a report; where it cannot stand there, none. */
function draw(spot: Spot, seed: number): Plant | undefined {
  const { code } = spot.plan.place;
  const kind = atShare(kinds, chance(seed, code, spot.plan.year, 'anomaly') * 1000);
  if (!kind || (kind.fits && !kind.fits(spot))) return undefined;
  return pick(kind.ways, seed, code, spot.plan.year, 'way');
}

/** The report of another township in that year that has no anomaly. */
function neighbour(plans: readonly Plan[][], i: number, year: number, planting: Planting): Plan | undefined {
  const next = [...plans.slice(i + 1), ...plans.slice(0, i)].map((own) => own.find((o) => o.year === year));
  return next.find((plan) => plan && !planting.has(plan));
}
