import type { Clause } from '../../language/tree.ts';
import { parseChinese } from '../../text/numerals.ts';

const AT_START =
  /^(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[、.）)]|其中)?(?:截至|截止|截止到|截至到|到|至|自|在|于|从)?(20\d\d|二[〇零0o][〇零一二三四五六七八九0-9]{2})年(?!来)/;
/** 我镇2023年主动公开…: the year behind the subject, where the sentence goes on with what was done. */
const BEHIND_SUBJECT =
  /^[^，。；\d□]{0,14}(?:镇|乡|街道|处|场|苏木|会|政府|单位|机关|园区)(20\d\d)年(?:度|全年)?(?=共|总|累计|主动|公开|发布|更新|推送|通过|利用|依托|在|依法|及时|合计|$)/;
const UP_TO = /(?:截至|截止)(?:到)?(20\d\d)年/;
const WHOLE_YEAR = /^(?:[^，。；]{0,8}?)(?:全年|年内|一年来|该年|当年|全年度)/;

/** The year the words give for the figure at `at` in clause c: the nearest at the head of a clause of its sentence; else the default. */
export function yearOf(
  text: string,
  clauses: readonly Clause[],
  c: number,
  at: number,
  fallback: number | null,
): number | null {
  const { sentence, paragraph } = clauses[c]!;
  for (let i = c; i >= 0 && c - i < 12 && clauses[i]!.sentence === sentence; i--) {
    const words = text.slice(clauses[i]!.start, Math.min(clauses[i]!.end, at, clauses[i]!.start + 60));
    const match = AT_START.exec(words) ?? BEHIND_SUBJECT.exec(words) ?? UP_TO.exec(words);
    if (match) return toYear(match[1]!);
  }
  if (!WHOLE_YEAR.test(text.slice(clauses[c]!.from, at))) return fallback;
  for (let i = c; i >= 0 && c - i < 12 && clauses[i]!.paragraph === paragraph; i--) {
    if (clauses[i]!.sentence === sentence || clauses[i - 1]?.sentence === clauses[i]!.sentence) continue;
    const match = AT_START.exec(text.slice(clauses[i]!.start, clauses[i]!.start + 16));
    if (match) return toYear(match[1]!);
  }
  return fallback;
}

const toYear = (words: string) => (/^\d+$/.test(words) ? Number(words) : parseChinese(words.replace(/[0o零]/g, '〇')));
