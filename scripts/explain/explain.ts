import type { Checked } from '../../src/findings/check.ts';
import type { Weighed } from '../../src/language/choice.ts';
import type { Discourse } from '../../src/language/discourse.ts';
import type { Rejection, RuleId } from '../../src/language/rule.ts';
import type { Token } from '../../src/language/tokens.ts';
import { findCounts } from '../../src/report/counts/counts.ts';
import { findProblems } from '../../src/report/problems/problems.ts';
import { makeProse, type Prose } from '../../src/report/prose.ts';
import { weigh } from '../../src/rules/categories/categorise.ts';
import { categoryLabels, categoryReasons, categoryScores, judge } from '../../src/rules/categories/judge.ts';
import { describedRules } from '../../src/rules/described.ts';
import { fold } from '../../src/text/fold.ts';
import { overlap, type Span } from '../../src/text/span.ts';

/** Something that was read of a report, by the name it is asked for with: `count:2` is the second count of the text. */
export interface Target {
  name: string;
  /** What it came to, in a few words. */
  says: string;
  spans: readonly Span[];
  because: readonly RuleId[];
  /** A stated problem: its categories are explained by learned weights. */
  problem?: string;
}

/** Everything that was read of a report and can be explained. */
export function targetsOf({ report, findings, doc }: Checked): Target[] {
  const { counts, channels, problems, improvements, cells, applicationsStated, disputesStated } = report;
  const numbered = <T>(kind: string, list: readonly T[], make: (item: T) => Omit<Target, 'name'>) =>
    list.map((item, i) => ({ name: `${kind}:${i + 1}`, ...make(item) }));
  const stated = { ...applicationsStated, ...disputesStated, fee: report.informationFee };
  return [
    ...numbered('count', counts, (c) => ({
      says: [
        `${c.value}${c.unit ?? ''}`,
        c.channel ?? 'no single channel',
        c.partOf === null ? c.scope : `part of count:${c.partOf + 1}`,
        c.year,
      ].join(' · '),
      spans: [c.span],
      because: c.because,
    })),
    ...numbered('channel', channels, ({ id, span, because }) => ({ says: id, spans: [span], because })),
    ...numbered('problem', problems, ({ text, categories, span, because }) => ({
      says: categories.join(', '),
      spans: [span],
      because,
      problem: text,
    })),
    ...numbered('improvement', improvements, ({ answers, lastYear, span, because }) => ({
      says: `${answers === null ? 'answers no single problem' : `answers problem:${answers + 1}`}${lastYear ? ', of the year before' : ''}`,
      spans: [span],
      because,
    })),
    ...Object.entries(stated).flatMap(([key, s]) =>
      s ? [{ name: `statement:${key}`, says: String(s.value), spans: [s.span], because: s.because }] : [],
    ),
    ...Object.entries(cells).map(([id, reading]) => ({
      name: `cell:${id}`,
      says: reading.value === null ? reading.reason : String(reading.value),
      spans: reading.span ? [reading.span] : [],
      because: [],
    })),
    ...numbered('finding', findings, ({ rule, severity, spans }) => ({
      says: `${severity} ${rule}`,
      spans,
      because: [],
    })),
  ].map((target) => ({
    ...target,
    spans: target.spans.filter(([start, end]) => end <= doc.text.length && start <= end),
  }));
}

/** Explains one thing, line by line: the words, the clause with its tokens and frame, the rules for it, and what beside it was rejected. */
export function explainAt({ doc, report }: Checked, target: Target): string[] {
  const prose = makeProse(doc, report.sections, report.tables);
  const lines = [`${target.name}  ${target.says}`];
  for (const span of target.spans) {
    lines.push(`  words     ${doc.text.slice(...span).replace(/\s+/g, ' ')}`);
    const found = discourseAt(prose, span);
    if (found) lines.push(...clauseLines(found, span));
  }
  for (const id of target.because) lines.push(`  because   ${id}  ${describedRules.get(id)?.why ?? ''}`.trimEnd());
  if (target.problem !== undefined) lines.push(...problemLines(target.problem));
  if (target.name.startsWith('count:'))
    lines.push(...countLines(prose, report.identity.year, doc.text, target.spans[0]!));
  if (/^(?:problem|improvement):/.test(target.name))
    lines.push(...partLines(prose, report.identity.year, doc.text, target.spans[0]!));
  return lines;
}

const sections = ['overview', 'proactive', 'applications', 'disputes', 'problems', 'other'] as const;

/** The passage of the prose a span lies in; null where it is in a table. */
function discourseAt(prose: Prose, span: Span): Discourse | null {
  const all = [...prose.head, ...sections.flatMap((id) => prose.section(id))];
  return all.find(({ passage, text }) => overlap(passage.source(0, text.length), span)) ?? null;
}

/** Each clause that the span touches: its tokens with their classes, and its frame. */
function clauseLines(discourse: Discourse, span: Span): string[] {
  const { clauses, frames, passage, text, tokens, range } = discourse;
  return clauses
    .filter(({ start, end }) => end > start && overlap(passage.source(start, end), span))
    .flatMap(({ index, start, end }) => {
      const { polarity, modality, time, year, subject } = frames[index]!;
      return [
        `  tokens    ${tokens
          .slice(...range(start, end))
          .map((token) => tokenWords(token, text))
          .join(' ')}`,
        `  frame     ${polarity}, ${modality}, ${year ?? time}, ${subject === 'unsaid' ? 'nobody named' : subject}`,
      ];
    });
}

function tokenWords(token: Token, text: string): string {
  const words = text.slice(token.start, token.end);
  if (token.kind === 'word') return `${words}[${[...token.classes.names].join(' ')}]`;
  return token.kind === 'number' ? `${words}[number ${token.value}]` : words;
}

/** How the learned weights see a stated problem. */
function problemLines(text: string): string[] {
  const scores = categoryScores(text);
  const labelled = categoryLabels.map((label, k) => ({ label, score: scores[k]! }));
  const top = labelled.sort((a, b) => b.score - a.score).slice(0, 3);
  const told = weigh(fold(text));
  return [
    ...(told ? [`  decided   ${told.first}, ${told.ahead} ahead of ${told.next}: ${told.runs.join(' ')}`] : []),
    `  weights   problem ${judge(text).toFixed(1)}; ${top.map(({ label, score }) => `${label} ${score.toFixed(1)}`).join(', ')}`,
    ...top.slice(0, 2).map(({ label }) => {
      const reasons = categoryReasons(text, label).map(
        ({ feature, weight }) => `${feature} +${(weight / 10).toFixed(1)}`,
      );
      return `    ${label}: ${reasons.join(', ')}`;
    }),
  ];
}

/** What learned weights said of a count, and figures near it that were not taken, with the rules against them. */
function countLines(prose: Prose, year: number | null, text: string, near: Span): string[] {
  const rejected: Rejection[] = [];
  const weighed: Weighed<string>[] = [];
  findCounts(prose, year, {
    reject: (rejection) => rejected.push(rejection),
    weighed: (told) => weighed.push(told),
  });
  const against = rejected
    .filter(({ span }) => Math.abs(span[0] - near[0]) < 200)
    .map(
      ({ span, because }) =>
        `  not taken ${text.slice(...span).replace(/\s+/g, ' ')}  ${because.map(({ rule }) => rule).join(' ')}`,
    );
  return [...weighedLines(weighed, text, near), ...against];
}

/** What learned weights took the clauses of a problem or a measure for, and those right beside it, against the rules. */
function partLines(prose: Prose, year: number | null, text: string, near: Span): string[] {
  const weighed: Weighed<string>[] = [];
  findProblems(prose, year, (told) => weighed.push(told));
  return weighedLines(weighed, text, [near[0] - BESIDE, near[1] + BESIDE]);
}
const BESIDE = 40;

/** What learned weights decided near a place, with the signs that weighed most. */
const weighedLines = (weighed: readonly Weighed<string>[], text: string, near: Span): string[] =>
  weighed
    .filter(({ span }) => overlap(span, near))
    .map(({ span, says, ahead, signs }) => {
      const words = text.slice(...span).replace(/\s+/g, ' ');
      const told = signs.map(({ sign, weight }) => `${sign} ${weight}`).join(' | ');
      return `  weighed   ${words}: ${says}, ahead by ${ahead.toFixed(1)}: ${told}`;
    });
