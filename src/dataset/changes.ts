import type { CellId } from '../form/form.ts';
import type { CellValue, County, datasetFormat, ReportSummary } from './dataset.ts';
import { compare } from './files.ts';

/**
 * Why a report or a figure is another: the file is, people corrected it, or the same file is read otherwise (program,
 * statements beside it).
 */
export type Cause = 'file' | 'correction' | 'reading';

/** A report that is new, gone or changed. */
export interface ReportChange {
  /** Code of the county. */
  county: string;
  /** Id of the report; of one that is gone the one it had. */
  report: string;
  township: string;
  year: number;
  file: string;
}

/** A report that was there before and is read otherwise. */
export interface ReportChanged extends ReportChange {
  causes: readonly Cause[];
  /** Figures of it that changed. */
  figures: number;
}

/**
 * A figure that changed. `at`: a cell id, `disclosed`, `channel:<id>`, `problem_count`, `problems` (their categories)
 * or `date`; null: not stated.
 */
export interface FigureChange {
  report: string;
  county: string;
  township: string;
  year: number;
  at: string;
  old: CellValue | string | null;
  now: CellValue | string | null;
  cause: Cause;
}

/** How much changed from one version of a collection to the next. */
export interface ChangeCounts {
  new: number;
  gone: number;
  changed: number;
  figures: number;
}

/** `changes/<version>.json`: what changed from the version before; lists are cut, the counts are whole. */
export interface Changes {
  format: typeof datasetFormat;
  collection: string;
  version: string;
  /** Null: there was none that could be read. Then nothing is listed. */
  before: string | null;
  counts: ChangeCounts;
  new: readonly ReportChange[];
  gone: readonly ReportChange[];
  changed: readonly ReportChanged[];
  figures: readonly FigureChange[];
  /** Counties whose earlier figures could not be read; they are not compared. */
  uncompared: readonly string[];
}

/** `changes.json`: the versions in which something changed, the newest first. */
export interface ChangeList {
  format: typeof datasetFormat;
  collection: string;
  versions: readonly ChangeEntry[];
}

/** A version in the list. */
export interface ChangeEntry {
  version: string;
  before: string | null;
  /** The latest day that a report, a correction or an earlier version carries: data have no clock. */
  updated: string;
  counts: ChangeCounts;
  file: string;
}

/** So many entries each list has. */
export const mostListed = { reports: 200, figures: 500 } as const;

/** Gathers changes county by county. */
export interface ChangeTally {
  counts: ChangeCounts;
  lists: Pick<Changes, 'new' | 'gone' | 'changed' | 'figures' | 'uncompared'>;
  /** Adds a county; null where it has no reports on that side. */
  add(before: County | null, after: County | null): void;
  /** Notes that a county could not be compared. */
  skip(county: string): void;
}

/** A tally without changes. */
export function tallyChanges(): ChangeTally {
  const counts = { new: 0, gone: 0, changed: 0, figures: 0 };
  const lists = {
    ...{ new: [] as ReportChange[], gone: [] as ReportChange[], changed: [] as ReportChanged[] },
    ...{ figures: [] as FigureChange[], uncompared: [] as string[] },
  };
  const put = <K extends keyof typeof counts>(kind: K, one: (typeof lists)[K][number]) => {
    counts[kind]++;
    const most = kind === 'figures' ? mostListed.figures : mostListed.reports;
    if (lists[kind].length < most) (lists[kind] as unknown[]).push(one);
  };
  return {
    counts,
    lists,
    skip: (county) => void lists.uncompared.push(county),
    add(before, after) {
      const { pairs, added, gone } = pair(before?.reports ?? [], after?.reports ?? []);
      for (const report of added) put('new', named(report, after!));
      for (const report of gone) put('gone', named(report, before!));
      for (const [old, now] of pairs) {
        const figures = figuresBetween(old, now, after!);
        for (const figure of figures) put('figures', figure);
        if (!figures.length && isSameFile(old, now)) continue;
        const causes = [...new Set(figures.map((f) => f.cause))].sort(compare);
        put('changed', {
          ...named(now, after!),
          causes: causes.length ? causes : ['file'],
          figures: figures.length,
        });
      }
    },
  };
}

const named = ({ id, township, year, file }: ReportSummary, { code, townships }: County): ReportChange => ({
  county: code,
  report: id,
  township: townships.find((t) => t.code === township)?.name ?? township,
  year,
  file,
});

/** Which report was which before: that of the same file, else that of the same township and year. */
function pair(before: readonly ReportSummary[], after: readonly ReportSummary[]) {
  const byFile = new Map(before.map((report) => [report.file, report]));
  const left = new Set(before);
  const take = (report: ReportSummary | undefined) => (report && left.delete(report) ? report : null);
  const ofFile = after.map((now) => take(byFile.get(now.file)));
  const byId = new Map([...left].map((report) => [report.id, report]));
  const pairs: [ReportSummary, ReportSummary][] = [];
  const added: ReportSummary[] = [];
  for (const [i, now] of after.entries()) {
    const old = ofFile[i] ?? take(byId.get(now.id));
    if (old) pairs.push([old, now]);
    else added.push(now);
  }
  return { pairs, added, gone: [...left] };
}

const isSameFile = (old: ReportSummary, now: ReportSummary) => old.file === now.file && old.hash === now.hash;

type Figures = ReadonlyMap<string, FigureChange['old']>;

/** Everything of a report that is compared. */
function figuresOf({ cells, disclosed, channelCounts, problems, problemCount, date }: ReportSummary): Figures {
  return new Map<string, FigureChange['old']>([
    ...(Object.entries(cells) as [CellId, CellValue][]),
    ['disclosed', disclosed.value],
    ...Object.entries(channelCounts).map(([id, value]): [string, number] => [`channel:${id}`, value]),
    ['problem_count', problemCount],
    ['problems', problems.join(';')],
    ['date', date],
  ]);
}

function figuresBetween(old: ReportSummary, now: ReportSummary, county: County): FigureChange[] {
  const [before, after] = [figuresOf(old), figuresOf(now)];
  const { report, township, year } = named(now, county);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((at): FigureChange[] => {
    const [was, is] = [before.get(at) ?? null, after.get(at) ?? null];
    if (was === is) return [];
    const cause = causeOf(old, now, at);
    return [{ report, county: county.code, township, year, at, old: was, now: is, cause }];
  });
}

/** A figure that a person corrected, before or now, is another for that, unless the file is. */
function causeOf(old: ReportSummary, now: ReportSummary, at: string): Cause {
  if (old.hash !== undefined && old.hash !== now.hash) return 'file';
  const place = at === 'date' ? 'identity.date' : at;
  const isCorrected = (report: ReportSummary) => report.corrected?.[place] !== undefined;
  return isCorrected(old) || isCorrected(now) ? 'correction' : 'reading';
}

/** True where something is to be told. */
export const isChange = ({ new: added, gone, changed }: ChangeCounts): boolean => added + gone + changed > 0;
