/** Places in a list of labels and in a list of results that belong together. */
export interface Pair {
  gold: number;
  result: number;
}

/** Pairs labels with results one to one, the likest first; `likeness` at most 0 keeps two apart. Equal ones in order. */
export function pairUp(golds: number, results: number, likeness: (gold: number, result: number) => number): Pair[] {
  const likely: (Pair & { likeness: number })[] = [];
  for (let gold = 0; gold < golds; gold++)
    for (let result = 0; result < results; result++) {
      const like = likeness(gold, result);
      if (like > 0) likely.push({ gold, result, likeness: like });
    }
  likely.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.result - b.result);
  const pairs: Pair[] = [];
  const [usedGold, usedResult] = [new Set<number>(), new Set<number>()];
  for (const { gold, result } of likely) {
    if (usedGold.has(gold) || usedResult.has(result)) continue;
    usedGold.add(gold);
    usedResult.add(result);
    pairs.push({ gold, result });
  }
  return pairs;
}

/** The items of a list that no pair took. */
export const unpaired = <T>(items: readonly T[], pairs: readonly Pair[], side: keyof Pair): T[] => {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return items.filter((_, i) => !taken.has(i));
};
