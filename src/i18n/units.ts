import type { Aggregate, Relation } from '../series/manner.ts';
import { unitWords as en } from './en/units.ts';
import { formatChange, formatNumber } from './format.ts';
import type { Each, Lang } from './lang.ts';
import { unitWords as zh } from './zh/units.ts';

/** Words of charts whose rows are places above the township, and of figures given otherwise than as reported. */
export const unitWords: Each<typeof zh> = { zh, en };

/** A figure as given in a manner: whole as reported, changes signed, shares with as many places as they carry. */
export function formatRelated(value: number, relation: Relation): string {
  if (relation === 'given') return formatNumber(value);
  if (relation === 'change') return `${formatChange(Number(value.toFixed(1)))}%`;
  const size = Math.abs(value);
  return formatNumber(Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)));
}

/** A figure with its unit, as a sentence names it. */
export function relatedWithUnit(value: number, relation: Relation, unit: string, lang: Lang): string {
  const text = formatRelated(value, relation);
  const named = relation === 'change' ? '' : unitWords[lang].units[relation](unit);
  return named === '' ? text : `${text} ${named}`;
}

/** What stands for a place, as its words are keyed: sums of figures that are held against something are held against each other. */
export const mannerOf = ({ by, relation }: { by: Aggregate; relation: Relation }): Aggregate | 'ratio' =>
  by === 'sum' && relation !== 'given' ? 'ratio' : by;
