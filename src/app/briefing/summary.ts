import { briefingWords } from '../../i18n/briefing.ts';
import { formatChange, formatNumber, type Lang, words } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { marksOf } from '../../i18n/marks.ts';
import { categoryName } from '../../i18n/names.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { problemsWords } from '../../i18n/problems.ts';
import type { Briefing } from '../../series/briefing.ts';
import type { Headline } from '../../series/overview.ts';
import { type Block, cell, linked, paragraph } from './blocks.ts';

/** The first page: the sentences that head the pages of the site, and the headline figures. */
export function summaryBlocks(briefing: Briefing, lang: Lang): Block[] {
  const w = briefingWords[lang];
  return [
    { kind: 'heading', level: 1, text: w.sections.summary },
    ...sentences(briefing, lang).map((text) => paragraph(text)),
    headlines(briefing, lang),
  ];
}

function sentences({ overview, wrong, problems, year }: Briefing, lang: Lang): string[] {
  const { now, before, rows, selection } = overview;
  const w = overviewWords[lang];
  const standing =
    now.due === 0 && now.not_collected > 0
      ? w.noneCollected(year)
      : selection
        ? w.ledePresent(rows.length, year, now)
        : w.lede(rows.length, now, before);
  const ledger = ledgerWords[lang];
  const found = ledger.lede(ledger.ofYear(year), wrong.counts, wrong.accepted);
  const top = problems?.rows[0];
  const most = top ? { name: categoryName(top.category, lang), count: top.share.count } : null;
  const said = problems
    ? problemsWords[lang].lede(year, problems.readable, problems.statements, most, problems.streaks)
    : briefingWords[lang].noProse(year);
  return [standing, found, said];
}

function headlines({ overview, year }: Briefing, lang: Lang): Block {
  const w = briefingWords[lang];
  const names = overviewWords[lang].headlines;
  const row = ({ measure, series, total, townships, zeros, change }: Headline) => {
    const unit = words(lang).shell.units[series.measure.unit];
    return [
      linked(names[measure as keyof typeof names] + marksOf(lang).brackets(unit), {
        page: 'explore',
        m: series.measure.id,
      }),
      cell(total === null ? overviewWords[lang].noFigure : formatNumber(total)),
      cell(
        change ? `${formatNumber(change.before)} → ${formatNumber(change.after)}` : overviewWords[lang].notComparable,
      ),
      cell(change ? formatChange(change.difference) : ''),
      cell(w.withFigure(townships, zeros)),
    ];
  };
  return {
    kind: 'table',
    columns: [
      { head: w.measure, width: 32 },
      { head: w.total(year), width: 12, align: 'right' },
      { head: w.before, width: 21, align: 'right' },
      { head: w.change, width: 11, align: 'right' },
      { head: w.townships, width: 24 },
    ],
    rows: overview.headlines.map(row),
  };
}
