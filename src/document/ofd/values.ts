/** The numbers of an attribute (`0 0 210 297`), as far as they are numbers; none where it is missing. */
export function numbersOf(value: string | undefined): number[] {
  const numbers: number[] = [];
  for (const word of (value ?? '').split(/[\s,]+/)) {
    if (!word) continue;
    const number = Number(word);
    if (!Number.isFinite(number)) break;
    numbers.push(number);
  }
  return numbers;
}

/**
 * The steps between characters (`DeltaX`, `DeltaY`): plain numbers, and `g n v` for n times v. At most `most` are given, whatever
 * n states; none where the list is not what it should be.
 */
export function stepsOf(value: string | undefined, most: number): number[] {
  const steps: number[] = [];
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  for (let i = 0; i < words.length && steps.length < most; i++) {
    const repeats = words[i] === 'g';
    const step = Number(words[repeats ? i + 2 : i]);
    const times = repeats ? Number(words[i + 1]) : 1;
    if (!Number.isFinite(step) || !Number.isInteger(times) || times < 0) return [];
    for (let n = Math.min(times, most - steps.length); n > 0; n--) steps.push(step);
    if (repeats) i += 2;
  }
  return steps;
}
