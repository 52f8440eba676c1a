import { chartWords } from './charts.ts';
import type { Lang, SameWords } from './lang.ts';
import { measureWords } from './measures.ts';
import { shellWords } from './shell.ts';

export {
  cellName,
  columnName,
  editionName,
  printedColumn,
  printedGroup,
  printedRow,
  rowName,
  sectionName,
  tableName,
} from './form.ts';
export {
  formatChange,
  formatDate,
  formatDay,
  formatNames,
  formatNumber,
  formatPercent,
  formatYears,
} from './format.ts';
export { defaultLang, defineWords, htmlLang, type Lang, langOf, langs, namesLang } from './lang.ts';
export { measureName } from './measures.ts';

/** Every file of words: one line each. */
const files = {
  chart: chartWords,
  measure: measureWords,
  shell: shellWords,
};

type Files = typeof files;
/** All words of one language, by file: `words('zh').chart.median`. */
export type Words = { readonly [F in keyof Files]: SameWords<Files[F]['zh']> };

const pick = (lang: Lang): Words =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file[lang]])) as unknown as Words;

const catalogue: Record<Lang, Words> = { zh: pick('zh'), en: pick('en') };

/** The words of a language. */
export const words = (lang: Lang): Words => catalogue[lang];
