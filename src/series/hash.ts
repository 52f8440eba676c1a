/** The words before a mark and those behind it; all and nothing where it does not occur. */
export function splitAt(words: string, mark: string): [string, string] {
  const at = words.indexOf(mark);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
}

/** The keys and values of `a=b&c=d`; what is broken stays as it is. */
export function pairsOf(query: string): [string, string][] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [key, value] = splitAt(part, '=');
      return [decodeQuery(key) ?? key, decodeQuery(value) ?? value];
    });
}

/** A value as it stands in an address. Broken halves of characters cannot and are dropped; `:` and `,` may stand as they are. */
export const encodeQuery = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',');

/** A value as it was before; `+` is a blank. Null of what is broken. */
export function decodeQuery(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
