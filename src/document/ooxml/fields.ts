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
  const leave = () => {
    if (codes.pop()) count--;
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
      if (count > 0) codes.fill(false);
      count = 0;
    },
  };
}
