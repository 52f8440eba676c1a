/** Stands for what is seen and was not read, as it does in print for characters that are illegible. */
export const unread = '□';

/** Digits that a label begins with: 1.属于国家秘密. */
const ENUMERATOR = /^\d{1,2} ?[.．、]/;
const DIGITS = /[0-9０-９][0-9０-９.,，]*/g;
/** Digits that prose says what of: 2023年, 126条. What stands by itself may be a figure of a table whose rules were not seen. */
const ALONE = /[0-9０-９](?:[0-9０-９.,]*[0-9０-９])?(?![0-9０-９.,]*[年月日条件项次篇份期个人名万元号余多%％])/g;

/** Words of a label, seen by one reader: no digit of them may become a figure. A quotation mark would seek its other one. */
export function labelOf(seen: string): string {
  const text = seen.replace(/[“”"]/g, '');
  const [own = ''] = ENUMERATOR.exec(text) ?? [];
  return own.replace(' ', '') + text.slice(own.length).replace(DIGITS, unread);
}

/** A line outside the tables, seen by one reader: a number that stands by itself is none. */
export const proseOf = (text: string): string => text.replace(ALONE, unread);
