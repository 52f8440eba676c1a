import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a test zip; the sizes it states may lie. */
export interface TestPart {
  /** As text, written in UTF-8, or as the bytes themselves. */
  name: string | Uint8Array;
  content: string | Uint8Array;
  statedSize?: number;
  /** Says that the name is UTF-8. */
  utf8?: boolean;
  encrypted?: boolean;
  /** Not packed. */
  stored?: boolean;
}

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? new TextEncoder().encode(value) : value);

/** Writes a zip file. */
export function makeZip(parts: readonly TestPart[]): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  for (const { name, content, statedSize, utf8, encrypted, stored } of parts) {
    const bytes = bytesOf(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const label = [...bytesOf(name)];
    const flags = u16((utf8 ? 0x800 : 0) | (encrypted ? 1 : 0));
    const sizes = [
      ...u32(crc32(bytes)),
      ...u32(packed.length),
      ...u32(statedSize ?? bytes.length),
      ...u16(label.length),
    ];
    const about = [...flags, ...u16(stored ? 0 : 8), ...u32(0), ...sizes];
    const offset = out.length;
    out.push(...u32(0x04034b50), ...u16(20), ...about, ...u16(0), ...label);
    for (const byte of packed) out.push(byte);
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...about);
    directory.push(...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset), ...label);
  }
  const end = [...u32(0x06054b50), ...u32(0), ...u16(parts.length), ...u16(parts.length)];
  return Uint8Array.from([...out, ...directory, ...end, ...u32(directory.length), ...u32(out.length), ...u16(0)]);
}

const types =
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ` +
  `Extension="xml" ContentType="application/xml"/><Default Extension="rels" ` +
  `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ` +
  `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rels =
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ` +
  `Target="word/document.xml"/></Relationships>`;

/** Writes a Word document with the given body in WordprocessingML. */
export const makeDocx = (body: string, more: readonly TestPart[] = []): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: rels },
    {
      name: 'word/document.xml',
      content:
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
        `${body}</w:body></w:document>`,
    },
    ...more,
  ]);
