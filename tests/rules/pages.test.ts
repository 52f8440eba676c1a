import { describe, expect, it } from 'vitest';
import { describedRules } from '../../src/rules/described.ts';

const tasks = [...new Set([...describedRules.keys()].map((id) => id.split('/')[0]!))].sort();

/** A page of docs/rules: every rule of a task, with its reason and its examples. */
const page = (task: string) => {
  const rules = [...describedRules.values()].filter(({ id }) => id.startsWith(`${task}/`));
  const examples = (title: string, texts: readonly string[]) =>
    texts.length ? [`${title}:`, '', ...texts.map((text) => `- ${text.replaceAll('\n', ' ⏎ ')}`), ''] : [];
  const parts = rules.map(({ id, why, yes, no }) =>
    [`## ${id}`, '', why, '', ...examples('Speaks on', yes), ...examples('Silent on', no)].join('\n'),
  );
  return (
    `# Rules: ${task}\n\nWritten from \`src/rules/${task}\` (\`npx vitest run tests/rules/pages -u\`); the examples are ` +
    `the tests.\n\n${parts.join('\n')}`
  );
};

describe('docs/rules', () => {
  it.each(tasks)('%s.md is written from the rules', (task) =>
    expect(page(task)).toMatchFileSnapshot(`../../docs/rules/${task}.md`),
  );

  it('every rule has a reason of its own', () => {
    const reasons = [...describedRules.values()].map(({ why }) => why);
    expect(reasons.filter((why) => why.length < 6)).toEqual([]);
  });
});
