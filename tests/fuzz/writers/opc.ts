import { strToU8, zipSync } from 'fflate';

/** What every part begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of relationships inside documents. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** A part of an office file that states its type. */
export interface Part {
  name: string;
  type: string;
  text: string;
}

/** The XML of relationships: ids r1, r2 … */
export const relationsOf = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
};

/** An office file of such parts, the main one first; `more` are parts without a type of their own. */
export function packOpc(parts: readonly Part[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const overrides = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const defaults =
    `<Default Extension="rels" ContentType="${relationsType}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const files = {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types">${defaults}${overrides.join('')}</Types>`,
    '_rels/.rels': relationsOf([['officeDocument', parts[0]!.name]]),
    ...more,
    ...Object.fromEntries(parts.map(({ name, text }) => [name, text])),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: '1980-01-01T00:00:00', level: 1 });
}
