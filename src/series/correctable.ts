import type { PublicReport } from '../dataset/dataset.ts';
import { contradicts } from '../report/contradicts.ts';
import { type Corrected, placeAt, readAt } from '../report/correction.ts';

/** A line of `corrections.csv` as far as the report fills it in. */
export interface Correctable {
  /** The place as the file names it. */
  at: string;
  /** What the program reads there, also where that is corrected already. */
  read: string;
  /** What stands there now. */
  now: string;
  /** The words of the report on it; empty where it has none. */
  words: string;
}

/** What can be corrected at an address of the report page (`cell:…`, `stated:2`, `count:<channel>` …); null where nothing can. */
export function correctableAt(report: PublicReport, address: string): Correctable | null {
  const at = placeOf(report, address);
  const place = placeAt(at);
  const now = readAt(report, place);
  if (now === null) return null;
  return { at, now, read: correctionAt(report, at)?.read ?? now, words: wordsAt(report, at) };
}

/** The correction made at a place, named as the page or the file names it; undefined where none was. */
export const correctionAt = (report: PublicReport, address: string): Corrected | undefined =>
  report.corrections?.find(({ at }) => at === placeOf(report, address));

/** The file's name for an address of the page; other names stay as they are. */
function placeOf({ counts }: PublicReport, address: string): string {
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/.exec(address) ?? [];
  if (kind === 'cell') return rest;
  if (kind === 'stated') return `count:${rest}`;
  if (kind !== 'count' || /^\d/.test(rest)) return address;
  const most = counts.reduce((max, c) => (c.channel === rest ? Math.max(max, c.value) : max), -1);
  return `count:${counts.findIndex((c) => c.channel === rest && c.value === most)}`;
}

function wordsAt(report: PublicReport, at: string): string {
  const place = placeAt(at);
  if (place.kind === 'cell') return report.cells[place.cell]?.raw ?? '';
  if (place.kind === 'count' || place.kind === 'channel') return report.counts[place.index]?.quote ?? '';
  return place.kind === 'problem' ? (report.problems[place.index]?.text ?? '') : '';
}

/** True where a reason is due: the words of the report state another number, or a finding is accepted. */
export function needsReason({ at, words }: Correctable, correct: string): boolean {
  const { kind } = placeAt(at);
  return kind === 'finding' || (['cell', 'count'].includes(kind) && contradicts(words, correct));
}
