/** The bytes of a file that may be a report. */
import { describeFailure, type FailureCode } from '../src/i18n/console.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { MemberFault } from './archives.ts';
import type { Effects, PathKind } from './effects.ts';

/** A file that became no report. */
export interface Failure {
  file: string;
  error: { code: FailureCode; message: string; detail?: string };
}

/** A failure with its words. */
export const failureOf = (code: FailureCode, detail: string | undefined, lang: Lang): Failure['error'] => {
  const known = detail === undefined ? { code } : { code, detail };
  return { code, message: describeFailure(known, lang), ...(detail !== undefined && { detail }) };
};

/** Larger files are not opened: no report is this large, and memory is finite. */
const LARGEST = 64 * 2 ** 20;

/** The bytes of a file, or why there are none. */
export type Source = { ok: true; bytes: Uint8Array } | { ok: false; code: FailureCode; detail?: string };

/** Why there is nothing to read where something of this kind stands. */
async function whyNoFile(effects: Effects, path: string, kind: PathKind): Promise<FailureCode> {
  if (kind === 'other') return 'not_a_file';
  const inside = kind === 'folder' ? await effects.list(path).catch(() => null) : null;
  return inside?.length === 0 ? 'empty_folder' : 'inaccessible';
}

/** Reads a file that may be a report. */
export async function readSource(effects: Effects, path: string): Promise<Source> {
  const kind = await effects.kind(path);
  if (kind === null) return { ok: false, code: 'not_found' };
  if (kind !== 'file') return { ok: false, code: await whyNoFile(effects, path, kind) };
  const size = await effects.size(path);
  if (size !== null && size > LARGEST)
    return { ok: false, code: 'too_large', detail: `${Math.round(size / 2 ** 20)} MB` };
  try {
    return { ok: true, bytes: await effects.read(path) };
  } catch (error) {
    return { ok: false, code: error instanceof MemberFault ? error.code : 'inaccessible' };
  }
}
