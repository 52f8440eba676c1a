import { strToU8 } from 'fflate';
import type { RuleId } from '../../src/findings/finding.ts';
import type { ProblemCategory } from '../../src/form/problems.ts';
import { flatten } from './pieces.ts';
import { makeCounties } from './places.ts';
import { type DemoPlace, type Plan, planTownship } from './plan.ts';
import { type Plant, plants } from './plants.ts';
import { render } from './render.ts';
import { scanPdf } from './scan.ts';
import { writeReport } from './words.ts';

/** What the demo is made from; the same options give the same bytes. */
export interface DemoOptions {
  townships: number;
  years: readonly number[];
  seed: number;
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

/** Writes a fictional collection, county by county: files to take over one after the other, and the truth at the end. */
export function* makeDemo({ townships, years, seed }: DemoOptions): Generator<DemoFile, Truth[]> {
  const counties = makeCounties(townships);
  yield json('places.json', {
    title: { zh: '示范：虚构的云泽县', en: 'Demo: the invented county of Yunze' },
    fictional: true,
    years,
    counties,
  });
  const truth: Truth[] = [];
  for (const county of counties) {
    const places = county.townships.map(({ name, code }) => ({ county: county.name, township: name, code }));
    const plans = county.townships.map(({ since }, i) =>
      planTownship(
        places[i]!,
        years.filter((y) => y >= (since ?? 0)),
        seed,
      ),
    );
    const planted = plant(plans, years);
    for (const plan of plans.flat()) yield* filesOf(plan, planted.get(plan) ?? [], counties.length > 1);
    truth.push(...truthOf(plans, planted));
  }
  return truth;
}

const json = (path: string, value: unknown): DemoFile => ({
  path,
  bytes: strToU8(`${JSON.stringify(value, null, 1)}\n`),
});

/** Applies the planted anomalies to the plans; those that fall outside the collection are left out. */
function plant(plans: readonly Plan[][], years: readonly number[]): Map<Plan, Plant[]> {
  const planted = new Map<Plan, Plant[]>();
  const last = years[years.length - 1] ?? 0;
  for (const p of plants) {
    const own = plans[p.at[0]];
    const plan = own?.find((o) => o.year === last - p.at[1]);
    if (!own || !plan) continue;
    p.plan?.(
      plan,
      own.find((o) => o.year === plan.year - 1),
      plans,
    );
    planted.set(plan, [...(planted.get(plan) ?? []), p]);
  }
  return planted;
}

function* filesOf(plan: Plan, planted: readonly Plant[], inFolders: boolean): Generator<DemoFile> {
  if (planted.some((p) => p.file === 'absent')) return;
  const path = `${inFolders ? `${plan.place.county}/` : ''}${plan.place.township}-${plan.year}`;
  if (planted.some((p) => p.file === 'scan')) {
    const { township, county } = plan.place;
    yield { path: `${path}.pdf`, bytes: scanPdf() };
    yield json(`${path}.pdf.meta.json`, { township, county, year: plan.year, published: plan.date });
    return;
  }
  const report = writeReport(plan);
  for (const p of planted) p.pieces?.(report, plan);
  const { ending, bytes } = render(flatten(report), plan.layout, `${plan.place.county}人民政府`);
  yield { path: `${path}.${ending}`, bytes };
}

const truthFor = (place: DemoPlace, year: number, rule: RuleId): Truth => ({
  rule,
  township: place.township,
  code: place.code,
  year,
});

function truthOf(plans: readonly Plan[][], planted: ReadonlyMap<Plan, Plant[]>): Truth[] {
  const direct = [...planted].flatMap(([plan, list]) =>
    [...new Set(list.flatMap((p) => p.rules))].map((rule) => truthFor(plan.place, plan.year, rule)),
  );
  const streaks = plans.flatMap((own) => streaksOf(own.filter((p) => !planted.get(p)?.some((x) => x.file))));
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
