import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../src/document/page/layout.ts';
import { type KnownPictures, readScans } from '../../../src/document/scan/scan.ts';

const picture = { width: 40, height: 40, data: new Uint8Array(1600).fill(255) };
const page = async () => ({ picture, scale: 1 });

describe('readScans(pages, effects)', () => {
  it('reads a picture once, and tells of each page', async () => {
    const kept: PageContent[] = [];
    const known: KnownPictures = {
      load: async () => kept[0] ?? null,
      save: async (_, content) => void kept.push(content),
    };
    let loaded = 0;
    const told: string[] = [];
    const recogniser = async () => {
      loaded++;
      return { figure: () => '', line: () => '', lines: () => [] };
    };
    const onPage = (done: number, pages: number) => void told.push(`${done}/${pages}`);
    const contents = await readScans([page, async () => null, page], { recogniser, onPage, known });
    expect(contents).toEqual([kept[0], null, kept[0]]);
    expect([loaded, kept.length, told.join(' ')]).toEqual([1, 1, '0/3 1/3 2/3 3/3']);
  });
});
