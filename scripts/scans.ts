/**
 * `npx tsx scripts/scans.ts`: draws reports in fonts that nobody learned from, scans them, reads them, and tells how many figures came
 * out right, wrong and unread, by font, dots to an inch and damage. Needs Chromium and Debian's fonts-arphic-gbsn00lp
 * fonts-arphic-gkai00mp fonts-crosextra-caladea fonts-crosextra-carlito fonts-linuxlibertine fonts-noto-cjk fonts-roboto-unhinted
 * fonts-texgyre.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { readPdf } from '../src/document/pdf.ts';
import { picturePdf } from '../src/document/pictures/picturePdf.ts';
import { pngPicture } from '../src/document/pictures/pngPicture.ts';
import { checkDocument } from '../src/findings/check.ts';
import { makeGazetteer } from '../src/places/gazetteer.ts';
import type { Reading } from '../src/report/report.ts';
import { findChromium } from './chromium.ts';
import { readersOfScans } from './readers.ts';
import { figuresOf, fonts, pagesOf, type TestScan } from './scans/pages.ts';
import { beside, type Damage, damages, type Planes, scanned } from './scans/scanned.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '30' },
    dpi: { type: 'string' },
    damage: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** Every damage at every fineness, and every font at 200 and 300 dots; two pages each. */
const all: TestScan[] = damages
  .flatMap((damage, i) =>
    [150, 200, 300].map(
      (dpi, k): TestScan => ({ key: `${damage} ${dpi}`, font: fonts[(i * 3 + k) % fonts.length]!, dpi, damage }),
    ),
  )
  .filter(
    ({ dpi, damage }) => (!values.dpi || dpi === Number(values.dpi)) && (!values.damage || damage === values.damage),
  )
  .slice(Number(values.from), Number(values.from) + Number(values.count));

/** Only a stamp has colour. */
async function planesOf(page: Page, html: string, damage: Damage): Promise<Planes> {
  await page.setContent(html);
  const png = pngPicture(new Uint8Array(await page.screenshot()), 4e7);
  if (!png || png === 'too_large') throw new Error('no picture');
  const { width, height, data } = png;
  const plane = (channel: number) => {
    const shades = new Uint8Array(width * height);
    for (let i = 0; i < shades.length; i++) shades[i] = data[i * 3 + channel]!;
    return { width, height, data: shades };
  };
  return (damage === 'stamp' ? [0, 1, 2] : [1]).map(plane);
}

function asPdf(pages: readonly Planes[], dpi: number): Uint8Array {
  return picturePdf(
    pages.map((planes) => {
      const { width, height } = planes[0]!;
      const data = new Uint8Array(width * height * planes.length);
      for (const [channel, plane] of planes.entries())
        for (let i = 0; i < plane.data.length; i++) data[i * planes.length + channel] = plane.data[i]!;
      const [w, h] = [(width * 72) / dpi, (height * 72) / dpi];
      const space = planes.length > 1 ? '/DeviceRGB' : '/DeviceGray';
      const picture = { width, height, entries: `/ColorSpace${space}/BitsPerComponent 8`, data };
      return { width: w, height: h, turn: 0, placed: [{ picture, matrix: [w, 0, 0, h, 0, 0] }] };
    }),
  );
}

const gazetteer = makeGazetteer({
  provinces: [{ code: '99', name: '河川省' }],
  prefectures: [{ code: '9901', name: '宁江市' }],
  counties: [{ code: '990101', name: '云泽县' }],
  townships: [{ code: '990101101', name: '青石镇' }],
});
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 3.125 });
  for (const test of all) {
    const drawn: Planes[] = [];
    for (const html of pagesOf(test))
      drawn.push(scanned(await planesOf(page, html, test.damage), test.dpi, test.damage, test.key));
    const bytes = asPdf(test.damage === 'joined' ? [beside(drawn[0]!, drawn[1]!)] : drawn, test.dpi);
    if (values.keep) writeFileSync(`${values.keep}/${test.key.replaceAll(' ', '-')}.pdf`, bytes);
    const began = process.cpuUsage();
    const read = await readPdf(bytes, undefined, readersOfScans().scans); // unpacked it is larger than files may be
    const result = read.ok ? checkDocument(read.doc, { gazetteer }) : read;
    const { user, system } = process.cpuUsage(began);
    const cells: Readonly<Record<string, Reading>> = result.ok ? result.checked.report.cells : {};
    const tally = { right: 0, wrong: 0, unread: 0, missing: 0 };
    const wrong: string[] = [];
    for (const [id, figure] of Object.entries(figuresOf(test.key))) {
      const cell = cells[id];
      if (cell === undefined || (cell.value === null && cell.reason === 'missing')) tally.missing++;
      else if (cell.value === null && cell.reason === 'unreadable') tally.unread++;
      else if (cell.value === Number(figure)) tally.right++;
      else {
        tally.wrong++;
        wrong.push(`${id} ${cell.value ?? cell.raw} for ${figure}`);
      }
    }
    const { right, unread, missing } = tally;
    const what = `${test.damage.padEnd(13)}${test.dpi} ${test.font.join('/').padEnd(38)}`;
    const seconds = ((user + system) / 1e6).toFixed(1);
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
    console.log(
      `${what} right ${right} wrong ${tally.wrong} unread ${unread} missing ${missing}  ${seconds} s ${memory} MB`,
    );
    for (const line of wrong) console.log(`  ${line}`);
    if (!result.ok) console.log(`  ${result.error.code} ${result.error.detail ?? ''}`);
  }
} finally {
  await browser.close();
}
