/** What a page of a test PDF shows, in points from the lower left corner, as PDF counts. */
export interface TestPage {
  /** [x, y, words] or [x, y, words, size]. */
  words?: readonly (readonly [number, number, string, number?])[];
  /** [x1, y1, x2, y2] stroked. */
  rules?: readonly (readonly [number, number, number, number])[];
  /** Raw drawing operators, put before everything else. */
  raw?: string;
  rotate?: number;
  size?: readonly [number, number];
}

const hex = (text: string) => Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

function content({ words = [], rules = [], raw = '' }: TestPage): string {
  const lines = rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`);
  const runs = words.map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`);
  return [raw, ...lines, ...runs].join('\n');
}

const descriptor = (name: string) =>
  `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent ` +
  `-120/CapHeight 880/StemV 93>>`;

/** A Chinese font that is not embedded: characters are named by UCS-2 through a predefined CMap. */
const predefined = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>' +
    '/DW 1000/W[1[500] 814 939 500]/FontDescriptor 5 0 R>>',
  descriptor('STSong-Light'),
];

/** A font whose characters have numbers of its own, as word processors write it; a map of the file says what they are. */
const mapped = (map: number) => [
  `<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Song/Encoding/Identity-H/ToUnicode ${map} 0 R/DescendantFonts[4 0 R]>>`,
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement' +
    ' 0>>/DW 1000/W[32 126 500]/FontDescriptor 5 0 R>>',
  descriptor('ABCDEF+Song'),
];

/** The map of the characters that the pages show. */
function unicodeMap(pages: readonly TestPage[]): string {
  const used = new Set(pages.flatMap(({ words = [] }) => words.flatMap(([, , text]) => text.split(''))));
  const lines = [...used].sort().map((char) => `<${hex(char)}> <${hex(char)}>`);
  const head = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def';
  const range = '1 begincodespacerange <0000> <ffff> endcodespacerange';
  return [head, range, `${lines.length} beginbfchar`, ...lines, 'endbfchar', 'endcmap end end'].join('\n');
}

/** Writes a small PDF; `font`: how its characters are named. */
export function makePdf(pages: readonly TestPage[], font: 'predefined' | 'mapped' = 'predefined'): Uint8Array {
  const map = 6 + pages.length * 2;
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}]>>`,
    ...(font === 'mapped' ? mapped(map) : predefined),
  ];
  pages.forEach((page, i) => {
    const [width, height] = page.size ?? [600, 800];
    const stream = content(page);
    const rotate = page.rotate ? `/Rotate ${page.rotate}` : '';
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + i * 2} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    );
  });
  if (font === 'mapped') {
    const stream = unicodeMap(pages);
    objects.push(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
  }
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(out);
}
