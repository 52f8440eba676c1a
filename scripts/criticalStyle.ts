/** The part of a style sheet that a page needs before the whole of it has come. */

/** What stands in front of a block's brace, and what is in it: rules, or declarations. */
interface Block {
  head: string;
  body: string;
}

/** Where a quoted text that begins at a place ends. */
function endOfQuote(css: string, start: number): number {
  let at = start + 1;
  while (at < css.length && css[at] !== css[start]) at += css[at] === '\\' ? 2 : 1;
  return at;
}

/** The blocks of a minified sheet in their order; statements without a block are left out. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '"' || sign === "'") at = endOfQuote(css, at);
    else if (sign === ';' && depth === 0) start = at + 1;
    else if (sign === '{' && depth++ === 0) open = at;
    else if (sign === '}' && --depth === 0) {
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** The names of elements, classes and ids in a piece of a page. */
export function namesIn(markup: string): ReadonlySet<string> {
  const names = new Set(['html', 'body']);
  for (const [, element, attributes] of markup.matchAll(/<([a-z][a-z0-9]*)([^<>]*)/gi)) {
    names.add(element!.toLowerCase());
    for (const [, kind, value] of attributes!.matchAll(/\s(class|id)="([^"]*)"/g))
      for (const name of value!.split(/\s+/)) names.add(`${kind === 'id' ? '#' : '.'}${name}`);
  }
  return names;
}

/** What a selector says of elements that may or may not be there: states, attributes, what must not be. */
const conditions = /\[[^\]]*\]|::?[a-z-]+(?:\([^()]*\))?/g;

/** True where everything a selector names is on the page: it may match there. What is under a pointer is not seen yet. */
function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  if (selector.includes(':hover')) return false;
  const left = selector.replace(conditions, ' ');
  return (left.match(/[.#]?[\w-]+/g) ?? []).every((name) => names.has(name));
}

/** A list of selectors, at the commas that stand in no parentheses. */
const listOf = (head: string): string[] => head.split(/,(?![^(]*\))/);

/** Style of paper, of editors of pages and of steps of animations comes with the whole sheet. */
const later = /^@(?!media|supports|keyframes)|^@media print/;

function keep({ head, body }: Block, names: ReadonlySet<string>): string {
  if (later.test(head)) return '';
  if (head.startsWith('@keyframes')) return `${head}{${body}}`;
  if (head.startsWith('@')) {
    const inner = criticalStyle(body, names);
    return inner && `${head}{${inner}}`;
  }
  const selectors = listOf(head).filter((selector) => mayMatch(selector, names));
  return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
}

/** The rules of a minified sheet that may match on a page of these names ({@link namesIn}), in their order. */
export const criticalStyle = (css: string, names: ReadonlySet<string>): string =>
  blocksOf(css)
    .map((block) => keep(block, names))
    .join('');
