/** What was found in files the last time they were looked at, valid as long as they have the same stamp. */
import { type Inputs, openInputs } from './archives.ts';
import { type Effects, type Stamp, writeWhole } from './effects.ts';
import { linesOf } from './lines.ts';
import { readSource } from './source.ts';

/** Hashes of files and lists of archives, from an earlier run where the file is still the one it was. */
export interface FileIndex {
  /** The world, in which archives are known. */
  inputs: Inputs;
  /** Size and hash of a file's bytes; nulls where they cannot be had. */
  contentOf(path: string): Promise<Content>;
  /** Keeps what was asked for in this run, for the next. */
  save(): Promise<void>;
}
interface Content {
  size: number | null;
  sha256: string | null;
}
interface Known {
  mark: string;
  content?: Content;
  members?: readonly string[];
}

/** Opens the index kept at a path; one that cannot be read knows nothing. `fresh`: so does a sound one. */
export async function openFileIndex(effects: Effects, path: string, fresh: boolean): Promise<FileIndex> {
  const before = fresh ? new Map<string, Known>() : await load(effects, path).catch(() => new Map<string, Known>());
  const after = new Map<string, Known>();
  const world = openInputs(effects);
  /** What is known of a file as it is now; `stamp` null: it cannot be told again. */
  const look = async (file: string): Promise<{ known: Known; stamp: Stamp | null }> => {
    const stamp = await world.stamp(file);
    const known = after.get(file) ?? before.get(file);
    return { known: stamp && known?.mark === stamp.mark ? known : { mark: stamp?.mark ?? '' }, stamp };
  };
  const keep = (file: string, known: Known, stamp: Stamp | null) => {
    if (stamp?.settled) after.set(file, known);
  };
  return {
    inputs: {
      ...world,
      members: async (file) => {
        const { known, stamp } = await look(file);
        const members = known.members ?? (await world.members(file));
        keep(file, { ...known, members }, stamp);
        return members;
      },
    },
    contentOf: async (file) => {
      const { known, stamp } = await look(file);
      const content = known.content ?? (await read(world, file));
      keep(file, { ...known, content }, stamp);
      return content;
    },
    save: () => save(effects, path, after),
  };
}

async function read(world: Inputs, path: string): Promise<Content> {
  const source = await readSource(world, path);
  return source.ok ? { size: source.bytes.length, sha256: world.sha256(source.bytes) } : { size: null, sha256: null };
}

type Row = [path: string, mark: string, size: number | null, sha256: string | null, members?: readonly string[]];

async function load(effects: Effects, path: string): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for await (const line of linesOf(effects.stream(path))) {
    const [file, mark, size, sha256, members] = JSON.parse(Buffer.from(line).toString('utf8')) as Row;
    // what could not be read is tried again
    const content = sha256 === null ? {} : { content: { size, sha256 } };
    known.set(file, { mark, ...content, ...(members && { members: members.length ? members : none }) });
  }
  return known;
}

const none: readonly string[] = [];

async function save(effects: Effects, path: string, known: ReadonlyMap<string, Known>): Promise<void> {
  const rows = [...known].map(([file, { mark, content, members }]) => {
    const row: Row = [file, mark, content?.size ?? null, content?.sha256 ?? null];
    return JSON.stringify(members ? [...row, members] : row);
  });
  await writeWhole(effects, path, `${rows.join('\n')}\n`, `${path}.${effects.unique}`);
}
