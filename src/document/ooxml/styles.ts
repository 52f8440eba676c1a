import { noteRunProperty, type RunStyle } from './runStyle.ts';
import { type Attributes, attributeOf, numberOf, readXml } from './xml.ts';

/** Which list a paragraph belongs to, and at which level, counted from 0. */
export interface ListPlace {
  list?: string;
  level?: number;
}

/** A style with what it inherits from those it is based on. */
export interface Style extends RunStyle {
  /** 1–6 for the headings of an outline. */
  heading?: number;
  place: ListPlace;
}

/** The styles of a document by their ids. */
export interface Styles {
  /** The style of an id; the default one of its kind where none is given; undefined where there is none. */
  paragraph(id: string | undefined): Style | undefined;
  character(id: string | undefined): Style | undefined;
  table(id: string | undefined): Style | undefined;
  /** The list that a style of the kind `numbering` stands for. */
  listOf(id: string): string | undefined;
}

interface Source extends Style {
  type: string;
  id: string;
  isDefault: boolean;
  name: string;
  basedOn: string | undefined;
}

/** Reads `styles.xml`; null stands for a document without one. */
export function readStyles(xml: Iterable<string> | null): Styles {
  const sources = new Map<string, Source>();
  if (xml !== null) for (const style of stylesIn(xml)) sources.set(`${style.type} ${style.id}`, style);
  const defaults = new Map([...sources.values()].filter((s) => s.isDefault).map((s) => [s.type, s.id]));
  const find = (type: string) => {
    const known = new Map<string | undefined, Style | undefined>();
    return (id: string | undefined) => {
      if (known.has(id)) return known.get(id);
      const line = lineage(sources, `${type} ${id ?? defaults.get(type)}`);
      const style = line.length ? inherit(line) : undefined;
      known.set(id, style);
      return style;
    };
  };
  const numbering = find('numbering');
  return {
    paragraph: find('paragraph'),
    character: find('character'),
    table: find('table'),
    listOf: (id) => numbering(id)?.place.list,
  };
}

/** A style and those it is based on, the most general first; circles and endless chains are cut. */
function lineage(sources: ReadonlyMap<string, Source>, key: string): Source[] {
  const line: Source[] = [];
  for (let at = sources.get(key); at && line.length < 50; at = sources.get(`${at.type} ${at.basedOn}`))
    line.unshift(at);
  return line;
}

function inherit(line: readonly Source[]): Style {
  const style: Style = { place: {} };
  for (const { hidden, raised, struck, heading, place } of line) {
    if (hidden !== undefined) style.hidden = hidden;
    if (struck !== undefined) style.struck = struck;
    if (raised !== undefined) style.raised = raised;
    if (heading !== undefined) style.heading = heading;
    style.place = { ...style.place, ...place };
  }
  return style;
}

function stylesIn(xml: Iterable<string>): Source[] {
  const styles: Source[] = [];
  let style: Source | null = null;
  const finish = (done: Source) => {
    const heading = headingOf(done.name) ?? headingOf(done.id);
    if (heading !== undefined) done.heading = heading;
    styles.push(done);
  };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') style = emptyStyle(attributes);
      // the look of parts of a table, and how a style was before it was changed
      else if (name === 'w:tblStylePr' || name.endsWith('Change')) return false;
      else if (style) noteProperty(style, name, attributes);
      return true;
    },
    close(name) {
      if (name === 'w:style' && style) finish(style);
      if (name === 'w:style') style = null;
    },
    text() {},
  });
  return styles;
}

const emptyStyle = (attributes: Attributes): Source => ({
  type: attributeOf(attributes, 'type') ?? 'paragraph',
  id: attributeOf(attributes, 'styleId') ?? '',
  isDefault: /^(?:1|true|on)$/.test(attributeOf(attributes, 'default') ?? ''),
  name: '',
  basedOn: undefined,
  place: {},
});

function noteProperty(style: Source, name: string, attributes: Attributes): void {
  if (name === 'w:name') style.name = attributeOf(attributes, 'val') ?? '';
  else if (name === 'w:basedOn') style.basedOn = attributeOf(attributes, 'val');
  else if (!noteListPlace(style.place, name, attributes)) noteRunProperty(style, name, attributes);
}

/** Takes note of the list of a paragraph; false for properties that say nothing of it. */
export function noteListPlace(place: ListPlace, name: string, attributes: Attributes): boolean {
  if (name === 'w:numId') place.list = attributeOf(attributes, 'val') ?? '0';
  else if (name === 'w:ilvl') place.level = numberOf(attributes, 'val') ?? 0;
  else return false;
  return true;
}

/** Headings are known by the names that Word and LibreOffice give their styles; `Heading` alone is that of Pages. */
function headingOf(name: string): number | undefined {
  const match = /^heading ?([1-6])?$/i.exec(name);
  return match ? Number(match[1] ?? 1) : undefined;
}
