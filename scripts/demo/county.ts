import { strToU8 } from 'fflate';
import type { RuleId } from '../../src/findings/finding.ts';
import type { ProblemCategory } from '../../src/form/problems.ts';
import type { CountyOverride } from '../../src/places/overrides.ts';
import { makeCountry } from './country.ts';
import { plantAtRates } from './faults.ts';
import { flatten } from './pieces.ts';
import { makeCounty, perCounty } from './places.ts';
import { type DemoPlace, type LayoutOf, type Plan, planTownship } from './plan.ts';
import { type Planted, type Planting, plantEach } from './plant.ts';
import { render } from './render.ts';
import { scanPdf } from './scan.ts';
import { layoutByShare } from './shares.ts';
import { writeReport } from './words.ts';

/** What the demo is made from; the same options give the same bytes. */
export interface DemoOptions {
  townships: number;
  years: readonly number[];
  seed: number;
  /** Counties of the country; unsaid, about as many as so many townships have, and one where they fit into 云泽县. */
  counties?: number;
}

/** A file of the demo, its path below the collection. */
export interface DemoFile {
  path: string;
  bytes: Uint8Array;
}

/** A finding that must be made: by which rule, in whose report. */
export interface Truth {
  rule: RuleId;
  township: string;
  code: string;
  year: number;
  /** The category of a streak. */
  category?: ProblemCategory;
}

/**
 * Writes a fictional collection, county by county: files to take over one after the other, and the truth at the end. Up to 18
 * townships are one county with every anomaly in a known place; more, or a stated number of counties, are a country in which
 * anomalies stand at their rates.
 */
export function* makeDemo({ townships, years, seed, counties: several }: DemoOptions): Generator<DemoFile, Truth[]> {
  const isCounty = several === undefined && townships <= perCounty;
  const counties = isCounty ? [makeCounty(townships)] : makeCountry(townships, years, seed, several);
  yield json('places.json', { title: titles[isCounty ? 'county' : 'country'], fictional: true, years, counties });
  const truth: Truth[] = [];
  for (const county of counties) {
    const plans = planCounty(county, years, seed, isCounty ? undefined : layoutByShare);
    const planting = isCounty ? plantEach(plans, years) : plantAtRates(plans, seed);
    const folder = isCounty ? '' : `${county.province}/${county.prefecture}/${county.name}/`;
    for (const plan of plans.flat()) yield* filesOf(plan, planting.get(plan) ?? [], folder);
    truth.push(...truthOf(plans, planting));
  }
  return truth;
}

const titles = {
  county: { zh: '示范：虚构的云泽县', en: 'Demo: the invented county of Yunze' },
  country: { zh: '示范：虚构的国家', en: 'Demo: an invented country' },
};

/** The plans of a county, a list for each of its townships. */
const planCounty = (county: CountyOverride, years: readonly number[], seed: number, layoutOf?: LayoutOf): Plan[][] =>
  county.townships.map(({ name, code, since }) =>
    planTownship(
      { county: county.name, township: name, code },
      years.filter((y) => y >= (since ?? 0)),
      seed,
      layoutOf,
    ),
  );

const json = (path: string, value: unknown): DemoFile => ({
  path,
  bytes: strToU8(`${JSON.stringify(value, null, 1)}\n`),
});

function* filesOf(plan: Plan, planted: readonly Planted[], folder: string): Generator<DemoFile> {
  if (planted.some(({ plant }) => plant.file === 'absent')) return;
  const path = `${folder}${plan.place.township}-${plan.year}`;
  if (planted.some(({ plant }) => plant.file === 'scan')) {
    const { township, county } = plan.place;
    yield { path: `${path}.pdf`, bytes: scanPdf() };
    yield json(`${path}.pdf.meta.json`, { township, county, year: plan.year, published: plan.date });
    return;
  }
  const report = writeReport(plan);
  for (const { plant, other } of planted) plant.pieces?.(report, plan, other);
  const { ending, bytes } = render(flatten(report), plan.layout, `${plan.place.county}人民政府`);
  yield { path: `${path}.${ending}`, bytes };
}

const truthFor = (place: DemoPlace, year: number, rule: RuleId): Truth => ({
  rule,
  township: place.township,
  code: place.code,
  year,
});

function truthOf(plans: readonly Plan[][], planting: Planting): Truth[] {
  const direct = [...planting].flatMap(([plan, list]) =>
    [...new Set(list.flatMap(({ plant }) => plant.rules))].map((rule) => truthFor(plan.place, plan.year, rule)),
  );
  const streaks = plans.flatMap((own) =>
    streaksOf(own.filter((p) => !planting.get(p)?.some(({ plant }) => plant.file))),
  );
  return [...direct, ...streaks];
}

/** The categories stated in three or more consecutive years, for each year from the third. */
function streaksOf(own: readonly Plan[]): Truth[] {
  const states = (year: number, c: ProblemCategory) => own.some((p) => p.year === year && p.problems.includes(c));
  return own.flatMap((plan) =>
    plan.problems
      .filter((c) => states(plan.year - 1, c) && states(plan.year - 2, c))
      .map((category) => ({ ...truthFor(plan.place, plan.year, 'streak'), category })),
  );
}
