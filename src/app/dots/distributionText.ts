import type { SwarmRow } from '../../charts/dots.ts';
import { fieldWords, lackList, noteOf } from '../../i18n/field.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { Field } from '../../series/field.ts';
import { type Nothing, nothings } from '../../series/series.ts';
import type { UnitStatistics } from '../../series/unitStatistics.ts';
import { useSite } from '../state/site.ts';
import { fullName, type Ground } from './ground.ts';
import type { MannerWords } from './useManner.ts';

/** How many stand without a figure and why, as a list of words. */
export function useLackWords(manner: MannerWords, measure: Field['measure']) {
  const { lang, words } = useSite();
  return (lacks: Readonly<Record<Nothing, number>>): string[] => {
    const named = nothings.map((kind) => {
      const word = manner.kindOf(kind, measure) === 'not_stated' ? words.shell.notStated : words.chart.nothing[kind];
      return [word, lacks[kind]] as const;
    });
    return lackList(named, lang);
  };
}

/** The note and the sentence of a distribution, and what is said where there is none. */
export function useDistributionText(
  ground: Ground,
  field: Field,
  rows: readonly SwarmRow[],
  whole: UnitStatistics | null,
  manner: MannerWords,
) {
  const { view, lang } = useSite();
  const w = fieldWords[lang];
  const lackWords = useLackWords(manner, field.measure);
  const marks = view.median ? [w.strip.median, w.strip.middle] : [];
  const when = ground.units.length > 1 ? `${manner.last}` : manner.years;
  const note = noteOf([ground.name, when, w.eachDot, ...marks], lang) + marksOf(lang).stop;
  const last = manner.last;
  if (!whole || whole.n === 0) return { note, say: '', nothing: w.none(last) + w.stop };
  const told = (value: number) => manner.withUnit(value, field.measure);
  const { n, due, median, low, high, zeros, lacks } = whole;
  const without = lackWords(lacks);
  const say = [
    lacks.not_seen + lacks.not_published === 0 ? w.havePresent(last, n) : w.have(last, n, due),
    median === null ? '' : w.median(told(median)),
    low === null || high === null ? '' : w.middle(manner.format(low), told(high)),
    view.as === 'given' && zeros > 0 ? w.zeros(zeros) : '',
    ground.units.length > 1 ? endsOf(rows, told) : mostOf(),
    without.length > 0 ? w.lacking(without) : '',
    w.stop,
  ].join('');
  return { note, say, nothing: '' };

  function endsOf(all: readonly SwarmRow[], tell: (value: number) => string): string {
    const ranked = all
      .filter((row) => row.statistics.median !== null)
      .sort((a, b) => b.statistics.median! - a.statistics.median!);
    const [first, end] = [ranked[0], ranked[ranked.length - 1]];
    const [second, before] = [ranked[1], ranked[ranked.length - 2]];
    // who shares the highest or the lowest has nothing of their own to be told
    if (!first || !end || !second || !before || tied(first, second) || tied(end, before)) return '';
    return w.mostUnit(first.name, tell(first.statistics.median!), end.name, tell(end.statistics.median!));
  }

  function tied(a: SwarmRow, b: SwarmRow): boolean {
    return a.statistics.median === b.statistics.median;
  }

  function mostOf(): string {
    const { values } = field.years[field.years.length - 1]!;
    const at = values.indexOf(whole!.most!);
    const alone = at >= 0 && values.indexOf(whole!.most!, at + 1) < 0 && whole!.most !== 0;
    return alone ? w.most(fullName(ground, at), told(whole!.most!)) : '';
  }
}
