/** `npm run check`: checks reports and prints what was found, as a linter does. */
import { parseArgs } from 'node:util';
import { readEndings } from '../src/document/formats.ts';
import type { Group } from '../src/findings/finding.ts';
import { formDue } from '../src/form/crosswalk.ts';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang, type Lang, langs } from '../src/i18n/lang.ts';
import { marksOf } from '../src/i18n/marks.ts';
import { visible } from '../src/text/visible.ts';
import { describeMisfit, type Misfit } from './beside.ts';
import type { CheckedFile, CheckTask } from './checkOne.ts';
import { listReports, type SourceEntry } from './corpus.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects, trimmed } from './effects.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';

interface Options {
  json: boolean;
  quiet: boolean;
  ocr: boolean;
  lang: Lang;
  paths: string[];
}

const WRONG_USE = 64;

/** Runs the command and gives its exit status: 0 no error-level finding, 1 some, 2 a file could not be read, 64 wrong use. */
export async function check(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return WRONG_USE;
  const { tasks, empty } = await listTasks(effects, options);
  for (const folder of empty)
    effects.report(`${consoleWords[options.lang].noReports(visible(folder), readEndings())}\n`);
  const pool = openPool(tasks.length, effects.processors, effects);
  const tally = { files: 0, failed: 0, error: 0, warning: 0, blind: 0 };
  const told = new Set<string>();
  const words = consoleWords[options.lang];
  const progress = showProgress(effects, tasks.length, words.checking, options.quiet || !effects.terminal);
  const onPage = ({ file }: CheckTask, page: number, pages: number) =>
    progress.part(words.page(visible(file), page, pages));
  try {
    for await (const result of pool.each('check', tasks, onPage)) {
      progress.step();
      progress.end();
      tell(effects, result.misfits, options.lang, told);
      count(tally, result);
      effects.print(options.json ? `${JSON.stringify(toJson(result))}\n` : toText(result, options));
    }
  } finally {
    await pool.close();
  }
  if (!options.json && !options.quiet)
    effects.print(`${consoleWords[options.lang].summary(tally.files, tally.failed, tally.error, tally.warning)}\n`);
  if (tally.failed || empty.length || told.size) return 2;
  return tally.error || tally.blind ? 1 : 0;
}

function readOptions(args: readonly string[], effects: Effects): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        'no-ocr': { type: 'boolean', default: false },
        lang: { type: 'string', default: defaultLang },
      },
    });
    const lang = langs.find((l) => l === values.lang);
    if (lang && positionals.length)
      return { json: values.json, quiet: values.quiet, ocr: !values['no-ocr'], lang, paths: positionals };
    effects.report(`${consoleWords[lang ?? defaultLang].checkUsage}\n`);
  } catch (error) {
    effects.report(
      `${consoleWords[defaultLang].badOption((error as Error).message)}\n${consoleWords[defaultLang].checkUsage}\n`,
    );
  }
  return null;
}

/** The files to check, in the order given; folders without reports by themselves. */
async function listTasks(effects: Effects, { paths, lang, ocr }: Options) {
  const tasks: CheckTask[] = [];
  const empty: string[] = [];
  for (const given of paths) {
    const path = trimmed(given);
    const kind = await effects.kind(path);
    const found =
      kind === 'folder' || kind === 'file'
        ? (await listReports(effects, path)).map((e) => ({ ...e, file: e.file ? `${path}/${e.file}` : given }))
        : [{ path: given, file: given } satisfies SourceEntry];
    if (!found.length) empty.push(given);
    for (const entry of found) tasks.push({ ...entry, folder: await folderAbove(effects, entry.path), lang, ocr });
  }
  return { tasks, empty };
}

/** The nearest folder above a file that has a places.json or a lexicon.json: its collection. */
async function folderAbove(effects: Effects, path: string): Promise<CheckTask['folder']> {
  const parts = path.split(/[/\\]/);
  for (let depth = parts.length - 1; depth >= Math.max(0, parts.length - 6); depth--) {
    const above = parts.slice(0, depth).join('/');
    const folder = above || (path.startsWith('/') ? '/' : '.');
    for (const name of ['places.json', 'lexicon.json'])
      if ((await effects.kind(`${folder}/${name}`)) === 'file')
        return { path: folder, shown: above ? `${above}/` : '' };
  }
  return null;
}

/** Tells what is wrong with files beside the reports, each thing once. */
function tell(effects: Effects, misfits: readonly Misfit[], lang: Lang, told: Set<string>) {
  for (const line of misfits.map((m) => describeMisfit(m, lang))) {
    if (!told.has(line)) effects.report(`${line}\n`);
    told.add(line);
  }
}

function count(tally: Record<'files' | 'failed' | 'blind' | 'error' | 'warning', number>, result: CheckedFile) {
  tally.files++;
  if (!result.ok) {
    tally.failed++;
    return;
  }
  for (const { group, accepted } of result.report.findings)
    if (accepted === undefined && (group === 'error' || group === 'warning')) tally[group]++;
  if (isBlind(result)) tally.blind++;
}

/** No cell was read, though the report has a form or its year has one: a failure, whatever was found. */
function isBlind({ report: { coverage, identity } }: CheckedFile & { ok: true }): boolean {
  const due = coverage.expected > 0 || identity.year === null || formDue(identity.year) !== null;
  return due && coverage.read === 0;
}

const toJson = (result: CheckedFile) => (result.ok ? result.report : { file: result.file, error: result.error });

function toText(result: CheckedFile, { lang, quiet }: Options): string {
  const words = consoleWords[lang];
  const file = visible(result.ok ? result.report.file : result.file);
  if (!result.ok) return `${file}\n  ✗ ${words.unread}  ${result.error.code}  ${visible(result.error.message)}\n\n`;
  const { report, places } = result;
  const open = report.findings.filter((f) => f.accepted === undefined);
  const longest = Math.max(...Object.values(words.severity).map((word) => word.length));
  const width = longest + 1 + marksOf(lang).space.length;
  const lines = report.findings.flatMap((f, i) =>
    f.accepted === undefined && !(quiet && f.group === 'note')
      ? [`  ${(places[i] || '-').padEnd(7)} ${words.severity[f.group].padEnd(width)}${visible(f.message)}  ${f.rule}`]
      : [],
  );
  const of = (group: Group) => open.filter((f) => f.group === group).length;
  const blind = isBlind(result);
  if (quiet && !blind && !lines.length) return '';
  const coverage = report.coverage.expected
    ? words.coverage(report.coverage)
    : blind
      ? words.nothingRead
      : words.beforeForm; // prettier-ignore
  const verdict = blind
    ? report.coverage.expected
      ? `${words.nothingRead}；`
      : ''
    : open.length
      ? ''
      : `${words.noFinding}；`; // prettier-ignore
  const found = open.length ? `；${words.findings(of('error'), of('warning'), of('note'), of('unread'))}` : '';
  const mark = blind || of('error') ? '✗' : '✓';
  return `${[file, ...lines, `  ${mark} ${verdict}${coverage}${found}`].join('\n')}\n\n`;
}

if (isCommand(import.meta.url)) exitWith(await check(commandLine(), realEffects()));
