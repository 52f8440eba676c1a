import type { PublicReport } from '../../dataset/dataset.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { categoryName, channelName } from '../../i18n/names.ts';
import { quantity, traceWords } from '../../i18n/trace.ts';
import type { Span } from '../../text/span.ts';

/** What is read from prose, in the order it is listed. */
export const proseKinds = ['count', 'channel', 'statement', 'problem', 'improvement'] as const;
export type ProseKind = (typeof proseKinds)[number];

/** One thing read from the prose, in words, with its place and its reasons. */
export interface ProseRow {
  kind: ProseKind;
  /** Its address in the text. */
  at: string;
  span: Span;
  /** What it came to; empty where its words say it all. */
  label: string;
  note: string;
  /** Its words, where they are what was read. */
  quote: string;
  because: readonly string[];
  weighed?: NonNullable<PublicReport['problems'][number]['weighed']>;
}

/** The name of a category of problems. */
export const categoryIn = (lang: Lang) => (id: string) => categoryName(id, lang);

/** Everything a report's prose was read to say, kind by kind. */
export function proseRows(report: PublicReport, lang: Lang): ProseRow[] {
  const w = traceWords[lang];
  const note = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(w.join);
  const categories = categoryIn(lang);
  return [
    ...report.counts.map((count, i) => countRow(count, i, report, lang)),
    ...report.channels.map(({ id, quote, span, because }, i) => ({
      ...{ kind: 'channel' as const, at: `channel:${i}`, span, because },
      ...{ label: channelName(id, lang), note: '', quote },
    })),
    ...report.statements.map(({ key, value, span, because }) => ({
      ...{ kind: 'statement' as const, at: `said:${key}`, span, because },
      ...{ label: `${w.statements[key]} ${quantity(value, null)}`, note: '', quote: '' },
    })),
    ...report.problems.map(({ text, categories: of, span, because, weighed }, i) => ({
      ...{ kind: 'problem' as const, at: `problem:${i}`, span, because, ...(weighed && { weighed }) },
      ...{ label: of.map(categories).join(w.join), note: '', quote: text },
    })),
    ...report.improvements.map(({ text, answers, last_year, span, because }, i) => ({
      ...{ kind: 'improvement' as const, at: `improvement:${i}`, span, because, label: '', quote: text },
      note: note(answers !== null && w.answers(answers + 1), last_year && w.lastYear),
    })),
  ];
}

function countRow(count: PublicReport['counts'][number], i: number, report: PublicReport, lang: Lang): ProseRow {
  const w = traceWords[lang];
  const { value, approx, unit, what, channel, channelAlt, scope, partOf, year, span, because } = count;
  const name = (id: string) => channelName(id, lang);
  const whole = partOf === null ? undefined : report.counts[partOf];
  const parts = [
    what,
    channel ? name(channel) : channelAlt.length > 0 && w.severalChannels(channelAlt.map(name).join(w.list)),
    whole ? w.partOf(quantity(whole.value, whole.unit)) : scope === 'part' && w.part,
    year !== null && year !== report.identity.year && w.year(year),
  ];
  const label = `${approx ? w.about : ''}${quantity(value, unit)}`;
  const note = parts.filter(Boolean).join(w.join);
  return { kind: 'count', at: `count:${i}`, span, because, label, note, quote: '' };
}
