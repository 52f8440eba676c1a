import { type Case, Chance, type Chosen, seedOf } from './case.ts';
import { namesOf } from './damages/damages.ts';
import { printDamages } from './damages/prints.ts';
import { type Format, formats } from './formats.ts';
import { sourceFiles } from './sources.ts';

/** How many damaged documents are made of one base. */
export const casesInBlock = 40;

/** What the cases of a run are chosen by. */
export interface Plan {
  seed: number;
  /** Ids of the formats; all where empty. */
  formats: readonly string[];
  /** A folder of labelled documents that are bases too; null: none. */
  labelled: string | null;
}

const prints = namesOf('print');
const others = { text: namesOf('text'), bytes: namesOf('bytes') };

/** The cases of a block: one base, sound or damaged in print, and many damages to its file. The first leaves the file as it is. */
export function planBlock(block: number, { seed, formats: only, labelled }: Plan): Case[] {
  const chance = new Chance(seedOf(seed, block));
  const format = pickFormat(
    chance,
    formats.filter((f) => !only.length || only.includes(f.id)),
  );
  const files = filesOf(format, labelled);
  const source = files.length && (!format.write || chance.happens(0.3)) ? chance.pick(files) : 'invented';
  const base = { format: format.id, source, seed: seedOf(seed, block, 'base') };
  const inPrint = source === 'invented' ? agreeing(choose(chance, prints, chance.pick([0, 0, 1, 1, 2]))) : [];
  return Array.from({ length: casesInBlock }, (_, i) => {
    const own = new Chance(seedOf(seed, block, i));
    const near = i > 0 && own.happens(0.4) ? own.next() : undefined;
    const count = i === 0 ? 0 : near === undefined ? own.pick([1, 1, 1, 2, 2, 3]) : own.int(1, 4);
    const chosen = Array.from({ length: count }, () =>
      choose(own, own.happens(0.75) ? others.text : others.bytes, 1),
    ).flat();
    const order = (d: Chosen) => (others.bytes.includes(d.name) ? 1 : 0);
    const all = [...inPrint, ...chosen.sort((a, b) => order(a) - order(b))];
    return { ...base, damages: all, ...(near === undefined ? {} : { near }) };
  });
}

function pickFormat(chance: Chance, some: readonly Format[]): Format {
  return chance.pick(some.flatMap((format) => Array.from({ length: format.share }, () => format)));
}

const choose = (chance: Chance, names: readonly string[], count: number): Chosen[] =>
  Array.from({ length: count }, () => ({ name: chance.pick(names), seed: chance.int(0, 2 ** 31) }));

let files: { labelled: string | null; byFormat: ReadonlyMap<string, string[]> } | null = null;
/** The files that are bases of a format, by their ending. */
function filesOf(format: Format, labelled: string | null): readonly string[] {
  if (files?.labelled !== labelled) {
    const byFormat = new Map<string, string[]>();
    for (const path of sourceFiles(labelled)) {
      const id = formats.find((f) => f.ending === path.split('.').at(-1)!.replace('shtml', 'html'))?.id;
      if (id) byFormat.set(id, [...(byFormat.get(id) ?? []), path]);
    }
    files = { labelled, byFormat };
  }
  return files.byFormat.get(format.id) ?? [];
}

/** The first alone where one damage puts figures in and the other takes some away. */
function agreeing(chosen: readonly Chosen[]): readonly Chosen[] {
  const counts = chosen.map(({ name }) => printDamages[name]!.count);
  return counts.includes('more') && counts.includes('fewer') ? chosen.slice(0, 1) : chosen;
}
