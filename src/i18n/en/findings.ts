import type { Finding } from '../../findings/finding.ts';
import type { FindingWords, Say } from '../findingWords.ts';
import { formatCount } from '../format.ts';

/** A sentence on two sides of an equation that differ. */
const unequal = (where: (f: Finding, s: Say) => string, what: string) => (f: Finding, s: Say) =>
  `${where(f, s)}, ${what}: ${s.value(f.expected)} ≠ ${s.value(f.actual)}, off by ${s.gap(f)}`;
const inColumn = (f: Finding, s: Say) => `Column “${s.column(f)}”`;
const inRow = (f: Finding, s: Say) => `Row “${s.row(f)}”`;

/** A sentence on a number of the text that is not that of the table. */
const disagree = (what: (f: Finding, s: Say) => string) => (f: Finding, s: Say) =>
  `${what(f, s)}: the text says ${s.value(f.actual)}, the table ${s.value(f.expected)}`;

/** The words of every rule. */
export const findingWords: FindingWords = {
  rules: {
    A1: {
      name: 'Applications do not balance',
      explain:
        'In each column of table 3, received + carried in must equal outcomes + carried over. Correct it from the register.',
      message: unequal(inColumn, 'received + carried in against outcomes + carried over'),
    },
    A2: {
      name: 'Applicants do not add up',
      explain: 'In each row of table 3 the six kinds of applicants must add up to the total.',
      message: unequal(inRow, 'sum of applicants against the total'),
    },
    A3: {
      name: 'Outcomes do not add up',
      explain: 'In each column of table 3 outcomes (1) to (6) must add up to (7), the total.',
      message: unequal(inColumn, 'sum of outcomes against the total'),
    },
    A4: {
      name: 'Review or lawsuit results do not add up',
      explain: 'In each group of table 4 upheld, corrected, other and pending must add up to the total.',
      message: unequal(inRow, 'sum of results against the total'),
    },
    A5: {
      name: 'Carried in differs from last year',
      explain: '“Carried in” of table 3 must equal “carried over” of last year’s report.',
      message: (f, s) =>
        `“${s.column(f)}”: carried in ${s.value(f.actual)}, last year carried over ${s.value(f.expected)}`,
    },
    A6: {
      name: 'Documents in force do not follow from last year',
      explain: 'Documents in force must equal last year’s + issued − repealed.',
      message: (f, s) =>
        `${s.row(f)}: ${s.value(f.params.sum)} = ${s.value(f.expected)}, the table has ${s.value(f.actual)} in force`,
    },
    A7: {
      name: 'Items of last year do not follow',
      explain: '2019 form: items last year must equal those of last year’s report plus its change.',
      message: (f, s) =>
        `${s.row(f)}: ${s.value(f.expected)} by last year’s report, the table has ${s.value(f.actual)}`,
    },
    missing_section: {
      name: 'A section is missing',
      explain: 'The report must have six sections. Add the missing one; say so where there is nothing to report.',
      message: (f, s) => `No section “${s.section(f)}”`,
    },
    missing_table: {
      name: 'A table could not be read',
      explain:
        'The table is absent, or is a picture or an attachment: no cell could be read. Put it into the text as a table.',
      message: (f, s) => `No cell of ${s.table(f)} could be read`,
    },
    incomplete_table: {
      name: 'A table is incomplete',
      explain:
        'Some cells are missing or unreadable; they are not taken for 0. Check the table for missing or shifted rows.',
      message: (f, s) =>
        `${s.table(f)}: of ${s.value(f.params.expected)} cells ${s.value(f.params.missing)} are missing, ` +
        `${s.value(f.params.unreadable)} unreadable`,
    },
    blank_cell: {
      name: 'Cells left blank',
      explain: 'Cells that need a number are empty or hold a mark. They are kept as blank, not as 0.',
      message: (f, s) => `${s.table(f)}: ${formatCount(Number(f.params.blank), 'cell')} left blank`,
    },
    missing_problems: {
      name: 'No problem or no measure stated',
      explain: 'Section five must state the main problems and what is done about them.',
      message: (f, s) => `Section five: ${s.variant(f.params.what)}`,
    },
    missing_fee_statement: {
      name: 'Information-processing fee not mentioned',
      explain: 'Section six must report on the information-processing fee, also where none was charged.',
      message: () => 'Nothing is said of the information-processing fee',
    },
    missing_date: {
      name: 'No date',
      explain: 'There is no date of sign-off or publication, so it cannot be told whether it was on time.',
      message: () => 'No date of sign-off or publication',
    },
    late: {
      name: 'Published late',
      explain: 'Administrative organs must publish last year’s report by 31 January.',
      message: (f, s) =>
        `Dated ${s.value(f.actual)}, due ${s.value(f.expected)}${f.params.days ? `, ${f.params.days} days late` : ''}` +
        (f.params.season ? `; or the report for ${f.params.season} with its year mistaken` : ''),
    },
    early: {
      name: 'Dated before the year ended',
      explain: 'Dated before the last day of the year reported on; the figures may be incomplete.',
      message: (f, s) => `Dated ${s.value(f.actual)}, the year ended on ${s.value(f.expected)}`,
    },
    wrong_form: {
      name: 'Wrong edition of the form',
      explain: 'Reports for 2021 and later use the 2021 form, those for 2019 and 2020 the 2019 form.',
      message: (f, s) => {
        const [due, used] = [f.expected, f.actual].map((e) => s.edition(e));
        return `${f.params.year} requires the ${due}, this is the ${used}`;
      },
    },
    altered_form: {
      name: 'The form was altered',
      explain: 'Headings, rows or labels differ from the prescribed form.',
      message: (f, s) => {
        return `${s.place(f)}${s.colon}${s.variant(f.params.kind)}`;
      },
    },
    impossible_value: {
      name: 'An impossible value',
      explain: 'A township cannot issue rules; counts are neither negative nor fractional.',
      message: (f, s) => `${s.cell(f)}${s.colon}${s.variant(f.params.why)} ${s.value(f.actual)}`,
    },
    odd_number: {
      name: 'A number is written oddly',
      explain: 'Read as printed; the way it is written deserves a look.',
      message: (f, s) => {
        const cells = Number(f.params.cells) > 1 ? `, ${f.params.cells} cells` : '';
        return `${s.cell(f)} is written “${f.actual}”: ${s.variant(f.params.how)}${cells}`;
      },
    },
    applications_mismatch: {
      name: 'Text and table 3 disagree',
      explain: 'The number of applications in the text is not that of table 3.',
      message: disagree((f, s) => s.variant(f.params.what)),
    },
    disputes_mismatch: {
      name: 'Text and table 4 disagree',
      explain: 'The number of reviews or lawsuits in the text is not that of table 4.',
      message: disagree((f, s) => s.variant(f.params.what)),
    },
    decisions_mismatch: {
      name: 'Text and table 2 disagree',
      explain: 'Penalties, licences and the like in the text differ from table 2; they may be counted differently.',
      message: disagree((f, s) => s.cell(f)),
    },
    fee_confusion: {
      name: 'Two kinds of fees mixed up',
      explain:
        'Administrative fees (table 2, 10,000 yuan) and the information-processing fee (section six, yuan) are different things.',
      message: (f, s) => `${s.variant(f.params.why)}${': '}${s.value(f.actual)}`,
    },
    sum_in_prose: {
      name: 'Parts do not add up to the total',
      explain: 'The parts of a total stated in the text do not add up to it.',
      message: (f, s) =>
        `${f.params.parts} = ${s.value(f.actual)}, the total says ${s.value(f.expected)}, off by ${s.gap(f)}`,
    },
    repeated_figure: {
      name: 'One figure, two values',
      explain: 'The same thing is stated with two different numbers.',
      message: (f, s) => `${f.params.what}: ${s.value(f.expected)} in one place, ${s.value(f.actual)} in another`,
    },
    year_residue: {
      name: 'Another year is stated',
      explain: 'Another year is written as the year reported on, most likely left from an older text.',
      message: (f) =>
        f.params.kind === 'plan'
          ? `The report for ${f.expected} plans for ${f.actual}`
          : `The report for ${f.expected} speaks of ${f.actual}`,
    },
    year_conflict: {
      name: 'Years contradict each other',
      explain: 'Title, statistics period and sign-off do not fit together.',
      message: (f, s) => `${s.variant(f.params.source)}: ${f.actual}; the report is for ${f.expected}`,
    },
    place_residue: {
      name: 'Another place is named',
      explain: 'Another township, county or account is named as if it were this one, most likely copied.',
      message: (f, s) => `The report of ${f.expected} names another ${s.variant(f.params.kind)}, “${f.actual}”`,
    },
    template_residue: {
      name: 'Template residue',
      explain: 'Placeholders or residue of a conversion were left; remove them before publishing.',
      message: (f, s) => `${s.variant(f.params.kind)}: “${f.actual}”`,
    },
    outdated_basis: {
      name: 'Superseded basis',
      explain: 'The regulation or notice cited has been superseded or is misquoted.',
      message: (f) => `Cites “${f.actual}”; in force is ${f.expected}`,
    },
    duplicate_block: {
      name: 'Printed twice',
      explain: 'A title, heading or paragraph is printed more than once.',
      message: (f, s) =>
        `${s.variant(f.params.kind)} is printed ${Number(f.params.times) === 2 ? 'twice' : `${f.params.times} times`}`,
    },
    rectification_missing: {
      name: 'Rectification only planned',
      explain: 'Last year’s problems are announced as dealt with, but the text only plans.',
      message: () => 'What was done about last year’s problems is not stated',
    },
    copied_township: {
      name: 'Same words as another township',
      explain:
        'Leaving out the form’s words and what everyone writes, long passages are the same as another township’s.',
      message: (f, s) =>
        `${s.share(f)} of the prose is the same as in ${f.params.other}, ${f.params.passages} passages`,
    },
    copied_last_year: {
      name: 'Same words as last year',
      explain: 'Leaving out the form’s words and what everyone writes, long passages repeat last year’s report.',
      message: (f, s) => `${s.share(f)} of the prose repeats ${f.params.year}, ${f.params.passages} passages`,
    },
    streak: {
      name: 'Same kind of problem year after year',
      explain: 'The same category of problem is stated in consecutive years.',
      message: (f, s) => `“${s.category(f)}” since ${f.params.from}, ${f.params.years} years running`,
    },
    jump: {
      name: 'A figure jumps',
      explain: 'Far from the township’s own history and from the county median; worth checking.',
      message: (f, s) =>
        `${s.cell(f)}: ${s.value(f.actual)}; own median ${s.value(f.expected)}, county median ${s.value(f.params.county)}`,
    },
    duplicate_report: {
      name: 'Two reports on the same year',
      explain:
        'Several files are the same township’s report of the same year. The later one counts, else the fuller one; the others are ' +
        'only listed. Check which to keep.',
      message: (f, s) => `${s.value(f.actual)} reports on the same year: ${s.variant(f.params.why)}`,
    },
    prose_unread: {
      name: 'Figures not read as counts',
      explain:
        'In sentences on what was published, figures could not be read as counts; the charts are without them. This is a limit of ' +
        'the tool and no fault of the report.',
      message: (f) => `${formatCount(Number(f.actual), 'figure')} not read as a count`,
    },
    not_published: {
      name: 'No report seen',
      explain:
        'A report is due and the file is not here: not collected, or not published. Only what places.json or a .meta.json states ' +
        'not to be published is an error.',
      message: (f) =>
        f.params.stated === 1
          ? `Stated by hand: no report for ${f.params.year} was published`
          : `No report for ${f.params.year} was seen`,
    },
  },
  basis: {
    form: 'Notice 国办公开办函〔2021〕30号 (2019 form: 〔2019〕60号)',
    fee: 'Notice 国办函〔2020〕109号',
    article: (n) => `Disclosure Regulation, art. ${n}`,
  },
};
