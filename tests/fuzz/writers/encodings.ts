const encoder = new TextEncoder();

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);
