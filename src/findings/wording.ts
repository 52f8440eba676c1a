import type { SectionId } from '../form/form.ts';
import { makeProse } from '../report/prose.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { CountyReport } from './county.ts';

/** The letters of one section of a report: punctuation, figures and the township's own names taken out. */
export interface Wording {
  section: SectionId;
  letters: string;
  /** The span of the document that letters.slice(start, end) stands for. */
  source(start: number, end: number): Span;
}

/** The sections whose wording is a township's own. The others are statutory sentences and tables. */
export const ownSections = ['overview', 'problems'] as const satisfies readonly SectionId[];

/** Sentences the law, the form or every report has: no sign of copying. */
const phrases = [
  '中华人民共和国政府信息公开条例',
  '国务院办公厅',
  '政府信息公开工作年度报告',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
  '以公开为常态不公开为例外',
  '应公开尽公开',
  '知情权参与权表达权监督权',
  '统计期限自年月日起至年月日止',
  '政府信息公开信息处理费管理办法',
  '三审三校',
  '谁主管谁负责谁发布谁负责',
]; // prettier-ignore

const LETTER = /[\u3400-\u9fffA-Za-z]/;

/** The wordings of a report's own sections; sections without prose are absent. */
export function wordingsOf({ report, text }: CountyReport): Wording[] {
  const prose = makeProse({ text }, report.sections, report.tables);
  const { township, county } = report.identity;
  const names = [...phrases, ...[township, county].filter((n): n is string => !!n && n.length > 1)];
  return ownSections.flatMap((section) => {
    const passages = prose.passages(section);
    return passages.length ? [joinLetters(section, passages, names)] : [];
  });
}

function joinLetters(section: SectionId, passages: readonly Passage[], names: readonly string[]): Wording {
  const size = passages.reduce((sum, { text }) => sum + text.length, 0);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let letters = '';
  for (const passage of passages) {
    const skip = covered(passage.text, names);
    for (let i = 0; i < passage.text.length; i++) {
      if (skip[i] || !LETTER.test(passage.text[i]!)) continue;
      [starts[letters.length], ends[letters.length]] = passage.source(i, i + 1);
      letters += passage.text[i]!;
    }
  }
  return { section, letters, source: (start, end) => [starts[start]!, ends[end - 1]!] };
}

/** Marks every letter of a text that one of the words covers. */
function covered(text: string, words: readonly string[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const word of words)
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) marks.fill(1, i, i + word.length);
  return marks;
}
