import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { check } from '../../scripts/check.ts';
import { decodeFailures, decodeIndex } from '../../src/dataset/decode.ts';
import { makeCompound } from '../document/compoundWriter.ts';
import { makeOfd } from '../document/ofdWriter.ts';
import { fixture } from '../document/support.ts';
import { makeDocx, makeZip } from '../document/zipWriter.ts';
import { makeWorkbook, sheetOf } from '../support/office.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const lines = (year: number) => reportText({ year }).split('\n');
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (year: number) =>
  `<html><body>${lines(year)
    .map((l) => `<p>${escaped(l)}</p>`)
    .join('')}</body></html>`;
const rtf = (year: number) =>
  `{\\rtf1\\ansi ${lines(year)
    .map((line) => line.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0)}?`).concat('\\par'))
    .join('\n')}}`;
const mail = (year: number) =>
  `MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n` +
  `${Buffer.from(page(year)).toString('base64')}`;
const word = (year: number) =>
  makeDocx(
    lines(year)
      .map((l) => `<w:p><w:r><w:t xml:space="preserve">${escaped(l)}</w:t></w:r></w:p>`)
      .join(''),
  ); // prettier-ignore
const sheets = (year: number) =>
  makeWorkbook({ sheets: [sheetOf(lines(year).map((l) => l.split('\t').map((text) => ({ text: escaped(text) }))))] });
const ofd = (year: number) =>
  makeOfd([{ words: lines(year).map((line, i) => [40, 4000 - i * 20, line] as const), size: [2400, 4040] }]);
const packed = (name: string) => makeZip([{ name, content: '<a/>' }]);
const magic = (hex: string) => Buffer.from(hex.padEnd(80, '01'), 'hex');

/** One file of each ending, what it holds, and what is said of it. */
const files: readonly (readonly [name: string, content: string | Uint8Array, said: string])[] = [
  ['a.txt', reportText(), 'txt'],
  ['a.text', reportText(), 'txt'],
  ['a.md', `# ${reportText()}`, 'md'],
  ['a.html', page(2024), 'html'],
  ['a.htm', page(2024), 'html'],
  ['a.shtml', page(2024), 'html'],
  ['a.xhtml', `<?xml version="1.0"?>${page(2024)}`, 'html'],
  ['a.mht', mail(2024), 'html'],
  ['a.mhtml', mail(2024), 'html'],
  ['a.docx', word(2024), 'docx'],
  ['a.docm', word(2024), 'docx'],
  ['a.doc', fixture('report.doc'), 'doc'],
  ['a.wps', fixture('report.doc'), 'doc'],
  ['b.wps', word(2024), 'docx'],
  ['a.rtf', rtf(2024), 'rtf'],
  ['a.pdf', fixture('report.pdf'), 'pdf'],
  ['a.zip', makeZip([{ name: '甲/a.docx', content: word(2023) }]), ''],
  ['a.xlsx', sheets(2024), 'xlsx'],
  ['b.et', sheets(2024), 'xlsx'],
  ['b.xlsx', packed('xl/workbook.xml'), 'unsupported'],
  ['a.xlsb', packed('xl/workbook.bin'), 'not_supported xlsb'],
  ['a.xls', makeCompound({ Workbook: new Uint8Array(4096) }), 'not_supported xls'],
  ['a.et', makeCompound({ Workbook: new Uint8Array(4096) }), 'not_supported xls'],
  ['a.ofd', ofd(2024), 'ofd'],
  ['b.ofd', packed('OFD.xml'), 'corrupt'],
  ['a.odt', makeZip(['mimetype', 'content.xml'].map((name) => ({ name, content: '' }))), 'not_supported odf'],
  ['a.pptx', packed('ppt/presentation.xml'), 'not_supported pptx'],
  ['a.png', magic('89504e470d0a1a0a'), 'corrupt picture'],
  ['a.jpg', magic('ffd8ffe0'), 'corrupt picture'],
  ['a.tif', magic('49492a00'), 'corrupt picture'],
  ['a.gif', magic('474946383961'), 'not_supported image'],
  ['a.rar', magic('526172211a07'), 'not_supported rar'],
  ['a.7z', magic('377abcaf271c'), 'not_supported 7z'],
  ['a.exe', magic('4d5a9000'), 'not_supported program'],
  ['a.xml', '<?xml version="1.0"?><note>无</note>', 'not_supported xml'],
  ['a.json', '{"a": 1}', 'not_a_report'],
  ['a.dat', Uint8Array.from({ length: 600 }, (_, i) => i % 31), 'unsupported'],
  ['empty.txt', '', 'no_text empty'],
  ['wrong.pdf', word(2024), 'docx'],
  [`${'长'.repeat(82)}.txt`, reportText(), 'txt'],
  ['x.txt/inside.txt', reportText(), 'txt'],
  ['README.md', reportText(), 'passed over'],
  ['Thumbs.db', magic('d0cf11e0'), 'passed over'],
  ['~$a.docx', 'a', 'passed over'],
];
const root = makeFolder();
const folder = `${root}/reports/我县`;
/** Said of what is no plain file, or lies in an archive. */
const more: Record<string, string> = { 'a.zip/甲/a.docx': 'docx', 'empty.docx': 'empty_folder' };

beforeAll(() => {
  put(folder, Object.fromEntries(files.map(([name, content]) => [name, content])));
  mkdirSync(`${folder}/empty.docx`);
  if (process.platform !== 'linux') return;
  const gbk = Buffer.from([0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, ...Buffer.from('.txt')]);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), gbk]), reportText());
  execFileSync('mkfifo', [`${folder}/pipe.txt`]);
  put(folder, { 'shut.txt': 'a' });
  chmodSync(`${folder}/shut.txt`, 0);
  more['石桥镇.txt'] = 'txt';
  more['pipe.txt'] = 'not_a_file';
  more['shut.txt'] = process.getuid?.() === 0 ? 'not_a_report' : 'inaccessible';
});

const expected = (): Record<string, string> => {
  const said = files.filter(([name]) => name !== 'a.zip' && !isPassed(name)).map(([name, , what]) => [name, what]);
  return Object.fromEntries([...said, ...Object.entries(more)]) as Record<string, string>;
};
const isPassed = (name: string) => files.some(([n, , what]) => n === name && what === 'passed over');

describe('a folder with a file of every ending', () => {
  it('check says something of each', async () => {
    const world = overhear();
    expect(await check(['--json', folder], world)).toBe(2);
    const results = world
      .out()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; format?: string; error?: { code: string; detail?: string } });
    const said = results.map(({ file, format, error }) => [
      file.slice(folder.length + 1),
      error ? [error.code, knownDetail(error.detail)].filter(Boolean).join(' ') : format,
    ]);
    expect(Object.fromEntries(said)).toEqual(expected());
  });

  it('check names the reason and the cure of each that is not read', async () => {
    for (const [lang, mark] of [
      ['zh', '；'],
      ['en', ': '],
    ] as const) {
      const world = overhear();
      await check(['--lang', lang, '--quiet', folder], world);
      const told = world
        .out()
        .split('\n')
        .filter((line) => line.startsWith('  ✗'));
      const count = Object.values(expected()).filter((said) => /_|^unsupported|^corrupt|^inacc/.test(said)).length;
      expect(told.filter((line) => line.includes(mark)).length).toBe(count);
    }
  });

  it('the dataset lists each that became no report', async () => {
    const world = overhear();
    expect(await build(['--reports', `${root}/reports`, '--out', `${root}/data`, '--quiet'], world)).toBe(2);
    const read = (name: string) => JSON.parse(readFileSync(`${root}/data/我县/${name}`, 'utf8')) as unknown;
    const index = decodeIndex(read('index.json'));
    const failures = decodeFailures(read(index.failures)).files;
    const unread = Object.entries(expected()).filter(
      ([, said]) => !/^(?:txt|md|html|docx?|xlsx|pdf|rtf|ofd)$/.test(said),
    );
    expect(failures.map(({ file }) => file).sort()).toEqual(unread.map(([name]) => name).sort());
    expect(index.totals.failed).toBe(unread.length);
    for (const { file, error } of failures)
      expect(world.err()).toContain(`我县/${file}  ${error.code}  ${error.message}`);
  });
});

/** Other details are words of libraries. */
const knownDetail = (detail = '') => (/^[a-z0-9]+$/.test(detail) && detail !== 'zip' ? detail : '');
