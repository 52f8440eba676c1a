/** Follows fields (begin, code, separate, result, end), which nest: their codes are not words of the text. */
export interface Fields {
  mark(type: string | undefined): void;
  /** True inside the code of a field. */
  inCode(): boolean;
  /** A paragraph ends: no code goes on beyond it, so that a field without an end hides nothing. */
  endCodes(): void;
}

/** Makes a {@link Fields} outside all fields. */
export function makeFields(): Fields {
  const codes: boolean[] = [];
  let count = 0;
  let settled = 0; // so many of the outer fields are beyond their codes, whatever they say
  const leave = () => {
    if (codes.pop() && codes.length >= settled) count--;
    settled = Math.min(settled, codes.length);
  };
  return {
    mark(type) {
      if (type === 'begin') {
        codes.push(true);
        count++;
      } else if (type === 'separate' && codes.length) {
        leave();
        codes.push(false);
      } else if (type === 'end') leave();
    },
    inCode: () => count > 0,
    endCodes() {
      settled = codes.length;
      count = 0;
    },
  };
}
