import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeReaders } from '../../scripts/readers.ts';
import { maxBytes, maxPieces, maxText } from '../../src/document/limits.ts';
import { readDocument } from '../../src/document/read.ts';
import { bytesOf, expectSound, fixture, readError, readOk, tables } from './support.ts';

describe('readDocument({name, bytes})', () => {
  it.each([
    ['report.docx', 'docx'],
    ['report.doc', 'doc'],
    ['report.pdf', 'pdf'],
    ['site-gb2312.shtml', 'html'],
  ])('reads %s by its content, whatever its ending says', async (name, format) => {
    for (const wrong of ['a.txt', 'a.pdf', 'a', 'a.docx'])
      expect((await readOk(fixture(name), wrong)).format).toBe(format);
  });

  it.each(['report.docx', 'report.doc'])('reads the same text from %s as from the page', async (name) => {
    const page = await readOk(fixture('site-gb2312.shtml'));
    const doc = await readOk(fixture(name));
    expect(doc.text).toBe(page.text);
    expect(tables(doc)).toEqual(tables(page));
  });

  it('refuses what is longer than any report, and reads what is just as long', async () => {
    expect(await readError(bytesOf('公'.repeat(maxText + 1)))).toBe('too_large');
    expect(await readError(bytesOf('公\n'.repeat(maxPieces + 1)))).toBe('too_large');
    expect(await readError(bytesOf(`<html><table>${'<tr><td>1<td>2'.repeat(maxPieces / 2 + 1)}</table>`))).toBe(
      'too_large',
    );
    expect((await readOk(bytesOf('公'.repeat(maxText)))).text).toHaveLength(maxText);
  });

  it('reads every figure of the tables from the PDF', async () => {
    const figures = (rows: string[][]) =>
      rows.map((row) => row.filter((cell) => /^\d+(?:\+\d)?$/.test(cell)).join(' ')).filter(Boolean);
    const page = tables(await readOk(fixture('site-gb2312.shtml'))).flatMap(figures);
    expect(tables(await readOk(fixture('report.pdf'))).flatMap(figures)).toEqual(page);
  });

  it.each([
    ['nothing', '', 'no_text'],
    ['blank lines', ' \n\t\n', 'no_text'],
    ['a page without words', '<html><body><img src="a.jpg"></body></html>', 'no_text'],
    ['a rich text without words', '{\\rtf1\\ansi\\par}', 'no_text'],
    ['a PDF that is none', '%PDF-1.7\nbroken', 'corrupt'],
  ])('says what is wrong with %s', async (_, text, code) => expect(await readError(bytesOf(text))).toBe(code));

  it('refuses what is binary', async () => {
    expect(await readError(bytesOf('GIF89a\u0001\u0002\u0003'))).toBe('not_supported');
    expect(await readError(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toBe('no_text');
    expect(await readError(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))).toBe('unsupported');
    expect(await readError(new Uint8Array(1_000))).toBe('unsupported');
  });

  it('reads a text with zero bytes, which part what stands beside them', async () => {
    const doc = await readOk(bytesOf(`石桥\u0000镇\n规章\u00002\u00000\u00004\n${'正文。'.repeat(30)}\u0000`));
    expect(doc.text.split('\n').slice(0, 2)).toEqual(['石桥 镇', '规章 2 0 4']);
    expect(await readError(bytesOf('石\u0000桥镇\u0000'.repeat(200)))).toBe('unsupported');
    const page = await readOk(bytesOf(`<html><body><p>规章2\u00000</p><p>${'正文。'.repeat(30)}</p></body></html>`));
    expect(page.text).toContain('规章2 0');
  });

  it('reads UTF-16 of wide figures, whose bytes look like control characters', async () => {
    const text = `\ufeff${'１２３４５６７８９，石桥镇。'.repeat(40)}`;
    const bytes = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    expect((await readOk(bytes)).text).toBe(text.slice(1));
  });

  it('refuses files beyond the limit', async () => {
    expect(await readError(new Uint8Array(50 * 1024 * 1024).fill(0x41))).toBe('too_large');
    expect(await readError(new Uint8Array(maxBytes + 1))).toBe('too_large');
  });

  it('says that a PDF wants a password', async () =>
    expect(await readError(fixture('password.pdf'))).toBe('encrypted'));

  it.each(['report.docx', 'report.doc', 'report.pdf'])(
    'says that %s is cut off, or reads what is left',
    async (name) => {
      const whole = fixture(name);
      for (const share of [0.1, 0.5, 0.9]) {
        const result = await readDocument({ name, bytes: whole.slice(0, whole.length * share) }, nodeReaders);
        if (result.ok) expectSound(result.doc);
        else expect(['corrupt', 'no_text']).toContain(result.error.code);
      }
    },
  );

  it('never throws on damaged files', async () => {
    for (const name of ['report.docx', 'report.doc', 'password.pdf', 'site-gb2312.shtml'])
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
          async (damages) => {
            const bytes = fixture(name);
            for (const [at, byte] of damages) bytes[at % bytes.length] = byte;
            const result = await readDocument({ name, bytes }, nodeReaders);
            if (result.ok) expectSound(result.doc);
            else expect(result.error.code).toMatch(/^(no_text|encrypted|corrupt|too_large|unsupported|not_supported)$/);
          },
        ),
        { seed: 20231231, numRuns: 15 },
      );
  });
});
