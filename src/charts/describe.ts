import { formatYears, type Lang, measureName, tableName, words as wordsOf } from '../i18n/i18n.ts';
import { marksOf } from '../i18n/marks.ts';
import { unitWords } from '../i18n/units.ts';
import { latest, type Point, type Series, type SeriesRow } from '../series/series.ts';
import { describeUnits, scopeOfUnits } from './describeUnits.ts';
import { unitOf } from './layer.ts';

/** Kinds of nothing the sentence names; a township not yet established, or not collected, lacks nothing. */
const named = ['blank', 'not_in_form', 'not_seen', 'not_published', 'unreadable'] as const;

const names = (rows: readonly SeriesRow[]): string[] => rows.map((row) => row.township.name);

/** The first and last year of a series in words. */
export const yearsOf = ({ years }: Series): string =>
  years.length > 0 ? formatYears(years[0]!, years[years.length - 1]!) : '';

/**
 * What a chart shows, in a sentence or two written from its data: how many figures, the median, the highest,
 * zeros, and every gap by name. `**…**` is strong.
 */
export function describeSeries(series: Series, lang: Lang): string {
  if (series.units) return describeUnits({ ...series, units: series.units }, lang);
  const { sentence } = wordsOf(lang).chart;
  const year = series.years[series.years.length - 1];
  if (year === undefined) return '';
  const withFigure = series.rows.filter((row) => latest(row).value !== null);
  if (withFigure.length === 0) return describeNothing(series, lang) + marksOf(lang).stop;
  const opening = sentence.reported(year, withFigure.length);
  const whole = withFigure.every((row) => latest(row).value === 0)
    ? sentence.allZero(withFigure.length)
    : medianOf(series, lang) + sentence.stop + leadersOf(series, withFigure, lang) + zerosOf(series, withFigure, lang);
  return [opening + whole, gapsOf(series, lang)].filter(Boolean).join(sentence.stop) + marksOf(lang).stop;
}

/** Why a series has no figure in its latest year, or in none, and where to look instead. */
export function describeNothing(series: Series, lang: Lang): string {
  const { sentence } = wordsOf(lang).chart;
  const [first, last] = [series.years[0], series.years[series.years.length - 1]];
  if (first === undefined || last === undefined) return sentence.noYears;
  if (series.rows.some((row) => row.points.some((p) => p.value !== null))) return sentence.noneThisYear(last);
  if (series.rows.every((row) => latest(row).none === 'not_collected')) return sentence.noneCollected(last);
  const { units } = series;
  if (units && series.spread.some(({ n }) => n > 0))
    return unitWords[lang].noUnit(first, last, series.rows.length, unitWords[lang].levels[units.level]);
  const { since, until } = series.measure;
  const way = since !== null ? sentence.tryFrom(since) : until !== null ? sentence.tryUntil(until + 1) : '';
  return sentence.noFigure(first, last, series.rows.length) + way;
}

function medianOf(series: Series, lang: Lang): string {
  const { chart, shell } = wordsOf(lang);
  const [now, before] = [...series.spread].reverse();
  if (!now || now.median === null || series.rows.length < series.townships) return '';
  const past = now.joined ? (before?.median ?? null) : null;
  return chart.sentence.medianIs(now.median, shell.units[series.measure.unit], past);
}

/** Who has most, and who had most the year before if that was another. */
function leadersOf(series: Series, rows: readonly SeriesRow[], lang: Lang): string {
  const { chart, shell } = wordsOf(lang);
  const most = Math.max(...rows.map((row) => latest(row).value!));
  const leaders = rows.filter((row) => latest(row).value === most);
  const words = chart.sentence.leads(names(leaders), most, shell.units[series.measure.unit]);
  const before = leaderBefore(series);
  if (leaders.length > 1 || !before || before.row === leaders[0]) return words;
  return words + chart.sentence.ledBefore(before.row.township.name, before.value, latest(before.row).value);
}

/** The one township with the highest figure of the year before, where the two years may be compared. */
function leaderBefore(series: Series): { row: SeriesRow; value: number } | null {
  const at = series.years.length - 2;
  if (at < 0 || !series.spread[at + 1]!.joined) return null;
  const past = series.rows.flatMap((row) => {
    const value = row.points[at]!.value;
    return value === null ? [] : [{ row, value }];
  });
  const [first, second] = past.sort((a, b) => b.value - a.value);
  return first && first.value > 0 && first.value !== second?.value ? first : null;
}

function zerosOf({ measure }: Series, rows: readonly SeriesRow[], lang: Lang): string {
  const zeros = rows.filter((row) => latest(row).value === 0);
  const { sentence } = wordsOf(lang).chart;
  if (zeros.length === 0) return '';
  // what was counted here, not reported, is not “reported as 0”
  return (measure.group === 'quality' ? sentence.zerosOwn : sentence.zeros)(names(zeros));
}

function gapsOf(series: Series, lang: Lang): string {
  const { sentence } = wordsOf(lang).chart;
  const gaps = named.flatMap((kind) => {
    const rows = series.rows.filter((row) => latest(row).none === kind);
    const word = kind === 'blank' && series.measure.row === null ? 'unstated' : kind;
    return rows.length > 0 ? [sentence[word](names(rows))] : [];
  });
  const text = gaps.join(sentence.join);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is measured, where, when, and where it stands in the report: the line under a title. */
export function describeScope(series: Series, lang: Lang): string {
  const { chart, shell } = wordsOf(lang);
  const { note } = chart;
  const { measure, place, rows, townships } = series;
  if (series.units) return scopeOfUnits({ ...series, units: series.units }, lang);
  const streets = rows.some((row) => row.township.name.endsWith('街道'));
  const where =
    rows.length === townships
      ? note.whole(place.name, townships, streets)
      : note.part(place.name, rows.length, townships);
  const when =
    series.years.length > 0 ? note.join + note.years(series.years[0]!, series.years[series.years.length - 1]!) : '';
  return note.perYear(shell.units[measure.unit]) + note.full + where + when + placeInReport(series, lang);
}

function placeInReport({ measure, rows }: Series, lang: Lang): string {
  const { note } = wordsOf(lang).chart;
  const count = (is: (point: Point) => boolean) => rows.reduce((n, row) => n + row.points.filter(is).length, 0);
  const derived = count((p) => p.derived);
  const corrected = count((p) => p.corrected !== null);
  const byHand = corrected > 0 ? note.corrected(corrected) : '';
  if (!measure.row)
    return measure.group === 'quality' ? '' : note.stated + (derived > 0 ? note.derived(derived) : '') + byHand;
  const scanned = count((p) => p.scanned);
  const { paragraph } = measure.row.row;
  const article = paragraph === undefined ? '' : note.article(paragraph);
  const { since, until, editions } = measure;
  const edition =
    until !== null ? note.onlyIn(editions.join(note.and)) : since !== null ? note.onlySince(editions[0]!) : '';
  const read = scanned > 0 ? note.scanned(scanned) : '';
  return note.table(tableName(measure.row.table, lang)) + article + edition + read + byHand;
}

/** What a title is made of. */
type Titled = Pick<Series, 'measure' | 'units'> & Partial<Pick<Series, 'years'>>;

/** A figure's title: its measure, and how its figures are given where not as reported. */
export function titleOf({ measure, units, years = [] }: Titled, lang: Lang): string {
  const suffix = units ? unitWords[lang].suffix[units.relation](years[0] ?? 0) : '';
  return measureName(measure, lang) + suffix;
}

/** Where the figures come from: the line at the foot. */
export function describeSource(series: Series, asOf: string | null, lang: Lang, gaps = false): string {
  const { source, gapsBreak } = wordsOf(lang).chart;
  const from = series.units?.from ? marksOf(lang).space + series.units.from + marksOf(lang).stop : '';
  return source(yearsOf(series), series.reports, asOf) + (gaps ? gapsBreak : '') + from;
}

/** A measure's name with its unit: `行政处罚决定数（件）`; the headers of tables and files. */
export function describeMeasure(series: Titled, lang: Lang): string {
  const unit = unitOf(series, lang);
  return titleOf(series, lang) + (unit === '' ? '' : marksOf(lang).brackets(unit));
}
