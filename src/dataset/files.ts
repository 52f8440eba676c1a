/** A file of the dataset: its name below the collection's folder, and its content; `.gz` in the name: it is written compressed. */
export interface DatasetFile {
  name: string;
  content: string;
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The hash in the name of a file. */
export const hashIn = (name: string): string => name.split('.').slice(-2)[0]!;

/** Gathers files that carry the hash of their content in their name; `put` gives the name, `pack` that of one to be compressed. */
export function gatherFiles(hash: (text: string) => string) {
  const files: DatasetFile[] = [];
  const add = (ending: string) => (stem: string, json: unknown) => {
    const content = JSON.stringify(json);
    const name = `${stem}.${hash(content).slice(0, 10)}.${ending}`;
    files.push({ name, content });
    return name;
  };
  return { files, put: add('json'), pack: add('json.gz') };
}

/** A file without its hash. */
export interface FilePart {
  stem: string;
  json: unknown;
}

/** Names files that change together: each carries the hash of all of them. */
export function nameTogether(
  parts: readonly FilePart[],
  hash: (text: string) => string,
): { files: DatasetFile[]; hash: string } {
  const contents = parts.map(({ json }) => JSON.stringify(json));
  const own = hash(contents.join('\n')).slice(0, 10);
  return { files: contents.map((content, i) => ({ name: `${parts[i]!.stem}.${own}.json`, content })), hash: own };
}
