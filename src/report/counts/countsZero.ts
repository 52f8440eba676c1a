import type { Clause } from './countsClauses.ts';

/** A clause that says nothing was made public; [start, end) in folded text. */
export interface Denial {
  start: number;
  end: number;
  /** Index of its clause. */
  clause: number;
}

const DENIAL =
  /(?:没有|未曾?|暂无|尚无|无|并未|暂未|尚未|均未)(?:任何|应当?|需要?|须)?(?:予以)?(?:对外|向社会|依法)?(?:主动公开(?:过|任何)?(?:的)?(?:各类)?(?:政府|政务)?信息|公开(?:过|任何)?(?:各类)?(?:政府|政务)信息)(?:的?(?:情况|事项|内容|情形|行为))?$/;
const NO_DENIAL = /是否|有无|如|若|对|凡|应公开|不及时|杜绝|避免|防止|存在/;

/** Finds the clauses that say in words that nothing was made public (没有主动公开政府信息). */
export function findDenials(text: string, clauses: readonly Clause[]): Denial[] {
  const found: Denial[] = [];
  for (const [i, { from, end }] of clauses.entries()) {
    const start = Math.max(from, end - 50);
    const words = text.slice(start, end);
    const match = DENIAL.exec(words);
    if (match && !NO_DENIAL.test(words.slice(0, match.index))) found.push({ start, end, clause: i });
  }
  return found;
}
