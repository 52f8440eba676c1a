import { type Matrix, times } from '../page/piece.ts';
import { apply, filledRules, type Point, type Rule, strokedRules } from '../page/rules.ts';
import type { PathObject } from './pageXml.ts';

/** How many numbers follow each letter of the abbreviated notation; the last two are where the pen stands then. */
const operands: ReadonlyMap<string, number> = new Map([
  ['S', 2],
  ['M', 2],
  ['L', 2],
  ['Q', 4],
  ['B', 6],
  ['A', 7],
  ['C', 0],
]);

/** The rules a path draws; `turn` leads from its page in millimetres to points. Thin boxes are how some programs draw borders. */
export function pathRules({ data, matrix }: PathObject, turn: Matrix): Rule[] {
  return subpaths(data, times(turn, matrix)).flatMap((part) => {
    const thin = filledRules([part]);
    return thin.length ? thin : strokedRules([part]);
  });
}

/** The corners of each part of a path. */
function subpaths(data: string, matrix: Matrix): Point[][] {
  const words = data.split(/[\s,]+/).filter(Boolean);
  const parts: Point[][] = [];
  for (let i = 0; i < words.length; ) {
    const letter = words[i++]!;
    const count = operands.get(letter);
    if (count === undefined) break;
    const numbers = words.slice(i, i + count).map(Number);
    if (numbers.length < count || !numbers.every(Number.isFinite)) break;
    i += count;
    if (letter === 'M' || letter === 'S') parts.push([]);
    const part = parts.at(-1);
    if (!part) continue;
    if (count) part.push(apply(matrix, numbers[count - 2]!, numbers[count - 1]!));
    else if (part[0]) part.push(part[0]);
  }
  return parts;
}
