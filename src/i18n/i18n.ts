import { chartWords } from './charts.ts';
import { type Lang, langs } from './lang.ts';
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
export { defaultLang, type Lang, langOf, langs, languageOf, namesLang, titleIn } from './lang.ts';
export { measureName } from './measures.ts';

/** Every file of words: one line each. */
const files = {
  chart: chartWords,
  measure: measureWords,
  shell: shellWords,
};

type Files = typeof files;
/** All words of one language, by file: `words('zh').chart.median`. */
export type Words = { readonly [F in keyof Files]: Files[F][Lang] };

const pick = (lang: Lang) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file[lang]])) as unknown as Words;

const catalogue = new Map(langs.map((lang) => [lang, pick(lang)]));

/** The words of a language. */
export const words = (lang: Lang): Words => catalogue.get(lang)!;
