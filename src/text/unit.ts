/** Whether a code unit is of a kind, each put to the test once: text is looked at unit by unit. */
export function isUnitOf(kind: RegExp): (unit: number) => boolean {
  /** 0 not known yet, 1 of the kind, 2 of another. */
  const known = new Uint8Array(0x10000);
  return (unit) => {
    known[unit] ||= kind.test(String.fromCharCode(unit)) ? 1 : 2;
    return known[unit] === 1;
  };
}

/** True for white space. */
export const isSpace = isUnitOf(/\s/);
