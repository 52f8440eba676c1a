import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBase } from './base.ts';
import { formats } from './formats.ts';
import type { Failure } from './worker.ts';

/** Failures of one kind that are kept. */
const most = 3;
const kept = new Map<string, number>();

/** Saves a failing document with its recipe below a folder, by kind; of the same kind only a few. */
export function keep(folder: string, failure: Failure): void {
  const { it, kinds, layout, id } = failure;
  const names = it.damages.map((d) => d.name).join('+') || 'sound';
  const kind = `${kinds[0]}/${it.format}-${layout}-${names}`.slice(0, 120);
  kept.set(kind, (kept.get(kind) ?? 0) + 1);
  if (kept.get(kind)! > most) return;
  const home = join(folder, kind);
  mkdirSync(home, { recursive: true });
  const { ending } = formats.find((f) => f.id === it.format)!;
  if (failure.bytes) writeFileSync(join(home, `${id}.${ending}`), Buffer.from(failure.bytes, 'base64'));
  writeFileSync(join(home, `${id}.base.${ending}`), makeBase({ ...it, damages: [] }).bytes);
  const { bytes: _, ...recipe } = failure;
  writeFileSync(join(home, `${id}.json`), `${JSON.stringify(recipe, null, 1)}\n`);
}
