import { strToU8 } from 'fflate';
import type { Matrix } from '../page/piece.ts';

/** A picture as a PDF holds it: the entries of its dictionary that say how it is packed, and its packed bytes. */
export interface PackedPicture {
  width: number;
  height: number;
  entries: string;
  data: Uint8Array;
}

/** Pictures that make up a page. Lengths are in points. */
export interface PicturePage {
  width: number;
  height: number;
  /** Degrees clockwise by which the page is to be turned to be seen. */
  turn: 0 | 90 | 180 | 270;
  /** `matrix` leads from the unit square, y up, to the page, y up. */
  placed: readonly { picture: PackedPicture; matrix: Matrix }[];
}

/** Writes a PDF whose pages are pictures as they are packed: what reads scans in PDF reads them wherever they come from. */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (...parts: (string | Uint8Array)[]) => objects.push(joined(parts));
  const kids: string[] = [];
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(); // the list of pages, once they are known
  for (const { width, height, turn, placed } of pages) {
    const first = objects.length + 1;
    for (const { picture } of placed) add(...stream(`/Subtype/Image${sizes(picture)}${picture.entries}`, picture.data));
    const drawing = placed.map(({ matrix }, i) => `q ${matrix.map(plain).join(' ')} cm /I${i} Do Q`).join('\n');
    add(...stream('', strToU8(drawing)));
    const names = placed.map((_, i) => `/I${i} ${first + i} 0 R`).join('');
    const box = `/MediaBox[0 0 ${plain(width)} ${plain(height)}]/Rotate ${turn}`;
    add(`<</Type/Page/Parent 2 0 R${box}/Resources<</XObject<<${names}>>>>/Contents ${objects.length} 0 R>>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = strToU8(`<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`);
  return file(objects);
}

const sizes = ({ width, height }: PackedPicture) => `/Width ${width}/Height ${height}`;

/** PDF knows no exponents. */
const plain = (value: number) => value.toFixed(4);

const stream = (entries: string, data: Uint8Array) => [
  `<<${entries}/Length ${data.length}>>stream\n`,
  data,
  '\nendstream',
];

function file(objects: readonly Uint8Array[]): Uint8Array {
  const parts: (string | Uint8Array)[] = ['%PDF-1.5\n'];
  const offsets: number[] = [];
  let at = 9;
  const write = (part: string | Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    write(`${i + 1} 0 obj\n`);
    write(object);
    write('\nendobj\n');
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return joined([...parts, `${end}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`]);
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? strToU8(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
