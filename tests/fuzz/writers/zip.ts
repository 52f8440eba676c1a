import { makeZip } from '../../document/zipWriter.ts';
import { gbk } from './encodings.ts';

/** A zip archive as programs of Windows write it, names in GBK: a report in a folder, and a file that is none behind it. */
export const packZip =
  (ending: string, pack: (text: string) => Uint8Array) =>
  (text: string): Uint8Array =>
    makeZip([
      { name: gbk(`政府信息公开/年度报告.${ending}`), content: pack(text) },
      { name: gbk('政府信息公开/说明.txt'), content: gbk('附件一份。') },
    ]);
