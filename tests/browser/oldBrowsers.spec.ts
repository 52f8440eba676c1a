import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Node, parse } from 'acorn';
import { oldestBrowsers } from '../../scripts/browsers.ts';
import { patternWith } from '../../src/text/pattern.ts';

/** Chromium 86, Firefox 78 and Safari 14 all know ES2020; what is newer must not be in the built files. */
const site = new URL(`${process.env.ZHENLAN_TEST_SITE ?? '../../test-results/site'}/`, import.meta.url);
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(new URL(folder, site))
    .filter((name) => kind.test(name))
    .map((name) => fileURLToPath(new URL(`${folder}${name}`, site)));

/** Recognition of scans needs a newer browser anyhow, and is refused with that reason in others. */
const isRecogniser = (file: string): boolean => basename(file).startsWith('tesseract-core-');

const scripts = [...filesIn('assets/', /\.js$/), ...filesIn('', /\.js$/)].filter((file) => !isRecogniser(file));
const styles = filesIn('assets/', /\.css$/);

/** pdf.js and what carries it: loaded when a PDF is checked, brings fallbacks of its own (its `legacy` build). */
const isPdf = (file: string): boolean => /^(pdf|check\.worker)[.-]/.test(basename(file));

/** Methods newer than the oldest browser. Those that `src/app/polyfills.ts` stands in for are not listed. */
const newMethods = new Set(
  [
    'findLastEntry toSpliced with group groupBy groupToMap fromAsync withResolvers isWellFormed toWellFormed',
    'isSubsetOf isSupersetOf isDisjointFrom symmetricDifference getOrInsert fromBase64 toBase64 fromHex toHex',
    'replaceSync adoptedStyleSheets startViewTransition togglePopover showPopover hidePopover checkVisibility',
    'randomUUID requestSubmit throwIfAborted canParse waitAsync transferToFixedLength setHTML setHTMLUnsafe',
  ].flatMap((line) => line.split(' ')),
);
/** Names newer than the oldest browser, wherever they stand as a global. */
const newGlobals = new Set(
  [
    'structuredClone WeakRef FinalizationRegistry AggregateError reportError scheduler navigation CSSContainerRule',
    'DecompressionStream CompressionStream Temporal Iterator SuppressedError DisposableStack showOpenFilePicker',
    'requestIdleCallback cancelIdleCallback',
  ].flatMap((line) => line.split(' ')),
);
/** Static members that are newer although their names are ordinary. */
const newStatics = new Set([
  'AbortSignal.any',
  'AbortSignal.timeout',
  'Promise.any',
  'Promise.try',
  'Math.sumPrecise',
  'Error.isError',
  'Response.json',
  'URL.parse',
  'Intl.Segmenter',
  'Intl.ListFormat',
  'Intl.DisplayNames',
]);

type Walkable = Node & Record<string, unknown>;
const isNode = (value: unknown): value is Walkable =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Visits a program's nodes; whoever visits may say that a name is asked for before it is used. */
function visit(node: Walkable, see: (node: Walkable, parents: readonly Walkable[]) => void, parents: Walkable[] = []) {
  see(node, parents);
  parents.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see, parents);
  parents.pop();
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '');

/** Names a file asks for before use: `typeof name`, `"name" in …`, a condition on `x.name`. */
function askedFor(program: Walkable): Set<string> {
  const asked = new Set<string>();
  const add = (test: unknown): void => {
    if (!isNode(test)) return;
    if (test.type === 'MemberExpression') asked.add(nameOf(test.property));
    if (test.type === 'UnaryExpression') add(test.argument);
    if (test.type === 'Identifier') asked.add(nameOf(test));
    if (test.type === 'LogicalExpression' || test.type === 'BinaryExpression') {
      add(test.left);
      add(test.right);
    }
    if (test.type === 'BinaryExpression' && test.operator === 'in') asked.add(nameOf(test.left));
  };
  visit(program, (node) => {
    if (['IfStatement', 'ConditionalExpression'].includes(node.type)) add(node.test);
    if (node.type === 'LogicalExpression') add(node.left);
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') add(node.argument);
    if (node.type === 'BinaryExpression' && node.operator === 'in') add(node);
  });
  return asked;
}

/** What a file uses that the oldest browsers do not have. */
function tooNew(code: string): string[] {
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'module' }) as unknown as Walkable;
  const asked = askedFor(program);
  const found = new Set<string>();
  visit(program, (node, parents) => {
    // what is tried has a way out where it fails
    if (parents.some((p, i) => p.type === 'TryStatement' && p.block === (parents[i + 1] ?? node))) return;
    const parent = parents[parents.length - 1];
    if (node.type === 'Literal' && isNode(node) && /\(\?<[=!]/.test((node.regex as { pattern: string })?.pattern ?? ''))
      found.add(`lookbehind ${(node.regex as { pattern: string }).pattern}`);
    if (node.type === 'MemberExpression' && !node.computed) {
      const [object, property] = [nameOf(node.object), nameOf(node.property)];
      const called = parent?.type === 'CallExpression' && parent.callee === node;
      if (called && newMethods.has(property) && !asked.has(property)) found.add(`.${property}()`);
      if (newStatics.has(`${object}.${property}`) && !asked.has(property)) found.add(`${object}.${property}`);
    }
    const called = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
    if (node.type === 'Identifier' && called && newGlobals.has(nameOf(node)) && !asked.has(nameOf(node)))
      found.add(nameOf(node));
  });
  return [...found];
}

/** Where a file is not of the syntax at all; what it uses is another matter. */
function syntaxOf(file: string): string[] {
  try {
    parse(readFileSync(file, 'utf8'), { ecmaVersion: 2020, sourceType: 'module' });
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Rules of style that the oldest browsers drop whole, or values without which a page cannot be read. */
const newStyle = patternWith('g')`
  :has\(|:is\(|:where\(|@container|@layer|@scope|@property|color-mix\(|oklch\(|light-dark\(|subgrid|\binset:
  |aspect-ratio:|\d(dvh|svh|lvh|cqw|cqi)\b|overflow(-[xy])?:clip|@media[^{]*[<>]=?
`;

/** Safari 14.0 knows gaps in grids only. */
const flexGaps = (rules: string): string[] =>
  (rules.match(/[^{}]+\{[^{}]*\}/g) ?? []).filter(
    (rule) => /display:(inline-)?flex/.test(rule) && /[;{](row-|column-)?gap:/.test(rule),
  );

test('the test itself sees what is too new', () => {
  expect(oldestBrowsers).toEqual(['chrome86', 'firefox78', 'safari14']);
  expect(() => tooNew('a ??= 1')).toThrow();
  expect(() => tooNew('class A { #x = 1 }')).toThrow();
  expect(tooNew('structuredClone(a); b.toSpliced(1); /(?<=a)b/; AbortSignal.timeout(1)')).toHaveLength(4);
  expect(tooNew('try { new DecompressionStream(a) } catch { b() }')).toEqual([]);
  expect(tooNew('typeof structuredClone === "function" && structuredClone(a)')).toEqual([]);
  expect('a:has(b){inset:0}'.match(newStyle)).toHaveLength(2);
  expect(flexGaps('a{display:flex;gap:1px}b{display:grid;gap:1px}')).toHaveLength(1);
});

test('the scripts are ES2020 and use nothing newer', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.map((file) => [
    basename(file),
    isPdf(file) ? syntaxOf(file) : tooNew(readFileSync(file, 'utf8')),
  ]);
  expect(Object.fromEntries(found.filter(([, what]) => what?.length))).toEqual({});
});

test('embed.js is ES2017, small, and alone', () => {
  const code = readFileSync(new URL('embed.js', site), 'utf8');
  expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
});

test('the styles have no rule that the oldest browsers would drop', () => {
  const found = styles.map((file) => {
    const rules = readFileSync(file, 'utf8').replace(/@supports[^{]*\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '');
    return [basename(file), [...(rules.match(newStyle) ?? []), ...flexGaps(rules)]] as const;
  });
  expect(Object.fromEntries(found.filter(([, what]) => what.length > 0))).toEqual({});
});
