import { failed, type ReadResult, withWords } from './document.ts';
import { maxOfdXml, maxPages } from './limits.ts';
import { documentRoots, type OfdDocument, type Parts, readDocumentXml } from './ofd/package.ts';
import { mostObjects, type Objects, readPageXml, readUnitsXml } from './ofd/pageXml.ts';
import { pathRules } from './ofd/pathRules.ts';
import { textRuns } from './ofd/textRuns.ts';
import { openPackage } from './ooxml/package.ts';
import { layOut, type PageContent } from './page/layout.ts';
import { type Matrix, times, upright } from './page/piece.ts';
import { mostRules, type Rule } from './page/rules.ts';
import { tellPages } from './page/tellPages.ts';
import { UnzipError } from './unzip.ts';

/** Points in a millimetre. */
const points = 72 / 25.4;

/** Where an encrypted package keeps how to decrypt it (GM/T 0099); what it hides may be replaced by anything. */
const encryption = 'Encryptions.xml';

/**
 * Reads an OFD document (GB/T 33190) by the boxes of its characters and by its rules, as a PDF is read. Pages of pictures or
 * outlines alone are `no_text`, encrypted packages `encrypted`. Annotations and seals are no words of a report.
 */
export function readOfd(bytes: Uint8Array): ReadResult {
  try {
    const parts = openPackage(bytes, maxOfdXml).xml;
    if (parts(encryption)) return failed('encrypted', encryption);
    const documents = documentRoots(parts, 'OFD.xml').map((root) => readDocumentXml(parts, root));
    const count = documents.reduce((sum, { pages }) => sum + pages.length, 0);
    if (count === 0) return failed('corrupt', 'OFD.xml');
    if (count > maxPages) return failed('too_large', `${count} pages`);
    return withWords(
      tellPages(
        documents.flatMap((document) => readPages(parts, document)),
        'ofd',
      ),
    );
  } catch (error) {
    return error instanceof UnzipError ? failed(error.code, error.part) : failed('corrupt', String(error));
  }
}

/** Graphic units hold others this deep at most. */
const deepest = 4;
const view: Matrix = [points, 0, 0, points, 0, 0];

/** The pages of a document, each over its templates. */
function readPages(parts: Parts, { pages, templates, resources, area }: OfdDocument): PageContent[] {
  const read = (name: string) => {
    const xml = parts(name);
    return xml && readPageXml(xml);
  };
  const layers = new Map([...templates].map(([id, name]) => [id, read(name)]));
  let units: ReadonlyMap<string, Objects> | null = null;
  const unit = (id: string) => {
    units ??= new Map(resources.flatMap((name) => [...readUnitsXml(parts(name) ?? [])]));
    return units.get(id);
  };
  return pages.map((name) => {
    const page = read(name);
    if (!page) throw new UnzipError('corrupt', name);
    const shown = [...page.templates.flatMap((id) => layers.get(id) ?? []), page];
    const drawn = shown.map((objects) => withUnits(objects, unit));
    return readPage(drawn, page.area.length === 4 ? page.area : area);
  });
}

/** Objects together with those of the graphic units among them. */
function withUnits(objects: Objects, unit: (id: string) => Objects | undefined, depth = 0): Objects {
  const all: Objects = { texts: [...objects.texts], paths: [...objects.paths], units: [] };
  for (const { id, matrix } of depth < deepest ? objects.units : []) {
    const own = unit(id);
    if (!own) continue;
    const { texts, paths } = withUnits(own, unit, depth + 1);
    for (const text of texts) all.texts.push({ ...text, matrix: times(matrix, text.matrix) });
    for (const path of paths) all.paths.push({ ...path, matrix: times(matrix, path.matrix) });
    if (all.texts.length + all.paths.length > mostObjects) throw new UnzipError('too_large', `unit ${id}`);
  }
  return all;
}

function readPage(layers: readonly Objects[], [, , width = 0, height = 0]: readonly number[]): PageContent {
  const runs = layers.flatMap(({ texts }) => texts.flatMap(textRuns));
  const inPoints = runs.map((run) => ({ ...run, width: run.width * points }));
  const page = upright(inPoints, view, width * points, height * points);
  const rules: Rule[] = [];
  for (const { paths } of layers)
    for (const path of paths) if (rules.length < mostRules) rules.push(...pathRules(path, page.turn));
  return layOut(page.pieces, rules, page.height);
}
