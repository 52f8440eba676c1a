import { langs, measureName, namesLang } from '../../i18n/i18n.ts';
import { initialsOf } from '../../i18n/initials.ts';
import type { Measure } from '../../series/measures.ts';

/** Whether a measure is meant by what was typed, in lower case: part of its name in any language, its initials or its id. */
export const measureFits = (measure: Measure, typed: string): boolean => {
  const name = measureName(measure, namesLang);
  return [measure.id, initialsOf(name), ...langs.map((lang) => measureName(measure, lang))].some((s) =>
    s.toLowerCase().includes(typed),
  );
};
