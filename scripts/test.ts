/** `npm test`: everything that must hold, in order: types, lint, unit tests, damaged reports, the built app in a browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideChromium } from './chromium.ts';

const node = process.execPath;
const bin = (path: string) => `node_modules/${path}`;
const tally = { passed: 0, failed: 0 };

/** Runs one step and counts it as one; steps that count their own tests are added by {@link add}. */
function step(name: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(node, args, { stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Shanghai', ...env } });
  const ok = status === 0;
  tally[ok ? 'passed' : 'failed']++;
  if (!ok) console.log(`== ${name}: failed (exit status ${status})`);
  return ok;
}

/** Adds what a test runner counted in its JSON report. */
function add(file: string, count: (report: unknown) => [passed: number, failed: number]): void {
  try {
    const [passed, failed] = count(JSON.parse(readFileSync(file, 'utf8')));
    tally.passed += passed;
    tally.failed += failed;
  } catch (error) {
    console.log(`== no result in ${file}: ${error instanceof Error ? error.message : error}`);
    tally.failed++;
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

for (const project of ['src', 'scripts', '.']) step(`types: ${project}`, [bin('typescript/bin/tsc'), '-p', project]);
step('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']);
step('unit tests', [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
]); // prettier-ignore
add('test-results/unit.json', (r) => {
  const { numPassedTests, numFailedTests } = r as { numPassedTests: number; numFailedTests: number };
  return [numPassedTests, numFailedTests];
});

// a minute of damaged reports, always the same ones: as many as a machine of two processors gets to
const fuzz = ['tests/fuzz/fuzz.ts', '--seconds', '60', '--blocks', '120', '--seed', '20260101'];
step('fuzz', ['--import', 'tsx', ...fuzz]);

let chromium: string | null = null;
try {
  chromium = provideChromium();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  tally.failed++;
}
if (chromium) {
  const env = { CHROMIUM_PATH: chromium };
  const site = 'test-results/site';
  const built = step('site', ['--import', 'tsx', 'scripts/site.ts', '--out', site, '--quiet'], env);
  if (built && step('browser tests', [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/browser'], env))
    tally.passed += 0;
  if (built)
    add('test-results/browser.json', (r) => {
      const { expected, unexpected, flaky } = (r as { stats: Record<'expected' | 'unexpected' | 'flaky', number> })
        .stats;
      return [expected, unexpected + flaky];
    });
}

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
