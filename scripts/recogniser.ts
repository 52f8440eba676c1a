import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Gray } from '../src/document/scan/image.ts';
import type { Recogniser, WordsSeen } from '../src/document/scan/recogniser.ts';

/** The part of Tesseract's programming interface that is used. */
interface Api {
  Init(path: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(turned: number, angle: number, larger: boolean): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  GetTSVText(page: number): string;
  Clear(): void;
}
interface Core {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => Api;
}

/** Pictures are taken for one line, or for a block of lines. */
const segmentation = { line: '7', block: '6' } as const;
/** Recognition by neural nets alone. */
const netsOnly = 1;

const require = createRequire(import.meta.url);
let loading: Promise<Recogniser> | null = null;

/**
 * Loads Tesseract (WebAssembly, the same instructions on every machine) with Chinese and Latin nets, all of it from packages in
 * node_modules; once for a process.
 */
export const loadRecogniser = (): Promise<Recogniser> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<Recogniser> {
  const figures = await open('eng', {
    tessedit_char_whitelist: '0123456789.',
    tessedit_pageseg_mode: segmentation.line,
  });
  const words = await open('chi_sim', { tessedit_pageseg_mode: segmentation.block });
  return {
    figure: (picture) => figures(picture, (api) => api.GetUTF8Text().replace(/\s/g, '')),
    lines: (picture) => words(picture, (api) => linesOf(api.GetTSVText(0))),
  };
}

async function open(language: 'eng' | 'chi_sim', settings: Readonly<Record<string, string>>) {
  // the variant for processors with 128-bit vectors, never the relaxed one, whose results differ from machine to machine
  const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (options: object) => Promise<Core>;
  const core = await start({ print() {}, printErr() {} });
  const path = require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`);
  core.FS.writeFile(`${language}.traineddata`, await promisify(gunzip)(await readFile(path)));
  const api = new core.TessBaseAPI();
  if (api.Init(null, language, netsOnly) !== 0) throw new Error(`no recognition of ${language}`);
  for (const [name, value] of Object.entries(settings)) api.SetVariable(name, value);
  return <T>(picture: Gray, read: (api: Api) => T): T => {
    core.FS.writeFile('/input', asPgm(picture));
    if (api.SetImageFile(1, 0, false) !== 0) throw new Error('no picture');
    api.Recognize(null);
    const result = read(api);
    api.Clear();
    return result;
  };
}

const asPgm = ({ width, height, data }: Gray) =>
  new Uint8Array(Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), data]));

/** Lines and their words from Tesseract's table: level, four counts, word, left, top, width, height, confidence, text. */
function linesOf(table: string): WordsSeen[] {
  const lines: WordsSeen[] = [];
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, width, height, , text = ''] = row.split('\t');
    const line = lines.at(-1);
    if (level === '4')
      lines.push({
        left: Number(left),
        top: Number(top),
        right: Number(left) + Number(width),
        bottom: Number(top) + Number(height),
        text: '',
      });
    else if (level === '5' && line) line.text += `${line.text ? ' ' : ''}${text}`;
  }
  return lines;
}
