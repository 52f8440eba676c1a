import type { DatasetIndex } from '../dataset/dataset.ts';
import { readmeLines as en } from './en/packageReadme.ts';
import { type Lang, langs, titleIn } from './lang.ts';
import { readmeLines as zh } from './zh/packageReadme.ts';

/** A file of the package, what it holds and how many rows. */
export interface ListedFile {
  path: string;
  rows: number;
  zh: string;
  en: string;
}

const readmeLines: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** `README.md` of the data package: what is in it, how to read a blank, how to cite it; in every language. */
export const packageReadme = (index: DatasetIndex, files: readonly ListedFile[]): string =>
  langs
    .map((lang) => {
      const lines = files.map((file) => `| ${file.path} | ${file.rows} | ${titleIn(file, lang)} |`);
      return `${readmeLines[lang](index, lines).join('\n')}\n`;
    })
    .join('\n');
