import type { Denominator } from '../../dataset/dataset.ts';
import type { Level } from '../../places/levels.ts';
import type { Field } from '../../series/field.ts';
import type { Headcounts } from '../../series/relate.ts';
import type { Stretch } from '../../series/scope.ts';
import type { StandsOf } from './useStored.ts';

/** A place that has a strip of its own. */
export interface GroundUnit {
  code: string;
  name: string;
  stretches: readonly Stretch[];
}

/** What the charts of all townships stand on, whether a county's reports or the sheets of a collection. */
export interface Ground {
  name: string;
  stretches: readonly Stretch[];
  units: readonly GroundUnit[];
  /** The level of `units`. */
  level: Level;
  /** The measure asked for, as reported, over the years of the period. */
  field: Field;
  /** The measure held against it; null where none is asked for. */
  against: Field | null;
  /** Which denominators somebody stated of any of its townships. */
  stated: Readonly<Record<Denominator, boolean>>;
  /** Those that the address asks for; null where it asks for none, or none is stated. */
  headcounts: Headcounts | null;
  /** How the places stand where a file says so, which spares the figures of `field`; else null. */
  standsOf: StandsOf | null;
  /** True where townships of several counties are shown: a name needs its county. */
  several: boolean;
  /** A township's name; null until it has come. Asking makes it come. */
  nameOf: (at: number) => string | null;
  /** Pinyin initials; '' until they have come. */
  initialsOf: (at: number) => string;
  countyOf: (at: number) => { code: string; name: string };
  /** Has all names come, to be searched and written to files; done when they are there. */
  wantAllNames: () => Promise<void>;
}

/** A figure's township as texts name it. */
export function fullName(ground: Ground, at: number): string {
  const name = ground.nameOf(at) ?? ground.field.codes[at] ?? '';
  const county = ground.countyOf(at).name;
  return ground.several && !name.startsWith(county) ? county + name : name;
}
