import type { CellId, FormColumn, FormRow, FormTable, SectionId } from '../form/form.ts';
import { type FormEdition, latestForm } from '../form/forms.ts';
import { formWords as en } from './en/form.ts';
import { type Each, type Lang, namesLang } from './lang.ts';
import { marksOf } from './marks.ts';
import { formWords as zh } from './zh/form.ts';

const formWords: Each<typeof zh> = { zh, en };

const named = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

/** The name of a section of the form. */
export const sectionName = (id: SectionId, lang: Lang): string => formWords[lang].sections[id];
/** The name of one of the three statutory tables. */
export const tableName = (id: FormTable['id'], lang: Lang): string => formWords[lang].tables[id];
/** The short name of a table row; the id itself where it is none of the form's. */
export const rowName = (id: string, lang: Lang): string => named(formWords[lang].rows, id);
/** The short name of a column; the id itself where it is none of the form's. */
export const columnName = (id: string, lang: Lang): string => named(formWords[lang].columns, id);
/** The label of a row as the form prints it, where it is in the reader's language, else its short name. */
export const printedRow = (row: FormRow, lang: Lang): string => printed(row.labels[0], lang) ?? rowName(row.id, lang);
/** The header of a column in the same way. */
export const printedColumn = (column: FormColumn, lang: Lang): string =>
  printed(column.labels[0], lang) ?? columnName(column.id, lang);
/** The label of the group a row stands in; undefined where there is none, or none in the reader's language. */
export const printedGroup = (row: FormRow, lang: Lang): string | undefined => printed(row.group, lang);

const printed = (words: string | undefined, lang: Lang) => (lang === namesLang ? words : undefined);

/** A cell as people call it: `行政处罚，处理决定数量`; the column is left out where the row has but one. */
export function cellName(id: CellId | string, lang: Lang): string {
  const [table = '', row = '', column = ''] = id.split('.');
  const columns = latestForm.tables.find((t) => t.id === table)?.rows.find((r) => r.id === row)?.columns;
  // a row as a whole has no column
  const only = column === '' || (columns?.length === 1 && columns[0]!.id === column);
  return only ? rowName(row, lang) : `${rowName(row, lang)}${marksOf(lang).comma}${columnName(column, lang)}`;
}
/** What an edition of the form is called. */
export const editionName = (edition: FormEdition, lang: Lang): string =>
  edition === 'free' ? formWords[lang].noForm : formWords[lang].edition(edition);
