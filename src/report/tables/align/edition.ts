import type { Doc } from '../../../document/document.ts';
import { formDue } from '../../../form/crosswalk.ts';
import { type Edition, editions, type FormEdition, forms } from '../../../form/forms.ts';
import { fold, foldLabel } from '../../../text/fold.ts';
import { reportName } from '../../../text/reportName.ts';
import { findYear } from '../../identity/dates.ts';
import type { Group } from '../lines/groups.ts';
import type { TableAlignment } from './alignTable.ts';

/** What the tables of a document say of its edition. */
export interface Editions {
  /** The edition of the report: that of its first table, where the tables differ. */
  form: FormEdition;
  /** The edition of the table of applications, where it is another. */
  applications: Edition | null;
  /** False where nothing tells the editions that might be it: it is taken for the newest of them. */
  told: boolean;
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
  const one = onlyEdition(first, () => 4);
  const other = onlyEdition(second, (edition) => Math.min(2, ownRows(applications, edition)));
  if (one && other && one !== other) return { form: one, applications: other, told: true };
  const total = (edition: Edition) => first[edition] + second[edition];
  const most = Math.max(...editions.map(total));
  const likely = editions.filter((edition) => total(edition) === most);
  if (likely.length === 1) return { form: likely[0]!, applications: null, told: true };
  const found = most > 0 || [proactive, applications].some(({ aligned }) => aligned.length > 1);
  if (!found && !hasHeadings(doc.text)) return { form: 'free', applications: null, told: true };
  const due = editionDue(doc.text, likely) ?? editionCued(doc.text, likely);
  return { form: due ?? likely.at(-1)!, applications: null, told: due !== undefined };
}

type Scores = Record<Edition, number>;

/** The edition all signs point to, where there are enough of them, and at least one. */
function onlyEdition(scores: Scores, least: (edition: Edition) => number): Edition | null {
  const told = editions.filter((edition) => scores[edition] > 0);
  return told.length === 1 && scores[told[0]!] >= least(told[0]!) ? told[0]! : null;
}

/** How many rows of a table only one edition has. */
const ownRows = ({ slots }: TableAlignment, edition: Edition): number =>
  slots.filter(({ rows }) => rows[edition] && Object.keys(rows).length === 1).length;

const cuesOf = forms.map(({ edition, cues }) => ({ edition, cues: cues.map(foldLabel) }));

/** Of several editions the only one that has column headers anywhere in the text. */
function editionCued(text: string, likely: readonly Edition[]): Edition | undefined {
  const ink = foldLabel(text);
  const told = cuesOf.filter(({ edition, cues }) => likely.includes(edition) && cues.some((cue) => ink.includes(cue)));
  return told.length === 1 ? told[0]!.edition : undefined;
}

/** Counts what speaks for each edition: column headers around the rows twice, rows that not all have once. */
function scoreEditions(groups: readonly Group[], { slots, aligned }: TableAlignment): Scores {
  const scores = Object.fromEntries(editions.map((edition) => [edition, 0])) as Scores;
  for (const { group, from, to } of aligned) {
    const around = foldLabel(
      groups[group]!.before.slice(-40)
        .map((p) => p.ink)
        .join(''),
    );
    for (const { edition, cues } of cuesOf) for (const cue of cues) if (around.includes(cue)) scores[edition] += 2;
    for (let i = from; i <= to; i++) for (const edition of slots[i]!.telling) scores[edition]++;
  }
  return scores;
}

/** Headings that only the national form has. */
const headings = ['收到和处理政府信息公开申请情况', '主动公开政府信息情况', '行政复议、行政诉讼情况'].map(foldLabel);

const hasHeadings = (text: string) => {
  const ink = foldLabel(text);
  return headings.filter((heading) => ink.includes(heading)).length >= 2;
};

/** The name of such a report, and what stands before it. */
const NAMED = new RegExp(`.{0,30}${reportName.source}`, 'gs');

/** Of several editions the one prescribed for the first year a report is named with. */
function editionDue(text: string, likely: readonly Edition[]): Edition | undefined {
  const head = fold(text.slice(0, 2000));
  const years = Array.from(head.matchAll(NAMED), ([words]) => findYear(words)?.year);
  const year = years.find((found) => found !== undefined);
  const due = year && formDue(year)?.edition;
  return likely.find((edition) => edition === due);
}
