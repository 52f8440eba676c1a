import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Recogniser } from '../src/document/scan/recogniser.ts';
import { startTesseract, type TesseractFiles } from '../src/document/scan/tesseract.ts';

const require = createRequire(import.meta.url);
let loading: Promise<Recogniser> | null = null;

/** Loads Tesseract with Chinese and Latin nets, all of it from packages in node_modules; once for a process. */
export const loadRecogniser = (): Promise<Recogniser> => {
  loading ??= startTesseract(files);
  return loading;
};

const files: TesseractFiles = {
  start: (options) => {
    const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as TesseractFiles['start'];
    return start(options);
  },
  nets: (id) => readFile(require.resolve(`@tesseract.js-data/${id}/4.0.0_best_int/${id}.traineddata.gz`)),
};
