import type { Doc } from '../../document/document.ts';
import { formDue } from '../../form/crosswalk.ts';
import type { FormEdition } from '../../form/form.ts';
import { editionCues } from '../../form/headers.ts';
import { fold, foldLabel } from '../../text/fold.ts';
import type { TableAlignment } from './alignTable.ts';
import type { Group } from './tableGroups.ts';

type Edition = Exclude<FormEdition, 'free'>;

/** What the tables of a document say of its edition. */
export interface Editions {
  /** The edition of the report: that of its first table, where the tables differ. */
  form: FormEdition;
  /** The edition of the table of applications, where it is another. */
  applications: Edition | null;
}

/**
 * Tells the editions by the labels around the aligned rows, and where no table stands in the document, by the headings
 * of the national form and the year in its title. `free` where nothing points to a form.
 */
export function tellEditions(
  doc: Doc,
  groups: readonly Group[],
  [proactive, applications]: readonly [TableAlignment, TableAlignment],
): Editions {
  const [first, second] = [scoreEditions(groups, proactive), scoreEditions(groups, applications)];
  const one = onlyEdition(first, { '2019': 4, '2021': 4 });
  // one row of the table of applications is of 2019 alone, three are of 2021
  const other = onlyEdition(second, { '2019': 1, '2021': 2 });
  if (one && other && one !== other) return { form: one, applications: other };
  const [old, recent] = [first['2019'] + second['2019'], first['2021'] + second['2021']];
  if (old !== recent) return { form: old > recent ? '2019' : '2021', applications: null };
  const found = [proactive, applications].some(({ aligned }) => aligned.length > 1);
  return { form: found || hasHeadings(doc.text) ? editionDue(doc.text) : 'free', applications: null };
}

/** The edition all signs point to, where there are enough of them. */
const onlyEdition = (scores: Record<Edition, number>, least: Record<Edition, number>): Edition | null =>
  scores['2019'] >= least['2019'] && scores['2021'] === 0
    ? '2019'
    : scores['2021'] >= least['2021'] && scores['2019'] === 0
      ? '2021'
      : null;

const cuesOf = { '2019': editionCues['2019'].map(foldLabel), '2021': editionCues['2021'].map(foldLabel) };

/** Counts what speaks for either edition: column headers around the rows twice, rows that only one has once. */
function scoreEditions(groups: readonly Group[], { slots, aligned }: TableAlignment): Record<Edition, number> {
  const scores: Record<Edition, number> = { '2019': 0, '2021': 0 };
  for (const { group, from, to } of aligned) {
    const around = foldLabel(
      groups[group]!.before.slice(-40)
        .map((p) => p.ink)
        .join(''),
    );
    for (const edition of ['2019', '2021'] as const) {
      for (const cue of cuesOf[edition]) if (around.includes(cue)) scores[edition] += 2;
      for (const slot of slots.slice(from, to + 1))
        if (!slot.rows[edition === '2019' ? '2021' : '2019']) scores[edition]++;
    }
  }
  return scores;
}

/** Headings that only the national form has. */
const headings = ['收到和处理政府信息公开申请情况', '主动公开政府信息情况', '行政复议、行政诉讼情况'].map(foldLabel);

const hasHeadings = (text: string) => {
  const ink = foldLabel(text);
  return headings.filter((heading) => ink.includes(heading)).length >= 2;
};

/** The edition prescribed for the first report year the text names; the present one where it names none. */
function editionDue(text: string): FormEdition {
  const year = /(20[012]\d)年?(?:度)?[^0-9]{0,30}?(?:年报|年度报告|报告)/.exec(fold(text.slice(0, 2000)));
  return (year && formDue(Number(year[1]))?.edition) ?? '2021';
}
