import { layouts } from '../report/tables/damageLayouts.ts';
import type { Print } from '../report/tables/damageSheet.ts';
import type { Chance } from './case.ts';
import { utf8 } from './writers/encodings.ts';

/** A format of files that reports come in: how an invented report is written, and where its words can be damaged. */
export interface Format {
  id: string;
  ending: string;
  /** How often it is taken, as against the others; slow ones less. */
  share: number;
  /** Writes a report as the words of the file; `layout` tells how its tables stand. Null: only files are bases. */
  write: ((print: Print, chance: Chance) => { layout: string; text: string }) | null;
  /** The bytes of the file with such words. */
  pack(text: string): Uint8Array;
  /** The words are all there is to see: then its own numbers are those of the document. */
  plain: boolean;
}

const inLayout =
  (...names: readonly (keyof typeof layouts)[]): NonNullable<Format['write']> =>
  (print, chance) => {
    const layout = chance.pick(names);
    return { layout, text: layouts[layout](print, chance) };
  };
const plainLayouts = inLayout('tabs', 'tabs', 'cellLines', 'cellLines', 'pipes', 'paragraph', 'spaces', 'spaces', 'boxes');

/** All formats. A further one is one entry. */
export const formats: readonly Format[] = [
  { id: 'txt', ending: 'txt', share: 10, write: plainLayouts, pack: utf8, plain: true },
];
