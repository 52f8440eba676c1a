import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSound } from './base.ts';
import { damagedText } from './run.ts';
import type { Failure } from './worker.ts';

/** Failures of one kind that are kept. */
const most = 3;
const kept = new Map<string, number>();

/** Saves a failing document with its recipe and a note below a folder, by kind; of the same kind only a few. */
export function keep(folder: string, failure: Failure): void {
  const { it, kinds, layout, id } = failure;
  const names = it.damages.map((d) => d.name).join('+') || 'sound';
  const kind = `${kinds[0]}/${it.format}-${layout.replace('/', '-')}-${names}`.slice(0, 120);
  kept.set(kind, (kept.get(kind) ?? 0) + 1);
  if (kept.get(kind)! > most) return;
  const home = join(folder, kind);
  mkdirSync(home, { recursive: true });
  const { format, bytes } = makeSound({ ...it, damages: [] });
  const put = (ending: string, content: Uint8Array | string) => writeFileSync(join(home, `${id}.${ending}`), content);
  put(`sound.${format.ending}`, bytes);
  if (failure.bytes) put(format.ending, Buffer.from(failure.bytes, 'base64'));
  const { bytes: _, ...recipe } = failure;
  put('json', `${JSON.stringify(recipe, null, 1)}\n`);
  put('note.md', noteOf(failure));
}

/** What failed, in words. */
function noteOf({ id, it, kinds, layout, cells, detail }: Failure): string {
  const { text } = makeSound({ ...it, damages: [] });
  const now = it.damages.length ? damagedText(it) : null;
  const known = new Set(text?.split('\n'));
  const changed = text !== null && now !== null ? now.split('\n').filter((line) => !known.has(line)) : [];
  const rows = cells.slice(0, 30).map((c) => `| ${c.fault} | ${c.cell} | ${c.read} | ${c.truth} |`);
  return [
    `# ${id}: ${kinds.join(', ')}`,
    '',
    `${it.format}, tables as ${layout}; damage: ${it.damages.map((d) => d.name).join(', ') || 'none'}.`,
    ...(detail ? ['', detail] : []),
    ...(rows.length ? ['', '| fault | cell | read | truth |', '|---|---|---|---|', ...rows] : []),
    ...(changed.length
      ? [
          '',
          'Lines that the sound file does not have:',
          '',
          ...changed.slice(0, 20).map((l) => `    ${l.slice(0, 300)}`),
        ]
      : []),
    '',
  ].join('\n');
}
