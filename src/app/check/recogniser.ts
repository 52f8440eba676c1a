import chinese from '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz?url';
import latin from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import core from 'tesseract.js-core/tesseract-core-simd-lstm.js?url';
import machine from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import { startTesseract, type TesseractFiles } from '../../document/scan/tesseract.ts';

/** What unpacks JBIG2 and JPEG 2000 in PDF, by path. */
export const unpackers = import.meta.glob<string>('/node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What a worker that is no module has besides. */
interface ClassicWorker {
  importScripts(url: string): void;
  TesseractCore?: (options: object) => Promise<unknown>;
}

const addresses = { eng: latin, chi_sim: chinese };

/** Starts the recogniser in a worker, from files of this site that nothing else loads. Rejects where it cannot be. */
export async function loadRecogniser() {
  const world = globalThis as unknown as ClassicWorker;
  const wasmBinary = await bytesOf(machine);
  world.importScripts(new URL(core, self.location.href).href);
  const start: TesseractFiles['start'] = (options) => world.TesseractCore!({ ...options, wasmBinary });
  return startTesseract({ start, nets: (id) => bytesOf(addresses[id]) });
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
