/** A line that takes a file out of the folder of a language: an import, or an entry that loads it when asked. */
const LINE = /^.*'\.\/(\w+)\/\w+\.ts'.*\n/gm;

/**
 * A file of `src/i18n` with every language hung in: for each of them, but the first, the lines that take the words of the
 * second. The first stays as it is: it gives the others their shape.
 */
export function hangIn(text: string, [first, ...others]: readonly string[]): string {
  const model = [...text.matchAll(LINE)].map((m) => m[1]!).find((lang) => lang !== first);
  if (model === undefined) return text;
  const lineOf = (line: string, lang: string) =>
    line
      .replace(`'./${model}/`, `'./${lang}/`)
      .replace(` as ${model} }`, ` as ${lang} }`)
      .replace(`  ${model}: `, `  ${lang}: `);
  return text
    .replace(LINE, (line, lang) =>
      lang === first ? line : lang === model ? others.map((other) => lineOf(line, other)).join('') : '',
    )
    .replace(/= \{ \w+(?:, \w+)+ \};/, `= { ${[first, ...others].join(', ')} };`);
}
