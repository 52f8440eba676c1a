import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

describe('the regular expressions of src', () => {
  it('look ahead and never behind, which Safari before 16.4 cannot read', () => {
    expect(files.length).toBeGreaterThan(100);
    const behind = files.filter((name) =>
      /\(\?<[=!]/.test(readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')),
    );
    expect(behind).toEqual([]);
  });
});
