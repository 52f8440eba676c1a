/** A file of the dataset: its name below the collection's folder, and its content. */
export interface DatasetFile {
  name: string;
  content: string;
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Gathers files that carry the hash of their content in their name; `put` gives the name. */
export function gatherFiles(hash: (text: string) => string) {
  const files: DatasetFile[] = [];
  const put = (stem: string, json: unknown): string => {
    const content = JSON.stringify(json);
    const name = `${stem}.${hash(content).slice(0, 10)}.json`;
    files.push({ name, content });
    return name;
  };
  return { files, put };
}
