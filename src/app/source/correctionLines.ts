import { type Correction, correctionColumns } from '../../report/correction.ts';
import { toCsv } from '../../series/csv.ts';

/** The lines written since the page was opened, by file and place: what is saved holds all of them. */
const lines = new Map<string, Correction>();
const keyOf = ({ file, at }: Correction) => `${file}\n${at}`;

/** Keeps a line, in the place of an earlier one on the same place; gives all. */
export function keepLine(line: Correction): readonly Correction[] {
  lines.set(keyOf(line), line);
  return [...lines.values()];
}

/** How many lines there are with one more. */
export const countWith = (line: Correction): number => lines.size + (lines.has(keyOf(line)) ? 0 : 1);

const rowOf = (line: Correction) => correctionColumns.map((column) => line[column]);

/** A line as the file has it. */
export const lineText = (line: Correction): string =>
  toCsv([rowOf(line)], { excel: true }).replace(/^\ufeff|\r\n$/g, '');

/** The file with these lines. */
export const linesFile = (all: readonly Correction[]): string =>
  toCsv([[...correctionColumns], ...all.map(rowOf)], { excel: true });

/** The day it is where the reader is, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
