import { parseCorrections } from '../../src/dataset/corrections.ts';
import { download, expect, open, test, violations } from './support.ts';

test('a correction, and that a finding may stay, are written where they are shown; both ask for a reason where one is due', async ({
  page,
}) => {
  test.slow();
  await open(page, '/report?d=demo&report=990101104-2023');
  await page.locator('#figures .fixb').nth(3).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('应为').fill('98765');
  await dialog.getByLabel('更正人').fill('王');
  await expect(dialog.getByRole('button', { name: '复制这一行' })).toHaveCount(0);
  await dialog.getByLabel(/理由/).fill('=核对过纸质件');
  expect(await violations(page)).toEqual([]);
  const file = await download(page, () => dialog.getByRole('button', { name: /保存/ }).click());
  const { lines, problems } = parseCorrections(file.text);
  expect([lines.length, problems]).toEqual([1, []]);
  expect(lines[0]).toMatchObject({ correct: '98765', by: '王', why: '=核对过纸质件' });
  expect(lines[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page
    .locator('#findings')
    .getByRole('button', { name: /^接受：/ })
    .first()
    .click();
  await expect(dialog.getByLabel('谁接受')).toHaveValue('王');
  await dialog.getByLabel(/理由/).fill('已函告');
  expect(await violations(page, 'dialog')).toEqual([]);
  const both = parseCorrections(
    (await download(page, () => dialog.getByRole('button', { name: /保存/ }).click())).text,
  );
  expect(both.problems).toEqual([]);
  expect(both.lines[1]).toMatchObject({ at: expect.stringMatching(/^finding\./), read: 'open', correct: 'accepted' });
});
