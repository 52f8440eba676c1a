/** Makes the id of a report: `<township code>-<year>`, from the second of the same township and year on `-2`, `-3` … */
export const reportId = (township: string, year: number, nth: number): string =>
  nth > 1 ? `${township}-${year}-${nth}` : `${township}-${year}`;

/** Gives reports in order their ids. */
export function makeIds(reports: readonly { township: string; year: number }[]): string[] {
  const seen = new Map<string, number>();
  return reports.map(({ township, year }) => {
    const key = `${township}-${year}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return reportId(township, year, seen.get(key)!);
  });
}

const KIND = /(?:民族)?(?:镇|乡|街道|苏木|地区)$/;

/** Names without 镇, 乡, 街道, where what remains has two characters and stays unique among the names. */
export function shortNames(names: readonly string[]): string[] {
  const stems = names.map((name) => name.replace(KIND, ''));
  const uses = new Map<string, number>();
  for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return names.map((name, i) => {
    const stem = stems[i]!;
    return stem.length >= 2 && uses.get(stem) === 1 && !names.includes(stem) ? stem : name;
  });
}

/** The code of a place that has none: `x` and 8 hex digits of its full name. */
export const makeCode = (name: string, hash: (text: string) => string): string => `x${hash(name).slice(0, 8)}`;
