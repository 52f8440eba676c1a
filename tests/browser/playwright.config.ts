import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';

const port = Number(process.env.ZHENLAN_TEST_PORT ?? 4319);
const site = process.env.ZHENLAN_TEST_SITE ?? '../../test-results/site';

/** Browser tests run on the built app, served from a sub-path of a plain static server. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  outputDir: '../../test-results/browser',
  use: {
    baseURL: `http://127.0.0.1:${port}/zhenlan/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: `node --import tsx ../../scripts/serve.ts --dir ${site} --port ${port} --base /zhenlan/`,
    url: `http://127.0.0.1:${port}/zhenlan/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
