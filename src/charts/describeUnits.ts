import { formatNames, type Lang, words as wordsOf } from '../i18n/i18n.ts';
import { marksOf } from '../i18n/marks.ts';
import { mannerOf, relatedWithUnit, unitWords } from '../i18n/units.ts';
import { latest, type Nothing, nothings, type Series, type SeriesRow } from '../series/series.ts';

/** A series whose rows are places above the township. */
type UnitSeries = Series & { units: NonNullable<Series['units']> };

/** So many places are named in a sentence. */
const most = 4;

/**
 * What a chart of places shows, in a sentence or two: how many have a figure, the median of all townships, who has
 * most and least, gaps.
 */
export function describeUnits(series: UnitSeries, lang: Lang): string {
  const { units, years, spread } = series;
  const w = unitWords[lang];
  const { sentence } = wordsOf(lang).chart;
  const year = years[years.length - 1];
  if (year === undefined) return '';
  const rows = series.rows.filter((row) => row.township.code.length < 9);
  const having = rows.filter((row) => latest(row).value !== null);
  const median = spread[spread.length - 1]?.median ?? null;
  const opening =
    w.unitsHave(year, having.length, rows.length, w.levels[units.level]) + w.unitsBy[mannerOf(units)](units.townships);
  const overall = median === null ? '' : w.overall(told(median, series, lang));
  return (
    [opening + overall, endsOf(having, series, lang), gapsOf(rows, lang)].filter(Boolean).join(sentence.stop) +
    marksOf(lang).stop
  );
}

const told = (value: number, { measure, units }: UnitSeries, lang: Lang): string =>
  relatedWithUnit(value, units.relation, wordsOf(lang).shell.units[measure.unit], lang);

/** Who has most and who least. */
function endsOf(rows: readonly SeriesRow[], series: UnitSeries, lang: Lang): string {
  const sorted = [...rows].sort((a, b) => latest(b).value! - latest(a).value!);
  const [first, second] = sorted;
  const [last, before] = [...sorted].reverse();
  // who shares the highest or the lowest has nothing of their own to be told
  if (!first || !second || !last || !before || tied(first, second) || tied(last, before)) return '';
  const figure = (row: SeriesRow) => told(latest(row).value!, series, lang);
  return unitWords[lang].ends(first.township.name, figure(first), last.township.name, figure(last));
}

const tied = (a: SeriesRow, b: SeriesRow): boolean => latest(a).value === latest(b).value;

/** The places without a figure, by why. */
function gapsOf(rows: readonly SeriesRow[], lang: Lang): string {
  const { nothing } = wordsOf(lang).chart;
  const marks = marksOf(lang);
  const named = (kind: Nothing) => rows.filter((row) => latest(row).none === kind).map((row) => row.township.name);
  return nothings
    .map((kind) => [nothing[kind], named(kind)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => kind + marks.colon + formatNames(names, lang, most))
    .join(marks.semicolon);
}

/** What is measured, where and when, and what stands for a place: the line under a title. */
export function scopeOfUnits({ measure, units, place, years }: UnitSeries, lang: Lang): string {
  const w = unitWords[lang];
  const { chart, shell } = wordsOf(lang);
  const { note } = chart;
  const when = years.length > 0 ? note.years(years[0]!, years[years.length - 1]!) : '';
  const unit = units.relation === 'given' ? note.perYear(shell.units[measure.unit]) + note.full : '';
  return unit + [place.name, when, w.unitsNote[mannerOf(units)](w.levels[units.level])].filter(Boolean).join(note.join);
}
