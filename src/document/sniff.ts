/** What the bytes of a file are, as far as their first bytes tell; `text` still has to be decoded. */
export type Container = 'pdf' | 'zip' | 'ole' | 'rtf' | 'text' | 'binary';

/** Beginnings of files that are never documents with text: pictures, archives, programs, media. */
const binaries = [
  'ffd8ff', // JPEG
  '89504e47', // PNG
  '47494638', // GIF
  '49492a00', // TIFF
  '4d4d002a',
  '424d', // BMP, told from text by its control bytes below
  '52617221', // RAR
  '377abcaf', // 7z
  '1f8b08', // gzip
  '4d5a90', // Windows program
  '7f454c46', // ELF
] as const;

/** Tells the container of a file by its first bytes. */
export function sniffContainer(bytes: Uint8Array): Container {
  const head = hex(bytes.subarray(0, 8));
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return 'zip';
  if (head.startsWith('d0cf11e0')) return 'ole';
  const start = ascii(bytes.subarray(0, 1024));
  if (/^[\s\ufeff\u00ef\u00bb\u00bf]*\{\\rtf/.test(start)) return 'rtf';
  if (start.includes('%PDF-')) return 'pdf';
  return binaries.some((magic) => magic !== '424d' && head.startsWith(magic)) || isBinary(bytes) ? 'binary' : 'text';
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Control bytes that no text has; zero bytes are judged by the decoder, since UTF-16 has them. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 8192);
  let control = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    if (byte < 9 ? byte > 0 && byte !== 7 : byte > 13 && byte < 32 && byte !== 26 && byte !== 27) control++;
  }
  return control > size / 20;
}

const TAG =
  /<\/?(?:p|div|span|table|tbody|tr|td|th|br|h[1-6]|li|ul|ol|font|strong|b|a|center|section|article|meta|img)\b/gi;

/** How decoded text is marked up: a page, a page packed as mail, other XML, text with tags strewn in, Markdown, or not. */
export function sniffMarkup(text: string): 'html' | 'mhtml' | 'xml' | 'tagged' | 'md' | 'txt' {
  const head = text.slice(0, 65_536);
  if (
    /^\s*(?:MIME-Version|From|Date|Subject|Content-Type|X-[\w-]+|Snapshot-[\w-]+): /i.test(head) &&
    /^content-type: *(?:multipart|text\/html)/im.test(head)
  )
    return 'mhtml';
  if (/<(?:!doctype html|html|head|body)\b/i.test(head.slice(0, 4096))) return 'html';
  const tags = head.match(TAG)?.length ?? 0;
  if (/^\s*<\?xml\b/.test(head)) return tags ? 'html' : 'xml';
  if (tags && /^\s*<(?!https?:|mailto:)[a-z!?][^<]{0,2000}>/i.test(head))
    return linesCarryText(head) ? 'tagged' : 'html';
  if (tags >= 3) return 'tagged';
  return isMarkdown(head) ? 'md' : 'txt';
}

/** True where text stands on lines of its own, without tags, and paragraphs are not tagged: lines end paragraphs then. */
function linesCarryText(text: string): boolean {
  const bare = text.split('\n').filter((line) => /\S/.test(line) && !line.includes('<')).length;
  const tagged = text.match(/<(?:p|br|li|h[1-6])\b/gi)?.length ?? 0;
  return bare > 5 && bare > 3 * tagged;
}

/** Headings, bold paragraphs, the ruled line of a pipe table or of a grid. */
const isMarkdown = (text: string) =>
  text.split('\n').some((line) => line.length < 2000 && (/^#{1,6} \S/.test(line) || BOLD.test(line) || isRuled(line)));

const BOLD = /^\*\*[^*]{2,80}\*\*\\?$/;
const isRuled = (line: string) =>
  line.includes('---') && /^[|+\-:= ]+$/.test(line) && (line.includes('|') || /^\+.*\+$/.test(line));
