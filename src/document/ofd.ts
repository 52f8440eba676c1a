import { failed, type ReadResult, withWords } from './document.ts';
import { maxOfdXml, maxPages } from './limits.ts';
import { pictureParts } from './ofd/media.ts';
import { documentRoots, type OfdDocument, type Parts, readDocumentXml } from './ofd/package.ts';
import { mostObjects, type Objects, readPageXml, readUnitsXml } from './ofd/pageXml.ts';
import { pathRules } from './ofd/pathRules.ts';
import { textRuns } from './ofd/textRuns.ts';
import { openPackage, type Package } from './ooxml/package.ts';
import { layOut, type PageContent } from './page/layout.ts';
import { type Matrix, times, upright } from './page/piece.ts';
import { mostRules, type Rule } from './page/rules.ts';
import { tellPages } from './page/tellPages.ts';
import { fewLetters, readPicturePages } from './pdf.ts';
import { picturePages } from './pictures/picture.ts';
import type { PackedPicture, PicturePage } from './pictures/picturePdf.ts';
import { RecogniserError } from './scan/recogniser.ts';
import type { ScanEffects } from './scan/scan.ts';
import { UnzipError } from './unzip.ts';

/** Points in a millimetre. */
const points = 72 / 25.4;

/** Where an encrypted package keeps how to decrypt it (GM/T 0099); what it hides may be replaced by anything. */
const encryption = 'Encryptions.xml';

/**
 * Reads an OFD document (GB/T 33190) by the boxes of its characters and by its rules, as a PDF is read. Pages of pictures are read
 * as `scans` allows, else a document of nothing but them or outlines is `no_text`; encrypted packages are `encrypted`. Annotations
 * and seals are no words of a report.
 */
export async function readOfd(bytes: Uint8Array, scans?: ScanEffects): Promise<ReadResult> {
  try {
    const file = openPackage(bytes, maxOfdXml);
    const parts = file.xml;
    if (parts(encryption)) return failed('encrypted', encryption);
    const documents = documentRoots(parts, 'OFD.xml').map((root) => readDocumentXml(parts, root));
    const count = documents.reduce((sum, { pages }) => sum + pages.length, 0);
    if (count === 0) return failed('corrupt', 'OFD.xml');
    if (count > maxPages) return failed('too_large', `${count} pages`);
    const pages = documents.flatMap((document) => readPages(parts, document, scans ? file.bytes : () => null));
    const contents = pages.map(({ content }) => content);
    const pictured = pages.flatMap(({ picture }, i) => (picture ? [{ picture, at: i }] : []));
    const seen =
      scans && pictured.length
        ? await readPicturePages(
            pictured.map(({ picture }) => picture),
            scans,
          )
        : [];
    for (const [i, content] of seen.entries()) if (content) contents[pictured[i]!.at] = content;
    return withWords(tellPages(contents, seen.some((content) => content) ? 'scan' : 'ofd'));
  } catch (error) {
    if (error instanceof RecogniserError) return failed('no_recogniser', error.message);
    return error instanceof UnzipError ? failed(error.code, error.part) : failed('corrupt', String(error));
  }
}

/** The most bytes that the pictures of a document are held in: JPEG as it is, PNG unpacked. */
const mostPictureBytes = 256 * 2 ** 20;

/** Graphic units hold others this deep at most. */
const deepest = 4;
const view: Matrix = [points, 0, 0, points, 0, 0];

/** The pages of a document, each over its templates. */
function readPages(
  parts: Parts,
  { pages, templates, resources, area }: OfdDocument,
  bytes: Package['bytes'],
): OfdPage[] {
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
  const picture = picturesOf(parts, resources, bytes);
  return pages.map((name) => {
    const page = read(name);
    if (!page) throw new UnzipError('corrupt', name);
    const shown = [...page.templates.flatMap((id) => layers.get(id) ?? []), page];
    const drawn = shown.map((objects) => withUnits(objects, unit));
    return readPage(drawn, page.area.length === 4 ? page.area : area, picture);
  });
}

/** Objects together with those of the graphic units among them. */
function withUnits(objects: Objects, unit: (id: string) => Objects | undefined, depth = 0): Objects {
  const { pictures } = objects;
  const all: Objects = { texts: [...objects.texts], paths: [...objects.paths], pictures: [...pictures], units: [] };
  for (const { id, matrix } of depth < deepest ? objects.units : []) {
    const own = unit(id);
    if (!own) continue;
    const { texts, paths, pictures } = withUnits(own, unit, depth + 1);
    for (const text of texts) all.texts.push({ ...text, matrix: times(matrix, text.matrix) });
    for (const path of paths) all.paths.push({ ...path, matrix: times(matrix, path.matrix) });
    for (const picture of pictures) all.pictures.push({ ...picture, matrix: times(matrix, picture.matrix) });
    if (all.texts.length + all.paths.length + all.pictures.length > mostObjects)
      throw new UnzipError('too_large', `unit ${id}`);
  }
  return all;
}

/** A page by its words, and by its pictures where there may be more on them. */
interface OfdPage {
  content: PageContent;
  picture: PicturePage | null;
}

function readPage(
  layers: readonly Objects[],
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
  picture: (id: string) => PackedPicture | null,
): OfdPage {
  const runs = layers.flatMap(({ texts }) => texts.flatMap(textRuns));
  const inPoints = runs.map((run) => ({ ...run, width: run.width * points }));
  const page = upright(inPoints, view, width * points, height * points);
  const rules: Rule[] = [];
  for (const { paths } of layers)
    for (const path of paths) if (rules.length < mostRules) rules.push(...pathRules(path, page.turn));
  const content = layOut(page.pieces, rules, page.height);
  const letters = page.pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters >= fewLetters) return { content, picture: null };
  // PDF counts y from the lower edge, of pictures too
  const toPdf: Matrix = [points, 0, 0, -points, -x * points, (y + height) * points];
  const placed = layers.flatMap(({ pictures }) =>
    pictures.flatMap(({ id, matrix }) => {
      const packed = picture(id);
      return packed ? [{ picture: packed, matrix: times(times(toPdf, matrix), [1, 0, 0, -1, 0, 1]) }] : [];
    }),
  );
  const size = { width: width * points, height: height * points, turn: 0 } as const;
  return { content, picture: placed.length ? { ...size, placed } : null };
}

/** Gives pictures by the ids of their resources; null for those that are damaged, too large, or packed in a way that is not read. */
function picturesOf(parts: Parts, resources: readonly string[], bytes: Package['bytes']) {
  let names: ReadonlyMap<string, string> | null = null;
  const known = new Map<string, PackedPicture | null>();
  let left = mostPictureBytes;
  const unpack = (id: string): PackedPicture | null => {
    names ??= pictureParts(parts, resources);
    const content = bytes(names.get(id) ?? '');
    const pages = content && picturePages(content);
    // a picture in several strips has no single place
    const picture =
      pages && pages !== 'too_large' && pages[0]?.placed.length === 1 ? pages[0].placed[0]!.picture : null;
    left -= picture?.data.length ?? 0;
    if (left < 0) throw new UnzipError('too_large', 'pictures');
    return picture;
  };
  return (id: string) => {
    if (!known.has(id)) known.set(id, unpack(id));
    return known.get(id)!;
  };
}
