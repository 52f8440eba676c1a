// @vitest-environment happy-dom
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { act, type ComponentType } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { selectBriefing } from '../../src/series/briefing.ts';
import { putAbove } from '../app/aboveData.ts';
import { county, indexOfDemo, putData } from '../app/data.ts';
import { cleanUp, click, render, settle, until } from '../app/render.tsx';
import { syntheticNarratives } from '../support/county.ts';
import { pseudo, withPseudo } from './pseudo.ts';
import { bareOf, knownInFiles, knownOnPages, said, stringsOf, unknownBeside } from './said.ts';

let copy = '';
let App: ComponentType;
const files: Blob[] = [];
/** A module of the copy. */
const load = <T,>(path: string): Promise<T> =>
  import(/* @vite-ignore */ `../../test-results/${basename(copy)}/src/${path}`);
beforeAll(async () => {
  copy = withPseudo();
  ({ App } = await load<{ App: ComponentType }>('app/App.tsx'));
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  vi.stubGlobal('print', () => {});
  // a document without layout: every element is as wide as a page column, so that charts are drawn
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 960, 400));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
}, 60_000);
afterEach(() => void files.splice(0));
afterAll(() => {
  cleanUp();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  rmSync(copy, { recursive: true, force: true });
});

const open = async (address: string, put: () => void) => {
  window.localStorage.clear();
  window.location.hash = `#/${address}${address.includes('?') ? '&' : '?'}lang=${pseudo}`;
  put();
  await render(<App />);
  await until(
    () => document.querySelector('main h2, main .lede, main .say') && !document.querySelector('.chart-frame'),
  );
};
/** The words of the page that are of no folder and no data. */
const untold = (beside = unknownBeside(knownOnPages())) => beside(bareOf(said(document.body)));

const of = county.reports.filter(({ year, tables }) => year === 2024 && tables === 'read').map(({ id }) => id);
const report = `report?report=${of[0]}`;
const inCounty =
  'overview explore?tab=line explore?tab=bar explore?tab=heatmap explore?tab=multiples explore?tab=distribution ' +
  'explore?tab=scatter explore?tab=ranking explore?as=index channels?channel=wechat_official problems?category=staffing ' +
  `applications findings?rule=missing_date township?town=~990101102 ${report} ${report}&with=${of[1]} ` +
  'briefing?town=~990101102 data check changes';
const above =
  'overview?c=all overview?c=98&unit=county explore?c=all explore?c=all&tab=heatmap&unit=county ' +
  'explore?c=98&unit=county&tab=distribution explore?c=all&tab=scatter explore?c=all&tab=ranking ' +
  'channels?c=all&channel=wechat_official problems?c=98&unit=county applications?c=all findings?c=all&rule=late';

/** Presses all that opens something or makes a file, but what stands in tables and lists, and other drawings. */
async function pressAll(look: () => void): Promise<number> {
  const pressed = new Set<string>();
  for (;;) {
    const buttons = [...document.querySelectorAll('main :is(button, summary), .pm-panel button')];
    const next = buttons.find((b) => !b.closest('td, th, .tn, .tabs') && !pressed.has(said(b).join()));
    if (!next) return pressed.size;
    pressed.add(said(next).join());
    await click(next);
    await settle(5);
    look();
  }
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/>([^<]+)</g)].map(([, text]) => text!.replace(/&amp;/g, '&').replace(/&\w+;/g, ' '));

/** What a file says in the language of the page: the head of a table, the words of a workbook or a picture. */
async function saidIn(file: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (file.type.startsWith('text/csv')) return [strFromU8(bytes).split('\n')[0]!];
  if (file.type.includes('svg')) return textsOf(strFromU8(bytes));
  if (!file.type.includes('spreadsheet')) return [];
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => name === 'xl/sharedStrings.xml');
  return texts.flatMap(([, xml]) => textsOf(strFromU8(xml)));
}

describe('a machine-made language', () => {
  it('needs a folder and an entry of the list: everything compiles', () => {
    const tsc = join(dirname(createRequire(import.meta.filename).resolve('typescript/package.json')), 'bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: copy, stdio: 'pipe' });
  }, 60_000);

  it('is told from what is no word of it', () => {
    expect(bareOf(['⟦a ⟦b⟧', 'c⟧ Left 留', '1 (d)', 'http://e.cn/f'])).toEqual(['Left 留', 'd']);
    expect(unknownBeside(['乙县', '柳镇'])(['Left', '乙县柳镇', '乙县留'])).toEqual(['Left', '乙县留']);
  });

  it.each([
    ...inCounty.split(' ').map((address) => [address, putData] as const),
    ...above.split(' ').map((address) => [address, putAbove] as const),
  ])('is all that is read on the page %s, beside the data', async (address, put) => {
    await open(address, put);
    expect(said(document.body).filter((text) => text.includes('⟦')).length).toBeGreaterThan(20);
    expect(untold()).toEqual([]);
  });

  it.each([
    ['explore?tab=table', putData, 4],
    ['applications', putData, 1],
    ['findings', putData, 1],
    [`${report}&at=cell:proactive.penalties.decisions`, putData, 1],
    ['township?town=~990101102', putData, 1],
    ['overview?c=all', putAbove, 1],
    ['explore?c=all&tab=ranking', putAbove, 1],
  ] as const)('is all that opens on the page %s, and that its files say', async (address, put, least) => {
    await open(address, put);
    const known = knownOnPages();
    const beside = unknownBeside(known);
    expect(await pressAll(() => expect(untold(beside)).toEqual([]))).toBeGreaterThan(3);
    await until(() => files.length >= least);
    const texts = (await Promise.all(files.map(saidIn))).flat();
    expect(unknownBeside([...known, ...knownInFiles()])(bareOf(texts))).toEqual([]);
  });

  it('is what a chart says of the figure pointed at, and the form for a note on it', async () => {
    await open('explore', putData);
    for (const key of ['ArrowRight', 'n'])
      await act(async () =>
        document.querySelector('.marks')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
      );
    await until(() => document.querySelector('.tip') && document.querySelector('dialog'));
    expect(untold()).toEqual([]);
  });

  it('is all that the briefing writes, beside the data', async () => {
    type Lay = typeof import('../../src/app/briefing/layout.ts')['layBriefing'];
    const { layBriefing } = await load<{ layBriefing: Lay }>('app/briefing/layout.ts');
    const sources = { findings: [], narratives: syntheticNarratives(county), sheets: [county.townships[0]!.code] };
    const blocks = layBriefing(selectBriefing(county, 2024, sources)!, indexOfDemo, pseudo as 'en');
    const texts = (data: unknown): string[] =>
      !data || typeof data !== 'object'
        ? []
        : Object.entries(data).flatMap(([key, value]) =>
            typeof value !== 'string'
              ? key === 'series' || key === 'to'
                ? []
                : texts(value)
              : /^(?:kind|style|align|drawing)$/.test(key)
                ? []
                : [value],
          );
    const known = [...knownOnPages(), ...stringsOf([county, sources.narratives])];
    expect(unknownBeside(known)(bareOf(texts(blocks)))).toEqual([]);
  });
});
