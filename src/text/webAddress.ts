/**
 * The address of a page, as links carry it: http and https, nothing else (no script, no data, no file). Null for every
 * other text. `base` stands in for what the text leaves out; without it an address must be whole.
 */
export function webAddress(text: string, base?: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim(), base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
