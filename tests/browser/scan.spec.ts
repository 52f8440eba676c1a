import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { datasetFormat, type ReportArchive, type ReportSource } from '../../src/dataset/dataset.ts';
import { grayPng } from '../../src/document/scan/png.ts';
import { download, expect, expectNoOverflow, open, test, violations } from './support.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../document/fixtures/${name}`, import.meta.url));

test('a scan is recognised on the self-check page as on the command line, with its pages beside its words', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const recogniser: string[] = [];
  page.on('request', (r) => /tesseract|traineddata/.test(r.url()) && recogniser.push(r.url()));
  await open(page, '/check?d=demo');
  const files = page.getByRole('region', { name: '结果' });
  await page.locator('input[type=file]').setInputFiles(fixture('scan.pdf'));
  await expect(files).toContainText('第 1 页，共 3 页');
  expect(new Set(recogniser).size).toBeGreaterThan(0);
  await files.getByRole('button', { name: '取消' }).click();
  await expect(files).toContainText('已取消');
  await page.locator('input[type=file]').setInputFiles(fixture('scan.pdf'));
  await expect(files).toContainText('石桥镇 2023 年度', { timeout: 120_000 });

  const json = await download(page, () => page.getByRole('region', { name: '读出的数字' }).getByText('JSON').click());
  const { cells } = JSON.parse(json.text) as ReportSource['report'];
  const figures = Object.entries(cells).map(([id, { value }]) => [id, value]);
  expect(Object.fromEntries(figures)).toEqual(JSON.parse(readFileSync(fixture('scan.cells.json'), 'utf8')));

  const pane = page.getByRole('region', { name: '扫描件页面' });
  await expect(pane.getByRole('img')).toHaveCount(3);
  const unread = Object.values(cells).filter(({ reason }) => reason === 'unreadable').length;
  await expect(page.locator('.doc').getByRole('img', { name: '没认出的一格' })).toHaveCount(unread);
  await page.locator('#figures').getByRole('link', { name: '248' }).first().click();
  await expect(page.locator('.doc mark.at')).toHaveText('248');
  await expect(pane.locator('i.at')).toBeInViewport();
  expect(await violations(page, '.rp')).toEqual([]);
});

test('the pages of a scanned report come when it is opened, and lead to its words and back', async ({ page }) => {
  const cell = 'proactive.licences.decisions';
  const scans: string[] = [];
  let span: readonly [number, number] = [0, 0];
  await page.route('**/reports/990101-2024.*.json.gz', async (route) => {
    const body = await (await route.fetch()).body();
    const text = body[0] === 0x1f ? gunzipSync(body).toString() : body.toString();
    const archive = JSON.parse(text) as ReportArchive;
    const at = archive.id.indexOf('990101104-2024');
    span = archive.report[at]!.cells[cell]!.span!;
    const scan = archive.scan.map((file, i) => (i === at ? 'scans/990101104-2024.json' : file));
    await route.fulfill({ json: { ...archive, scan } });
  });
  await page.route('**/scans/*.json', (route) => {
    scans.push(route.request().url());
    const [width, height] = [200, 280];
    const picture = { width, height, data: new Uint8Array(width * height).fill(255) };
    const png = Buffer.from(grayPng(picture)).toString('base64');
    const places = [
      { span: [0, 4], box: [20, 20, 180, 30] },
      { span, box: [100, 240, 140, 250] },
    ];
    const pages = [{ number: 1, span: [0, span[1]], width, height, png, places }];
    return route.fulfill({ json: { format: datasetFormat, id: '990101104-2024', pages } });
  });
  await open(page, '/report?d=demo&c=990101&report=990101104-2023');
  await expect(page.getByRole('heading', { name: '扫描件页面' })).toHaveCount(0);
  expect(scans).toEqual([]);
  await open(page, `/report?d=demo&c=990101&report=990101104-2024&at=cell:${cell}`);
  const pane = page.getByRole('region', { name: '扫描件页面' });
  await expect(pane.getByRole('img', { name: '扫描件第 1 页' })).toBeVisible();
  await expect(pane.locator('i.at')).toBeInViewport();
  expect(scans).toHaveLength(1);

  await pane.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=span(:|%3A)0-4/);
  await expect(page.locator('.doc mark.at').first()).toBeFocused();
  await expect(pane.getByRole('option', { selected: true })).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoOverflow(page);
  await pane.getByRole('button', { name: '收起' }).click();
  await page.getByRole('button', { name: '看扫描件页面' }).click();
  await expect(pane).toBeVisible();
});
