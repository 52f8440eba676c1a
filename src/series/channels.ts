import type { County, Township } from '../dataset/dataset.ts';
import { type ChannelId, channels } from '../form/channels.ts';
import { type Readable, type Share, type WordNothing, withProse, yearOf } from './narrative.ts';
import { indexReports, isDue } from './point.ts';
import type { View } from './view.ts';

/** One township's use of one channel in the year. */
export interface ChannelCell {
  used: boolean;
  none: WordNothing | null;
  /** What the report counts on the channel; null where it states no count. */
  count: number | null;
  report: string | null;
  /** `channel:<n>` in that report; empty where not used. */
  at: string;
}

/** One channel: who uses it, and how many did over the years. */
export interface ChannelRow {
  channel: ChannelId;
  group: string;
  /** Townships that use it in the year, of those whose prose was read. */
  adoption: Share;
  /** By year of the dataset. */
  trend: readonly (Share & { year: number })[];
  /** By township, in the order of the matrix. */
  cells: readonly ChannelCell[];
}

/** Township × channel of one year. */
export interface ChannelMatrix {
  year: number;
  years: readonly number[];
  townships: readonly Township[];
  /** In the order of the form's channels, by group. */
  rows: readonly ChannelRow[];
  readable: number;
  due: number;
}

/** The channels page: who uses which channels in the view's year; null of an empty county. */
export function selectChannels(county: County, view: Pick<View, 'year'>): ChannelMatrix | null {
  const year = yearOf(county, view.year);
  if (year === null) return null;
  const reports = indexReports(county);
  const states = county.townships.map((t) => withProse(t, year, reports));
  const byYear = county.years.map((y) => ({
    year: y,
    reports: county.townships.flatMap((t) => withProse(t, y, reports).report ?? []),
  }));
  const rows = channels.map(({ id, group }) => {
    const trend = byYear.map((y) => ({
      year: y.year,
      count: y.reports.filter((r) => r.channels.includes(id)).length,
      of: y.reports.length,
    }));
    const { count, of } = trend.find((t) => t.year === year)!;
    return { channel: id, group, adoption: { count, of }, trend, cells: states.map((s) => cellOf(s, id)) };
  });
  const due = county.townships.filter((t) => isDue(t, year, reports)).length;
  const read = states.filter((s) => s.none === null).length;
  return { year, years: county.years, townships: county.townships, rows, readable: read, due };
}

function cellOf({ report, none }: Readable, channel: ChannelId): ChannelCell {
  const index = report ? report.channels.indexOf(channel) : -1;
  return {
    used: index >= 0,
    none,
    count: report?.channelCounts[channel] ?? null,
    report: report?.id ?? null,
    at: index >= 0 ? `channel:${index}` : '',
  };
}
