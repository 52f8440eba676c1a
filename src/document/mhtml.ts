import { declaredCharset, decodeText } from './decode.ts';
import { failed, type ReadResult, withWords } from './document.ts';
import { readHtml } from './html.ts';

/** Reads a page that was saved with all its files as one mail (`.mht`, also Word's, often called `.doc`). */
export function readMhtml(bytes: Uint8Array): ReadResult {
  const part = findPage(byteString(bytes), 0);
  if (!part) return failed('corrupt', 'mhtml');
  const page = decodeBody(part.body, /^content-transfer-encoding: *([\w-]+)/im.exec(part.head)?.[1]?.toLowerCase());
  const charset = /charset="?([\w-]+)/i.exec(part.head)?.[1] ?? declaredCharset(page);
  return withWords(readHtml(decodeText(page, charset).text));
}

interface Part {
  head: string;
  body: string;
}

/** Parts may hold parts; nobody nests them deeper than this. */
const deepest = 4;

/** The first part that is a page. */
function findPage(mail: string, depth: number): Part | null {
  const at = /\r?\n[ \t]*\r?\n/.exec(mail);
  if (!at) return null;
  const head = mail.slice(0, at.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = mail.slice(at.index + at[0].length);
  if (/^content-type: *text\/html/im.test(head)) return { head, body };
  const boundary = /^content-type: *multipart[^\n]*?boundary="?([^"\r\n;]{1,200})/im.exec(head)?.[1];
  if (!boundary || depth === deepest) return null;
  for (const part of body.split(`--${boundary.trim()}`).slice(1)) {
    const page = findPage(part.replace(/^\r?\n/, ''), depth + 1);
    if (page) return page;
  }
  return null;
}

function decodeBody(body: string, encoding = ''): Uint8Array {
  if (encoding === 'base64') return toBytes(decodeBase64(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (encoding !== 'quoted-printable') return toBytes(body);
  const plain = body.replace(/=[ \t]*\r?\n/g, '');
  return toBytes(
    plain.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** Characters that are left over at the end of damaged data are dropped. */
const decodeBase64 = (text: string) => atob(text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0)));

/** Each byte as one character, so that bytes can be had back; the decoder's latin1 is another charset. */
function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

const toBytes = (text: string) => Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) & 255);
