import type { LedgerEntry } from '../../dataset/dataset.ts';
import { groupOf } from '../../findings/rules.ts';
import { briefingWords } from '../../i18n/briefing.ts';
import { describeFinding, ruleName } from '../../i18n/findings.ts';
import { type Lang, words } from '../../i18n/i18n.ts';
import type { Briefing } from '../../series/briefing.ts';
import { findingAt } from '../../series/ledger.ts';
import { basisOf } from '../ledger/actionSheets.ts';
import { type Block, type Cell, cell, linked, paragraph, reportAt } from './blocks.ts';
import { cutQuote } from './quotes.ts';

const longestQuote = 90;

/** What a finding is: the rule's name, which leads to the words it rests on, then the sentence. */
export const findingCell = (entry: LedgerEntry, lang: Lang): Cell => [
  ...linked(ruleName(entry.rule, lang), reportAt(entry.report, findingAt(entry)), 'strong'),
  [{ text: describeFinding(entry, lang) }],
];

/** The first words a finding rests on, cut where they are long; a bare figure is in the sentence already. */
export const quoteCell = ({ quotes }: LedgerEntry): Cell =>
  cell(/\p{L}/u.test(quotes[0] ?? '') ? cutQuote(quotes[0]!, longestQuote) : '');

/** What was found: how often and in how many townships, then what to look at first. */
export function wrongBlocks({ wrong, place }: Briefing, lang: Lang): Block[] {
  const w = briefingWords[lang];
  const { rules, first, counts } = wrong;
  const head: Block = { kind: 'heading', level: 1, text: w.sections.wrong };
  if (rules.length === 0) return [head, paragraph(w.nothingWrong)];
  const { severity } = words(lang).shell;
  const byRule: Block = {
    kind: 'table',
    columns: [
      { head: w.rule, width: 28 },
      { head: w.severity, width: 11 },
      { head: w.count, width: 12, align: 'right' },
      { head: w.inTownships, width: 13, align: 'right' },
      { head: w.basis, width: 36 },
    ],
    rows: rules.map(({ rule, group, count, townships }) => [
      linked(ruleName(rule, lang), { page: 'findings', rule }),
      cell(severity[group], group === 'error' ? 'strong' : undefined),
      cell(String(count)),
      cell(String(townships)),
      cell(basisOf({ rule }, lang)),
    ]),
  };
  return [
    head,
    byRule,
    ...(first.length > 0
      ? [
          { kind: 'heading', level: 2, text: w.first } as const,
          paragraph(w.firstNote(first.length, counts.error + counts.warning), 'note'),
          gravest(first, place.names, lang),
        ]
      : []),
  ];
}

function gravest(entries: readonly LedgerEntry[], names: ReadonlyMap<string, string>, lang: Lang): Block {
  const w = briefingWords[lang];
  const { shell } = words(lang);
  return {
    kind: 'table',
    columns: [
      { head: shell.township, width: 16 },
      { head: w.severity, width: 11 },
      { head: w.finding, width: 38 },
      { head: w.quote, width: 35 },
    ],
    rows: entries.map((entry) => [
      cell(names.get(entry.township) ?? entry.township),
      cell(shell.severity[groupOf(entry)], groupOf(entry) === 'error' ? 'strong' : undefined),
      findingCell(entry, lang),
      quoteCell(entry),
    ]),
  };
}
