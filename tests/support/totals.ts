/** Totals of a collection as its data package has them: what every page must say too. */
import { channels } from '../../src/form/channels.ts';
import { type Row, readPackageIn, type Value } from './dataPackage.ts';

/** What the package says of one year, or of all. */
export interface YearTotals {
  due: number;
  seen: number;
  onTime: number;
  late: number;
  undated: number;
  notSeen: number;
  tables: number;
  tablesUnread: number;
  prose: number;
  proseUnread: number;
  error: number;
  warning: number;
  note: number;
  unread: number;
  /** Reports that name each channel, by its Chinese name; and those that state each problem category, all in all. */
  channels: ReadonlyMap<string, number>;
  problems: number;
  /** Applications received: the sum, and the reports that state it. */
  received: number;
  receivedBy: number;
}

/** Reads the package in a folder. */
export function readTotals(folder: string) {
  const { descriptor, tables } = readPackageIn(folder);
  const table = (name: string): readonly Row[] => tables[name]!;
  const counted = table('reports').filter((r) => r.counted === true);
  const yearOf = new Map(table('reports').map((r) => [r.report, r.year as number]));
  const countedIds = new Set(counted.map((r) => r.report));

  const of = (year?: number): YearTotals => {
    const inYear = (r: Row) => year === undefined || r.year === year;
    const reports = counted.filter(inYear);
    const expected = table('expected').filter(inYear);
    const own = (r: Row) => countedIds.has(r.report) && (year === undefined || yearOf.get(r.report) === year);
    const open = table('findings').filter((f) => inYear(f) && f.accepted === null);
    const group = (name: string) => open.filter((f) => f.group === name).length;
    const is = (key: string, ...values: Value[]) => reports.filter((r) => values.includes(r[key]!)).length;
    const standing = (value: string) => expected.filter((r) => r.standing === value).length;
    const received = table('cells')
      .filter(own)
      .map((r) => r['applications.received.total'] as number | null);
    const stated = table('problems')
      .filter(own)
      .flatMap((r) =>
        String(r.categories)
          .split(';')
          .map((c) => `${r.report} ${c}`),
      );
    return {
      due: expected.length,
      seen: expected.filter((r) => r.published === true).length,
      onTime: standing('on_time'),
      late: standing('late'),
      undated: standing('undated'),
      notSeen: standing('not_seen'),
      tables: is('tables', 'read', 'partly'),
      tablesUnread: is('tables', 'unread'),
      prose: is('prose', 'read'),
      proseUnread: is('prose', 'unread'),
      ...{ error: group('error'), warning: group('warning'), note: group('note'), unread: group('unread') },
      channels: new Map(
        channels.map(({ id, zh }) => {
          const naming = table('channels').filter((r) => own(r) && r.channel === id);
          return [zh, new Set(naming.map((r) => r.report)).size];
        }),
      ),
      problems: new Set(stated).size,
      received: received.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      receivedBy: received.filter((value) => value !== null).length,
    };
  };
  const years = [...new Set(table('expected').map((r) => r.year as number))].sort((a, b) => a - b);
  return { descriptor, table, counted, years, of };
}
