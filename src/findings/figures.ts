import type { Count } from '../report/report.ts';
import { coverAll, overlap } from '../text/span.ts';
import { type Check, type Evidence, found } from './evidence.ts';

/** A stated total with the parts the report says it has, in text order. */
interface Split {
  total: Count;
  parts: Count[];
}

function splits({ report }: Evidence): Split[] {
  const all = new Map<number, Split>();
  for (const count of report.counts) {
    if (count.partOf === null) continue;
    const total = report.counts[count.partOf]!;
    const split = all.get(count.partOf) ?? { total, parts: [] };
    split.parts.push(count);
    all.set(count.partOf, split);
  }
  return [...all.values()].filter((s) => s.total.scope === 'total' && s.parts.length >= 2);
}

/** Between two figures: the same total is split anew. */
const SPLIT_ANEW = /其中|[条篇件]中|按[^，。；]{1,10}[分看]|从[^，。；]{1,6}[看分]|以[^，。；]{1,6}分/;

/** The parts list by list: a total may be split in several ways. */
function listsOf(text: string, { parts }: Split): Count[][] {
  const lists: Count[][] = [];
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (before && !SPLIT_ANEW.test(text.slice(before.span[1], part.span[1]))) lists[lists.length - 1]!.push(part);
    else lists.push([part]);
  }
  return lists;
}

const sumOf = (parts: readonly Count[]) => parts.reduce((sum, p) => sum + p.value, 0);

/** True where the first parts add up to the total; those behind them split it anew. */
function addsUp(total: Count, parts: readonly Count[]): boolean {
  let sum = 0;
  return parts.some(({ value }) => {
    sum += value;
    return sum === total.value;
  });
}

/** Says that the list is not meant to be complete. */
const OPEN_LIST = /等|主要|包括|包含|例如|如：|部分/;
/** 其余为动态: a part without a figure. */
const REMAINDER = /(?:其余|余下|剩下|剩余|余者)(?:[^，。；\d]{1,16}(?=[，。；|]|$))/;
/** A figure of another thing among the parts or behind them: what it counts may be a part as well. */
const OTHER_FIGURE = /\d[余多]?(?:条|件|篇|次|份|个|期|项|场)/;

/** Says that a piece published in several places is counted in each. */
const COUNTED_AGAIN =
  /只计|仅计|重复(?:计|统计|发布)|(?:分别|各自)(?:计算|统计)|不(?:去重|剔重)|未(?:去重|剔重)|交叉|同步(?:发布|转发)/;

/** The words of a split between its figures and to the end of its sentence. */
function wordsBeside(text: string, figures: readonly Count[]): string {
  const spans = figures.map((c) => c.span).sort((a, b) => a[0] - b[0]);
  const end = spans[spans.length - 1]![1];
  const stop = text.slice(end, end + 60).search(/[。；;！？\n]/);
  const gaps = spans.slice(1).map((span, i) => text.slice(spans[i]![1], span[0]));
  return [...gaps, text.slice(end, end + (stop < 0 ? 60 : stop))].join('|');
}

/** True where a figure between the parts was not read: it may be one of them. */
function hasUnread({ report: { unread } }: Evidence, figures: readonly Count[]): boolean {
  const reach = coverAll(figures.map((c) => c.span));
  return unread.some((span) => overlap(span, reach));
}

/** sum_in_prose: the parts of a stated total exceed it, or a list that reads as complete falls short of it. */
export const checkSums: Check = (evidence) =>
  splits(evidence).flatMap((split) => {
    const { total, parts } = split;
    if (total.approx || parts.some((p) => p.approx) || sumOf(parts) === total.value) return [];
    const { text } = evidence.doc;
    return listsOf(text, split).flatMap((list) => {
      const sum = sumOf(list);
      const figures = [total, ...list];
      const beside = wordsBeside(text, figures);
      const words = `${figures.map((c) => c.quote).join('|')}|${beside}`;
      if (list.length < 2 || addsUp(total, list) || COUNTED_AGAIN.test(words)) return [];
      if (sum < total.value && (OPEN_LIST.test(words) || REMAINDER.test(beside) || OTHER_FIGURE.test(beside)))
        return [];
      if (hasUnread(evidence, figures)) return [];
      return [
        found('sum_in_prose', {
          spans: figures.map((c) => c.span),
          expected: total.value,
          actual: sum,
          params: { parts: list.map((p) => p.value).join('+') },
        }),
      ];
    });
  });

/** prose_unread: figures in sentences on publishing that could not be read as counts; one finding for all. */
export const checkUnread: Check = ({ report: { unread } }) =>
  unread.length ? [found('prose_unread', { spans: unread, actual: unread.length })] : [];
