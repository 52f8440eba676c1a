import { readPlain } from '../../src/document/plain.ts';
import type { Rejection } from '../../src/language/rule.ts';
import { findChannels } from '../../src/report/channels/channels.ts';
import { findCounts } from '../../src/report/counts/counts.ts';
import { extractReport, type Knowledge } from '../../src/report/extract.ts';
import { makeProse } from '../../src/report/prose.ts';
import type { AnnualReport } from '../../src/report/report.ts';
import type { Passage } from './passages.ts';

/** What was read of a passage; places are those of the document, `from` is where the passage begins in it. */
export interface Read {
  report: AnnualReport;
  from: number;
  rejected: readonly Rejection[];
}

/** Reads a passage as the product reads a report: under its heading, in a report with nothing else in it. */
export function readPassage(passage: Passage, knowledge: Knowledge): Read {
  const [text, from] = wrap(passage);
  const doc = readPlain(text);
  const report = extractReport(doc, knowledge);
  const prose = makeProse(doc, report.sections, report.tables);
  const rejected: Rejection[] = [];
  if (passage.task === 'overview') {
    findCounts(prose, report.identity.year, { reject: (rejection) => rejected.push(rejection) });
    findChannels(prose, (rejection) => rejected.push(rejection));
  }
  return { report, from, rejected };
}

const headings = {
  overview: '一、总体情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

function wrap({ task, text, year = 2024 }: Passage): [text: string, from: number] {
  if (task === 'identity') return [text, 0];
  const title = `青石镇人民政府${year}年政府信息公开工作年度报告\n\n`;
  const before = Object.entries(headings).map(([id, heading]) => `${heading}\n\n${id === task ? '\u0000' : ''}\n\n`);
  const [above, below] = (title + before.join('')).split('\u0000') as [string, string];
  return [above + text + below, above.length];
}
