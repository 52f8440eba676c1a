import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeVersions, keptFolder, pruneKept } from '../../scripts/kept.ts';
import { makeFolder, overhear, put } from './world.ts';

describe('codeVersions(effects, root)', () => {
  it('changes with the code of the line, of datasets, and with nothing else', async () => {
    const root = makeFolder();
    const line = ['text', 'form', 'places', 'language', 'rules', 'document', 'report', 'findings'];
    const folders = [...line.map((f) => `src/${f}`), 'src/dataset', 'src/i18n', 'scripts/merge'];
    put(root, Object.fromEntries(folders.map((f) => [`${f}/a.ts`, f])));
    const reading = ['archives', 'beside', 'divisions', 'knowledge', 'places', 'readers', 'recogniser', 'source'];
    const lineFiles = [...reading, 'convertOne', 'line', 'plan/plan'].map((f) => `scripts/${f}.ts`);
    const merging = ['archive', 'changes', 'collection', 'corrections', 'countyTask', 'feed', 'output', 'package'];
    const series = [
      ...['applications', 'field', 'ledger', 'manner', 'measures', 'narrative', 'placeYears', 'point', 'problems'],
      ...['relate', 'scope', 'series', 'sheets', 'statistics', 'unitStatistics'],
    ];
    const files = [
      ...[...merging, 'parquet', 'population', 'publish'].map((f) => `scripts/${f}.ts`),
      ...series.map((f) => `src/series/${f}.ts`),
    ];
    put(
      root,
      Object.fromEntries(
        [...lineFiles, ...files, 'package-lock.json', 'scripts/divisions.txt', 'src/app/a.ts'].map((f) => [f, '']),
      ),
    );
    let before = await codeVersions(overhear(), root);
    put(root, { 'src/app/a.ts': 'changed' });
    expect(await codeVersions(overhear(), root)).toEqual(before);
    const change = async (file: string) => {
      put(root, { [file]: 'changed' });
      const after = await codeVersions(overhear(), root);
      const same = { lines: after.lines === before.lines, datasets: after.datasets === before.datasets };
      before = after;
      return same;
    };
    for (const file of [
      ...line.map((f) => `src/${f}/a.ts`),
      ...lineFiles,
      'scripts/divisions.txt',
      'package-lock.json',
    ])
      expect([file, await change(file)]).toEqual([file, { lines: false, datasets: false }]);
    for (const file of ['src/dataset/a.ts', 'src/i18n/a.ts', 'scripts/merge/a.ts', ...files])
      expect([file, await change(file)]).toEqual([file, { lines: true, datasets: false }]);
  });
});

describe('pruneKept(effects, root, version)', () => {
  it('removes lines of other code a day old, and what is kept of folders that are gone', async () => {
    const root = makeFolder();
    const there = makeFolder();
    put(root, { 'lines/now/a': '', 'lines/new/a': '', 'lines/old/a': '' });
    const kept = await keptFolder(overhear(), `${root}/lines/now`, there);
    const gone = ['datasets/gone/of.txt', 'files/gone/of.txt', 'lines/now/gone/of.txt'];
    put(root, Object.fromEntries(gone.map((file) => [file, `${there}/gone`])));
    const day = 24 * 3600 * 1000;
    await pruneKept(overhear({ age: async (path) => (path.endsWith('new') ? 1 : 2 * day) }), root, 'now');
    expect(readdirSync(`${root}/lines`).sort()).toEqual(['new', 'now']);
    expect(readdirSync(`${root}/datasets`)).toEqual([]);
    expect(readdirSync(`${root}/files`)).toEqual([]);
    expect(readdirSync(`${root}/lines/now`).sort()).toEqual(['a', kept.split('/').at(-1)].sort());
  });
});
