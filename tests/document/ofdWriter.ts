import type { TestPage } from './pdfWriter.ts';
import { makeZip, type TestPart } from './zipWriter.ts';

/** How a program writes its OFD files: everything that differs from one to the next. */
export interface OfdManner {
  /** The prefix of elements, '' for none. */
  prefix: string;
  namespace: string | null;
  /** Locations begin with a slash. */
  absolute: boolean;
  /** Rules are thin boxes, not strokes. */
  boxes: boolean;
  /** Every character is an object of its own. */
  single: boolean;
  /** Half the coordinates, doubled by the matrix of an object. */
  scaled: boolean;
  /** Steps between characters are told as a group: `g 3 5`. */
  grouped: boolean;
}

export const manners = {
  strokes: {
    prefix: 'ofd:',
    namespace: 'http://www.ofdspec.org/2016',
    absolute: false,
    boxes: false,
    single: false,
    scaled: false,
    grouped: true,
  },
  boxes: {
    prefix: '',
    namespace: 'http://www.ofdspec.org/2016',
    absolute: true,
    boxes: true,
    single: false,
    scaled: true,
    grouped: false,
  },
  characters: {
    prefix: 'ofd:',
    namespace: 'http://www.ofdspec.org',
    absolute: false,
    boxes: false,
    single: true,
    scaled: false,
    grouped: false,
  },
  bare: {
    prefix: '',
    namespace: null,
    absolute: true,
    boxes: true,
    single: false,
    scaled: false,
    grouped: true,
  },
} as const satisfies Record<string, OfdManner>;

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Millimetres of so many points. */
const mm = (points: number) => Math.round((points * 25.4 * 1000) / 72) / 1000;

/** An element with attributes, in a manner. */
export const element =
  ({ prefix }: OfdManner) =>
  (name: string, attributes: Record<string, string | number>, content = '') =>
    `<${prefix}${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${value}"`)
      .join('')}>${content}</${prefix}${name}>`;

/** A part of the package: its outermost element with the namespace. */
export const part = (manner: OfdManner, name: string, content: string) => {
  const space = manner.namespace === null ? '' : ` xmlns${manner.prefix ? ':ofd' : ''}="${manner.namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${manner.prefix}${name}${space}>${content}</${manner.prefix}${name}>`;
};

function textObject(manner: OfdManner, words: string, x: number, baseline: number, size: number): string {
  const el = element(manner);
  const chars = [...words];
  const steps = chars.slice(0, -1).map((char) => (char < '\u2e80' ? size / 2 : size));
  const scale = manner.scaled ? 2 : 1;
  const even = steps.every((step) => step === steps[0]);
  const delta =
    manner.grouped && even && steps.length
      ? `g ${steps.length} ${mm(steps[0]! * scale)}`
      : steps.map((s) => mm(s * scale)).join(' ');
  const code = el(
    'TextCode',
    { X: 0, Y: mm(size * scale), ...(steps.length ? { DeltaX: delta } : {}) },
    escapeXml(words),
  );
  const width = steps.reduce((sum, step) => sum + step, size);
  const boundary = [x, baseline - size, width, size * 1.2].map(mm).join(' ');
  return el(
    'TextObject',
    {
      ID: 1,
      Boundary: boundary,
      ...(manner.scaled ? { CTM: '0.5 0 0 0.5 0 0' } : {}),
      Font: 3,
      Size: mm(size * scale),
    },
    code,
  );
}

function textObjects(manner: OfdManner, words: string, x: number, baseline: number, size: number): string {
  if (!manner.single) return textObject(manner, words, x, baseline, size);
  let at = x;
  return [...words]
    .map((char) => {
      const object = textObject(manner, char, at, baseline, size);
      at += char < '\u2e80' ? size / 2 : size;
      return object;
    })
    .join('');
}

function pathObject(manner: OfdManner, x1: number, y1: number, x2: number, y2: number): string {
  const el = element(manner);
  const [w, h] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const boundary = [Math.min(x1, x2), Math.min(y1, y2), Math.max(w, 0.5), Math.max(h, 0.5)].map(mm).join(' ');
  const [right, low] = [mm(Math.max(w, 0.5)), mm(Math.max(h, 0.5))];
  const data = manner.boxes ? `M 0 0 L ${right} 0 L ${right} ${low} L 0 ${low} C` : `M 0 0 L ${mm(w)} ${mm(h)}`;
  const paint: Record<string, string> = manner.boxes ? { Stroke: 'false', Fill: 'true' } : {};
  return el('PathObject', { ID: 2, Boundary: boundary, LineWidth: 0.2, ...paint }, el('AbbreviatedData', {}, data));
}

/** The content of a page whose coordinates count from the lower left corner, as PDF does. */
export function pageContent(manner: OfdManner, { words = [], rules = [], size = [600, 800] }: TestPage): string {
  const el = element(manner);
  const drawn = rules.map(([x1, y1, x2, y2]) => pathObject(manner, x1, size[1] - y1, x2, size[1] - y2));
  const set = words.map(([x, y, text, type = 10]) => textObjects(manner, text, x, size[1] - y, type));
  const area = el('Area', {}, el('PhysicalBox', {}, `0 0 ${mm(size[0])} ${mm(size[1])}`));
  return part(manner, 'Page', area + el('Content', {}, el('Layer', { ID: 9 }, [...drawn, ...set].join(''))));
}

/** The parts of an OFD file, to be changed by a test before they are packed. */
export function ofdParts(manner: OfdManner, pages: readonly string[], common = ''): TestPart[] {
  const el = element(manner);
  const at = (name: string) => (manner.absolute ? `/Doc_0/${name}` : name);
  const list = pages.map((_, i) => el('Page', { ID: i + 1, BaseLoc: at(`Pages/Page_${i}/Content.xml`) })).join('');
  const area = el('PageArea', {}, el('PhysicalBox', {}, '0 0 210 297'));
  return [
    {
      name: 'OFD.xml',
      content: part(
        manner,
        'OFD',
        el('DocBody', {}, el('DocRoot', {}, `${manner.absolute ? '/' : ''}Doc_0/Document.xml`)),
      ),
    },
    {
      name: 'Doc_0/Document.xml',
      content: part(manner, 'Document', el('CommonData', {}, area + common) + el('Pages', {}, list)),
    },
    ...pages.map((content, i) => ({ name: `Doc_0/Pages/Page_${i}/Content.xml`, content })),
  ];
}

/** Writes an OFD file in a manner. */
export const makeOfd = (pages: readonly TestPage[], manner: OfdManner = manners.strokes): Uint8Array =>
  makeZip(
    ofdParts(
      manner,
      pages.map((page) => pageContent(manner, page)),
    ),
  );
