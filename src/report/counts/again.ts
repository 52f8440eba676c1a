import { againRule } from '../../rules/counts/again.ts';
import type { Context } from './context.ts';
import { LIST, type Taken } from './taken.ts';

/** 在主动公开的2条信息中: the figure names one given before once more; so does 公开信息2条，主动公开信息数2条. */
export function isAgain(text: string, taken: readonly Taken[], { before, figure }: Context): boolean {
  const { words, behind, twice } = againRule.when;
  const last = taken.at(-1)?.figure;
  if (last?.value === figure.value && last.unit === figure.unit && twice.test(text.slice(last.end, figure.start)))
    return true;
  const said = words.test(before) && behind.test(text.slice(figure.end, figure.end + 16));
  if (!said && !/[这该]$/.test(before)) return false;
  return taken.slice(-LIST).some((t) => t.figure.value === figure.value);
}
