import { folderOf, partName } from '../ooxml/package.ts';
import { type Attributes, attributeOf } from '../ooxml/xml.ts';
import { walk } from './pageXml.ts';
import { numbersOf } from './values.ts';

/** Gives the XML of a part by its name in the package; null where there is none. */
export type Parts = (name: string) => Iterable<string> | null;

/** One document of a package: its pages in their order, and what they may be laid over. Names are those of parts. */
export interface OfdDocument {
  pages: readonly string[];
  templates: ReadonlyMap<string, string>;
  /** Parts with resources, graphic units among them. */
  resources: readonly string[];
  /** [x, y, width, height] of a page that states none, in millimetres. */
  area: readonly number[];
}

/** A4, for documents that do not state how large a page is. */
const usualArea = [0, 0, 210, 297];

/** The names of the parts that the documents of a package begin with; of several versions, the current ones. */
export function documentRoots(parts: Parts, root: string): string[] {
  const roots: string[] = [];
  let current: string | null = null;
  walk(parts(root) ?? [], {
    DocBody: () => {
      current = null;
    },
    Version: (attributes) => {
      if (attributeOf(attributes, 'Current') === 'true') current = attributeOf(attributes, 'BaseLoc') ?? null;
    },
    // elements are told of when they end, and a body ends after all it holds
    '/DocRoot': (_, text) => roots.push(text.trim()),
    '/DocBody': () => {
      const version = current && find(parts, current, root);
      const own = version ? versionRoot(parts, version) : null;
      if (own) roots.splice(-1, 1, own);
    },
  });
  return roots.flatMap((name) => find(parts, name, root) ?? []);
}

function versionRoot(parts: Parts, version: string): string | null {
  let root: string | null = null;
  walk(parts(version) ?? [], {
    '/DocRoot': (_, text) => {
      root = find(parts, text.trim(), version);
    },
  });
  return root;
}

/** Reads the part a document begins with; a page that is named and not there is given by its name as stated. */
export function readDocumentXml(parts: Parts, root: string): OfdDocument {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  const resources: string[] = [];
  let area: number[] = [];
  const resource = (_: Attributes, text: string) => resources.push(...[find(parts, text.trim(), root) ?? []].flat());
  const placeOf = (attributes: Attributes) => {
    const name = attributeOf(attributes, 'BaseLoc') ?? '';
    return find(parts, name, root) ?? name;
  };
  walk(parts(root) ?? [], {
    Page: (attributes) => pages.push(placeOf(attributes)),
    TemplatePage: (attributes) => templates.set(attributeOf(attributes, 'ID') ?? '', placeOf(attributes)),
    '/PublicRes': resource,
    '/DocumentRes': resource,
    '/PhysicalBox': (_, text) => {
      area = numbersOf(text);
    },
  });
  return { pages, templates, resources, area: area.length === 4 ? area : usualArea };
}

/**
 * The part a location names: from the root where it begins with a slash, else from the part that states it; many programs mean
 * the root there too. Null where there is no such part.
 */
function find(parts: Parts, location: string, from: string): string | null {
  const names = [partName(folderOf(from), location), partName('', location)];
  return names.find((name) => parts(name) !== null) ?? null;
}
