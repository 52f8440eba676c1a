import { formatNumber } from './numberFormat.ts';
import type { Level, List } from './numbering.ts';

/** Counts the items of the lists of a document, in its order. */
export interface ListNumbers {
  /** The number of the next item of a list, as printed before its words; '' where nothing legible is printed. */
  next(list: string, level: number): string;
  /** The level that a paragraph style stands for in a list; undefined where it stands for none. */
  levelOf(list: string, style: string): number | undefined;
}

/** Makes a counter over lists that are found by their ids. */
export function makeListNumbers(find: (id: string) => List | null): ListNumbers {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const countsOf = ({ definition }: List) => {
    const known = counts.get(definition) ?? [];
    counts.set(definition, known);
    return known;
  };
  return {
    next(id, at) {
      const list = find(id);
      const level = list?.levels.get(at);
      if (!list || !level || at > 8) return '';
      const count = countsOf(list);
      const start = list.starts.get(at);
      const begins = start !== undefined && !begun.has(`${id} ${at}`);
      begun.add(`${id} ${at}`);
      const before = count[at];
      count[at] = begins ? start : before === undefined ? (start ?? level.start) : before + 1;
      restartBelow(list, count, at);
      return level.run.hidden ? '' : print(list, level, count);
    },
    levelOf: (id, style) => [...(find(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
  };
}

/** Levels below an item begin again, unless they say that they do not, or only below one further up. */
function restartBelow(list: List, count: (number | undefined)[], at: number): void {
  for (let below = at + 1; below < count.length; below++) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && at < restart)) count[below] = undefined;
  }
}

function print(list: List, level: Level, count: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';
  const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    const value = count[at] ?? shown?.start ?? 1;
    return formatNumber(value, level.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  if (!words) return '';
  // behind 一、 and （一） no gap is seen
  return words + (level.suffix === 'nothing' || /[^!-~]$/.test(words) ? '' : ' ');
}
