import type { WordTable } from '../../language/vocabulary.ts';
import { asideTable } from './wordsAsides.ts';
import { lackTable } from './wordsLack.ts';
import { measureTable } from './wordsMeasures.ts';
import { plainTable } from './wordsPlain.ts';
import { turnTable } from './wordsTurns.ts';

/** The words of section five. */
export const problemWords: readonly WordTable[] = [lackTable, turnTable, measureTable, asideTable, plainTable];
