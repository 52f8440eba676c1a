import { byteDamages } from './bytes.ts';
import { cellDamages } from './cells.ts';
import { characterDamages } from './characters.ts';
import type { ByteDamage, TextDamage } from './damage.ts';
import { lineDamages } from './lines.ts';
import { markupDamages } from './markup.ts';
import { type PrintDamage, printDamages } from './prints.ts';

/** All damages by name. */
export const damages: Readonly<Record<string, PrintDamage | TextDamage | ByteDamage>> = {
  ...printDamages,
  ...characterDamages,
  ...cellDamages,
  ...lineDamages,
  ...markupDamages,
  ...byteDamages,
};

/** The names of the damages of a level. */
export const namesOf = (level: 'print' | 'text' | 'bytes'): string[] =>
  Object.keys(damages).filter((name) => damages[name]!.level === level);
