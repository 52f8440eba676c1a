/**
 * `npm run test:cluster`: the same bytes from 64 shards, shuffled, doubled and killed at random, from GNU parallel, from its filter, and
 * from a Slurm array of which a task is killed. `npm run test:cluster -- shards` (or `parallel`, `slurm`) does one of these.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { convert } from '../../scripts/convert.ts';
import { writeDemo } from '../../scripts/demo.ts';
import { commandLine, realEffects } from '../../scripts/effects.ts';
import { plan as makePlan } from '../../scripts/plan.ts';
import { noise } from '../support/county.ts';
import { pause, type Slurm, startSlurm } from './slurm.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/zhenlan-cluster-`);
const SHARDS = 8;
const plan = `${folder}/plan.ndjson`;
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/** Programs of the test, and the package of Debian that has each. */
const needed = {
  parallel: 'parallel',
  munged: 'munge',
  slurmctld: 'slurm-wlm',
  slurmd: 'slurm-wlm',
  sbatch: 'slurm-wlm',
};
const missing = () =>
  Object.entries(needed).filter(([name]) => spawnSync('sh', ['-c', `command -v ${name}`], { env }).status !== 0);

/** Installs what is missing where that is ours to do. */
function provide(): boolean {
  const packages = [...new Set(missing().map(([, debian]) => debian))];
  if (packages.length && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const quiet = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  for (const [name, debian] of missing()) console.log(`missing: ${name} (Debian: apt-get install ${debian})`);
  return missing().length === 0;
}

/** Runs a command in the project and gives its output; throws on a status that is not among those allowed. */
function run(command: string, args: readonly string[], allowed: readonly number[] = [0], more: NodeJS.ProcessEnv = {}) {
  const options = { cwd: project, encoding: 'utf8', env: { ...env, ...more }, maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync(command, [...args], options);
  if (status === null || !allowed.includes(status))
    throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
const npm = (script: string, ...args: string[]) => run('npm', ['run', '-s', script, '--', ...args], [0, 2]);

/** Every file below a folder, by path. */
const filesOf = (path: string, below = ''): string[] =>
  readdirSync(path)
    .sort()
    .flatMap((name) =>
      statSync(`${path}/${name}`).isDirectory() ? filesOf(`${path}/${name}`, `${below}${name}/`) : [below + name],
    );

/** Merges parts and compares every byte with what npm run data made. */
function mergeAndCompare(parts: string, what: string, of = plan) {
  const out = `${folder}/merged-${what}`;
  npm('merge', '--plan', of, '--parts', parts, '--out', out, '--quiet');
  const [own, plain] = [filesOf(out), filesOf(`${folder}/plain`)];
  const differ = plain.filter(
    (f) => !own.includes(f) || !readFileSync(`${out}/${f}`).equals(readFileSync(`${folder}/plain/${f}`)),
  );
  if (differ.length || own.length !== plain.length)
    throw new Error(`${what}: ${differ.length} of ${plain.length} files differ`);
  console.log(`ok: ${what}, ${plain.length} files, every byte`);
}

/** Times `convert` is killed, at most so many milliseconds after it began. */
const KILLS = { times: 40, within: 5_000 };

/** Many shards, in this process but for those that are killed. */
async function inShards() {
  const many = `${folder}/plan-64.ndjson`;
  const parts = `${folder}/parts-64`;
  const quiet = { ...realEffects(), report: () => {}, startWorker: null };
  const random = noise(64);
  await makePlan(['--reports', `${folder}/reports`, '--shards', '64', '--no-ocr', '--out', many], quiet);
  const argsOf = (shard: number) => ['--plan', many, '--shard', `${shard}/64`, '--parts', parts, '--quiet'];
  for (let kill = 0; kill < KILLS.times; kill++) {
    const args = ['--import', 'tsx', 'scripts/convert.ts', ...argsOf(1 + Math.floor(random() * 64))];
    const child = spawn(process.execPath, args, { cwd: project, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * KILLS.within);
    await new Promise((resolve) => child.once('exit', resolve));
    clearTimeout(timer);
  }
  const all = Array.from({ length: 64 }, (_, i) => i + 1);
  for (const shard of [...all, ...all].sort(() => random() - 0.5)) {
    const status = await convert(argsOf(shard), quiet);
    if (status !== 0 && status !== 2) throw new Error(`shard ${shard}: ${status}`);
  }
  mergeAndCompare(parts, `64 shards, shuffled, done twice, killed ${KILLS.times} times`, many);
}

function underParallel() {
  const parts = `${folder}/parts-parallel`;
  const command = `npm run -s convert -- --plan ${plan} --parts ${parts} --shard {}/${SHARDS} --jobs 1 --quiet`;
  const log = `${folder}/parallel.log`;
  run(
    'sh',
    ['-c', `seq ${SHARDS} | parallel --jobs 2 --joblog ${log} '${command}'`],
    Array.from({ length: SHARDS + 1 }, (_, i) => i),
  );
  const statuses = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split('\t')[6]));
  if (statuses.length !== SHARDS || statuses.some((s) => s !== 0 && s !== 2)) throw new Error(`parallel: ${statuses}`);
  mergeAndCompare(parts, 'GNU parallel');
}

function underPipe() {
  const parts = `${folder}/parts-pipe`;
  mkdirSync(parts);
  const paths = `tail -n +2 ${plan} | sed 's/.*"path":"\\([^"]*\\)".*/\\1/' | sort -R`;
  const filter = `npm run -s convert -- --stdin --plan ${plan} --jobs 1`;
  run(
    'sh',
    ['-c', `${paths} | parallel --jobs 2 --pipe -N 20 '${filter}' > ${parts}/results.ndjson`],
    Array.from({ length: 102 }, (_, i) => i),
  );
  mergeAndCompare(parts, 'GNU parallel, line by line');
}

/** An array job over all shards; the first task seen running is killed and queued again. */
async function underSlurm(slurm: Slurm) {
  const parts = `${folder}/parts-slurm`;
  const exports = `ALL,PLAN=${plan},PARTS=${parts},SHARDS=${SHARDS}`;
  const args = [
    '--parsable',
    `--array=1-${SHARDS}`,
    '--cpus-per-task=1',
    `--export=${exports}`,
    `--output=${folder}/%A_%a.log`,
  ];
  const job = run('sbatch', [...args, 'docs/cluster/convert.sbatch'], [0], slurm.env).trim();
  const states = () => {
    const text = run('squeue', ['-h', '-r', '-j', job, '-t', 'all', '-o', '%K %T'], [0], slurm.env);
    return text
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [task: string, state: string]);
  };
  let killed: string | null = null;
  for (let second = 0; second < 900; second++) {
    const tasks = states();
    const running = tasks.find(([, state]) => state === 'RUNNING');
    if (running && killed === null) {
      killed = running[0];
      await pause(1500);
      run('scontrol', ['requeue', `${job}_${killed}`], [0], slurm.env);
      console.log(`task ${killed} was killed and queued again`);
    }
    const bad = tasks.filter(([, state]) => /FAILED|CANCELLED|TIMEOUT|NODE_FAIL|OUT_OF_MEMORY/.test(state));
    if (bad.length)
      throw new Error(`Slurm: ${bad.join(' · ')}\n${readFileSync(`${folder}/${job}_${bad[0]![0]}.log`, 'utf8')}`);
    if (tasks.length === SHARDS && tasks.every(([, state]) => state === 'COMPLETED')) break;
    await pause(1000);
  }
  if (killed === null || states().some(([, state]) => state !== 'COMPLETED'))
    throw new Error(`Slurm: ${states().join(' · ')}`);
  mergeAndCompare(parts, 'Slurm array with a task killed and queued again');
}

async function main([only]: readonly string[]): Promise<number> {
  const wants = (name: 'shards' | 'parallel' | 'slurm') => only === undefined || only === name;
  if (only !== 'shards' && !provide()) return 1;
  let slurm: Slurm | null = null;
  try {
    const years = [2022, 2023, 2024];
    await writeDemo({ townships: 18, years, seed: 1 }, `${folder}/reports/demo`, realEffects());
    npm('data', '--reports', `${folder}/reports`, '--out', `${folder}/plain`, '--quiet', '--no-ocr', '--jobs', '2');
    npm('plan', '--reports', `${folder}/reports`, '--shards', String(SHARDS), '--no-ocr', '--out', plan);
    if (wants('shards')) await inShards();
    if (wants('parallel')) {
      underParallel();
      underPipe();
    }
    if (wants('slurm')) {
      slurm = await startSlurm(`${folder}/slurm`);
      await underSlurm(slurm);
    }
    return 0;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await slurm?.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(commandLine());
