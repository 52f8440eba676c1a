import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/document/content.ts';
import { formats, isPackedDocument, isPassedOver, readEndings, recognise } from '../../src/document/formats.ts';
import { formatCure, formatName } from '../../src/i18n/formats.ts';
import { langs } from '../../src/i18n/lang.ts';
import { formats as fuzzed } from '../fuzz/formats.ts';
import { makeCompound } from './compoundWriter.ts';
import { bytesOf, fixture, readError } from './support.ts';
import { makeZip } from './zipWriter.ts';

const id = (bytes: Uint8Array) => recognise(contentOf(bytes))?.id ?? null;
const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array<number>(64).fill(1)]);
const zip = (...names: string[]) => makeZip(names.map((name) => ({ name, content: '<a/>' })));
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));

describe('recognise(content)', () => {
  it.each([
    ['report.docx', 'docx'],
    ['report.doc', 'doc'],
    ['report.pdf', 'pdf'],
    ['password.pdf', 'pdf'],
    ['site-gb2312.shtml', 'html'],
  ])('knows %s', (name, format) => expect(id(fixture(name))).toBe(format));

  it.each([
    ['{\\rtf1\\ansi}', 'rtf'],
    ['\n {\\rtf1}', 'rtf'],
    ['junk before\n%PDF-1.4', 'pdf'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a', 'mhtml'],
    ['<!DOCTYPE html><p>石桥镇', 'html'],
    ['石桥镇\n<p>一</p><p>二</p>', 'html'],
    ['<?xml version="1.0"?><报告/>', 'xml'],
    ['# 石桥镇', 'md'],
    ['石桥镇', 'txt'],
    ['', 'txt'],
  ])('knows %j', (text, format) => expect(id(bytesOf(text))).toBe(format));

  it.each([
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['docx', zip('[Content_Types].xml', 'visio/document.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['odf', zip('mimetype', 'content.xml', 'META-INF/manifest.xml')],
    ['iwork', zip('Index/Document.iwa', 'Metadata/Properties.plist')],
    ['zip', zip('石桥镇.docx', 'word/青石镇.docx', 'xl/表.xlsx')],
    ['zip', bytes(0x50, 0x4b, 3, 4)],
    ['xls', makeCompound({ Workbook: new Uint8Array(5000) })],
    ['ppt', makeCompound({ 'PowerPoint Document': new Uint8Array(5000) })],
    ['doc', makeCompound({ EncryptedPackage: new Uint8Array(5000) })],
    ['doc', makeCompound({ Workbook: new Uint8Array(5000), WordDocument: new Uint8Array(5000) })],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['compound', makeCompound({ __properties: new Uint8Array(5000) })],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['picture', bytes(0x49, 0x49, 0x2a, 0)],
    ['image', bytes(0x42, 0x4d, 9, 9, 9, 0, 0, 0, 0, 0)],
    ['rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 7)],
    ['7z', bytes(0x37, 0x7a, 0xbc, 0xaf)],
    ['packed', bytes(0x1f, 0x8b, 8)],
    ['program', bytes(0x4d, 0x5a, 0x90, 0)],
    [null, Uint8Array.from({ length: 600 }, (_, i) => i % 31)],
    ['txt', utf16('\ufeff１２３４５６７８９石桥镇')],
    ['txt', utf16('\ufeff<石桥镇>')],
    ['html', utf16('\ufeff<!doctype html><p>石桥镇')],
  ] as const)('knows %s', (format, content) => expect(id(content)).toBe(format));
});

describe('formats', () => {
  it('say in both languages what each is, and what to do with those that are not read', () => {
    expect(new Set(formats.map((f) => f.id)).size).toBe(formats.length);
    for (const format of formats)
      for (const lang of langs) {
        expect(formatName(format.id, lang)).not.toBe('');
        if (!format.read) expect(formatCure(format.id, lang)).not.toBeNull();
      }
  });

  it('are read in the browser only where they are read at all', () =>
    expect(formats.filter((f) => f.browser && !f.read)).toEqual([]));

  it('come with endings without dots', () => {
    const endings = formats.flatMap((f): readonly string[] => f.endings);
    expect(endings.filter((ending) => !/^[a-z0-9]{1,5}$|^numbers$/.test(ending))).toEqual([]);
    expect(readEndings()).toEqual(expect.arrayContaining(['docx', 'wps', 'rtf', 'mht', 'shtml', 'text', 'zip']));
    expect(readEndings('browser')).toEqual(expect.arrayContaining(['docx', 'pdf', 'txt', 'zip']));
    expect(readEndings()).not.toContain('bmp');
  });
});

describe('readDocument of formats that are not read', () => {
  it.each([
    ['not_supported', zip('mimetype', 'content.xml')],
    ['not_supported', bytes(0x47, 0x49, 0x46, 0x38)],
    ['no_text', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['not_supported', zip('石桥镇.docx')],
    ['corrupt', bytes(0x50, 0x4b, 3, 4)],
    ['no_text', makeZip([])],
    ['no_text', new Uint8Array(0)],
    ['unsupported', Uint8Array.from({ length: 600 }, (_, i) => i % 31)],
  ])('gives %s', async (code, content) => expect(await readError(content)).toBe(code));
});

describe('isPackedDocument(names)', () => {
  it.each([[['word/document.xml']], [['OFD.xml']], [['xl/workbook.xml', 'word/a.docx']]])('is true of %j', (names) =>
    expect(isPackedDocument(names)).toBe(true),
  );
  it.each([[['a.docx', 'word/b.docx']], [[]], [['xl/a/b.xml']]])('is false of %j', (names) =>
    expect(isPackedDocument(names)).toBe(false),
  );
});

describe('isPassedOver(name)', () => {
  it.each([
    'README',
    'README.md',
    'Readme.en.md',
    'a.txt.meta.json',
    'places.json',
    'lexicon.json',
    'population.csv',
    'Thumbs.db',
  ])('is true of %s', (name) => expect(isPassedOver(name)).toBe(true));
  it.each(['.hidden.txt', '.DS_Store', '~$a.docx'])('is true of %s', (name) => expect(isPassedOver(name)).toBe(true));
  it.each(['readme-first.txt', 'a.json', 'meta.json', 'desktop.ini', 'a', 'my places.json', '表~$.docx'])(
    'is false of %s',
    (name) => expect(isPassedOver(name)).toBe(false),
  );
});

describe('the fuzz', () => {
  it('writes every format that is read, but pictures', () => {
    const written = new Set(fuzzed.map(({ ending }) => ending));
    const read = formats.filter(({ id, read }) => read !== null && id !== 'picture');
    expect(read.filter(({ endings }) => !endings.some((ending) => written.has(ending))).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
