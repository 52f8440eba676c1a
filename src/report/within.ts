/** The items of a sorted, disjoint list that lie in [from, to); by bisection. */
export function within<T extends { start: number; end: number }>(sorted: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.end <= to; i++) out.push(sorted[i]!);
  return out;
}
