import { describe, expect, it } from 'vitest';
import { openCompound } from '../../src/document/compound.ts';
import { readDoc } from '../../src/document/doc.ts';
import { readWordText } from '../../src/document/wordBinary.ts';
import { fixture, paragraphs, readError, readOk, tables } from './support.ts';

/** Where the text stream of the fixture starts: its first sector follows the header. */
const streamStart = (bytes: Uint8Array) => {
  for (let at = 512; at < bytes.length; at += 512) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error('no text stream');
};
/** The fixture with the name of one stream changed. */
const renamed = (from: string, to: string) => {
  const bytes = fixture('report.doc');
  const name = [...from].flatMap((char) => [char.charCodeAt(0), 0]);
  const at = bytes.findIndex((_, i) => i % 128 === 0 && name.every((byte, j) => bytes[i + j] === byte));
  for (const [i, char] of [...to].entries()) bytes.set([char.charCodeAt(0), 0], at + i * 2);
  bytes[at + 64] = (to.length + 1) * 2;
  return bytes;
};

describe('readDoc(bytes)', () => {
  it('reads paragraphs and tables with their merged cells', async () => {
    const doc = await readOk(fixture('report.doc'));
    expect(doc.format).toBe('doc');
    expect(paragraphs(doc)[0]).toBe('云岭县石桥镇人民政府2023年政府信息公开工作年度报告');
    const [decisions, applications, disputes] = tables(doc);
    expect(decisions![0]).toEqual(['第二十条第（一）项+3']);
    expect(applications![7]!.slice(0, 3)).toEqual(['（三）不予公开v8', '1.属于国家秘密', '0']);
    expect(disputes![3]).toHaveLength(15);
  });

  it('knows a password, another program and an older Word', async () => {
    const locked = fixture('report.doc');
    locked[streamStart(locked) + 11]! |= 1;
    expect(await readError(locked)).toBe('encrypted');
    expect(await readError(renamed('WordDocument', 'EncryptedPackage'))).toBe('encrypted');
    expect(await readError(renamed('WordDocument', 'Workbook'))).toBe('not_supported');
    const old = fixture('report.doc');
    old[streamStart(old)] = 0xdc;
    expect(await readError(old)).toBe('unsupported');
  });

  it('says so where the directory or the text is cut off', () => {
    const bytes = fixture('report.doc');
    expect(readDoc(bytes.slice(0, 1000))).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    expect(readDoc(bytes.slice(0, 20_000))).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

describe('openCompound(bytes)', () => {
  it('finds streams by name, large and small', () => {
    const file = openCompound(fixture('report.doc'))!;
    expect(file.has('WordDocument')).toBe(true);
    expect(file.stream('WordDocument')!.slice(0, 2)).toEqual(Uint8Array.from([0xec, 0xa5]));
    expect(file.stream('\u0001CompObj')!.length).toBeLessThan(4096);
    expect(file.stream('Absent')).toBeNull();
  });

  it('does not follow a chain that runs in circles', () => {
    const bytes = fixture('report.doc');
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let i = 0; i < 128; i++) view.setUint32(table + i * 4, i, true);
    expect(openCompound(bytes)).toBeNull();
  });

  it('takes no more of an allocation table than the file is long, however often it lists itself', () => {
    const bytes = fixture('report.doc');
    const view = new DataView(bytes.buffer);
    view.setUint32(68, 2, true);
    view.setUint32(72, 0xffffffff, true);
    expect(openCompound(bytes)?.has('WordDocument') ?? false).toBe(true);
  });
});

describe('readWordText(file)', () => {
  it('gives one unit for each position and the formatting of the paragraph that ends there', () => {
    const word = readWordText(openCompound(fixture('report.doc'))!)!;
    const end = word.text.indexOf('\r');
    expect(word.text.slice(0, end)).toContain('石桥镇');
    const mark = word.text.indexOf('\u0007');
    expect(word.paragraphAt(mark).some(({ code }) => code === 0x2416)).toBe(true);
    expect(word.isHiddenAt(0)).toBe(false);
  });
});
