import { type Case, type Chosen, Chance, seedOf } from './case.ts';
import { namesOf } from './damages/damages.ts';
import { type Format, formats } from './formats.ts';

/** How many damaged documents are made of one base. */
export const casesInBlock = 40;

const prints = namesOf('print');
const others = { text: namesOf('text'), bytes: namesOf('bytes') };

/** The cases of a block: one base, sound or damaged in print, and many damages to its file. The first leaves the file as it is. */
export function planBlock(seed: number, block: number, only: readonly string[]): Case[] {
  const chance = new Chance(seedOf(seed, block));
  const format = pickFormat(chance, formats.filter((f) => !only.length || only.includes(f.id)));
  const base = { format: format.id, source: 'invented', seed: seedOf(seed, block, 'base') };
  const inPrint = choose(chance, prints, chance.pick([0, 0, 1, 1, 2]));
  return Array.from({ length: casesInBlock }, (_, i) => {
    const own = new Chance(seedOf(seed, block, i));
    const count = i === 0 ? 0 : own.pick([1, 1, 1, 2, 2, 3]);
    const chosen = Array.from({ length: count }, () => choose(own, own.happens(0.75) ? others.text : others.bytes, 1)).flat();
    const order = (d: Chosen) => (others.bytes.includes(d.name) ? 1 : 0);
    return { ...base, damages: [...inPrint, ...chosen.sort((a, b) => order(a) - order(b))] };
  });
}

function pickFormat(chance: Chance, some: readonly Format[]): Format {
  let at = chance.next() * some.reduce((sum, f) => sum + f.share, 0);
  return some.find((f) => (at -= f.share) < 0) ?? some[0]!;
}

const choose = (chance: Chance, names: readonly string[], count: number): Chosen[] =>
  Array.from({ length: count }, () => ({ name: chance.pick(names), seed: chance.int(0, 2 ** 31) }));
