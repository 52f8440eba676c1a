/** The words before and behind the first of a mark; all and nothing where there is none. */
export function split(words: string, mark: string): [string, string] {
  const at = words.indexOf(mark);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
}

/** The keys of a query with their values, decoded; what cannot be decoded as it is. */
export function pairs(query: string): [string, string][] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [key, value] = split(part, '=');
      return [decode(key) ?? key, decode(value) ?? value];
    });
}

/** Broken halves of characters cannot be written in an address and are dropped; `:` and `,` may stand as they are. */
export const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',');

/** Undoes the escapes of an address; null where they are broken. */
export function decode(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
