import { ledgerWords as en } from './en/ledger.ts';
import type { Each } from './lang.ts';
import { ledgerWords as zh } from './zh/ledger.ts';

/** Words of the findings page. */
export const ledgerWords: Each<typeof zh> = { zh, en };
