import { describe, expect, it } from 'vitest';
import { maxOfdXml } from '../../src/document/limits.ts';
import { readOfd } from '../../src/document/ofd.ts';
import { element, makeOfd, manners, type OfdManner, ofdParts, pageContent, part } from './ofdWriter.ts';
import type { TestPage } from './pdfWriter.ts';
import { inkedPng, seeing } from './pictures/pictureWriter.ts';
import { paragraphs, readError, readOk, tables } from './support.ts';
import { makeZip, type TestPart } from './zipWriter.ts';

const grid: TestPage = {
  words: [
    [60, 700, '二、主动公开政府信息情况'],
    [60, 604, '规章'],
    [160, 604, '0'],
    [60, 579, '行政规范性文件'],
    [160, 579, '12'],
    [60, 500, '三、收到和处理政府信息公开申请情况'],
  ],
  rules: [
    ...[570, 595, 620].map((y) => [50, y, 250, y] as const),
    ...[50, 150, 250].map((x) => [x, 570, x, 620] as const),
  ],
};
const read = [
  [
    ['规章', '0'],
    ['行政规范性文件', '12'],
  ],
];
const plain = manners.strokes;
const el = element(plain);

/** A file with one page of objects, given as XML. */
const withObjects = (objects: string, common = '', more: readonly TestPart[] = [], template = '') =>
  makeZip([
    ...ofdParts(plain, [part(plain, 'Page', template + el('Content', {}, el('Layer', { ID: 1 }, objects)))], common),
    ...more,
  ]);
/** Words in one text object, 4 mm high. */
const words = (
  text: string,
  code: Record<string, string | number> = {},
  object: Record<string, string | number> = {},
) =>
  el(
    'TextObject',
    { ID: 1, Boundary: '20 40 100 5', Font: 3, Size: 4, ...object },
    el('TextCode', { X: 0, Y: 4, ...code }, text),
  );
const textOf = async (bytes: Uint8Array) => (await readOk(bytes)).text;

describe('readOfd(bytes)', () => {
  it.each(Object.entries(manners))('reads words and ruled tables in the manner of %s', async (_, manner) => {
    const doc = await readOk(makeOfd([grid], manner));
    expect(doc.format).toBe('ofd');
    expect(tables(doc)).toEqual(read);
    expect(paragraphs(doc)).toEqual(['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']);
  });

  it('reads pages in their order and drops their numbers', async () => {
    const page = (i: number): TestPage => ({
      words: [
        [60, 700, `第${'一二三'[i]}页的话`],
        [300, 20, `— ${i + 1} —`],
      ],
    });
    expect(await textOf(makeOfd([0, 1, 2].map(page)))).toBe('第一页的话\n第二页的话\n第三页的话');
  });

  it('parts figures of several columns that are set in one go', async () => {
    expect(await textOf(withObjects(words('3015', { DeltaX: '12 12 2' })))).toBe('3\t0\t15');
    expect(await textOf(withObjects(words('204', { DeltaX: '4 4' })))).toBe('2 0 4');
    expect(await textOf(withObjects(words('204', { DeltaX: 'g 2 2' })))).toBe('204');
  });

  it('reads steps down, as columns of characters are set', async () => {
    expect(await textOf(withObjects(words('合计', { DeltaY: '5' })))).toBe('合\n计');
  });

  it('takes the place of the words before where none is stated', async () => {
    const codes = el('TextCode', { X: 0, Y: 4 }, '甲') + el('TextCode', { X: 30 }, '乙');
    const object = el('TextObject', { ID: 1, Boundary: '20 40 100 5', Font: 3, Size: 4 }, codes);
    expect(await textOf(withObjects(object))).toBe('甲\t乙');
  });

  it('takes steps for what they are, however many are stated', async () => {
    expect(await textOf(withObjects(words('204', { DeltaX: 'g 999999999999 2' })))).toBe('204');
    expect(await textOf(withObjects(words('204', { DeltaX: 'g x 2' })))).toBe('204');
  });

  it('never takes glyph numbers for words', async () => {
    const glyphs = el('CGTransform', { CodePosition: 0, CodeCount: 2, GlyphCount: 2 }, el('Glyphs', {}, '31 32'));
    const object = el(
      'TextObject',
      { ID: 1, Boundary: '20 40 100 5', Font: 3, Size: 4 },
      glyphs + el('TextCode', { X: 0, Y: 4, DeltaX: '2' }, '¤\ue001'),
    );
    expect(await readError(withObjects(object))).toBe('no_text');
    expect(await textOf(withObjects(object + words('规章', {}, { Boundary: '60 40 50 5' })))).toBe(
      '\ufffd\ufffd\t规章',
    );
  });

  it('leaves out what is unseen', async () => {
    const seen = words('看得见');
    expect(await textOf(withObjects(seen + words('藏', {}, { Visible: 'false', Boundary: '20 60 9 5' })))).toBe(
      '看得见',
    );
    expect(await textOf(withObjects(seen + words('透明', {}, { Alpha: 0, Boundary: '20 60 9 5' })))).toBe('看得见');
  });

  it('does not take the outline that clips words for a rule', async () => {
    const clip = el(
      'Clips',
      {},
      el('Clip', {}, el('Area', {}, el('Path', {}, el('AbbreviatedData', {}, 'M 0 0 L 99 0')))),
    );
    const object = el('PathObject', { ID: 3, Boundary: '0 0 9 9' }, clip);
    expect(await textOf(withObjects(object + words('话')))).toBe('话');
  });

  it('lays pages over their templates', async () => {
    const common = el('TemplatePage', { ID: 7, BaseLoc: 'Tpls/Tpl_0/Content.xml' });
    const template = pageContent(plain, { ...grid, words: [] });
    const bytes = makeZip([
      ...ofdParts(
        plain,
        [
          pageContent(plain, { words: grid.words! }).replace(
            '<ofd:Content>',
            `${el('Template', { TemplateID: 7 })}<ofd:Content>`,
          ),
        ],
        common,
      ),
      { name: 'Doc_0/Tpls/Tpl_0/Content.xml', content: template },
    ]);
    expect(tables(await readOk(bytes))).toEqual(read);
  });

  it('reads graphic units where they are shown, one within another', async () => {
    const shown = (id: number, box: string) =>
      el('CompositeObject', { ID: 5, Boundary: box, CTM: '0.5 0 0 0.5 0 0', ResourceID: id });
    const unit = (id: number, content: string) => el('CompositeGraphicUnit', { ID: id }, el('Content', {}, content));
    const units = unit(1, words('甲') + shown(2, '0 60 50 50')) + unit(2, words('乙')) + unit(3, shown(3, '0 0 9 9'));
    const bytes = withObjects(
      shown(1, '10 10 90 90') + shown(3, '0 0 9 9') + shown(4, '0 0 9 9'),
      el('DocumentRes', {}, 'DocumentRes.xml'),
      [{ name: 'Doc_0/DocumentRes.xml', content: part(plain, 'Res', el('CompositeGraphicUnits', {}, units)) }],
    );
    expect(await textOf(bytes)).toBe('甲\n乙');
  });

  it('reads all documents of a package, each in its current version', async () => {
    const bodies = ['Doc_0', 'Doc_1'].map((name) => el('DocBody', {}, el('DocRoot', {}, `${name}/Document.xml`)));
    const versions = el(
      'Versions',
      {},
      ['1', '2'].map((n) => el('Version', { Current: String(n === '2'), BaseLoc: `v${n}.xml` })).join(''),
    );
    bodies[1] = bodies[1]!.replace('</ofd:DocRoot>', `</ofd:DocRoot>${versions}`);
    const doc = (text: string, place: string): TestPart[] =>
      ofdParts(plain, [pageContent(plain, { words: [[60, 700, text]] })])
        .slice(1)
        .map((p) => ({ ...p, name: String(p.name).replace('Doc_0', place) }));
    const bytes = makeZip([
      { name: 'OFD.xml', content: part(plain, 'OFD', bodies.join('')) },
      ...doc('第一份', 'Doc_0'),
      ...doc('旧的一份', 'Doc_1'),
      ...doc('新的一份', 'Doc_2'),
      { name: 'v2.xml', content: part(plain, 'DocVersion', el('DocRoot', {}, 'Doc_2/Document.xml')) },
    ]);
    expect(await textOf(bytes)).toBe('第一份\n新的一份');
  });

  it('turns a page upright that is set sideways', async () => {
    const turned = ['规章', '处罚'].map((text, i) =>
      words(text, { DeltaX: '4' }, { CTM: '0 1 -1 0 0 0', Boundary: `${100 - i * 10} 40 5 50` }),
    );
    expect(await textOf(withObjects(turned.join('')))).toBe('规章\n处罚');
  });

  it.each([
    [
      'pages of pictures alone',
      withObjects(el('ImageObject', { ID: 1, Boundary: '0 0 210 297', ResourceID: 4 })),
      'no_text',
    ],
    [
      'pages of outlines alone',
      withObjects(el('PathObject', { Boundary: '0 0 9 9' }, el('AbbreviatedData', {}, 'M 0 0 B 1 1 2 2 3 3'))),
      'no_text',
    ],
    [
      'a package that says how to decrypt it',
      makeZip([...ofdParts(plain, []), { name: 'Encryptions.xml', content: '<Encryptions/>' }]),
      'encrypted',
    ],
    ['nothing but that', makeZip([{ name: 'Encryptions.xml', content: '<Encryptions/>' }]), 'encrypted'],
    ['no page', makeZip(ofdParts(plain, [])), 'corrupt'],
    ['a page that is not there', makeZip(ofdParts(plain, ['']).slice(0, 2)), 'corrupt'],
    ['a page cut off', makeZip(ofdParts(plain, [pageContent(plain, grid).slice(0, 900)])), 'corrupt'],
    [
      'a document type',
      makeZip(ofdParts(plain, [`<!DOCTYPE a [<!ENTITY b "c">]>${pageContent(plain, grid).slice(39)}`])),
      'corrupt',
    ],
    [
      'units that multiply',
      withObjects(el('CompositeObject', { ResourceID: 0 }), el('PublicRes', {}, 'Res.xml'), [
        { name: 'Doc_0/Res.xml', content: part(plain, 'Res', bomb()) },
      ]),
      'too_large',
    ],
  ])('says of %s what it is', async (_, bytes, code) => expect(await readError(bytes)).toBe(code));

  it.each([
    ['fills its box', {}],
    ['has a matrix of its own', { CTM: '210 0 0 297 0 0' }],
  ])('reads a page of a picture that %s as a scan', async (_, matrix) => {
    const bytes = withObjects(
      el('ImageObject', { ID: 1, Boundary: '0 0 210 297', ResourceID: 4, ...matrix }),
      el('DocumentRes', {}, 'Res.xml'),
      [
        {
          name: 'Doc_0/Res.xml',
          content: part(
            plain,
            'Res',
            el('MultiMedias', {}, el('MultiMedia', { ID: 4, Type: 'Image' }, el('MediaFile', {}, 'page.png'))),
          ).replace('<ofd:Res', '<ofd:Res BaseLoc="Pictures"'),
        },
        { name: 'Doc_0/Pictures/page.png', content: inkedPng() },
      ],
    );
    const result = await readOfd(bytes, seeing('图上的字'));
    expect(result).toMatchObject({ ok: true, doc: { format: 'scan', text: '图上的字' } });
    expect(await readError(bytes)).toBe('no_text');
  });

  it('bounds what a package unpacks to', async () => {
    const blank = `${' '.repeat(maxOfdXml)}`;
    const bytes = makeZip(ofdParts(plain, [`<Page>${blank}</Page>`]));
    expect(await readOfd(bytes)).toEqual({
      ok: false,
      error: { code: 'too_large', detail: 'Doc_0/Pages/Page_0/Content.xml' },
    });
  });

  it('finds parts by names from the root without a slash, and through folders above', async () => {
    const parts = (place: string) =>
      ofdParts(plain, [pageContent(plain, grid)]).map((p) => ({
        ...p,
        content: String(p.content).replace('Pages/Page_0/Content.xml', place),
      }));
    for (const place of [
      'Doc_0/Pages/Page_0/Content.xml',
      '../Doc_0/./Pages/Page_0/Content.xml',
      'pages\\page_0\\content.xml',
    ])
      expect(tables(await readOk(makeZip(parts(place))))).toEqual(read);
  });
});

/** Graphic units of which each shows the next a hundred times. */
function bomb(): string {
  const shown = (id: number) => el('CompositeObject', { ResourceID: id }).repeat(100);
  const units = [0, 1, 2].map((id) => el('CompositeGraphicUnit', { ID: id }, shown(id + 1)));
  return [...units, el('CompositeGraphicUnit', { ID: 3 }, words('话'))].join('');
}

describe('manners', () => {
  it('are different files', () => {
    const files = Object.values(manners).map((manner: OfdManner) =>
      Buffer.from(makeOfd([grid], manner)).toString('base64'),
    );
    expect(new Set(files).size).toBe(Object.keys(manners).length);
  });
});
