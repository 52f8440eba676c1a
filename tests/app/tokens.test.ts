import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/app/styles/tokens.css'), 'utf8');
/** The tokens that a look sets, by the beginning of its block. */
function tokensOf(look: string): Map<string, string> {
  const from = css.indexOf(look);
  const [block = ''] = css.slice(from).split(/^\}/m);
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

describe('tokens.css', () => {
  const [bySystem, byChoice] = ['@media (prefers-color-scheme: dark)', ':root[data-theme="dark"]'].map(tokensOf);

  it('is as dark by system as by choice', () => {
    expect(bySystem!.size).toBeGreaterThan(40);
    expect([...bySystem!]).toEqual([...byChoice!]);
  });
});
