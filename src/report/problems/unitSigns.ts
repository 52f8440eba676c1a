import { wordsIn } from '../../language/stretch.ts';
import type { Features } from '../../language/weights.ts';
import { measureVerbs } from '../../rules/problems/joins.ts';
import type { Part } from '../../rules/problems/parts.ts';
import { lacksInWords, leaning, part, plans } from './polarity.ts';
import type { Unit } from './units.ts';

/** What a unit shows by itself. */
interface Shown {
  words: string;
  signs: readonly string[];
  /** Those of them that say more beside what is open before it. */
  inSide: readonly string[];
  /** How much the learned judge takes it for a problem, in steps. */
  leans: string;
  /** Whether its words say that something is lacking, or planned. */
  says: string;
}

const stepOf = (x: number, size: number, most: number) => String(Math.max(-most, Math.min(most, Math.round(x / size))));
const lengthOf = (words: string) => String([4, 6, 9, 13, 18, 26].findIndex((limit) => words.length <= limit));

function show(unit: Unit): Shown {
  const words = wordsIn(unit).replace(/\s/g, '');
  const { aside, measure } = part(unit);
  const says = `${lacksInWords(unit) ? 'lack' : ''}${plans(unit) ? 'plan' : ''}`;
  const leans = stepOf(leaning(unit), 1.5, 4);
  const inSide = [
    ...[`first:${words.slice(0, 1)}`, `first:${words.slice(0, 2)}`, `last:${words.slice(-1)}`],
    ...[`says:${says}`, `leans:${leans}`, `length:${lengthOf(words)}`],
    ...[`aside:${stepOf(aside, 1, 4)}`, `deed:${stepOf(measure, 1.5, 4)}`],
  ];
  const signs = [
    ...inSide,
    ...[`first:${words.slice(0, 3)}`, `last:${words.slice(-2)}`],
    ...(measureVerbs.hear(unit) ? ['verb'] : []),
  ];
  return { words, signs, inSide, leans, says };
}

/** What the units of a passage show, one after the other: what is decided of a unit is a sign of the next. */
export class Signs {
  private readonly units: readonly Unit[];
  private readonly ruled: readonly (Part | null)[];
  private readonly shown: readonly Shown[];
  /** What is open before the next unit, and for how many units. */
  private side: Part | 'several' = 'none';
  private length = 0;
  /** Rules find a problem somewhere. */
  private readonly stated: boolean;

  constructor(units: readonly Unit[], ruled: readonly (Part | null)[]) {
    this.units = units;
    this.ruled = ruled;
    this.stated = ruled.includes('problem');
    this.shown = units.map(show);
  }

  /** True where a unit can go on with what is before it. */
  get isOpen(): boolean {
    return this.side !== 'none';
  }

  /** Goes on to the next unit. */
  go(decided: Part | null): void {
    this.length = decided === 'on' ? this.length + 1 : 1;
    if (decided !== 'on') this.side = decided ?? 'several';
  }

  /** What unit i shows, of which the units before were decided. */
  of(i: number): Features {
    const own = this.shown[i]!;
    const names = [
      ...own.signs,
      ...own.inSide.map((sign) => `${this.side}+${sign}`),
      ...this.placeSigns(i),
      ...this.ruleSigns(i),
      ...this.neighbourSigns(i),
    ];
    return { text: own.words.slice(0, 80), least: 1, most: 2, names };
  }

  /** The marks around it, and its place in a list. */
  private placeSigns(i: number): string[] {
    const { mark } = this.units[i]!;
    const end = this.units[i + 1]?.mark ?? 'end';
    const rule = this.ruled[i];
    const place = placeOf(this.units, i);
    return [
      ...[`mark:${mark}`, `end:${end}`, `marks:${mark}/${end}`],
      ...[`place:${place}`, `place:${place}/${rule}`, `place:${place}/${mark}`],
      ...[`place:${place}/${rule}/${mark}`, `place:${place}/${this.side}/${mark}`],
    ];
  }

  /** What rules take it and its neighbours for, beside what is open. */
  private ruleSigns(i: number): string[] {
    const { mark } = this.units[i]!;
    const [last, rule, next] = [this.ruled[i - 1], this.ruled[i], this.ruled[i + 1]];
    return [
      ...[`rule:${rule}`, `rule:${rule}/${mark}`, `rules:${last}/${rule}`, `rules-next:${rule}/${next}`],
      ...[`side:${this.side}`, `side:${this.side}/${rule}`, `side:${this.side}/${mark}`],
      `side:${this.side}/${Math.min(this.length, 3)}`,
      `stated:${this.stated}/${rule}`,
    ];
  }

  private neighbourSigns(i: number): string[] {
    const [last, own, next] = [this.shown[i - 1], this.shown[i]!, this.shown[i + 1]];
    const signs: string[] = [];
    if (last) {
      signs.push(`before-first:${last.words.slice(0, 2)}`, `before-last:${last.words.slice(-2)}`);
      signs.push(`before-leans:${last.leans}`, `leans:${last.leans}/${own.leans}`, `says:${last.says}/${own.says}`);
      const even = Math.abs(last.words.length - own.words.length) < 2;
      signs.push(`lengths:${lengthOf(last.words)}/${lengthOf(own.words)}`, `even:${even}/${this.side}`);
    }
    if (next) {
      signs.push(`next-first:${next.words.slice(0, 1)}`, `next-first:${next.words.slice(0, 2)}`);
      signs.push(`next-says:${next.says}`, `next-leans:${next.leans}`);
    }
    return signs;
  }
}

/** How far an item is looked for, before a unit and behind it. */
const NEAR = 12;

/** Where a unit stands in an enumerated list: in running text, in an item with the next behind it, or in the last; and how far in. */
function placeOf(units: readonly Unit[], i: number): string {
  let k = i;
  while (k >= 0 && !units[k]!.item && i - k < NEAR) k--;
  const item = units[k]?.item;
  if (!item) return 'text';
  const next = units.slice(i + 1, i + NEAR).find((unit) => unit.item)?.item;
  const goesOn = next?.style === item.style && next.n === item.n + 1;
  return `${goesOn ? 'item' : 'last'}${Math.min(3, i - k)}`;
}
