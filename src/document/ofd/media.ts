import { folderOf, partName } from '../ooxml/package.ts';
import { attributeOf } from '../ooxml/xml.ts';
import type { Parts } from './package.ts';
import { walk } from './pageXml.ts';

/** The names of the parts that hold pictures, by the ids that resources give them. */
export function pictureParts(parts: Parts, resources: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const resource of resources) {
    let base = '';
    let id: string | null = null;
    walk(parts(resource) ?? [], {
      Res: (attributes) => {
        base = attributeOf(attributes, 'BaseLoc') ?? '';
      },
      MultiMedia: (attributes) => {
        id = attributeOf(attributes, 'Type') === 'Image' ? (attributeOf(attributes, 'ID') ?? '') : null;
      },
      '/MediaFile': (_, text) => {
        if (id !== null) names.set(id, pathIn(resource, base, text));
      },
    });
  }
  return names;
}

/** Locations are relative to the folder of resources, or from the root where they begin with a slash. */
function pathIn(resource: string, base: string, location: string): string {
  const name = location.trim();
  if (name.startsWith('/')) return name;
  const folder = partName(folderOf(resource), base);
  return partName(folder ? `${folder}/` : '', name);
}
