import type { ReadError } from '../document/document.ts';
import { failureWords as en } from './en/failures.ts';
import { formatCure, formatName, isFormatId } from './formats.ts';
import type { Each, Lang } from './lang.ts';
import { failureWords as zh } from './zh/failures.ts';

/** Why a file became no report: those of the reader, and what only the commands meet. */
export type FailureCode =
  | ReadError['code']
  | 'not_found'
  | 'inaccessible'
  | 'empty_folder'
  | 'not_a_file'
  | 'no_identity'
  | 'outside';

const failureWords: Each<typeof zh> = { zh, en };

/** True for a code that {@link describeFailure} has words for. */
export const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(zh.why, code);

/** One sentence on why a file became no report and what can be done. */
export function describeFailure({ code, detail }: { code: FailureCode; detail?: string }, lang: Lang): string {
  const w = failureWords[lang];
  const join = (why: string, cure: string | null | undefined) => (cure ? w.cured(why, cure) : why);
  if (code === 'no_text' && detail === 'empty') return join(w.empty.why, w.empty.cure);
  if (code === 'not_supported' && detail !== undefined && isFormatId(detail))
    return join(w.unread(formatName(detail, lang)), formatCure(detail, lang));
  const cures: Partial<Record<FailureCode, string>> = w.cures;
  return join(detail ? w.detailed(w.why[code], detail) : w.why[code], cures[code]);
}
