import type { Discourse } from './discourse.ts';

/** A part of an expression: an escaped character, a class of characters, the beginning of a group, how often, or one character. */
const PART = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\(\?<\w+>|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gs;
/** Of what may as well be absent. */
const MAYBE = /^(?:[*?]|\{0,)/;

/**
 * An expression that matches in a whole text wherever the given one matches in a stretch of it: the same without what
 * looks at edges (`^`, `$`) and around (`(?=…)`, `(?!…)`), and without characters it may begin with, since what follows
 * them is found alone. It may match where the given one does not.
 */
export function loosen({ source, flags }: RegExp): RegExp {
  let loose = '';
  let depth = 0;
  let around = 0; // how deep the group stands that looks around; 0 outside of one
  let begins = true; // nothing stands before in an alternative that is in no group
  const parts = source.match(PART) ?? [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.startsWith('(')) depth++;
    if (/^\(\?[=!]/.test(part)) around ||= depth;
    if (begins && part.startsWith('[') && MAYBE.test(parts[i + 1] ?? '')) i++;
    else if (!around && part !== '^' && part !== '$') {
      loose += part;
      begins = depth === 0 && part === '|';
    }
    if (part !== ')') continue;
    if (around === depth) around = 0;
    depth--;
  }
  return new RegExp(loose, flags.replace('g', ''));
}

/**
 * Keeps, of the rules of one kind, those that may speak somewhere in a discourse, so that clause by clause no others
 * are asked. Found once a discourse. Rules look at stretches of its text.
 */
export function makeSieve<R extends { readonly when: RegExp }>(
  rules: readonly R[],
): (discourse: Discourse) => readonly R[] {
  const loose = rules.map(({ when }) => loosen(when));
  return (discourse) => discourse.once(rules, ({ text }) => rules.filter((_, i) => loose[i]!.test(text)));
}
