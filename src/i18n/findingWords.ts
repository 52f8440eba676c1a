import type { Finding, RuleId } from '../findings/finding.ts';
import type { Basis } from '../findings/rules.ts';
import type { FormTable, SectionId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import { findingVariants } from './findingVariants.ts';
import { cellName, columnName, editionName, rowName, sectionName, tableName } from './form.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Lang } from './lang.ts';
import { marksOf } from './marks.ts';
import { categoryName } from './names.ts';

/** The words of one rule: its short name, what it means and what to do, and the sentence of a finding. */
interface RuleWords {
  name: string;
  explain: string;
  /** Writes the sentence with the means of its language. */
  message: (f: Finding, s: Say) => string;
}

/** The words of all rules in a language, and of what they rest on. */
export interface FindingWords {
  rules: Readonly<Record<RuleId, RuleWords>>;
  basis: { form: string; fee: string; article: (n: Extract<Basis, { article: unknown }>['article']) => string };
}

type Value = number | string | null | undefined;

/** What the sentences are written with, bound to a language. */
export const sayIn = (lang: Lang) => {
  const value = (v: Value) => (typeof v === 'number' ? formatNumber(v) : (v ?? '—'));
  const variants: Readonly<Record<string, string>> = findingVariants[lang];
  return {
    value,
    variant: (v: Value) => variants[String(v)] ?? String(v ?? ''),
    colon: marksOf(lang).colon,
    row: (f: Finding) => rowName(String(f.params.row), lang),
    column: (f: Finding) => columnName(String(f.params.column), lang),
    cell: (f: Finding) => cellName(String(f.params.cell), lang),
    table: (f: Finding) => tableName(f.params.table as FormTable['id'], lang),
    section: (f: Finding) => sectionName(f.params.section as SectionId, lang),
    category: (f: Finding) => categoryName(String(f.params.category), lang),
    edition: (v: Value) => editionName(v as FormEdition, lang),
    place: (f: Finding) => placeName(String(f.params.where), f.params.kind === 'renumbered', lang),
    share: (f: Finding) => formatPercent(Number(f.params.share), 0),
    gap: (f: Finding) => formatNumber(Math.abs(Number(f.actual) - Number(f.expected))),
  };
};
export type Say = ReturnType<typeof sayIn>;

const tableIds: readonly string[] = ['proactive', 'applications', 'disputes'];

function placeName(where: string, isSection: boolean, lang: Lang): string {
  if (isSection) return sectionName(where as SectionId, lang);
  if (where.includes('.')) return cellName(where, lang);
  return tableIds.includes(where) ? tableName(where as FormTable['id'], lang) : rowName(where, lang);
}
