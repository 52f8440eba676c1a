import type { CorrectionProblem } from '../dataset/corrections.ts';
import { ruleIds } from '../findings/finding.ts';
import { placeAt, type Refused } from '../report/correction.ts';
import { correctionWords as en } from './en/corrections.ts';
import { ruleName } from './findings.ts';
import { cellName } from './form.ts';
import type { Each, Lang } from './lang.ts';
import { marksOf } from './marks.ts';
import { categoryName, channelName } from './names.ts';
import { correctionWords as zh } from './zh/corrections.ts';

/** What is said of corrections made by people: of lines of `corrections.csv`, and beside the figures. */
export const correctionWords: Each<typeof zh> = { zh, en };

/** What is wrong with a line, in words with file, line and cure. */
export function describeProblem(file: string, { line, why, what }: CorrectionProblem, lang: Lang): string {
  const w = correctionWords[lang];
  return w.inLine(file, line, w.problem[why](what));
}

/** Why a correction was not applied, in words with file, line and cure. */
export function describeRefused(
  { file, line, refused }: { file: string; line: number; refused: Refused },
  lang: Lang,
): string {
  const w = correctionWords[lang];
  return w.notApplied(file, line, refused.file, refused.at, w.refused[refused.refusal](refused.now ?? ''));
}

/** What the columns `read` and `correct` have, in words: categories and channels by name. */
export function describeReading(reading: string, lang: Lang): string {
  const words = new Map(Object.entries(correctionWords[lang].readings));
  const name = (id: string) => words.get(id) ?? channelName(categoryName(id, lang), lang);
  return reading.split(';').map(name).join(marksOf(lang).list);
}

/** Says beside a figure that a person corrected it, and what the program read. */
export const describeCorrected = (read: string, lang: Lang): string =>
  read === '' ? correctionWords[lang].byHand : correctionWords[lang].corrected(describeReading(read, lang));

const ruleNamed = (id: string, lang: Lang): string => {
  const rule = ruleIds.find((known) => known === id);
  return rule ? ruleName(rule, lang) : id;
};

/** The name of a place that can be corrected. */
export function describePlace(at: string, lang: Lang): string {
  const place = placeAt(at);
  const { places } = correctionWords[lang];
  if (place.kind === 'cell') return cellName(place.cell, lang);
  if (place.kind === 'identity') return places[place.field];
  if (place.kind === 'other') return at;
  if (place.kind === 'finding') return places.finding(ruleNamed(place.rule, lang));
  return place.kind === 'disclosed' ? places.disclosed : places[place.kind](place.index + 1);
}
