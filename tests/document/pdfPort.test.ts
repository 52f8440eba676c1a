import { describe, expect, it } from 'vitest';
import { PdfPort } from '../../src/document/pdfPort.ts';

const ops = { showText: 44 };

/** What a listener hears of messages. */
async function heard(...messages: Parameters<PdfPort['postMessage']>[0][]): Promise<unknown[]> {
  const port = new PdfPort(ops);
  const all: unknown[] = [];
  port.addEventListener('message', ({ data }) => all.push(data));
  for (const message of messages) port.postMessage(message);
  expect(all).toEqual([]);
  await Promise.resolve();
  return all;
}

describe('PdfPort', () => {
  it('passes messages on as copies, when what runs now is done', async () => {
    const data = { pages: [1, 2] };
    const [message] = await heard({ action: 'GetPage', data });
    expect(message).toEqual({ action: 'GetPage', data });
    expect((message as { data: unknown }).data).not.toBe(data);
  });

  it('keeps fonts and outlines of glyphs back, but no pictures', async () => {
    const picture = { action: 'commonobj', data: ['g1', 'Image', 0] };
    const fonts = ['Font', 'FontPath'].map((kind) => ({ action: 'commonobj', data: ['f1', kind, new Uint8Array(9)] }));
    expect(await heard(...fonts, picture)).toEqual([picture]);
  });

  it('keeps the glyphs of words back, and all else that is drawn', async () => {
    const chunk = { fnArray: [44, 22, 44], argsArray: [[{ unicode: '镇' }], [1, 2], null], length: 3 };
    expect(await heard({ chunk })).toEqual([{ chunk: { ...chunk, argsArray: [null, [1, 2], null] } }]);
  });

  it('tells nobody who has left', async () => {
    const port = new PdfPort(ops);
    const all: unknown[] = [];
    const listener = () => all.push(0);
    const leaving = new AbortController();
    port.addEventListener('message', listener, { signal: leaving.signal });
    leaving.abort();
    port.addEventListener('message', listener);
    port.postMessage({});
    port.removeEventListener('message', listener);
    await Promise.resolve();
    expect(all).toEqual([]);
  });
});
