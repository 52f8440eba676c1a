/**
 * A regular expression with flags, written over several lines: line ends and the blanks that indent a line are no part
 * of it. What is put in must be an expression itself.
 */
export const patternWith =
  (flags: string) =>
  (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw(text, ...parts).replace(/\r?\n[ \t]*/g, ''), flags);

/** A regular expression written over several lines; see {@link patternWith}. */
export const pattern = patternWith('');
