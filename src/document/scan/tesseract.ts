import { gunzipSync } from 'fflate';
import type { Gray } from './image.ts';
import type { Recogniser, WordsSeen } from './recogniser.ts';

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
  FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  TessBaseAPI: new () => Api;
}

/** Nets that are used: those of Latin letters for figures, those of Chinese for words. */
export type NetsId = 'eng' | 'chi_sim';

/** Where Tesseract and its nets come from; the same files everywhere, so that the same is read everywhere. */
export interface TesseractFiles {
  /**
   * Starts tesseract.js-core in the variant `simd-lstm`: 128-bit vectors, never the relaxed ones, whose results differ from
   * machine to machine.
   */
  start(options: object): Promise<unknown>;
  /** `<id>.traineddata`, as it is or packed by gzip. */
  nets(id: NetsId): Promise<Uint8Array>;
}

/** Pictures are taken for one line, or for a block of lines. */
const segmentation = { line: '7', block: '6' } as const;
/** Recognition by neural nets alone. */
const netsOnly = 1;

/** Starts Tesseract, with two sets of nets: for digits, and for Chinese words. Rejects where its files cannot be had or started. */
export async function startTesseract({ start, nets }: TesseractFiles): Promise<Recogniser> {
  const core = (await start({ print() {}, printErr() {} })) as Core;
  const open = async (id: NetsId) => opened(core, id, unpacked(await nets(id)));
  const figures = await open('eng');
  figures.SetVariable('tessedit_char_whitelist', '0123456789.');
  const words = await open('chi_sim');
  const read = <T>(api: Api, kind: keyof typeof segmentation, picture: Gray, told: () => T): T => {
    core.FS.writeFile('/input', asPgm(picture));
    api.SetVariable('tessedit_pageseg_mode', segmentation[kind]);
    if (api.SetImageFile(1, 0, false) !== 0) throw new Error('no picture');
    api.Recognize(null);
    const result = told();
    api.Clear();
    return result;
  };
  return {
    figure: (picture) => read(figures, 'line', picture, () => figures.GetUTF8Text().replace(/\s/g, '')),
    line: (picture) => read(words, 'line', picture, () => words.GetUTF8Text().replace(/\s+/g, ' ').trim()),
    lines: (picture) => read(words, 'block', picture, () => linesOf(words.GetTSVText(0))),
  };
}

function opened({ FS, TessBaseAPI }: Core, id: NetsId, nets: Uint8Array): Api {
  FS.writeFile(`${id}.traineddata`, nets);
  const api = new TessBaseAPI();
  if (api.Init(null, id, netsOnly) !== 0) throw new Error(`no recognition of ${id}`);
  FS.unlink(`${id}.traineddata`);
  return api;
}

/** A server may have unpacked a file on its way. */
const unpacked = (bytes: Uint8Array) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

function asPgm({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** Lines and their words from Tesseract's table: level, four counts, word, left, top, width, height, confidence, text. */
function linesOf(table: string): WordsSeen[] {
  const lines: WordsSeen[] = [];
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, width, height, , text = ''] = row.split('\t');
    const line = lines[lines.length - 1];
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
