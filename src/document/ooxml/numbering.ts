import { noteRunProperty, type RunStyle } from './runStyle.ts';
import { type Attributes, attributeOf, isOn, numberOf, readXml } from './xml.ts';

/** How the items of one level of a list are numbered. */
export interface Level {
  start: number;
  /** A format of WordprocessingML (ST_NumberFormat). */
  format: string;
  /** What is printed, with %1 to %9 for the numbers of the levels. */
  text: string;
  /** What stands between number and words. */
  suffix: string;
  /** 0: counts on for ever; n: begins again below an item of level n or above, counted from 1; else below any above it. */
  restart: number | undefined;
  /** All numbers in it are printed as digits. */
  isLegal: boolean;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
  run: RunStyle;
}

/** A list: its levels, those it restates, and the definition whose count it shares. */
export interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin at a number of their own where this list begins. */
  starts: ReadonlyMap<number, number>;
}

interface Definition {
  levels: Map<number, Level>;
  /** The style of the kind `numbering` whose list is meant. */
  link: string | undefined;
}

interface Instance {
  definition: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** Reads `numbering.xml`: the lists by their ids. `listOf` gives the list of a numbering style. */
export function readNumbering(
  xml: Iterable<string> | null,
  listOf: (style: string) => string | undefined,
): (id: string) => List | null {
  const { definitions, instances } = xml === null ? { definitions: new Map(), instances: new Map() } : parse(xml);
  const known = new Map<string, List | null>();
  const resolve = (id: string): List | null => {
    const instance: Instance | undefined = instances.get(id);
    if (!instance) return null;
    let name = instance.definition;
    for (let hops = 0; hops < 5 && definitions.get(name)?.link; hops++) {
      const target = instances.get(listOf(definitions.get(name)!.link!) ?? '');
      if (!target) break;
      name = target.definition;
    }
    const levels = new Map<number, Level>([...(definitions.get(name)?.levels ?? []), ...instance.levels]);
    return { definition: name, levels, starts: instance.starts };
  };
  return (id) => {
    if (!known.has(id)) known.set(id, resolve(id));
    return known.get(id)!;
  };
}

function parse(xml: Iterable<string>): { definitions: Map<string, Definition>; instances: Map<string, Instance> } {
  const definitions = new Map<string, Definition>();
  const instances = new Map<string, Instance>();
  let definition: Definition | null = null;
  let instance: Instance | null = null;
  let level: Level | null = null;
  let overridden = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:abstractNum') {
        definition = { levels: new Map(), link: undefined };
        definitions.set(attributeOf(attributes, 'abstractNumId') ?? '', definition);
      } else if (name === 'w:num') {
        instance = { definition: '', levels: new Map(), starts: new Map() };
        instances.set(attributeOf(attributes, 'numId') ?? '', instance);
      } else if (name === 'w:lvl') {
        level = emptyLevel();
        (instance ?? definition)?.levels.set(numberOf(attributes, 'ilvl') ?? overridden, level);
      } else if (name === 'w:numStyleLink' && definition) definition.link = attributeOf(attributes, 'val');
      else if (name === 'w:abstractNumId' && instance) instance.definition = attributeOf(attributes, 'val') ?? '';
      else if (name === 'w:lvlOverride') overridden = numberOf(attributes, 'ilvl') ?? 0;
      else if (name === 'w:startOverride') instance?.starts.set(overridden, numberOf(attributes, 'val') ?? 0);
      else if (level) noteLevel(level, name, attributes);
      return !name.endsWith('Change');
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:num') instance = null;
      else if (name === 'w:abstractNum') definition = null;
    },
    text() {},
  });
  return { definitions, instances };
}

const emptyLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: undefined,
  isLegal: false,
  style: undefined,
  run: {},
});

function noteLevel(level: Level, name: string, attributes: Attributes): void {
  const value = attributeOf(attributes, 'val') ?? '';
  if (name === 'w:start') level.start = numberOf(attributes, 'val') ?? 0;
  else if (name === 'w:numFmt') level.format = isPadded(attributes) ? 'decimalZero' : value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:lvlRestart') level.restart = numberOf(attributes, 'val');
  else if (name === 'w:isLgl') level.isLegal = isOn(attributes);
  else if (name === 'w:pStyle') level.style = value;
  else noteRunProperty(level.run, name, attributes);
}

/** 01, 02, … as newer files state it. */
const isPadded = (attributes: Attributes) =>
  attributeOf(attributes, 'val') === 'custom' && (attributeOf(attributes, 'format') ?? '').startsWith('01');
