import { describe, expect, it } from 'vitest';
import { bytesOf, readError, readOk } from './support.ts';

const page = '<html><head><meta charset="utf-8"></head><body><p>一、总体情况</p><p>公开=86条</p></body></html>';
const quoted = (html: string) =>
  Array.from(new TextEncoder().encode(html), (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  )
    .join('')
    .replace(/(.{60})(?=..)(?<!=.?)/g, '$1=\r\n');
const mail = (encoding: string, body: string) =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\tboundary="----=_Part"',
    '',
    'preamble',
    '------=_Part',
    'Content-Location: file:///C:/a.htm',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="utf-8"',
    '',
    body,
    '------=_Part',
    'Content-Type: image/png',
    '',
    'AAAA',
    '------=_Part--',
  ].join('\r\n');

describe('readMhtml(bytes)', () => {
  it.each([
    ['quoted-printable', quoted(page)],
    [
      'base64',
      Buffer.from(page)
        .toString('base64')
        .replace(/(.{40})/g, '$1\r\n'),
    ],
    ['8bit', page],
  ])('reads a page packed as mail, %s, whatever its ending', async (encoding, body) => {
    const doc = await readOk(bytesOf(mail(encoding, body)), 'report.doc');
    expect(doc).toMatchObject({ format: 'html', text: '一、总体情况\n公开=86条' });
  });

  it('keeps the blank before a soft break: numbers on both sides are two', async () => {
    const body = '<p>=E5=85=B1 2 =\r\n04 =E6=9D=A1</p><p>a= \t\r\nb</p>';
    expect((await readOk(bytesOf(mail('quoted-printable', body)))).text).toBe('共 2 04 条\nab');
  });

  it('reads a mail that is nothing but the page', async () => {
    expect((await readOk(bytesOf(`Content-Type: text/html\n\n${page}`))).text).toBe('一、总体情况\n公开=86条');
  });

  it('says so where the page is missing', async () => {
    expect(
      await readError(
        bytesOf(
          'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\nAA\n--x--',
        ),
      ),
    ).toBe('corrupt');
  });

  it('leaves letters in plain text alone', async () => {
    expect((await readOk(bytesOf('From: 石桥镇\n\n一、总体情况'))).format).toBe('txt');
  });
});
