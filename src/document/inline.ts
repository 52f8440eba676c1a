/** Stands for a `<br>` while the words of a paragraph are gathered. */
export const lineBreak = '\u2028';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

const BLANK = /[ \t\r\n\f\u00a0]/;

/** Collapses white space as a browser does; a break in the source between two Han characters leaves nothing behind. */
export const collapse = (raw: string): string =>
  BLANK.test(raw)
    ? raw
        .replace(/[ \t\r\n\f]+/g, (run, at: number) =>
          run.includes('\n') && WIDE.test(raw[at - 1] ?? '') && WIDE.test(raw[at + run.length] ?? '') ? '' : ' ',
        )
        .replace(/[ \u00a0]+/g, ' ')
    : raw;

/** The same where a tab stands between columns: it stays, for white space around it. */
export const collapseToTabs = (raw: string): string =>
  raw.replace(/[ \t\r\n\f\u00a0]+/g, (run) => (run.includes('\t') ? '\t' : ' '));

/**
 * Splits gathered words into paragraphs of lines: an empty line, or a line that starts with an indent, begins a new
 * paragraph, as on pages that set the whole article with `<br>`.
 */
export function splitParagraphs(raw: string, squeeze: (line: string) => string = collapse): string[] {
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of raw.split(lineBreak)) {
    const words = squeeze(line).trim();
    if (!words) {
      open = false;
      continue;
    }
    if (open && !INDENT.test(line)) paragraphs.at(-1)!.push(words);
    else paragraphs.push([words]);
    open = true;
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

const INDENT = /^[ \t\r\n]*(?:\u3000|\u2003|\u00a0[\u00a0 ]*\u00a0)/;
