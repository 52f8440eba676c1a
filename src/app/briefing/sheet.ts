import { briefingWords } from '../../i18n/briefing.ts';
import { formatNumber, type Lang, measureName, words } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { TownshipSheet } from '../../series/briefing.ts';
import type { RecordRow } from '../../series/record.ts';
import type { Point } from '../../series/series.ts';
import { type Block, cell, linked, paragraph, reportAt } from './blocks.ts';
import { streakBlocks } from './recurring.ts';
import { standingCells, standingColumns } from './standings.ts';
import { findingCell, quoteCell } from './wrong.ts';

/** The page of one township: its years, what was found, its figures beside the county's median, what it keeps stating. */
export function sheetBlocks(sheet: TownshipSheet, year: number, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const { record, findings, streaks } = sheet;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  return [
    { kind: 'heading', level: 1, text: w.sheet(record.township.name, year), newPage: true },
    heading(w.sheetYears),
    yearsTable(sheet, lang),
    heading(w.sheetFindings(findings.all)),
    ...(findings.all > 0 ? [findingsTable(sheet, lang)] : []),
    ...(findings.all > findings.first.length
      ? [paragraph(w.firstNote(findings.first.length, findings.all), 'note')]
      : []),
    ...figuresOf(record.rows, lang),
    ...(streaks.length > 0 ? [heading(w.sheetStreaks)] : []),
    ...streaks.flatMap((streak) => streakBlocks(streak, lang)),
  ];
}

function yearsTable({ cells }: TownshipSheet, lang: Lang): Block {
  return {
    kind: 'table',
    columns: [{ head: briefingWords[lang].year, width: 10 }, ...standingColumns([18, 24, 14, 12, 10, 12], lang)],
    rows: cells.map((own) => [cell(String(own.year)), ...standingCells(own, own.findings, lang)]),
  };
}

function findingsTable({ findings }: TownshipSheet, lang: Lang): Block {
  const w = briefingWords[lang];
  return {
    kind: 'table',
    columns: [
      { head: w.severity, width: 11 },
      { head: w.finding, width: 47 },
      { head: w.quote, width: 42 },
    ],
    rows: findings.first.map((entry) => [
      cell(words(lang).shell.severity[entry.severity], entry.severity === 'error' ? 'strong' : undefined),
      findingCell(entry, lang),
      quoteCell(entry),
    ]),
  };
}

const shownYears = 3;

/** The figures of the last years in a table; those that were 0 in all of them are only named. */
function figuresOf(rows: readonly RecordRow[], lang: Lang): Block[] {
  const w = briefingWords[lang];
  const recent = ({ points }: RecordRow) => points.slice(-shownYears).map((p) => p.value);
  const shown = rows.filter((row) => recent(row).some((value) => value !== null && value !== 0));
  const zeros = rows.filter((row) => recent(row).every((value) => value === 0));
  return [
    ...(shown.length > 0
      ? [{ kind: 'heading', level: 2, text: w.sheetFigures } as const, figuresTable(shown, lang)]
      : []),
    ...(zeros.length > 0 ? [paragraph(w.allZero(zeros.map((row) => measureName(row.measure, lang))), 'note')] : []),
  ];
}

function figuresTable(rows: readonly RecordRow[], lang: Lang): Block {
  const w = briefingWords[lang];
  const { shell } = words(lang);
  const figure = (point: Point | undefined) => {
    if (!point) return cell('');
    const text = `${point.approx ? shell.about : ''}${formatNumber(point.value ?? 0)}`;
    if (point.value !== null) return linked(text, reportAt(point.report, point.at));
    return cell(shell.nothing[point.none!], 'faint');
  };
  const years = rows[0]!.points.slice(-shownYears).map((p) => p.year);
  return {
    kind: 'table',
    columns: [
      { head: w.measure, width: 40 },
      ...years.map((y) => ({ head: String(y), width: 42 / years.length, align: 'right' as const })),
      { head: w.median, width: 18, align: 'right' },
    ],
    rows: rows.map(({ measure, points, spread }) => {
      const { median } = spread[spread.length - 1]!;
      return [
        cell(measureName(measure, lang) + marksOf(lang).brackets(shell.units[measure.unit])),
        ...points.slice(-years.length).map(figure),
        cell(median === null ? '' : formatNumber(median)),
      ];
    }),
  };
}
