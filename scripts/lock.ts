/** One run at a time writes to a folder. */
import { type Effects, errorCode } from './effects.ts';

/**
 * Each run has a lock of its own name in the folder, complete from the moment it has that name. A run that shows its
 * lock and then sees no other one that lives has the folder: of two that show theirs, the later sees the earlier.
 */
const LOCK = '.lock';
/** A lock being written, before it has its name; one left by a killed run goes after an hour. */
const CLAIM = '.claim';
const CLAIM_KEPT = 3_600_000;
/** Milliseconds between two looks; as many again by chance, so that two runs do not give way to each other for ever. */
const LOOK = 100;

/** The process a lock is of. */
export interface Holder {
  host: string;
  process: number;
  /** See {@link Effects.began}; undefined where the lock does not say. */
  began?: string | null;
}

/** The folder has a lock of which nobody here can tell whether its run still lives. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  readonly path: string;
  readonly holder: Holder;

  constructor(path: string, holder: Holder) {
    super(path);
    this.path = path;
    this.holder = holder;
  }
}

/** Names of the locks this process has not let go of. */
const held = new Set<string>();

/**
 * Takes hold of a folder and gives the way to let go of it. Waits while another run has it (`waiting` is called once);
 * a run that was killed has it no longer. Fails with a {@link LockedError} where that cannot be told.
 */
export async function lockFolder(
  effects: Effects,
  folder: string,
  waiting: (holder: Holder) => void,
): Promise<() => Promise<void>> {
  const name = `${LOCK}-${effects.unique}`;
  const path = `${folder}/${name}`;
  const letGo = async () => {
    held.delete(name);
    await effects.remove(path);
  };
  for (let told = false; ; ) {
    let other = await livingLock(effects, folder, name);
    if (!other) {
      await show(effects, folder, name);
      other = await livingLock(effects, folder, name).catch(async (error) => {
        await letGo();
        throw error;
      });
      if (!other) return letGo;
      await letGo();
    }
    if (!told) waiting(other);
    told = true;
    await effects.pause(LOOK * (1 + Math.random()));
  }
}

/** Puts a whole lock in the folder at once. */
async function show(effects: Effects, folder: string, name: string): Promise<void> {
  const { host, process } = effects;
  const holder: Holder = { host, process, began: effects.began(process) };
  const spare = `${folder}/${CLAIM}-${effects.unique}`;
  await effects.write(spare, JSON.stringify(holder));
  held.add(name);
  await effects.rename(spare, `${folder}/${name}`);
}

/** Whose lock beside one's own lives; those of dead runs are removed. Null where there is none. */
async function livingLock(effects: Effects, folder: string, own: string): Promise<Holder | null> {
  for (const name of await namesIn(effects, folder)) {
    const path = `${folder}/${name}`;
    if (name.startsWith(CLAIM) && (await effects.age(path)) > CLAIM_KEPT) await effects.remove(path);
    if (name === own || !name.startsWith(LOCK)) continue;
    const text = await effects.readText(path).catch(() => null);
    if (text === null && (await effects.kind(path)) === null) continue;
    const holder = readHolder(text ?? '', effects);
    const state = text === null ? 'unknown' : holder ? stateOf(effects, holder, name) : 'dead';
    if (state === 'unknown') throw new LockedError(path, holder ?? { host: '?', process: 0 });
    if (state === 'alive') return holder;
    await effects.remove(path);
  }
  return null;
}

async function namesIn(effects: Effects, folder: string): Promise<string[]> {
  try {
    return (await effects.list(folder)).map((entry) => entry.name);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The holder a lock names, or a process alone. Null where it is empty or cut off: a living run's lock is whole. */
function readHolder(text: string, effects: Effects): Holder | null {
  if (/^\s*\d+\s*$/.test(text)) return { host: effects.host, process: Number(text) };
  try {
    const { host, process, began } = JSON.parse(text) as Partial<Holder>;
    if (typeof host !== 'string' || !Number.isSafeInteger(process)) return null;
    return { host, process: process!, ...(began !== undefined && { began }) };
  } catch {
    return null;
  }
}

function stateOf(effects: Effects, { host, process, began }: Holder, name: string): 'alive' | 'dead' | 'unknown' {
  if (host !== effects.host) return 'unknown';
  if (!effects.runs(process)) return 'dead';
  if (process === effects.process) return held.has(name) ? 'alive' : 'dead';
  if (began === undefined) return 'unknown';
  return began === effects.began(process) ? 'alive' : 'dead';
}
