import type { SectionId } from '../form/form.ts';
import { sectionIds } from '../form/form.ts';
import { findNumerals } from '../text/numerals.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';

/** A sentence that states one figure of the whole year, with its words bared of what makes no difference. */
export interface YearStatement {
  /** The same for two statements of the same fact: what is said, of whom, under which item. */
  key: string;
  value: number;
  span: Span;
  section: SectionId;
}

/** Says of a figure that it is of the whole year. */
const WHOLE = /全年|本年|今年|年内|一年来|(?:^|[^公])共(?![享建同])|总计|合计/;
/** Words that may stand in one telling and not in the other. */
const FILLER =
  /全年度?|本年度?内?|今年|年内|一年来|20\d\d年度?|我[镇乡场]|我街道|本[镇乡]|全[镇乡]|累计|总?共计?|总计|合计|已经?|了|政府|政务|均/g;
/** A part of the year, another year, a plan, or a part of the cases. */
const OTHERWISE =
  /[上下]半年|季度|\d月|[去上前往明来次]年|上一年|以来|截[至止]|其中|其余|平均|每|计划|拟|将|力争|目标|任务|预计|同比|较|比|增|减|约|近|余|多/;
/** Of measures, only those done in the year. */
const DONE = /已|了|全年|今年|本年|年内/;
const UNIT = /^(?:万元|元|人次|[条件次篇份期场个项例起宗部张册人])/;
/** 一、（一）1. 一是: an item of a list begins. */
const ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])/;
/** Words of headings and labels under which the whole is told. */
const NEUTRAL =
  /存在|主要|问题|改进|措施|整改|主动公开|依申请公开|公开申请|申请|信息|公开|情况|工作|总体|基本|方面|数量|办理|的|及|和|、/g;
/** Letters that make a statement more than its verb and its noun. */
const LEAST = 5;

/** 收到公开申请 and 接到信息公开申请 are one; so is that there was none. */
const NONE = /^(?:未|没有?)(收到|接到|受理)过?(?:任何)?(?:信息)?公开申请$/;
const RECEIVED = /^(?:新?收到?|接到|受理)(?:信息)?公开申请/;
const APPLICATIONS = '收公开申请#件';

const bare = (words: string) => words.replace(FILLER, '').replace(/[\s"“”]/g, '');

/** Every statement of a figure of the whole year, in order of the text. Linear. */
export const yearStatements = ({ prose }: Evidence, year: number | null): YearStatement[] =>
  sectionIds.flatMap((section) => prose.passages(section).flatMap((passage) => statementsIn(passage, section, year)));

function statementsIn(passage: Passage, section: SectionId, year: number | null): YearStatement[] {
  let heading = '';
  let item = '';
  return Array.from(passage.text.matchAll(/[^。；！？\n]+/g)).flatMap(({ 0: sentence, index }) => {
    const mark = ITEM.exec(sentence);
    const words = mark ? sentence.slice(mark[0].length) : sentence;
    const from = index + sentence.length - words.length;
    const [, label = ''] = /^([^，：]{1,16})：/.exec(words) ?? [];
    const start = label ? label.length + 1 : 0;
    const told = readStatement(words.slice(start), section, year);
    if (!told && isHeading(passage.text, index, sentence, mark !== null)) {
      heading = subject(words);
      item = '';
      return [];
    }
    if (mark) item = told?.first ? '' : subject(words.split(/[，：]/, 1)[0]!);
    if (!told) return [];
    const span = passage.source(from + start + told.from, from + start + told.to);
    return [{ ...told, key: [heading, item, subject(label), told.key].join('|'), span, section }];
  });
}

/** Longest heading of an item, and of a line without number. */
const HEADING = { item: 24, line: 16 } as const;
const isHeading = (text: string, index: number, sentence: string, numbered: boolean) =>
  numbered
    ? sentence.length <= HEADING.item && !/[，：]/.test(sentence)
    : sentence.length <= HEADING.line && (text[index - 1] ?? '\n') === '\n' && text[index + sentence.length] === '\n';

/** What a heading or a label says besides that the whole follows; '' where nothing. */
const subject = (words: string) => bare(words).replace(NEUTRAL, '');

/** The figure that the first clause of a sentence states, behind words of time; null where it states none of the whole year. */
function readStatement(words: string, section: SectionId, year: number | null) {
  let from = 0;
  let led = '';
  for (const clause of words.split('，', 3)) {
    if (bare(clause) === '' && clause !== '') {
      led += clause;
      from += clause.length + 1;
      continue;
    }
    const all = led + clause;
    if (OTHERWISE.test(all) || isOfAnotherYear(all, year)) return null;
    if (section === 'problems' && !DONE.test(all)) return null;
    const figure = figureIn(clause, WHOLE.test(all) || all.includes(`${year}年`));
    return figure && { ...figure, from, to: from + clause.length, first: from === 0 };
  }
  return null;
}

const isOfAnotherYear = (words: string, year: number | null) =>
  Array.from(words.matchAll(/(20\d\d)年/g)).some(([, named]) => Number(named) !== year);

/** The only figure of a clause with its unit, and the clause without it. */
function figureIn(clause: string, whole: boolean): { key: string; value: number } | null {
  if (NONE.test(bare(clause))) return { key: APPLICATIONS, value: 0 };
  const numbers = findNumerals(clause).filter(({ end }) => clause[end] !== '年');
  const [number] = numbers;
  const unit = number && UNIT.exec(clause.slice(number.end));
  if (!whole || !unit || numbers.length > 1) return null;
  const key = bare(`${clause.slice(0, number.start)}#${clause.slice(number.end)}`);
  if (key.length < LEAST + unit[0].length) return null;
  const received = RECEIVED.test(key) && key.replace(RECEIVED, '') === '#件';
  return { key: received ? APPLICATIONS : key, value: number.value };
}
