import { type Attributes, attributeOf, readXml } from '../ooxml/xml.ts';
import type { Matrix } from '../page/piece.ts';
import { numbersOf } from './values.ts';

/** Words of a text object with the attributes that place them. */
export interface TextCode {
  text: string;
  x: number | undefined;
  y: number | undefined;
  deltaX: string | undefined;
  deltaY: string | undefined;
}

/** A run of text as a page states it: lengths in millimetres, in a space of its own that `matrix` leads to the page. */
export interface TextObject {
  matrix: Matrix;
  /** Type size. */
  size: number;
  /** How wide characters are drawn, 1 as a rule. */
  stretch: number;
  codes: TextCode[];
  /** Its characters stand for glyphs by number, so that they may be no words. */
  remapped: boolean;
}

/** A path as a page states it, in abbreviated notation. */
export interface PathObject {
  matrix: Matrix;
  data: string;
}

/** A graphic unit of the document's resources that a page shows. */
export interface UnitShown {
  matrix: Matrix;
  /** Its id among the resources. */
  id: string;
}

/** A picture that a page shows: `matrix` leads from the unit square, y down, to the page. */
export interface PictureShown {
  matrix: Matrix;
  /** Its id among the resources. */
  id: string;
}

/** What tells of words, rules and pictures on a page, on a template, or in a graphic unit. */
export interface Objects {
  texts: TextObject[];
  paths: PathObject[];
  pictures: PictureShown[];
  units: UnitShown[];
}

const noObjects = (): Objects => ({ texts: [], paths: [], pictures: [], units: [] });

/** A page or template. */
export interface PageXml extends Objects {
  /** Ids of the templates it is laid over. */
  templates: string[];
  /** [x, y, width, height] in millimetres; empty where the document's holds. */
  area: number[];
}

/** More objects than this in one part are a drawing; what goes beyond is left out. */
export const mostObjects = 200_000;

/** Reads the objects of a page. What is set to be unseen is left out; throws on XML that is not well-formed. */
export function readPageXml(xml: Iterable<string>): PageXml {
  const page: PageXml = { ...noObjects(), templates: [], area: [] };
  readObjects(
    xml,
    {
      Template: (attributes) => page.templates.push(attributeOf(attributes, 'TemplateID') ?? ''),
      '/PhysicalBox': (_, text) => {
        page.area = numbersOf(text);
      },
    },
    () => page,
  );
  return page;
}

/** Reads the graphic units of a part with resources, by their ids. */
export function readUnitsXml(xml: Iterable<string>): Map<string, Objects> {
  const units = new Map<string, Objects>();
  let unit = noObjects();
  readObjects(
    xml,
    {
      CompositeGraphicUnit: (attributes) => {
        unit = noObjects();
        units.set(attributeOf(attributes, 'ID') ?? '', unit);
      },
    },
    () => unit,
  );
  return units;
}

/** What is done where an element begins (`Name`), or ends with its own text (`/Name`). */
type Steps = Readonly<Record<string, (attributes: Attributes, text: string) => void>>;

function readObjects(xml: Iterable<string>, more: Steps, target: () => Objects): void {
  let text: TextObject | null = null;
  let path: PathObject | null = null;
  let count = 0;
  walk(xml, {
    ...more,
    TextObject: (attributes) => {
      text = textObject(attributes);
      if (count++ < mostObjects) target().texts.push(text);
    },
    CGTransform: () => {
      if (text) text.remapped = true;
    },
    TextCode: (attributes) => text?.codes.push(textCode(attributes, text.codes.at(-1))),
    '/TextCode': (_, words) => {
      const code = text?.codes.at(-1);
      if (code) code.text = words.replace(/^\s*\n\s*|\s*\n\s*$/g, '');
    },
    PathObject: (attributes) => {
      path = { matrix: matrixOf(attributes), data: '' };
      if (count++ < mostObjects) target().paths.push(path);
    },
    '/AbbreviatedData': (_, data) => {
      if (path) path.data = data;
    },
    ImageObject: (attributes) => {
      const shown = { matrix: pictureMatrix(attributes), id: attributeOf(attributes, 'ResourceID') ?? '' };
      if (count++ < mostObjects) target().pictures.push(shown);
    },
    CompositeObject: (attributes) => {
      const shown = { matrix: matrixOf(attributes), id: attributeOf(attributes, 'ResourceID') ?? '' };
      if (count++ < mostObjects) target().units.push(shown);
    },
  });
}

/** Tells of the elements of a part by their local names: two namespaces are about, and files without one. */
export function walk(xml: Iterable<string>, steps: Steps): void {
  let text = '';
  const tell = (name: string, attributes: Attributes) => {
    if (Object.hasOwn(steps, name)) steps[name]!(attributes, text);
  };
  readXml(xml, {
    open(name, attributes) {
      text = '';
      const local = localName(name);
      if (local === 'Clips' || isUnseen(attributes)) return false;
      tell(local, attributes);
      return true;
    },
    close(name) {
      tell(`/${localName(name)}`, {});
      text = '';
    },
    text(part) {
      text += part;
    },
  });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const isUnseen = (attributes: Attributes) =>
  attributeOf(attributes, 'Visible') === 'false' || attributeOf(attributes, 'Alpha') === '0';

/** From the space of an object to its page: its own matrix, then the place of its box. */
function matrixOf(attributes: Attributes): Matrix {
  const [x = 0, y = 0] = numbersOf(attributeOf(attributes, 'Boundary'));
  const own = numbersOf(attributeOf(attributes, 'CTM'));
  const [a, b, c, d, e, f] = own.length === 6 ? own : [1, 0, 0, 1, 0, 0];
  return [a!, b!, c!, d!, e! + x, f! + y];
}

/** A picture without a matrix of its own fills its box. */
function pictureMatrix(attributes: Attributes): Matrix {
  if (attributeOf(attributes, 'CTM')) return matrixOf(attributes);
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attributeOf(attributes, 'Boundary'));
  return [width, 0, 0, height, x, y];
}

const numberIn = (attributes: Attributes, name: string) => numbersOf(attributeOf(attributes, name))[0];

const textObject = (attributes: Attributes): TextObject => ({
  matrix: matrixOf(attributes),
  size: numberIn(attributes, 'Size') ?? 0,
  stretch: numberIn(attributes, 'HScale') ?? 1,
  codes: [],
  remapped: false,
});

/** A place that is not stated is that of the words before. */
const textCode = (attributes: Attributes, before: TextCode | undefined): TextCode => ({
  text: '',
  x: numberIn(attributes, 'X') ?? before?.x,
  y: numberIn(attributes, 'Y') ?? before?.y,
  deltaX: attributeOf(attributes, 'DeltaX'),
  deltaY: attributeOf(attributes, 'DeltaY'),
});
