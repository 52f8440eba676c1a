/** How text is marked up: a page, a page packed as mail, other XML, text with tags strewn in, Markdown, or not at all. */
export type Markup = 'html' | 'mhtml' | 'xml' | 'tagged' | 'md' | 'txt';

const TAG =
  /<\/?(?:p|div|span|table|tbody|tr|td|th|br|h[1-6]|li|ul|ol|font|strong|b|a|center|section|article|meta|img)\b/gi;

/** Tells how decoded text is marked up. */
export function sniffMarkup(text: string): Markup {
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
