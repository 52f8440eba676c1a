import { wordsOf } from '../../language/vocabulary.ts';
import type { Taken } from './taken.ts';

/** Words behind the last of which the noun begins. */
const VERBS =
  wordsOf(`公开 公示 公布 发布 更新 推送 上传 刊发 刊登 发表 编发 播报 播发 播出 转发 张贴 发文 发送 制作 推出 包括 其中 涉及 含 涵盖
  通过 在`);
const HEADS = wordsOf(
  '共计 合计 累计 总计 共 各类 各种 有关 相关 的 了 出 过 为 是 等 和 及 与 、 ， ： " 其中 以及 并 达 约',
);
const TAIL = /[共合累总计为约达到数量条有分别的：，、"]+$/;

/** The words for the thing counted: what stands between verb or channel and the number, else behind the measure word. */
export function nounOf(text: string, start: number, { figure, noun: from }: Taken): string | null {
  const words = text.slice(Math.max(start, from), figure.start);
  const noun = headless(behindVerb(words)).replace(TAIL, '');
  if (noun && noun.length <= 20 && !/[，。；]/.test(noun)) return noun;
  const behind = /^[^，。；、（）：\n在于通过并被]{2,12}/.exec(text.slice(figure.end, figure.end + 14))?.[0] ?? null;
  return behind && !/其中|较|比|占/.test(behind) ? behind : null;
}

function behindVerb(words: string): string {
  let at = 0;
  for (const verb of VERBS) at = Math.max(at, words.lastIndexOf(verb) + (words.includes(verb) ? verb.length : 0));
  return words.slice(at);
}

function headless(words: string): string {
  let at = 0;
  for (;;) {
    const head =
      HEADS.find((word) => words.startsWith(word, at)) ?? /^[一二三四五六七八九]是/.exec(words.slice(at))?.[0];
    if (!head) return words.slice(at);
    at += head.length;
  }
}
