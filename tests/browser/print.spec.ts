import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, openAnew, test } from './support.ts';

interface Sheet {
  width: number;
  height: number;
  text: string;
}

/** Without spaces, and with one code for signs that fonts give by several (⻚ and 页, ， and ,). */
const plainly = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The page as it would be printed: size in points and text of each sheet, without spaces. */
async function print(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const sheet = await document.getPage(n);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push({ width, height, text: plainly(text) });
  }
  return sheets;
}

const pages = [
  ['/overview?d=demo', ['什么时候发布', '云台乡', '按时/应报', '需要人看的']],
  ['/township?d=demo&town=~990101104', ['历年记录', '行政处罚决定数', '2024']],
  ['/findings?d=demo&town=~990101104', ['整改台账', '核查台账', '柳河镇']],
  ['/problems?d=demo', ['连续']],
  ['/report?d=demo&report=990101104-2023', ['政府信息公开工作年度报告']],
] as const;

test('every page prints on A4 with a head on every sheet and without controls', async ({ page }) => {
  test.slow();
  for (const [address, words] of pages) {
    await openAnew(page, address);
    const sheets = await print(page);
    for (const { width, height } of sheets) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const all = sheets.map((s) => s.text).join('');
    for (const word of words) expect(all).toContain(plainly(word));
    for (const [i, { text }] of sheets.entries()) {
      expect(text).toContain('云泽县');
      expect(text).toContain('数据版本');
      expect(text).toContain(`${i + 1}/${sheets.length}`);
    }
    // no sheet is left all but empty
    for (const { text } of sheets.slice(0, -1)) expect(text.length).toBeGreaterThan(100);
    for (const control of ['大字', 'English', 'CSV', '复制链接', '嵌入', '打印']) expect(all).not.toContain(control);
  }
});
