import type { Count } from '../report/report.ts';
import { type Check, type Evidence, found } from './evidence.ts';

/** A stated total with the parts that follow it in the same sentence or list. */
interface Split {
  total: Count;
  parts: Count[];
}

/** Ends the reach of a total: its parts stand in the same sentence or the one that begins with 其中. */
const SENTENCE = /[。！？\n]/;

function splits({ report, doc }: Evidence): Split[] {
  const all: Split[] = [];
  let open: Split | null = null;
  for (const count of report.counts) {
    if (count.scope === 'total') {
      open = { total: count, parts: [] };
      all.push(open);
    } else if (open && near(doc.text, open, count)) open.parts.push(count);
    else open = null;
  }
  return all.filter((s) => s.parts.length >= 2);
}

/** At most one sentence mark lies between a total (or its last part) and a further part, and 其中 or a list follows it. */
function near(text: string, { total, parts }: Split, part: Count): boolean {
  const between = text.slice((parts[parts.length - 1] ?? total).span[1], part.span[0]);
  return between.split(SENTENCE).length <= 2 && between.length <= 120;
}

/** True where some way of cutting the parts into consecutive groups makes every group add up to the total, or where
 * parts of parts explain it: crossing and nested splits are no contradiction. */
function addsUp({ total, parts }: Split): boolean {
  const values = parts.map((p) => p.value);
  const whole = values.reduce((a, b) => a + b, 0);
  if (whole === total.value) return true;
  let run = 0;
  let groups = 0;
  for (const value of values) {
    run += value;
    if (run === total.value) {
      groups++;
      run = 0;
    }
  }
  if (groups > 0) return true;
  return nested(values, total.value);
}

/** Parts of parts: some part equals the sum of the parts right behind it; counted once, the rest add up. */
function nested(values: readonly number[], total: number): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; ) {
    const value = values[i]!;
    let inner = 0;
    let j = i + 1;
    while (j < values.length && inner < value) inner += values[j++]!;
    sum += value;
    i = inner === value && value > 0 && j > i + 2 ? j : i + 1;
  }
  return sum === total;
}

/** Says that the list is not meant to be complete. */
const OPEN_LIST = /等|主要|包括但不限于|例如|如：|部分/;

/** sum_in_prose: the parts of a stated total exceed it, or a list that reads as complete falls short of it. */
export const checkSums: Check = (evidence) =>
  splits(evidence).flatMap((split) => {
    const { total, parts } = split;
    if (total.approx || parts.some((p) => p.approx) || addsUp(split)) return [];
    const sum = parts.reduce((a, p) => a + p.value, 0);
    const words = evidence.doc.text.slice(total.span[0], parts[parts.length - 1]!.span[1] + 4);
    if (sum < total.value && OPEN_LIST.test(words)) return [];
    const spans = [total, ...parts].map((c) => c.span);
    return [
      found('sum_in_prose', {
        spans,
        expected: total.value,
        actual: sum,
        params: { parts: parts.map((p) => p.value).join('+') },
      }),
    ];
  });

/** Names of the whole of what was disclosed: two values for it contradict each other, whatever it is called. */
const WHOLE = /^(?:政府信息|政务信息|信息|各类信息|各类政府信息|政府信息公开)$/;

/** repeated_figure: the same total (same thing, unit, channel and year) is stated with two values. */
export const checkRepeated: Check = ({ report }) => {
  const groups = new Map<string, Count[]>();
  for (const c of report.counts) {
    if (c.scope !== 'total' || c.approx || c.channelAlt.length || !c.what || !WHOLE.test(c.what)) continue;
    const key = [c.unit, c.channel, c.year].join('|');
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups.values()].flatMap((same) => {
    const other = same.find((c) => c.value !== same[0]!.value);
    if (!other) return [];
    return [
      found('repeated_figure', {
        spans: [same[0]!.span, other.span],
        expected: same[0]!.value,
        actual: other.value,
        params: { what: other.what! },
      }),
    ];
  });
};
