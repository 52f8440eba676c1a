import { byteString, utf8 } from './encodings.ts';

/** Lines of at most 76 characters, an equals sign before each break. */
const quotedPrintable = (bytes: Uint8Array): string =>
  byteString(bytes)
    .replace(/[^\n\x20-\x3c\x3e-\x7e]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .split('\n')
    .map((line) => (line.match(/(?:=..|[^=]){1,24}/g) ?? []).join('=\n'))
    .join('\n');

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n');

/** A page packed as mail. */
export function mhtText(page: string, encoding: 'quoted-printable' | 'base64'): string {
  const body = encoding === 'base64' ? base64(utf8(page)) : quotedPrintable(utf8(page));
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_Part_0"',
    '',
    '------=_Part_0',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------=_Part_0--',
    '',
  ].join('\r\n');
}
