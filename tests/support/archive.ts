import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ReportSource } from '../../src/dataset/dataset.ts';
import { decodeSourceIn } from '../../src/dataset/decode.ts';

/** The report a summary's `text` leads to, out of its archive in a dataset's folder. */
export function readSource(folder: string, text: string): ReportSource {
  const [name = '', id = ''] = text.split('#');
  return decodeSourceIn(JSON.parse(gunzipSync(readFileSync(`${folder}/${name}`)).toString('utf8')), id);
}
