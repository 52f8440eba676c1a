import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

describe('docs/cluster.md', () => {
  it.each(['convert.sbatch', 'job.yaml', 'pipe.py'])('shows %s as it is, in at most 30 lines', (name) => {
    const text = readFileSync(`${docs}cluster/${name}`, 'utf8');
    expect(readFileSync(`${docs}cluster.md`, 'utf8')).toContain(`\n${text}\`\`\``);
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(30);
  });
});
