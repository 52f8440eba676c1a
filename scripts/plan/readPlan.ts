import type { Effects } from '../effects.ts';
import { linesOf } from '../lines.ts';
import { type Plan, type PlanEntry, type PlanHead, planFormat } from './plan.ts';

/** A file that is no plan, or not the whole of one; the message names the place. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}

/** Reads a plan; lines before the first that begins with `{` are what npm says of the command that wrote it. */
export async function readPlan(effects: Effects, path: string): Promise<Plan> {
  let head: PlanHead | null = null;
  const entries: PlanEntry[] = [];
  let at = 0;
  for await (const bytes of linesOf(effects.stream(path))) {
    at++;
    const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
    if (!head && !text.startsWith('{')) continue;
    const json = parse(text, `${path}:${at}`);
    if (head) entries.push(json as unknown as PlanEntry);
    else head = readHead(json, path);
  }
  if (!head) throw new PlanError(`${path}: no plan`);
  if (entries.length !== head.files) throw new PlanError(`${path}: ${entries.length} / ${head.files} lines`);
  const wrong = entries.find(
    (e) => typeof e.path !== 'string' || typeof e.key !== 'string' || !(e.shard >= 1 && e.shard <= head!.shards),
  );
  if (wrong) throw new PlanError(`${path}: ${JSON.stringify(wrong).slice(0, 200)}`);
  return { head, entries };
}

function readHead(json: Record<string, unknown>, path: string): PlanHead {
  const { format, shards, files, collections } = json;
  const fits = format === planFormat && Number.isInteger(shards) && Number.isInteger(files);
  if (!fits || !Array.isArray(collections)) throw new PlanError(`${path}: no plan`);
  return json as unknown as PlanHead;
}

function parse(text: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new PlanError(`${place}: ${(error as Error).message}`);
  }
}
