import { describe, expect, it } from 'vitest';
import { keepNatives } from '../../src/document/natives.ts';
import { readPdf } from '../../src/document/pdf.ts';
import { makePdf } from './pdfWriter.ts';

const natives = () => [Array.prototype.push, JSON.stringify, JSON.parse];

describe('keepNatives(load)', () => {
  it('gives the built-ins back that a library replaces', async () => {
    const before = natives();
    const loaded = await keepNatives(async () => {
      JSON.stringify = () => 'slow';
      Object.assign(Array.prototype, { push: () => 0 });
      return 'loaded';
    });
    expect(loaded).toBe('loaded');
    expect(natives()).toEqual(before);
    expect(JSON.stringify([1])).toBe('[1]');
  });

  it('gives them back where the library does not load', async () => {
    const before = natives();
    await expect(
      keepNatives(() => {
        JSON.parse = () => null;
        return Promise.reject(new Error('gone'));
      }),
    ).rejects.toThrow('gone');
    expect(natives()).toEqual(before);
  });
});

describe('readPdf(bytes)', () => {
  it('leaves the built-ins as they were', async () => {
    const before = natives();
    const read = await readPdf(makePdf([{ words: [[50, 700, 'abc']] }]));
    expect(read.ok || read.error.code).toBeTruthy();
    expect(natives().every((native, i) => native === before[i])).toBe(true);
  });
});
