import { briefingWords } from '../../i18n/briefing.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import { type Briefing, cellOf } from '../../series/briefing.ts';
import type { CoverageCell, CoverageRow } from '../../series/overview.ts';
import { type Block, type Cell, type Column, cell, linked, paragraph, reportAt } from './blocks.ts';

/** Who reported and when: those that need a word by name, then township by township. */
export function standingBlocks({ overview, standings, year }: Briefing, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const rest = [
    ...(standings.others > 0 ? [paragraph(w.others(standings.others), 'note')] : []),
    ...(standings.more > 0 ? [paragraph(w.more(standings.more), 'note')] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: w.sections.standings },
    ...byName(overview.rows, year, lang).map((text) => paragraph(text, 'item')),
    ...(standings.rows.length > 0 ? [table(standings.rows, year, lang)] : []),
    ...rest,
  ];
}

/** Sentences that name those late, not seen, not published, not read. */
function byName(rows: readonly CoverageRow[], year: number, lang: Lang): string[] {
  const w = briefingWords[lang];
  const byCode = [...rows].sort((a, b) => (a.township.code < b.township.code ? -1 : 1));
  const who = (is: (cell: CoverageCell) => boolean) => byCode.filter((row) => is(cellOf(row, year)));
  const names = (found: readonly CoverageRow[]) => found.map((row) => row.township.name);
  const late = who((c) => c.status === 'late').map((row) => w.lateBy(row.township.name, cellOf(row, year).daysLate));
  const unread = who((c) => c.tables === 'unread' || c.tables === 'partly' || c.prose === 'unread');
  const sentences: [readonly string[], (names: readonly string[]) => string][] = [
    [names(who((c) => c.status === 'not_published')), w.notPublishedNames],
    [names(who((c) => c.status === 'not_seen')), w.notSeenNames],
    [late, w.lateNames],
    [names(unread), w.unreadNames],
  ];
  return sentences.flatMap(([named, say]) => (named.length > 0 ? [say(named)] : []));
}

/** How a report stands, in a word. */
export const standingWord = ({ status, daysLate }: CoverageCell, lang: Lang): string =>
  briefingWords[lang].status[status](daysLate);

/** Columns for a report's date and standing, whether it was read, and what was found, with their widths. */
export function standingColumns(widths: readonly number[], lang: Lang): Column[] {
  const { date, standing, tables, prose } = briefingWords[lang];
  const { error, warning } = words(lang).shell.severity;
  return [date, standing, tables, prose, error, warning].map((head, i) => ({
    ...{ head, width: widths[i]! },
    ...(i > 3 && { align: 'right' as const }),
  }));
}

/** The cells of these columns. */
export const standingCells = (own: CoverageCell, found: CoverageRow['findings'], lang: Lang): Cell[] => [
  linked(own.date ?? '', reportAt(own.report)),
  standingCell(own, lang),
  readCell(own.tables, lang),
  readCell(own.prose, lang),
  ...[found.error, found.warning].map((n) => cell(own.report ? String(n) : '')),
];

/** A cell for whether something was read: what was not is strong. */
const readCell = (read: CoverageCell['tables'] | CoverageCell['prose'], lang: Lang): Cell =>
  cell(briefingWords[lang].read[read ?? 'none'], read === 'unread' ? 'strong' : undefined);

/** A cell for how a report stands: what is not in order is strong. */
const standingCell = (of: CoverageCell, lang: Lang): Cell =>
  cell(standingWord(of, lang), of.status === 'on_time' ? undefined : 'strong');

function table(rows: readonly CoverageRow[], year: number, lang: Lang): Block {
  const row = ({ township, cells, findings }: CoverageRow) => {
    const own = cellOf({ cells }, year);
    return [linked(township.name, { page: 'township', town: [township.code] }), ...standingCells(own, findings, lang)];
  };
  return {
    kind: 'table',
    columns: [{ head: words(lang).shell.township, width: 22 }, ...standingColumns([15, 20, 12, 11, 9, 11], lang)],
    rows: rows.map(row),
  };
}
